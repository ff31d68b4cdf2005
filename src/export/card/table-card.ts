/** The card of a chart: its finding, and the largest of its figures as bars. */
import { formatFen } from '#domain/money/format.ts';
import { words } from '#words/words.ts';
import type { DataColumn, DataRow, DataTable } from '../data-table.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { largestBars, type Card, type CardBar } from './card.ts';
import { cardFrame } from './card-frame.ts';

/** `finding` and `sources` are those of the chart; the table is the data behind it. */
export function tableCard(
  disclosure: Disclosure,
  { finding, sources }: { readonly finding: string; readonly sources: readonly string[] },
  table: DataTable,
): Card {
  const bars = table.rows.filter(isFirstLevel(table)).flatMap((row) => barOf(row, table.columns));
  const frame = cardFrame(disclosure, sources);
  const amounts = table.columns.find(({ kind }) => kind === 'amount');
  return {
    ...frame,
    sentence: finding,
    unit: amounts?.kind === 'amount' ? amounts.unit : frame.unit,
    bars: largestBars(bars).map((bar, index) => ({ ...bar, marked: index === 0 })),
  };
}

/** Parts and their parts must not stand beside each other. */
function isFirstLevel({ columns }: DataTable): (row: DataRow) => boolean {
  const depth = columns.findIndex(({ id }) => id === 'depth');
  return ({ cells }) => depth < 0 || cells[depth] === 1;
}

function barOf({ cells }: DataRow, columns: readonly DataColumn[]): CardBar[] {
  const name = columns.flatMap(({ id }, index) =>
    ['name', 'from', 'to'].includes(id) ? [String(cells[index] ?? '')] : [],
  );
  for (const [index, column] of columns.entries()) {
    const amount = cells[index];
    if (column.kind !== 'amount' || typeof amount !== 'number') continue;
    const signed = column.id === 'delta';
    const text = words.amount(formatFen(amount, { ...column, signed }), column.unit);
    return [{ name: name.join(words.card.arrow), amount, text, marked: false }];
  }
  return [];
}
