/** The income items of a two-sided ledger, by name. */
import type { Line, Sheet } from './disclosure-index.ts';
import { plainName } from './names.ts';

/** The rows of that name, carry-overs and sums aside; a 其中 below one of them is not another item. */
export function incomeLines(sheet: Sheet, name: RegExp): Line[] {
  return sheet.lines.filter(
    ({ row }) =>
      row.side === 'revenue' &&
      row.role === undefined &&
      !/^其中/.test(row.name.trim()) &&
      name.test(plainName(row.name)),
  );
}
