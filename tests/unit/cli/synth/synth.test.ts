/** `synth`: an invented city that agrees with itself, but for the defects that it lists. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runChecks } from '../../../../src/checks/run-checks.ts';
import { asWebPage } from '../../../../src/cli/synth/as-web-page.ts';
import { defectKinds, withDefect } from '../../../../src/cli/synth/defects.ts';
import { duties, firstBudget, nextBudget } from '../../../../src/cli/synth/invented-budget.ts';
import { inventedDisclosure } from '../../../../src/cli/synth/invented-disclosure.ts';
import { randomFrom } from '../../../../src/cli/synth/random.ts';
import type { Disclosure } from '../../../../src/domain/disclosure/disclosure.ts';
import { importDocument } from '../../../../src/ingest/import-document.ts';
import { cli, newFolder } from '../run.ts';

function twoYears(seed: string): [before: Disclosure, now: Disclosure] {
  const random = randomFrom(seed);
  const first = firstBudget(duties[0], random);
  const second = nextBudget(first, random);
  const department = { number: 7, name: '虚构市第7政务服务局' };
  return [
    inventedDisclosure(department, 2025, first, null),
    inventedDisclosure(department, 2026, second, first),
  ];
}

const grave = (now: Disclosure, before: Disclosure) =>
  runChecks(now, { related: [before] }).findings.filter(
    ({ severity }) => severity === 'contradiction' || severity === 'warning',
  );

test('what is invented agrees with itself, with its own text and with the year before', () => {
  for (const seed of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) {
    const [before, now] = twoYears(seed);
    expect(grave(before, now)).toEqual([]);
    expect(grave(now, before)).toEqual([]);
    expect(runChecks(now, { related: [before] }).examined).toBeGreaterThan(100);
  }
});

test.each(defectKinds)('the defect %s is found by a check', (kind) => {
  const [before, now] = twoYears('a');
  const spoiled = withDefect(now, kind);
  expect(spoiled && grave(spoiled, before).length).toBeGreaterThan(0);
});

test('a web page of it is read to the same figures', async () => {
  const [, now] = twoYears('a');
  const { value } = await importDocument(new TextEncoder().encode(asWebPage(now)), 'a.html');
  expect(value).toMatchObject({
    year: 2026,
    organization: { code: '107', name: now.organization.name },
  });
  const cells = ({ tables }: Disclosure) =>
    tables.map(({ id, rows }) => [id, rows.map(({ name, values }) => [name, values])]);
  expect(value && cells(value)).toEqual(cells(now));
});

test('the same seed writes the same files, another seed others, and no department depends on their number', async () => {
  const written = async (departments: number, seed: string) => {
    const out = newFolder();
    const words = ['--departments', String(departments), '--years', '2', '--seed', seed];
    expect((await cli('synth', ...words, '-o', out)).status).toBe(0);
    const names = readdirSync(join(out, 'documents'), { recursive: true, encoding: 'utf8' }).sort();
    const files = names.filter((name) => /\.\w+$/.test(name));
    return new Map(files.map((file) => [file, readFileSync(join(out, 'documents', file), 'utf8')]));
  };
  const three = await written(3, 'a');
  expect(three.size).toBe(6);
  expect(await written(3, 'a')).toEqual(three);
  expect(await written(3, 'b')).not.toEqual(three);
  const five = await written(5, 'a');
  for (const [file, text] of three) expect(five.get(file)).toBe(text);
});

test.each([
  ['--departments', '0'],
  ['--years', '21'],
])('%s %s is wrong use', async (option, value) => {
  const words = { '--departments': '1', '--years': '1', '--seed': 'a', [option]: value };
  expect((await cli('synth', ...Object.entries(words).flat(), '-o', newFolder())).status).toBe(2);
});
