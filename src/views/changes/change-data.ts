/** What changed, to be taken away: the steps of the waterfall, the stated changes, two years. */
import type { WaterfallBar } from '#charts/option/waterfall.ts';
import type { Compared } from '#domain/changes.ts';
import type { ChangeList, ChangeRow, Comparison } from '#domain/comparison.ts';
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
} from '#export/data-table.ts';
import { words } from '#words/words.ts';
import { inHundredths } from '../parts/take-away/rounded.ts';
import { labelOf, nameOf } from './compared-rows.ts';

const { columns: heads, years } = words.changes;

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

/** What the document itself says of its changes. */
export function statedData(
  disclosure: Disclosure,
  title: string,
  rows: readonly Compared[],
): DataTable {
  const baseYear = rows[0]?.baseYear ?? disclosure.year - 1;
  const columns = [
    textColumn('name', heads.what),
    amountColumn('delta', heads.delta, disclosure),
    numberColumn('rate', words.takeAway.rateColumn, false),
    amountColumn('prior', heads.prior(baseYear), disclosure),
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

/** The rows of two years as they are listed: filtered, and in their order. */
export function comparedData(
  comparison: Comparison,
  list: ChangeList,
  rows: readonly ChangeRow[],
  style: AmountStyle,
): DataTable {
  const [before, after] = [labelOf(comparison, 'before'), labelOf(comparison, 'after')];
  const columns = [
    textColumn('code', words.takeAway.tidyColumns.code),
    textColumn('name', list.lens === 'project' ? years.columns.project : years.columns.subject),
    textColumn('kind', words.takeAway.columns.kind),
    amountColumn('delta', years.columns.delta, style),
    numberColumn('rate', words.takeAway.rateColumn, false),
    amountColumn('before', before, style),
    amountColumn('after', after, style),
    textColumn('reason', years.columns.reason),
  ];
  return table(
    'years',
    years.caption(list.lens, before, after),
    columns,
    rows.map((row) => ({
      cells: [
        (row.after ?? row.before)?.code ?? null,
        nameOf(row),
        years.kinds[row.kind],
        row.kind === 'break' ? null : row.delta,
        inHundredths(row.rate),
        row.before?.amount ?? null,
        row.after?.amount ?? null,
        row.stated?.reason ?? null,
      ],
      at: row.after?.ref ? placeOf(row.after.ref, comparison.after) : undefined,
    })),
  );
}
