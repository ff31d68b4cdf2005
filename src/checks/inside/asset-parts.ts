/**
 * 资产总额 is the sum of the kinds of assets, and what 其中 names is no more than what it is part of
 * (行政事业性国有资产管理条例; the form of the disclosure's asset table).
 */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import {
  cell,
  columnLabel,
  nameOf,
  sheetOf,
  titleOf,
  type Line,
  type Sheet,
} from '../disclosure-index.ts';
import { identity, sum, type Identity } from '../identity.ts';
import { identityRule } from '../rule.ts';

export const assetParts = identityRule('asset-parts', (disclosure) => partsOf(disclosure));

function partsOf(disclosure: Disclosure): Identity[] {
  const sheet = sheetOf(disclosure, 'assets');
  if (!sheet?.columns.has('value')) return [];
  const kinds = sheet.lines.filter(({ row }) => row.level === 1 && row.role === undefined);
  return [...total(sheet, kinds), ...kinds.flatMap((kind) => inside(sheet, kind))];
}

function total(sheet: Sheet, kinds: Line[]): Identity[] {
  if (!sheet.total || kinds.length === 0) return [];
  return [
    identity({
      key: 'children-sum',
      names: {
        table: titleOf(sheet),
        row: nameOf(sheet.total),
        column: columnLabel(sheet, 'value'),
      },
      left: sum(cell(sheet, sheet.total, 'value')),
      relation: '=',
      right: sum(kinds.map((kind) => cell(sheet, kind, 'value'))),
    }),
  ];
}

/** The rows of level 2 that follow a kind, each against it. */
function inside(sheet: Sheet, kind: Line): Identity[] {
  const rest = sheet.lines.slice(kind.index + 1);
  const end = rest.findIndex(({ row }) => row.level !== 2);
  return rest.slice(0, end < 0 ? rest.length : end).map((part) =>
    identity({
      key: 'part-exceeds',
      names: { part: nameOf(part), whole: nameOf(kind) },
      left: sum(cell(sheet, part, 'value')),
      relation: '≤',
      right: sum(cell(sheet, kind, 'value')),
    }),
  );
}
