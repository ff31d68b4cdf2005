/** A second version of the build, as after a deployment: the same program, every file under another name. */
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The name of a file of the program: what it is called, and the hash of what is in it. */
const ofProgram = /^(.+)(-.{8}\.(?:js|css))$/;
const renamed = (name: string) => name.replace(ofProgram, '$1-next$2');

/** Copies the build into the folder, which is made anew, with other names and another number of the version. */
export function writeNext(built: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(built, folder, { recursive: true });
  const names = readdirSync(join(folder, 'assets')).filter((name) => ofProgram.test(name));
  const replaced = new Map(names.map((name) => [name, renamed(name)]));
  for (const name of names) {
    renameSync(join(folder, 'assets', name), join(folder, 'assets', renamed(name)));
  }
  for (const path of ['index.html', ...names.map((name) => `assets/${renamed(name)}`)]) {
    rewrite(join(folder, path), names, replaced);
  }
  const { build } = JSON.parse(readFileSync(join(folder, 'offline.json'), 'utf8'));
  replaced.set(build, `next-${build}`);
  rewrite(join(folder, 'offline.json'), [build], replaced);
  // The worker's list has the names and the hashes of what it keeps.
  rewrite(join(folder, 'sw.js'), [...replaced.keys()], replaced);
}

/** Replaces those texts in a file, and adds to the replacements the hashes that the file had and has. */
function rewrite(file: string, texts: readonly string[], replaced: Map<string, string>): void {
  const before = readFileSync(file, 'utf8');
  const any = new RegExp(
    texts.map((text) => text.replace(/[+.*]/g, String.raw`\$&`)).join('|'),
    'g',
  );
  const after = before.replace(any, (text) => replaced.get(text) ?? text);
  writeFileSync(file, after);
  for (const [algorithm, form] of [
    ['sha384', 'base64'],
    ['md5', 'hex'],
  ] as const) {
    const hash = (text: string) => createHash(algorithm).update(text).digest(form);
    replaced.set(hash(before), hash(after));
  }
}
