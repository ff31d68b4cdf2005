/**
 * A two-sided ledger (收支总表): revenue on the left, expenditure on the right. The two cells of a
 * printed row have nothing to do with each other, so each side becomes a row of its own.
 */
import type { Column, Row, Side } from '#domain/disclosure.ts';
import { issue } from '#domain/issue.ts';
import type { MeantColumn } from '../recognise/columns.ts';
import { isBlank, type Placed } from '../recognise/layout.ts';
import { isEmpty, printed } from '../wording.ts';
import { roleOf } from './row-names.ts';
import { ordinalIn, ownCell, printedColumns, valuesOf, type Reading } from './table-reading.ts';

export interface LedgerSide {
  readonly side: Side;
  readonly name: MeantColumn;
  readonly figures: readonly MeantColumn[];
}

/** Revenue and expenditure, each with its column of names; `null` where there are not just two. */
export function sidesOf(columns: readonly MeantColumn[]): [LedgerSide, LedgerSide] | null {
  const names = columns.filter(({ role }) => role === 'name');
  const [left, right] = names;
  if (!left || !right || names.length > 2) return null;
  const figures = columns.filter(({ role }) => role === 'amount');
  return [
    {
      side: 'revenue',
      name: left,
      figures: figures.filter(({ index }) => index > left.index && index < right.index),
    },
    {
      side: 'expenditure',
      name: right,
      figures: figures.filter(({ index }) => index > right.index),
    },
  ];
}

export function ledgerColumns(sides: readonly LedgerSide[]): Column[] {
  return sides.flatMap(({ side, figures }) => printedColumns(figures, side));
}

/**
 * The rows of both sides in printed order; a side whose name is blank is left out, and reported
 * where a figure stands in it. Under the carry-over of the previous year the list of funds may come
 * again: those rows are carry-overs of level 2, and only their place tells them from the first list.
 */
export function readLedger(
  body: readonly (readonly Placed[])[],
  columns: readonly MeantColumn[],
  sides: readonly LedgerSide[],
  reading: Reading,
): Row[] {
  const ordinals = columns.find(({ role }) => role === 'no');
  const carrying = new Set<Side>();
  return body
    .filter((line) => !isBlank(line))
    .flatMap((line) => {
      const no = ordinalIn(ownCell(line, ordinals), reading.account);
      return sides.flatMap((side) => {
        const row = readSide(line, side, no, carrying.has(side.side), reading);
        if (row?.role === 'carryOver') carrying.add(side.side);
        else if (row) carrying.delete(side.side);
        return row ? [row] : [];
      });
    });
}

function readSide(
  line: readonly Placed[],
  { side, name, figures }: LedgerSide,
  no: { no?: number },
  carrying: boolean,
  reading: Reading,
): Row | null {
  const cell = ownCell(line, name);
  const values = valuesOf(line, figures, reading);
  const at = line[0]?.cell.at ?? {};
  if (!cell || isEmpty(cell.text)) {
    if (values.some((value) => value !== null)) {
      reading.issues.push(issue('row-without-name', 'warning', { table: reading.title }, at));
    }
    return null;
  }
  reading.account.take(cell);
  const own = roleOf(cell.text);
  const role = own ?? (carrying ? 'carryOver' : null);
  return {
    ...no,
    ...(role === 'carryOver' ? { level: own ? 1 : 2 } : {}),
    ...(role ? { role } : {}),
    side,
    name: printed(cell.text),
    values,
    at,
  };
}
