/** What docs/trust.md says is held by a test names a test that is there. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const page = readFileSync('docs/trust.md', 'utf8');

it('every test that the page of promises names is there', () => {
  const named = [...page.matchAll(/`(tests\/[\w./-]+)`/g)].map(([, file = '']) => file);
  expect(named.length).toBeGreaterThan(25);
  expect(named.filter((file) => !existsSync(file))).toEqual([]);
});

it('every promise has a test, and every command that it names is one', () => {
  const [promised = ''] = page.split('## 四');
  const promises = promised.split('\n').filter((line) => /^\| (?!承诺|---)/.test(line));
  expect(promises.filter((line) => !line.includes('`tests/'))).toEqual([]);
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
  const commands = [...page.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
});

it('every fault F1 to F40 and every file D1 to D38 is on the page', () => {
  const numbered = new Set<string>();
  for (const [, kind = '', from = '', to = from] of page.matchAll(
    /\b([FD])(\d+)(?:–[FD]?(\d+))?/g,
  )) {
    for (let at = Number(from); at <= Number(to); at += 1) numbered.add(`${kind}${at}`);
  }
  const all = (kind: string, count: number) =>
    Array.from({ length: count }, (_, at) => `${kind}${at + 1}`);
  expect([...all('F', 40), ...all('D', 38)].filter((each) => !numbered.has(each))).toEqual([]);
});
