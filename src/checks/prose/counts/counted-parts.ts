/**
 * What is counted within something is no more than that: guests from abroad among all guests, projects that
 * were followed among those with targets; and the cars of the text are those of the asset table.
 */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { cell, countOf, sheetOf, titleOf } from '../../disclosure-index.ts';
import { formulaOf, sum } from '../../identity.ts';
import { remark, remarkRule, type Remark } from '../../rule.ts';

const pairs = [
  ['threePublic.reception.foreign.batches', 'threePublic.reception.batches'],
  ['threePublic.reception.foreign.people', 'threePublic.reception.people'],
] as const;

export const countedParts = remarkRule('counted-parts', (disclosure) => {
  const found = [...pairs.flatMap((pair) => within(disclosure, pair)), ...carsOf(disclosure)];
  return { examined: found.length, remarks: found.flat() };
});

function within(disclosure: Disclosure, [part, whole]: (typeof pairs)[number]): Remark[][] {
  const some = countOf(disclosure, part);
  const all = countOf(disclosure, whole);
  if (!some || !all) return [];
  const [stated, found] = [some.figure.amount ?? 0, all.figure.amount ?? 0];
  if (stated <= found) return [[]];
  return [
    [
      remark({
        key: 'count-exceeds',
        severity: 'contradiction',
        values: { part, whole, stated, found, counted: some.counted },
        evidence: [some.figure, all.figure].flatMap(({ ref }) => ref ?? []),
        formula: formulaOf({ left: sum(some.figure), relation: '≤', right: sum(all.figure) }),
      }),
    ],
  ];
}

/** 车辆（台、辆） in the asset table, which some departments fill with more than 公务用车. */
function carsOf(disclosure: Disclosure): Remark[][] {
  const said = countOf(disclosure, 'assets.vehicles');
  const sheet = sheetOf(disclosure, 'assets');
  const line = sheet?.lines.find(({ row }) => /车辆/.test(row.name) && row.level !== 2);
  const printed = sheet && cell(sheet, line, 'quantity');
  if (!said || !sheet || !printed || printed.amount === null) return [];
  const [stated, found] = [said.figure.amount ?? 0, printed.amount];
  if (stated === found) return [[]];
  const figure = { ...printed, unit: 'count', printed: null } as const;
  return [
    [
      remark({
        key: 'count-table',
        severity: 'warning',
        values: { statement: 'assets.vehicles', table: titleOf(sheet), stated, found },
        evidence: [said.figure.ref ?? [], printed.ref ?? []].flat(),
        formula: formulaOf({ left: sum(said.figure), relation: '=', right: sum(figure) }),
      }),
    ],
  ];
}
