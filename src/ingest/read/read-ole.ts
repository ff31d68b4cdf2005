/** Office files of 1997–2003: which kind one is, is told by the streams in its container. */
import { issue, type Result } from '#domain/issues/issue.ts';
import { openCompoundFile } from './archive/compound-file.ts';
import type { Document } from './document.ts';

/** Excel 5 and 95 wrote Chinese in the code page of the machine, which nobody can tell any more. */
const others = [
  ['Book', 'excel95'],
  ['PowerPoint Document', 'pptx'],
] as const;

/**
 * Reads a container's document; `null` with an error where the container is damaged, encrypted
 * (also an encrypted .docx or .xlsx, which is put into such a container), or holds another format.
 */
export async function readOle(bytes: Uint8Array): Promise<Result<Document>> {
  const file = openCompoundFile(bytes);
  if (!file) return { value: null, issues: [issue('file-corrupt', 'error', { part: '' })] };
  if (file.has('EncryptedPackage')) {
    return { value: null, issues: [issue('file-encrypted', 'error', {})] };
  }
  if (file.has('WordDocument')) {
    const { readDoc } = await import('./doc/read-doc.ts');
    return readDoc(file);
  }
  if (file.has('Workbook')) {
    const { readXls } = await import('./xlsx/read-xlsx.ts');
    const stream = file.stream('Workbook');
    if (stream) return readXls(stream);
    return { value: null, issues: [issue('file-corrupt', 'error', { part: 'Workbook' })] };
  }
  const found = others.find(([stream]) => file.has(stream))?.[1] ?? 'ole';
  return { value: null, issues: [issue('format-unsupported', 'error', { found })] };
}
