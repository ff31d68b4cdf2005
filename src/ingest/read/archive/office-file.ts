/** Which kind of document a ZIP archive is, from the parts that it holds. */
import { issue, type Result } from '#domain/issues/issue.ts';
import { binaryString } from '../binary-string.ts';
import { readXml } from './xml.ts';
import type { ZipArchive } from './zip.ts';

export interface OfficeFile {
  readonly kind: 'docx' | 'xlsx';
  readonly archive: ZipArchive;
  /** The name of the main part: word/document.xml, but some writers number it. */
  readonly main: string;
}

/** Parts that tell of a format that is known and not read; the first that is there counts. */
const otherFormats: readonly (readonly [part: string, format: string])[] = [
  ['word/vbaProject.bin', 'docm'],
  ['xl/vbaProject.bin', 'xlsm'],
  ['xl/workbook.bin', 'xlsb'],
  ['ppt/presentation.xml', 'pptx'],
  ['OFD.xml', 'ofd'],
];

const openDocuments: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    'application/vnd.oasis.opendocument.text': 'odt',
    'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  }),
);

/** Anything but a Word or Excel document without macros is refused by name (`format-unsupported`). */
export function officeFile(archive: ZipArchive): Result<OfficeFile> {
  const found = otherFormats.find(([part]) => archive.has(part))?.[1] ?? openDocument(archive);
  if (found !== null) return unsupported(found);
  const main = mainPart(archive);
  for (const name of [main, 'word/document.xml', 'xl/workbook.xml']) {
    const kind = name?.startsWith('word/') ? 'docx' : name?.startsWith('xl/') ? 'xlsx' : null;
    if (name && kind && archive.has(name)) {
      return { value: { kind, archive, main: name }, issues: [] };
    }
  }
  const office = archive.has('[Content_Types].xml');
  if (!office) return unsupported('zip');
  return { value: null, issues: [issue('file-corrupt', 'error', { part: main ?? '' })] };
}

function openDocument(archive: ZipArchive): string | null {
  if (!archive.has('mimetype')) return null;
  const { value } = archive.part('mimetype');
  const type = value && value.length < 100 ? binaryString(value).trim() : '';
  return openDocuments.get(type) ?? 'zip';
}

/** The target of the package's relationship of type `officeDocument` (ECMA-376 part 2, 9.3). */
function mainPart(archive: ZipArchive): string | null {
  const { value } = archive.has('_rels/.rels') ? archive.part('_rels/.rels') : { value: null };
  if (!value) return null;
  let target: string | null = null;
  const failure = readXml(value, '_rels/.rels', {
    open(name, attribute) {
      const isMain = name === 'Relationship' && attribute('Type')?.endsWith('/officeDocument');
      if (isMain && attribute('TargetMode') !== 'External') {
        target ??= attribute('Target')?.replace(/^\//, '') ?? null;
      }
    },
    close() {},
    text() {},
  });
  return failure ? null : target;
}

function unsupported(found: string): Result<OfficeFile> {
  return { value: null, issues: [issue('format-unsupported', 'error', { found })] };
}
