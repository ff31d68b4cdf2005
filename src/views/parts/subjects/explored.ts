/** The words about a subject that the sunburst, its table and its card have in common. */
import type { CentreWords } from '#charts/layout/centre-text.ts';
import type { SunburstNode } from '#charts/layout/measured-tree.ts';
import { namesAbove } from '#domain/subjects/distinct-names.ts';
import { formatPercent, readableFen, shareOf, type AmountStyle } from '#domain/money/format.ts';
import type { Fen } from '#domain/money/money.ts';
import type { Subject } from '#domain/subjects/subject-tree.ts';
import { words } from '#words/words.ts';

const say = words.spending;

/** A change from the year before, as it is told in the middle of the drawing and on a card. */
export interface Change {
  readonly year: number;
  readonly before: Fen;
  readonly delta: Fen;
  readonly rate: number | null;
}

/** How a subject is called: with the one above it in brackets where several have its name. */
export function namesOf(root: Subject): (subject: Pick<Subject, 'code' | 'name'>) => string {
  const above = namesAbove(flat(root));
  return ({ code, name }) => {
    const parent = above.get(code);
    return parent === undefined ? name : name + words.inBrackets(parent);
  };
}

function flat(subject: Subject): Subject[] {
  return subject.children.flatMap((child) => [child, ...flat(child)]);
}

/** Whether any subject has an amount in that column. */
export function hasAmount({ amounts, children }: Subject, column: string): boolean {
  return Boolean(amounts[column]) || children.some((child) => hasAmount(child, column));
}

/** What the explorer knows of the tree that it shows. */
export interface Explored {
  readonly style: AmountStyle;
  /** What the whole is called. */
  readonly whole: string;
  /** The printed amount of the whole; `null` where no share is told. */
  readonly total: Fen | null;
  readonly nameOf: (subject: Pick<Subject, 'code' | 'name'>) => string;
}

/** The words of a node of that tree. */
export class NodeWords {
  readonly #of: Explored;

  constructor(of: Explored) {
    this.#of = of;
  }

  name(node: SunburstNode): string {
    if (node.kind === 'unread') return say.unreadArc;
    if (node.kind === 'rest') return say.rest(node.members.length);
    return node.code === '' ? this.#of.whole : this.#of.nameOf(node.subject);
  }

  amount({ amount }: Pick<SunburstNode, 'amount'>): string {
    if (amount === null) return words.blankSaid;
    const { digits, unit } = readableFen(amount, this.#of.style);
    return words.amount(digits, unit);
  }

  /** Of the whole, in percent. */
  share({ amount, code }: Pick<SunburstNode, 'amount' | 'code'>): number | null {
    return code === '' ? null : shareOf(amount, this.#of.total);
  }

  /** Everything in one sentence, for those who listen. */
  described(node: SunburstNode, change: Change | null): string {
    const share = this.share(node);
    const said =
      share === null
        ? say.itemNoShare(this.name(node), this.amount(node))
        : say.item(this.name(node), this.amount(node), formatPercent(share));
    return change ? said + words.spending.between + changeWords(change, this.#of.style) : said;
  }

  centre(node: SunburstNode, change: Change | null): CentreWords {
    const { digits, unit } = readableFen(node.amount ?? 0, this.#of.style);
    const share = this.share(node);
    const lines = [
      say.centreUnit(unit, share === null ? null : formatPercent(share)),
      this.name(node),
    ];
    if (!change || change.delta === 0) return { amount: digits, lines };
    return {
      amount: digits,
      lines: [...lines, changeWords(change, this.#of.style)],
      tone: change.delta > 0 ? 'rise' : 'fall',
    };
  }
}

/** The rate of a change, or its amount where there was nothing before. */
export function changeWords({ year, delta, rate }: Change, style: AmountStyle): string {
  const { digits, unit } = readableFen(delta, { ...style, signed: true });
  const amount = words.amount(digits, unit);
  return say.centreChange(year, rate === null ? amount : formatPercent(rate, true));
}
