/**
 * “三公”经费 is overseas travel, vehicles and reception, and vehicles are purchase and operation, in a table
 * that has a column for each (党政机关厉行节约反对浪费条例); where it has a row for each, table-sums adds them up.
 */
import { titleOf } from '../disclosure-index.ts';
import { identity, sum, type Figure, type Identity } from '../identity.ts';
import { identityRule } from '../rule.ts';
import { threePublicItems, type ThreePublicItems } from '../three-public.ts';

export const threePublicParts = identityRule('three-public-parts', (disclosure) =>
  threePublicItems(disclosure).flatMap((items) => (items.columnId === '' ? partsOf(items) : [])),
);

function partsOf(items: ThreePublicItems): Identity[] {
  const { total, all, overseas, vehicle, purchase, operation, reception, further } = items;
  const vehicles = vehicle ? [vehicle] : [purchase, operation];
  const three = [overseas, ...vehicles, reception];
  return [
    ...adds(items, 'threePublic.total', all, three),
    ...adds(items, 'threePublic.total', total, [...(all ? [all] : three), ...further]),
    ...adds(items, 'threePublic.vehicle', vehicle, [purchase, operation]),
  ];
}

function adds(
  { sheet, column }: ThreePublicItems,
  statement: string,
  whole: Figure | null,
  parts: readonly (Figure | null)[],
): Identity[] {
  if (!whole || parts.every((part) => part === null)) return [];
  return [
    identity({
      key: 'three-public-parts',
      names: { table: titleOf(sheet), statement, column },
      left: sum(whole),
      relation: '=',
      right: sum(parts),
    }),
  ];
}
