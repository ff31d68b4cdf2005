/** What changed, to be taken away: the steps of the waterfall, the stated changes. */
import type { WaterfallBar } from '#charts/option/waterfall.ts';
import type { Compared } from '#domain/changes.ts';
import type { Disclosure } from '#domain/disclosure.ts';
import { placeOf } from '#domain/figure.ts';
import type { AmountStyle } from '#domain/format.ts';
import {
  amountColumn,
  numberColumn,
  textColumn,
  type DataColumn,
  type DataRow,
  type DataTable,
  inHundredths,
} from '#export/data-table.ts';
import { words } from '#words/words.ts';

const heads = words.changes.columns;

function table(
  id: string,
  title: string,
  columns: readonly DataColumn[],
  rows: readonly DataRow[],
): DataTable {
  return { id, title, caption: [], columns, rows, note: null };
}

/** From one total over the steps to the other; a step is its change. */
export function waterfallData(
  title: string,
  bars: readonly WaterfallBar[],
  style: AmountStyle,
): DataTable {
  const columns = [
    textColumn('name', heads.what),
    amountColumn('amount', words.amountColumn, style),
    amountColumn('delta', heads.delta, style),
  ];
  const rows = bars.map(({ name, amount, kind }) => ({
    strong: kind === 'total',
    cells: kind === 'total' ? [name, amount, null] : [name, null, amount],
  }));
  return table('steps', title, columns, rows);
}

/** What the document itself says of its changes; last year's figures worked out, or as its document has them. */
export function statedData(
  disclosure: Disclosure,
  title: string,
  rows: readonly Compared[],
  printed: boolean,
): DataTable {
  const baseYear = rows[0]?.baseYear ?? disclosure.year - 1;
  const columns = [
    textColumn('name', heads.what),
    amountColumn('delta', heads.delta, disclosure),
    numberColumn('rate', words.takeAway.rateColumn, false),
    amountColumn('prior', (printed ? heads.current : heads.prior)(baseYear), disclosure),
    amountColumn('current', heads.current(disclosure.year), disclosure),
    textColumn('reason', heads.reason),
  ];
  return table(
    'changes',
    title,
    columns,
    rows.map(({ of, delta, rate, prior, current, reason, deltaRef }) => ({
      cells: [words.changeOf(of), delta, inHundredths(rate), prior, current, reason],
      at: deltaRef ? placeOf(deltaRef, disclosure) : undefined,
    })),
  );
}
