/** What is drawn and listed of two years: the rows in their order, the finding, the bars. */
import type { DivergingBar } from '#charts/option/diverging-bars.ts';
import { namesAbove } from '#domain/subjects/distinct-names.ts';
import type { ChangeKind, ChangeList, ChangeRow, Comparison } from '#domain/changes/comparison.ts';
import { formatFen, formatPercent, type AmountStyle } from '#domain/money/format.ts';
import type { Fen } from '#domain/money/money.ts';
import { nameOf } from '#export/compared-data.ts';
import type { DisclosureQuery } from '#store/address/address-queries.ts';
import { words } from '#words/words.ts';

const say = words.changes.years;

/** The names of a list's rows, with the subject above in brackets where several have one name. */
export function namesIn({ rows }: ChangeList): (row: ChangeRow) => string {
  const above = namesAbove(rows.map((row) => ({ code: row.id, name: nameOf(row) })));
  return (row) => {
    const parent = above.get(row.id);
    return parent === undefined ? nameOf(row) : nameOf(row) + words.inBrackets(parent);
  };
}

/** More bars than these are no picture any more; the table has them all. */
export const mostBars = 15;

/**
 * The rows to list: by the size of the change the finest ones only, for a class and its parts would
 * stand apart; in the order of codes every level. A rise or fall under a new name is one too.
 */
export function listedRows(
  { rows }: ChangeList,
  { sort, change }: Pick<DisclosureQuery, 'sort' | 'change'>,
): ChangeRow[] {
  const matching = rows.filter((row) => change === 'all' || goes(row, change));
  if (sort === 'printed') return matching;
  return matching.filter(({ leaf }) => leaf).sort(bySize);
}

/** What changed or cannot be compared, by size: the first {@link mostBars} of these are drawn. */
export function changedRows({ rows }: ChangeList): ChangeRow[] {
  return rows
    .filter(({ leaf, kind, delta }) => leaf && (kind === 'break' || delta !== 0))
    .sort(bySize);
}

/** A rise or a fall is told by its sign; everything else needs its word. */
export function saysItself(kind: ChangeKind): boolean {
  return kind === 'risen' || kind === 'fallen';
}

function bySize(one: ChangeRow, other: ChangeRow): number {
  return Math.abs(other.delta) - Math.abs(one.delta);
}

function goes({ kind, delta }: ChangeRow, change: ChangeKind): boolean {
  if (kind === change) return true;
  if (kind !== 'renamed') return false;
  return (change === 'risen' && delta > 0) || (change === 'fallen' && delta < 0);
}

type Moved = Exclude<ChangeKind, 'same'>;
const counted: readonly Moved[] = ['risen', 'fallen', 'new', 'ended', 'renamed', 'break'];

/** The kinds that a list has, and the one that is set, in one order: what a filter can be set to. */
export function kindsIn({ rows }: ChangeList, set: DisclosureQuery['change']): Moved[] {
  return counted.filter((kind) => kind === set || rows.some((row) => goes(row, kind)));
}

/** The largest change in words, and how many went which way. */
export function findingOf(
  list: ChangeList,
  style: AmountStyle,
): { readonly title: string; readonly counts: string } {
  const leaves = list.rows.filter(({ leaf }) => leaf);
  const [largest] = changedRows(list).filter(({ kind }) => kind !== 'break');
  const named = namesIn(list);
  const counts = counted.flatMap((kind) => {
    const count = leaves.filter((row) => row.kind === kind).length;
    return count > 0 ? [say.countOf(kind, count)] : [];
  });
  return {
    title: titleOf(largest, named, style),
    counts: say.count(list.lens, leaves.length, counts),
  };
}

function titleOf(
  largest: ChangeRow | undefined,
  named: (row: ChangeRow) => string,
  style: AmountStyle,
): string {
  if (!largest) return say.nothingChanged;
  const digits = formatFen(Math.abs(largest.delta), style);
  const direction = largest.delta > 0 ? 'rise' : 'fall';
  return say.finding(named(largest), digits, style.unit, direction);
}

/** The rows as bars; ids are places in the list, for names may hold anything. */
export function barsOf(rows: readonly ChangeRow[], style: AmountStyle): DivergingBar[] {
  return rows.map((row, index): DivergingBar => {
    const { kind, delta, rate, before, after } = row;
    const comparable = kind !== 'break';
    const written = (fen: Fen | null): string =>
      fen === null ? say.noAmount : words.amount(formatFen(fen, style), style.unit);
    const change = comparable ? formatFen(delta, { ...style, signed: true }) : '';
    const percent = rate === null ? '' : words.inBrackets(formatPercent(rate, true));
    return {
      id: String(index),
      name: nameOf(row),
      delta: comparable ? delta : null,
      text: change,
      note: saysItself(kind) ? '' : say.kinds[kind],
      description: say.bar(
        nameOf(row),
        kind,
        written(before?.amount ?? null),
        written(after?.amount ?? null),
        change && words.amount(change, style.unit) + percent,
      ),
    };
  });
}

/** The table in either document that a list was made from, in words and as a place to go to. */
export function sourcesOf(comparison: Comparison, { tables }: ChangeList) {
  return (['before', 'after'] as const).map((side) => {
    const { id, year, stage } = comparison[side];
    const table = tables?.[side];
    const said = table ? words.source(table.title, year, stage) : words.sourceText(year, stage);
    return { id, said, query: { table: table?.id ?? 'prose' } };
  });
}
