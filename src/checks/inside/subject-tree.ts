/**
 * The subjects under a subject add up to it, and the classes to the total, in every column of money:
 * 项 to 款, 款 to 类, 类 to 合计 (预算法 art. 46: by function to 项, basic by economy to 款).
 */
import type { Column, Disclosure } from '#domain/disclosure.ts';
import {
  amountColumns,
  booksOf,
  cell,
  hasFigures,
  nameOf,
  titleOf,
  type Line,
  type Sheet,
} from '../books.ts';
import { identity, judge, sum, type Identity } from '../identity.ts';
import { identityRule } from '../rule.ts';

export const subjectTree = identityRule('subject-tree', (disclosure) => treesOf(disclosure));

function treesOf(disclosure: Disclosure): Identity[] {
  const sheets = [...booksOf(disclosure).sheets.values()];
  return sheets.filter(isOneTree).flatMap((sheet) => {
    const columns = amountColumns(sheet);
    return [...childrenOf(sheet)].flatMap(([parent, children]) =>
      columns.map((column) => bestSum(sheet, parent, children, column)),
    );
  });
}

/** A code that comes twice means one list a unit or a fund: no one total can be told for those. */
function isOneTree(sheet: Sheet): boolean {
  return sheet.byCode.size > 0 && !sheet.repeatsCodes;
}

/**
 * The printed rows under each row, the classes under the total. A level that is not printed, or
 * printed as a heading without figures, is passed over. A row without a code stands under the parent
 * of the row before it.
 */
function childrenOf(sheet: Sheet): Map<Line, Line[]> {
  const tree = new Map<Line, Line[]>();
  let parent: Line | undefined;
  for (const line of sheet.lines) {
    if (line.row.role !== undefined || !hasFigures(line)) continue;
    const { code } = line.row;
    if (code !== undefined) parent = printedAbove(sheet, code) ?? sheet.total;
    if (!parent || !hasFigures(parent)) continue;
    const siblings = tree.get(parent);
    if (siblings) siblings.push(line);
    else tree.set(parent, [line]);
  }
  return tree;
}

function printedAbove({ byCode }: Sheet, code: string): Line | undefined {
  for (let length = code.length - 2; length >= 3; length -= 2) {
    const above = byCode.get(code.slice(0, length));
    if (above && hasFigures(above)) return above;
  }
  return undefined;
}

/** A row without a code may be a part, or repeat one (其中): it counts where the sum then holds. */
function bestSum(sheet: Sheet, parent: Line, children: Line[], column: Column): Identity {
  const coded = children.filter(({ row }) => row.code !== undefined);
  const strict = childrenSum(sheet, parent, coded, column);
  if (coded.length === children.length || judge(strict) === null) return strict;
  const loose = childrenSum(sheet, parent, children, column);
  return judge(loose) === null ? loose : strict;
}

function childrenSum(sheet: Sheet, parent: Line, children: Line[], { id, label }: Column) {
  return identity({
    key: 'children-sum',
    names: { table: titleOf(sheet), row: nameOf(parent), column: label },
    left: sum(cell(sheet, parent, id)),
    relation: '=',
    right: sum(...children.map((child) => cell(sheet, child, id))),
  });
}
