/** Two disclosures of one organization, row by row, as a table; and how both are named and written. */
import type { ChangeList, ChangeRow, Comparison } from '#domain/changes/comparison.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { placeOf } from '#domain/disclosure/figure.ts';
import type { AmountStyle } from '#domain/money/format.ts';
import { fenPerUnit, type AmountUnit } from '#domain/money/money.ts';
import { largest } from '#domain/large-lists.ts';
import { words } from '#words/words.ts';
import {
  amountColumn,
  inHundredths,
  numberColumn,
  textColumn,
  type DataTable,
} from './data-table.ts';

/** A side of the comparison in short: its year, with its stage where the two differ in it. */
export function labelOf({ before, after }: Comparison, side: 'before' | 'after'): string {
  const { year, stage } = side === 'before' ? before : after;
  return before.stage === after.stage ? words.year(year) : words.yearAndStage(year, stage);
}

/** A subject's or project's name in the later year, else in the earlier. */
export function nameOf({ id, before, after }: ChangeRow): string {
  return (after ?? before)?.name ?? id;
}

/** In the unit of the disclosure on the screen, with as many decimals as the other one needs too. */
export function commonStyle(shown: Disclosure, { before, after }: Comparison): AmountStyle {
  const { unit } = shown;
  const digits = (of: AmountUnit): number => Math.round(Math.log10(fenPerUnit(of)));
  const decimals = [before, after].map((side) => side.decimals + digits(unit) - digits(side.unit));
  return { unit, decimals: largest(decimals, 0) };
}

/** The rows of two years as they are listed: filtered, and in their order. */
export function comparedData(
  comparison: Comparison,
  list: ChangeList,
  rows: readonly ChangeRow[],
  style: AmountStyle,
): DataTable {
  const say = words.changes.years;
  const [before, after] = [labelOf(comparison, 'before'), labelOf(comparison, 'after')];
  const columns = [
    textColumn('code', words.takeAway.tidyColumns.code),
    textColumn('name', list.lens === 'project' ? say.columns.project : say.columns.subject),
    textColumn('kind', words.takeAway.columns.kind),
    amountColumn('delta', say.columns.delta, style),
    numberColumn('rate', words.takeAway.rateColumn, false),
    amountColumn('before', before, style),
    amountColumn('after', after, style),
    textColumn('reason', say.columns.reason),
  ];
  return {
    id: 'years',
    title: say.caption(list.lens, before, after),
    caption: [],
    columns,
    note: null,
    rows: rows.map((row) => ({
      cells: [
        (row.after ?? row.before)?.code ?? null,
        nameOf(row),
        say.kinds[row.kind],
        row.kind === 'break' ? null : row.delta,
        inHundredths(row.rate),
        row.before?.amount ?? null,
        row.after?.amount ?? null,
        row.stated?.reason ?? null,
      ],
      at: row.after?.ref ? placeOf(row.after.ref, comparison.after) : undefined,
    })),
  };
}
