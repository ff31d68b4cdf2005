/** The Fengnan document of 2023: what holds, what does not, and that no figure can be altered unseen. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { defaultOptions } from '../../../src/checks/options.ts';
import { rules } from '../../../src/checks/rules.ts';
import { runChecks } from '../../../src/checks/run-checks.ts';
import type { Disclosure } from '../../../src/domain/disclosure/disclosure.ts';
import type { Finding } from '../../../src/domain/findings/finding.ts';
import { importDocument } from '../../../src/ingest/import-document.ts';
import { small } from './small.ts';
import { printedFigures } from './mutate.ts';
import { bundledDisclosure } from './bundled.ts';

const original = new URL('../../../../shared/documents/000_3a347de978e48b41.txt', import.meta.url);
const bundled = bundledDisclosure('130207-301-2023-budget');

/** A1 of what is known to be wrong with it, in 万元. P1 to P5 rest on twelve months, which it does not say. */
const known = [['purchase-not-procured', 18]];

function contradictions(findings: readonly Finding[]) {
  return findings
    .filter(({ severity }) => severity === 'contradiction')
    .map(({ key, difference }) => [key, (difference ?? 0) / 1_000_000]);
}

function expectKnown(disclosure: Disclosure): void {
  const { examined, held, findings } = runChecks(disclosure);
  expect(contradictions(findings)).toEqual(known);
  expect(examined - held).toBe(1);
  expect(findings.filter(({ key }) => key === 'ask-count-rate')).toHaveLength(1);
  expect(examined).toBeGreaterThanOrEqual(431);
  expect(new Set(findings.map(({ severity }) => severity))).toEqual(
    new Set(['contradiction', 'question']),
  );
}

describe('the Fengnan document', () => {
  it('as published contradicts itself in one place and no other, and has one price to be asked about', () => {
    expectKnown(bundled);
  });

  const present = existsSync(original);
  test.skipIf(!present)('as printed (skipped without ../shared/documents) does too', async () => {
    const bytes = new Uint8Array(readFileSync(original));
    const { value } = await importDocument(bytes, 'fengnan.txt');
    expectKnown(value as Disclosure);
  });

  it('gives every finding an id of its own, without positions', () => {
    const ids = runChecks(bundled).findings.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const moved = { ...bundled, statements: [...bundled.statements].reverse() };
    expect(runChecks(moved).findings.map(({ id }) => id)).toEqual(ids);
  });

  it('gives every contradiction both sides with their places', () => {
    for (const { severity, formula } of runChecks(bundled).findings) {
      if (severity !== 'contradiction') continue;
      expect(formula?.left.operands.some(({ ref }) => ref !== null)).toBe(true);
      expect(formula?.right.operands.some(({ ref }) => ref !== null)).toBe(true);
    }
  });
});

describe('a figure that is altered', () => {
  const figures = printedFigures(bundled);
  const before = new Set(runChecks(bundled).findings.map(({ id }) => id));
  const unseen = (by: number) =>
    figures
      .filter((figure) => {
        const { findings } = runChecks(figure.altered(figure.quantity ? 1 : by));
        return findings.every(({ id, severity }) => before.has(id) || severity === 'question');
      })
      .map(({ name }) => name);

  // The number of vehicles stands once; the planned purchase is in a contradiction already.
  const uncovered = ['assets.3.quantity 2、车辆（台、辆）', 'statement assets.plannedPurchase'];

  it.each([
    ['a hundred yuan more', 10_000],
    ['a hundred yuan less', -10_000],
    ['ten thousand yuan more', 1_000_000],
    ['ten thousand yuan less', -1_000_000],
  ])('by %s is found, but for two of 265', { timeout: 180_000 }, (_, by) => {
    expect(figures).toHaveLength(265);
    expect(unseen(by)).toEqual(uncovered);
  });
});

describe('any disclosure', () => {
  it('without tables is told that they are missing, and nothing else', () => {
    const { examined, findings } = runChecks(small({}));
    expect(examined).toBe(1);
    expect(new Set(findings.map(({ key }) => key))).toEqual(new Set(['tables-missing']));
  });

  it('is checked by rules that each have an id of their own', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const questions = rules.filter(({ kind }) => kind === 'question');
    const asked = questions.flatMap((rule) => rule.check(bundled, defaultOptions).claims);
    expect(asked.every(({ severity }) => severity === 'question')).toBe(true);
  });

  it('has its gravest findings first', () => {
    const order = ['contradiction', 'rounding', 'warning', 'question', 'doubt'];
    const ranks = runChecks(bundled).findings.map(({ severity }) => order.indexOf(severity));
    expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
  });
});
