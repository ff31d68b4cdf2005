/**
 * Word documents (ECMA-376, ISO/IEC 29500, transitional and strict). Of the archive only the main
 * part, its numbering and its styles are opened: headers, footers, notes, comments, pictures and
 * embedded files are known and left out, and nothing outside the file is ever followed.
 */
import { issue, type Issue, type Result } from '#domain/issues/issue.ts';
import type { Document } from '../document.ts';
import { BodyReader } from './body.ts';
import { Numbering } from './numbering.ts';
import { Styles } from './styles.ts';
import { blocksOf, hasOneCell } from '../flow.ts';
import type { OfficeFile } from '../archive/office-file.ts';
import { readXml, type XmlVisitor } from '../archive/xml.ts';
import type { ZipArchive } from '../archive/zip.ts';

/**
 * Tracked changes are read as accepted and hidden text is left out, each with an issue that says so:
 * the disclosure is what is printed. `null` with an error where the file is broken or beyond limits.
 */
export function readDocx({ archive, main }: OfficeFile): Result<Document> {
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const numbering = new Numbering();
  const styles = new Styles();
  const body = new BodyReader(numbering, styles);
  const failure =
    readOptional(archive, `${folder}numbering.xml`, numbering.visitor()) ??
    readOptional(archive, `${folder}styles.xml`, styles.visitor()) ??
    readPart(archive, main, body);
  if (failure) return { value: null, issues: [failure] };
  const blocks = blocksOf(body.items, hasOneCell);
  if (blocks.value === null) return { value: null, issues: blocks.issues };
  const tracked = body.changesTracked ? [issue('changes-tracked', 'note', {})] : [];
  const document: Document = { format: 'docx', blocks: blocks.value };
  return { value: document, issues: [...tracked, ...blocks.issues] };
}

function readOptional(archive: ZipArchive, name: string, visitor: XmlVisitor): Issue | null {
  return archive.has(name) ? readPart(archive, name, visitor) : null;
}

function readPart(archive: ZipArchive, name: string, visitor: XmlVisitor): Issue | null {
  const { value, issues } = archive.part(name);
  return value === null ? (issues[0] ?? null) : readXml(value, name, visitor);
}
