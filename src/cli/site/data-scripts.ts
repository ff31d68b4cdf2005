/**
 * Beside each data file a script that hands over its text: a page in a sandbox without an origin may
 * run a host's scripts, but read none of its files (src/embed/frame/fetch-by-script.ts).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../write-whole.ts';

/** Whether that data folder stands in a built program, which has these scripts. */
export function hasDataScripts(data: string): boolean {
  return existsSync(join(data, 'catalog.json.js'));
}

/** Writes the script of every data file of the folder; that of the catalog, which points to all others, last. */
export function writeDataScripts(data: string): void {
  const names = readdirSync(data, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort((one, other) => Number(one === 'catalog.json') - Number(other === 'catalog.json'));
  for (const name of names) {
    const text = readFileSync(join(data, name), 'utf8');
    writeWhole(join(data, `${name}.js`), `mingzhangData(${literal(text)});\n`);
  }
}

/** U+2028 and U+2029 end a line in older JavaScript, though not in JSON. */
function literal(text: string): string {
  return JSON.stringify(text).replace(/[\u2028\u2029]/g, (end) =>
    end === '\u2028' ? '\\u2028' : '\\u2029',
  );
}
