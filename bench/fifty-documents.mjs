/** Fifty different disclosures out of the shared documents, which are not ours to keep here. */
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const folder = fileURLToPath(new URL('../../shared/documents/', import.meta.url));
const examples = ['000_3a347de978e48b41.txt', 'fengnan.docx', 'fengnan.xlsx'];
/** The same disclosure as another one there. */
const twin = 'js-npc-2019-budget-tables.pdf';

/**
 * Nine real PDFs, and the text, Word and Excel document of one department again and again, each time
 * under another code of the organization, as files in a new folder: the folder and their paths.
 * `null` where the documents are not there.
 */
export function fiftyDocuments() {
  if (!examples.every((name) => existsSync(folder + name))) return null;
  const pdfs = readdirSync(folder).filter((name) => name.endsWith('.pdf') && name !== twin);
  const made = mkdtempSync(join(tmpdir(), 'mingzhang-fifty-'));
  const paths = Array.from({ length: 50 - pdfs.length }, (_, index) => {
    const name = examples[index % examples.length];
    const path = join(made, `${index + 1}-${name}`);
    writeFileSync(path, withCode(readFileSync(folder + name), 400 + index));
    return path;
  });
  return { folder: made, paths: [...pdfs.map((name) => folder + name), ...paths] };
}

/** The document with another code before the organization's name. */
function withCode(bytes, code) {
  const changed = (content) =>
    strToU8(strFromU8(content).replace(/301(?=(?:<[^<>]{0,99}>){0,9}唐山)/g, String(code)));
  if (bytes[0] !== 0x50) return changed(bytes);
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]) => {
    return [name, name.endsWith('.xml') ? changed(content) : content];
  });
  return zipSync(Object.fromEntries(parts));
}
