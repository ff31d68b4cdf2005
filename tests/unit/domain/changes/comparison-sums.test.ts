/** Whatever two years hold: the finest rows add up to the change of the total, and no rate is infinite. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareDisclosures } from '#domain/changes/comparison.ts';
import type { Disclosure, Row } from '#domain/disclosure/disclosure.ts';
import { amountTable, disclosureWith } from '../../../support/disclosure.ts';

/** Amounts of the finest subjects: mostly few, and such as the reforms of 2018 to 2020 touch. */
const economic = ['30101', '30102', '30104', '30307', '30311', '30312', '30113', '30114', '31002'];
const functional = ['2010101', '2010102', '2070101', '2080501', '2080504', '2240101', '2210201'];

function leaves(codes: readonly string[]): fc.Arbitrary<ReadonlyMap<string, number>> {
  const amount = fc.integer({ min: -1_000, max: 1_000_000_000 });
  return fc
    .array(fc.tuple(fc.constantFrom(...codes), amount), { minLength: 1, maxLength: 9 })
    .map((pairs) => new Map(pairs));
}

/** The table that such amounts make: every level is the sum of the next, the total of all. */
function tableOf(id: string, amounts: ReadonlyMap<string, number>) {
  const sums = new Map<string, number>();
  let total = 0;
  for (const [code, amount] of amounts) {
    total += amount;
    for (let length = 3; length <= code.length; length += 2) {
      const at = code.slice(0, length);
      sums.set(at, (sums.get(at) ?? 0) + amount);
    }
  }
  const rows = [...sums].sort().map(([code, sum]): Row => {
    return { code, name: `科目${code}`, values: [sum], at: {} };
  });
  const totals: Row = { role: 'total', name: '合计', values: [total], at: {} };
  return amountTable(id, ['total'], [totals, ...rows]);
}

const year = fc.integer({ min: 2016, max: 2024 });
const anyDisclosure: fc.Arbitrary<Disclosure> = fc
  .tuple(year, leaves(functional), leaves(economic))
  .map(([at, subjects, items]) =>
    disclosureWith({
      id: `130207-301-${at}-budget`,
      year: at,
      tables: [tableOf('expenditure', subjects), tableOf('basic', items)],
      projects: [],
      changes: [],
    }),
  );

it('the changes of the finest subjects are the change of the total, over every reform', () => {
  fc.assert(
    fc.property(anyDisclosure, anyDisclosure, (one, other) => {
      fc.pre(one.year !== other.year);
      for (const { rows, delta, rest } of compareDisclosures(one, other)?.lists ?? []) {
        const parts = rows.filter(({ leaf }) => leaf).reduce((sum, row) => sum + row.delta, 0);
        expect(parts).toBe(delta);
        expect(rest).toBe(0);
      }
    }),
    { numRuns: 400 },
  );
});

it('no figure of either year is lost or counted twice', () => {
  fc.assert(
    fc.property(anyDisclosure, anyDisclosure, (one, other) => {
      fc.pre(one.year !== other.year);
      const comparison = compareDisclosures(one, other);
      for (const side of ['before', 'after'] as const) {
        for (const { rows, tables } of comparison?.lists ?? []) {
          const codes = rows.flatMap((row) => row[side]?.code ?? []);
          const printed = tables?.[side].rows.flatMap(({ code }) => code ?? []);
          expect([...codes].sort()).toEqual([...(printed ?? [])].sort());
        }
      }
    }),
    { numRuns: 200 },
  );
});

it('a rate is a number or none, and a break has none', () => {
  fc.assert(
    fc.property(anyDisclosure, anyDisclosure, (one, other) => {
      for (const { rows } of compareDisclosures(one, other)?.lists ?? []) {
        for (const { kind, rate } of rows) {
          expect(rate === null || Number.isFinite(rate)).toBe(true);
          if (kind === 'break' || kind === 'new') expect(rate).toBeNull();
        }
      }
    }),
    { numRuns: 200 },
  );
});
