/** A unit's budget is part of its department's (预算法 art. 8): no figure of it exceeds the department's. */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { cell, columnLabel, sheetOf } from '../disclosure-index.ts';
import { identity, sum, type Identity } from '../identity.ts';
import { identityRule } from '../rule.ts';
import { foreign } from './other-document.ts';
import { unitsOf } from './units-of.ts';

const compared = [
  ['expenditure', 'total'],
  ['expenditure', 'basic'],
  ['expenditure', 'project'],
  ['basic', 'personnel'],
  ['basic', 'running'],
  ['threePublic', 'total'],
] as const;

export const unitWithin = identityRule('unit-within', (disclosure, { related }) =>
  unitsOf(disclosure, related).clear.flatMap((unit) =>
    compared.flatMap(([table, column]) => within(unit, disclosure, table, column)),
  ),
);

function within(
  unit: Disclosure,
  department: Disclosure,
  table: string,
  column: string,
): Identity[] {
  const part = sheetOf(unit, table);
  const whole = sheetOf(department, table);
  const left = part && cell(part, part.total, column);
  const right = whole && cell(whole, whole.total, column);
  if (!whole || !left || !right) return [];
  return [
    identity({
      key: 'unit-exceeds',
      names: { unitName: unit.organization.name, what: columnLabel(whole, column) },
      left: sum(foreign(left, unit)),
      relation: '≤',
      right: sum(right),
    }),
  ];
}
