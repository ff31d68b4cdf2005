/** The bars of two parts, to be taken away. */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { placeOf } from '#domain/disclosure/figure.ts';
import { shareOf, type AmountStyle } from '#domain/money/format.ts';
import type { Fen } from '#domain/money/money.ts';
import {
  amountColumn,
  numberColumn,
  textColumn,
  type DataTable,
  inHundredths,
} from '#export/data-table.ts';
import { words } from '#words/words.ts';
import type { Part, PartRow } from './part-rows.ts';

/** A row a subject: code, name, both parts, their sum and its share of the whole. */
export function partData(
  disclosure: Disclosure,
  rows: readonly PartRow[],
  {
    title,
    parts,
    whole,
    style,
  }: { title: string; parts: readonly Part[]; whole: Fen | null; style: AmountStyle },
): DataTable {
  const { tidyColumns, shareColumn } = words.takeAway;
  return {
    id: 'parts',
    title,
    caption: [],
    columns: [
      textColumn('code', tidyColumns.code),
      textColumn('name', tidyColumns.name),
      ...parts.map((part) => amountColumn(part, words.spending.measures[part], style)),
      amountColumn('total', words.total, style),
      numberColumn('share', shareColumn, false),
    ],
    rows: rows.map(({ subject, total, totalRef, parts: own }) => ({
      cells: [
        subject.code,
        subject.name,
        ...own.map(({ fen }) => fen),
        total,
        inHundredths(shareOf(total, whole)),
      ],
      at: totalRef ? placeOf(totalRef, disclosure) : undefined,
    })),
    note: null,
  };
}
