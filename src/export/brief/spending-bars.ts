/** Where the money goes, by functional class, largest first: a picture, and its words without one. */
import { subjectColour } from '#charts/colours.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { formatFen, formatPercent, shareOf } from '#domain/money/format.ts';
import { spendingTable } from '#domain/subjects/spending-table.ts';
import { largest } from '#domain/large-lists.ts';
import { sumOfFen, type Fen } from '#domain/money/money.ts';
import { printedTree, unreadIn } from '#domain/subjects/printed-tree.ts';
import { words } from '#words/words.ts';
import { styleOf } from '../printed-data.ts';

export interface Bar {
  /** Of the class; empty for several gathered as one. */
  readonly code: string;
  readonly name: string;
  /** As it is printed beside the bar. */
  readonly amount: string;
  readonly share: string;
  /** The same as a number; `null` where it is not told. */
  readonly percent: number | null;
  /** Of the longest bar, 0 to 1. */
  readonly length: number;
  readonly colour: string;
}

export interface Bars {
  readonly kind: 'bars';
  readonly title: string;
  readonly source: string;
  readonly bars: readonly Bar[];
  /** The picture in words. */
  readonly said: string;
}

/** More classes than these are drawn as one. */
const most = 8;

/** `null` where the disclosure has no table of functional subjects. Negative amounts have no bar. */
export function spendingBars(disclosure: Disclosure): Bars | null {
  const table = spendingTable(disclosure);
  const root = table && printedTree(disclosure, table);
  if (!root) return null;
  const classes = root.children
    .flatMap(({ code, name, amounts }) => {
      const fen = amounts.total ?? null;
      return fen === null || fen <= 0 ? [] : [{ code, name, fen }];
    })
    .sort((one, other) => other.fen - one.fen);
  const [first] = classes;
  if (!first) return null;
  const style = styleOf(disclosure, table);
  // A share is told of what was read whole.
  const whole = unreadIn(root, 'total', root) === 0 ? (root.amounts.total ?? null) : null;
  const shown = classes.length > most ? [...classes.slice(0, most - 1), rest(classes)] : classes;
  const longest = largest(shown.map(({ fen }) => fen));
  const bars = shown.map(({ code, name, fen }) => {
    const share = shareOf(fen, whole);
    return {
      code,
      name,
      amount: formatFen(fen, style),
      share: share === null ? '' : formatPercent(share),
      percent: share,
      length: fen / longest,
      colour: subjectColour(code, 1, 'light'),
    };
  });
  const share = shareOf(first.fen, whole);
  return {
    kind: 'bars',
    title:
      share === null ? words.overview.allSpending : words.overview.sunburstTitle(share, first.name),
    source: words.captionIn(
      words.source(table.title, disclosure.year, disclosure.stage),
      style.unit,
    ),
    bars,
    said: bars.map((bar) => words.brief.barSaid(bar.name, bar.amount, bar.share)).join(''),
  };
}

interface Class {
  readonly code: string;
  readonly name: string;
  readonly fen: Fen;
}

function rest(classes: readonly Class[]): Class {
  const others = classes.slice(most - 1);
  const fen = sumOfFen(others.map((each) => each.fen)) ?? 0;
  return { code: '', name: words.spending.rest(others.length), fen };
}
