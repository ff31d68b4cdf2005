/**
 * `npm run -s cli -- …`: the command line as it was built, where that is newer than every source, else
 * the sources themselves, which start slower.
 */
import { readdirSync, statSync } from 'node:fs';

const built = new URL('../dist/cli/mingzhang.mjs', import.meta.url);
const sources = new URL('../src/', import.meta.url);

function changedAt(url) {
  return statSync(url, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function isFresh() {
  const at = changedAt(built);
  if (at === 0) return false;
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' });
  return files.every((file) => changedAt(new URL(file.replaceAll('\\', '/'), sources)) < at);
}

if (isFresh()) {
  await import(built.href);
} else {
  const { register } = await import('tsx/esm/api');
  register();
  await import('./libraries-unchanged.mjs');
  await import('../src/cli/main.ts');
}
