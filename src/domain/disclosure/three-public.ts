/**
 * Where the 三公 table prints what 三公 come to. Its total may hold more: 会议费 and 培训费 (Jiangsu, Xi'an),
 * or the costs of running the office, which then stand above it without any total (Guangzhou).
 */
import { totalRow, valueOf, type Column, type Row, type Table } from './disclosure.ts';
import { plainName } from '../reconcile/row-words.ts';

export interface CellOf {
  readonly row: Row;
  readonly column: string;
}

/** The name of a row or column for 三公 together, beside a total of more. */
export const ownTotal = /三公.*(?:小计|合计)|^.?三公.?经费(?:支出)?$/;

/** The row of the whole: the total, or a first row under the organization's name; a subject is never one. */
export function wholeRow(table: Table): Row | undefined {
  return totalRow(table) ?? table.rows.slice(0, 1).find(({ code }) => code === undefined);
}

const items = [/出国/, /用?车.{0,3}购置(?:费)?(?:及|和|、|与)/, /接待(?:费)?(?:支出)?$/] as const;
const more = /会议费|培训费/;

/**
 * The cell of what 三公 come to in the column of this year's whole; `null` where the table prints no such
 * cell, or where its total is not what its three items come to.
 */
export function threePublicTotal(table: Table): CellOf | null {
  const inRows = table.rows.some(({ name }) =>
    [...items, ownTotal].some((words) => words.test(plainName(name))),
  );
  return inRows ? totalInRows(table) : totalInColumns(table);
}

/** An item a row. */
function totalInRows(table: Table): CellOf | null {
  const column = 'total';
  const find = (words: RegExp) => table.rows.find(({ name }) => words.test(plainName(name)));
  const own = find(ownTotal);
  if (own) return { row: own, column };
  const row = wholeRow(table);
  const whole = row && valueOf(table, row, column);
  if (!row || whole === null || whole === undefined) return null;
  const parts = items.map((words) => find(words));
  const sum = parts.reduce((so, part) => so + ((part && valueOf(table, part, column)) ?? 0), 0);
  // A total that is the table's is believed, also where it is a slip; of more things it is another figure.
  const isOther = parts.every(Boolean) && sum !== whole && (row.role !== 'total' || find(more));
  return isOther ? null : { row, column };
}

/** An item a column, a row for the whole and perhaps one a unit; years may stand beside each other. */
function totalInColumns(table: Table): CellOf | null {
  const row = wholeRow(table);
  const whole = table.columns.find(({ id }) => id === 'total');
  if (!row || !whole) return null;
  const ofYear = table.columns.filter(({ groups }) => groups[0] === whole.groups[0]);
  const own = ofYear.find((column) => isOwnTotal(column));
  if (own) return { row, column: own.id };
  return ofYear.some(({ label, groups }) => more.test([...groups, label].join('/')))
    ? null
    : { row, column: whole.id };
}

/** 小计 right below 三公, or a column of that name. */
function isOwnTotal({ label, groups }: Column): boolean {
  const above = groups[groups.length - 1] ?? '';
  const name = plainName(label);
  return ownTotal.test(name) || (/^(?:小计|合计)$/.test(name) && /三公/.test(above));
}
