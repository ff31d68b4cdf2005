/** What changed, to be taken away: one row a change with its reason, the stated changes. */
import type { Compared } from '#domain/changes/changes.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { placeOf } from '#domain/disclosure/figure.ts';
import type { AmountStyle } from '#domain/money/format.ts';
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
import type { ReasonRow } from './reason-rows.ts';

const heads = words.changes.columns;

function table(
  id: string,
  title: string,
  columns: readonly DataColumn[],
  rows: readonly DataRow[],
): DataTable {
  return { id, title, caption: [], columns, rows, note: null };
}

/** One row a change, with the reason that the document gives. */
export function reasonData(
  title: string,
  rows: readonly ReasonRow[],
  style: AmountStyle,
): DataTable {
  const columns = [
    textColumn('code', words.takeAway.tidyColumns.code),
    textColumn('name', heads.what),
    amountColumn('delta', heads.delta, style),
    textColumn('reason', heads.reason),
  ];
  return table(
    'reasons',
    title,
    columns,
    rows.map(({ code, name, delta, reason }) => ({ cells: [code, name, delta, reason] })),
  );
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
