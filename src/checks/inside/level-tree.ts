/**
 * In a table without codes the printed depths make the tree: what is procured under 货物, 工程 and 服务, the
 * sources of income in 江苏's 收入预算总表. The rows under a row are parts of it, and what 其中 names may be
 * in part only.
 */
import type { Column, Disclosure } from '#domain/disclosure.ts';
import {
  amountColumns,
  cell,
  hasFigures,
  nameOf,
  sheetsOf,
  titleOf,
  type Line,
  type Sheet,
} from '../books.ts';
import { identity, judge, sum, type Identity } from '../identity.ts';
import { identityRule } from '../rule.ts';

export const levelTree = identityRule('level-tree', (disclosure) => treesOf(disclosure));

function treesOf(disclosure: Disclosure): Identity[] {
  return sheetsOf(disclosure, ['procurement', 'revenue'])
    .filter(({ byCode, lines }) => byCode.size === 0 && lines.some(({ row }) => row.level === 2))
    .flatMap((sheet) => understood(amountColumns(sheet).flatMap((column) => sums(sheet, column))));
}

function sums(sheet: Sheet, column: Column): Identity[] {
  const wholes = sheet.lines.filter((line) => line.row.role === 'total' || line.row.level);
  return wholes.flatMap((whole) => {
    const parts = whole.row.role === 'total' ? topOf(sheet) : below(sheet, whole);
    if (parts.length === 0 || parts.some(({ row }) => /^其中/.test(row.name.trim()))) return [];
    return identity({
      key: 'children-sum',
      names: { table: titleOf(sheet), row: nameOf(whole), column: column.label },
      left: sum(cell(sheet, whole, column.id)),
      relation: '=',
      right: sum(...parts.map((part) => cell(sheet, part, column.id))),
    });
  });
}

function topOf({ lines }: Sheet): Line[] {
  return lines.filter(({ row }) => row.level === 1 && row.role !== 'total');
}

/** The rows one deeper that follow a row, up to the next one that is not deeper. */
function below({ lines }: Sheet, whole: Line): Line[] {
  const depth = whole.row.level ?? 0;
  const rest = lines.slice(whole.index + 1);
  const end = rest.findIndex(({ row }) => (row.level ?? 0) <= depth);
  return (end < 0 ? rest : rest.slice(0, end)).filter(
    (line) => line.row.level === depth + 1 && hasFigures(line),
  );
}

/**
 * The depths are read from ordinals and indentation: where most sums fail, they were not understood. One
 * wrong figure breaks two sums, the one above it and its own.
 */
function understood(identities: Identity[]): Identity[] {
  const tried = identities.filter((each) => judge(each) !== 'unprinted');
  const failing = tried.filter((each) => judge(each) !== null).length;
  return failing <= 2 || failing * 2 < tried.length ? tried : [];
}
