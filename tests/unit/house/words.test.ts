/** The dictionary holds what the screens say, and nothing else. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { words } from '#words/words.ts';

const src = fileURLToPath(new URL('../../../src', import.meta.url));
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(ts|svelte)$/.test(file),
);

function textOf(keep: (file: string) => boolean): string {
  return sources
    .filter(keep)
    .map((file) => readFileSync(join(src, file), 'utf8'))
    .join('\n');
}

/** Entries that are looked up by a value of the data and not by their name in the code. */
const lookedUpByValue = new Set(['terms']);

function namesIn(dictionary: object): string[] {
  return Object.entries(dictionary).flatMap(([name, entry]: [string, unknown]) =>
    entry !== null && typeof entry === 'object' && !Array.isArray(entry)
      ? [name, ...(lookedUpByValue.has(name) ? [] : namesIn(entry))]
      : [name],
  );
}

test('every entry of the dictionary is used outside of it', () => {
  const used = textOf((file) => !file.startsWith('words'));
  const unused = namesIn(words).filter((name) => !new RegExp(`\\b${name}\\b`).test(used));
  expect(unused).toEqual([]);
});

test('no screen, control or drawing says anything of its own in Chinese', () => {
  const screens = sources.filter((file) => /^(app|embed|ui|views|charts)\b/.test(file));
  const speaking = screens.filter((file) => {
    const code = readFileSync(join(src, file), 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/<!--[\s\S]*?-->/g, '')
      .replace(/(^|\s)\/\/.*$/gm, '');
    return /\p{Script=Han}/u.test(code);
  });
  expect(speaking).toEqual([]);
});
