import { expect, test } from 'vitest';
import { printBudgetJson, parseBudgetJson } from '#domain/disclosure/budget-json.ts';
import { comparedFigures } from '#domain/changes/changes.ts';
import type { Change, Disclosure } from '#domain/disclosure/disclosure.ts';
import { statedChecks } from '#domain/changes/stated-check.ts';
import { disclosureWith } from '../../../support/disclosure.ts';

const change: Change = { of: 'total', baseYear: 2022, delta: 5, rate: null, reason: null };
const total = (id: string, amount: number, year: number, changes: Change[] = []): Disclosure =>
  disclosureWith({ year, tables: [], changes, statements: [{ id, amount }] });

test('a change against what was executed is not held against the budget', () => {
  const before = total('expenditure.total', 1, 2022);
  const after = (basis?: Change['basis']) =>
    total('expenditure.total', 6, 2023, [{ ...change, ...(basis ? { basis } : {}) }]);
  expect(statedChecks(before, after())).toHaveLength(1);
  expect(statedChecks(before, after('budget'))).toHaveLength(1);
  expect(statedChecks(before, after('execution'))).toEqual([]);
});

test('final accounts against the same year’s budget are no change from year to year', () => {
  const same = { ...change, baseYear: 2023, basis: 'budget' as const };
  expect(comparedFigures(total('expenditure.total', 6, 2023, [same]))).toEqual([]);
});

test('a count is written as it is and not as money', () => {
  const counted = disclosureWith({
    statements: [{ id: 'assets.vehicles', amount: 3, kind: 'quantity', unit: '辆' }],
  });
  const text = printBudgetJson(counted);
  expect(text).toContain('"amount":3,"kind":"quantity","unit":"辆"');
  expect(parseBudgetJson(text).value?.statements).toEqual(counted.statements);
});
