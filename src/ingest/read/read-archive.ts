/** ZIP archives: which document one is, is told by the parts in it. */
import type { Result } from '#domain/issues/issue.ts';
import type { Document } from './document.ts';
import { missingParts } from './archive/missing-parts.ts';
import { officeFile } from './archive/office-file.ts';
import { ZipArchive } from './archive/zip.ts';

/** Reads a .docx or .xlsx; `null` with an error where the archive is damaged or any other. */
export async function readArchive(bytes: Uint8Array): Promise<Result<Document>> {
  const archive = ZipArchive.open(bytes);
  if (archive.value === null) return { value: null, issues: archive.issues };
  const file = officeFile(archive.value);
  if (file.value === null) return { value: null, issues: file.issues };
  const { value, issues } =
    file.value.kind === 'docx'
      ? (await import('./docx/read-docx.ts')).readDocx(file.value)
      : (await import('./xlsx/read-xlsx.ts')).readXlsx(file.value);
  if (value === null) return { value, issues };
  return { value, issues: [...missingParts(archive.value, file.value.main), ...issues] };
}
