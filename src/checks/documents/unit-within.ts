/** A unit's budget is part of its department's (预算法 art. 8): no figure of it exceeds the department's. */
import type { Disclosure } from '#domain/disclosure.ts';
import { cell, columnLabel, sheetOf } from '../books.ts';
import { identity, sum, type Identity } from '../identity.ts';
import { identityRule } from '../rule.ts';
import { foreign } from './other-document.ts';

const compared = [
  ['expenditure', 'total'],
  ['expenditure', 'basic'],
  ['expenditure', 'project'],
  ['basic', 'personnel'],
  ['basic', 'running'],
  ['threePublic', 'total'],
] as const;

export const unitWithin = identityRule('unit-within', (disclosure, { related }) =>
  related
    .filter((unit) => isUnitOf(unit, disclosure))
    .flatMap((unit) =>
      compared.flatMap(([table, column]) => within(unit, disclosure, table, column)),
    ),
);

/** Of the same region, year and stage, and a member by name: the office itself or a listed unit. */
function isUnitOf(unit: Disclosure, department: Disclosure): boolean {
  const { organization, region, year, stage } = department;
  const { name, kind } = unit.organization;
  const listed = organization.units.some((member) => member.name === name);
  const own = name.replace(/本级$|\(本级\)$|（本级）$/, '') === organization.name;
  return (
    kind === 'unit' &&
    organization.kind === 'department' &&
    unit.region.code === region.code &&
    unit.year === year &&
    unit.stage === stage &&
    (listed || own)
  );
}

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
