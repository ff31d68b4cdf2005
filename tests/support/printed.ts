/**
 * What is printed as a warning, an error or a trace while a test runs makes it fail, unless the test says
 * beforehand that it is expected; then it is not shown. Loaded before every file of tests.
 */
import { afterEach, beforeEach, expect } from 'vitest';

const unexpected: string[] = [];
/** Each with whether it was printed. */
const expected = new Map<RegExp, boolean>();

/** For this test: lines like this one are expected, and at least one must come. */
export function expectPrinted(line: RegExp): void {
  expected.set(line, false);
}

function take(words: readonly unknown[]): void {
  const line = words.map(String).join(' ');
  const known = [...expected.keys()].filter((pattern) => pattern.test(line));
  if (known.length === 0) unexpected.push(line);
  for (const pattern of known) expected.set(pattern, true);
}

// Not by spies: a test that restores all of its own would take these away.
let own: Pick<Console, 'warn' | 'error' | 'trace'>;

beforeEach(() => {
  own = { warn: console.warn, error: console.error, trace: console.trace };
  console.warn = console.error = console.trace = (...words: unknown[]) => take(words);
});

afterEach(() => {
  Object.assign(console, own);
  const missing = [...expected].filter(([, printed]) => !printed).map(([pattern]) => pattern);
  const lines = unexpected.splice(0);
  expected.clear();
  expect(lines, 'printed as a warning or an error').toEqual([]);
  expect(missing, 'expected to be printed').toEqual([]);
});
