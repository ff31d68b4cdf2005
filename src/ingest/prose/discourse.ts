/** What has been said before in a section: a phrase without a subject leans on it, where it may. */
import type { Fund } from '#domain/disclosure/disclosure.ts';
import type { Fen } from '#domain/money/money.ts';
import type { Facet } from './about.ts';
import type { Base } from './grammar/clauses.ts';

/** What was said before a bracket, to go on with behind it. */
interface Aside {
  readonly subject: string | null;
  readonly last: Discourse['last'];
  readonly stated: Map<string, Fen | null>;
}

/** How a paragraph begins. */
interface Start {
  readonly goesOn: boolean;
  readonly numbered: boolean;
  /** 3 for 3.…; `null` where it begins otherwise. */
  readonly ordinal: number | null;
  readonly whose: string | null;
}

/** What stands for a subject that is not known. */
export const unknown = '?';

export class Discourse {
  /** The last subject, as a path; `null` where it is not known, or no longer. */
  subject: string | null = null;
  /** Whether projects are being listed: then an unknown subject is the name of one. */
  listing: 'no' | 'awaited' | 'yes' | 'items' = 'no';
  /** The ordinal of the item that comes next, where every item of a list is a paragraph of its own. */
  #nextItem = 1;
  /** Whether the paragraph is an item of a list of projects and its figure is still to come. */
  itemStarts = false;
  /** What changes are measured against in this paragraph. */
  base: Base | null = null;
  /** What the last phrase with something in it was. */
  last: 'amount' | 'change' | null = null;
  side: 'revenue' | 'expenditure' | null = null;
  /** Whether a stranger was spoken of: then no default is taken. */
  strange = false;
  /**
   * Whose figures are being told: `null` for the organization's own; `''` where it is not known of whom or
   * of what part they are.
   */
  whose: string | null = null;
  /** Within 主要用于…: what is named there is not what the next figures are of. */
  uses = false;
  /** Whose parts are being told, behind 其中: `null` where none are, {@link unknown} where it is not known. */
  parts: string | null = null;
  /** The figure of a year before that was stated last in this paragraph: its parts are of that year too. */
  past: Facet | 'unclear' | null = null;
  /** Which figure of the whole its parts are of: behind “三公”经费预算为5万元 those of the budget. */
  partsFacet: Facet | null = null;

  #stated = new Map<string, Fen | null>();
  #before = new Map<string, Fen | null>();
  #changes: number[] = [];
  #changesBefore: number[] = [];
  /** Of all parts that the sentence has told of. */
  #changesOfParts: number[] = [];
  #asides: Aside[] = [];
  /** The last whole whose parts were told. */
  #divided: string | null = null;
  /** Whether parts are told of in this sentence, and the amount of their whole. */
  #parted = false;
  #whole: Fen | null = null;
  /** Whether a bracket was opened and nothing has been stated in it: then it speaks of what stands before it. */
  #outer = false;
  /** Of the figure that was stated last. */
  #facet: Facet | null = null;
  /** The budget of the subject that was stated last. */
  scope: Fund | null = null;

  /**
   * `goesOn`: the paragraph is an item of the list that the one before announced. `numbered`: it has an
   * ordinal, so that it goes on with the organization that was spoken of; else whose section it is counts.
   */
  startParagraph({ goesOn, numbered, ordinal, whose }: Start): void {
    this.#startItem(ordinal);
    if (!numbered || this.whose === '') this.turnTo(whose);
    this.past = null;
    this.#asides = [];
    if (goesOn) return;
    this.base = null;
    this.parts = null;
    this.partsFacet = null;
  }

  /** Items of a list of projects are numbered through; what is numbered anew is a list within an item. */
  #startItem(ordinal: number | null): void {
    if (this.listing === 'yes') this.#nextItem = 1;
    if (this.listing !== 'yes' && this.listing !== 'items') return;
    const next = ordinal !== null && ordinal === this.#nextItem;
    this.listing = next ? 'items' : 'no';
    if (next) this.#nextItem += 1;
    this.itemStarts = next;
  }

  /** Another's figures follow, or the organization's own: nothing that was said before is theirs. */
  turnTo(whose: string | null): void {
    if (whose === this.whose) return;
    this.whose = whose;
    this.announce(null);
    this.parts = null;
    this.partsFacet = null;
    this.listing = 'no';
  }

  /** A sentence, or a part of one behind a semicolon, has ended; `within` a paragraph, not with it. */
  endSentence(mark: '.' | ';', within: boolean): void {
    // 机关运行经费是指…，包括办公费等。2024年…: what has no figures has no parts that go on.
    const bare = this.#stated.size === 0 && this.#changes.length === 0;
    if (within && bare && mark === '.' && this.parts === unknown) this.parts = null;
    if (this.#stated.size > 0) this.#before = this.#stated;
    // 其中：A 5万元。比上年…: of the part or of the whole.
    if (mark === '.' && this.#parted) this.#before.set(unknown, null);
    // 其中：A 5万元，比上年持平；B 1万元，比上年持平。主要是…: of either, or of the whole.
    if (this.#parted) this.#changesOfParts = [...this.#changesOfParts, ...this.#changes];
    this.#changesBefore = mark === '.' && this.#parted ? this.#changesOfParts : this.#changes;
    if (mark === '.') {
      this.#parted = false;
      this.#changesOfParts = [];
    }
    this.#stated = new Map();
    this.#changes = [];
    this.last = null;
    this.uses = false;
  }

  /** 其中: what follows are parts, each for itself. */
  openParts(): void {
    this.parts = this.subject ?? (this.strange ? unknown : null);
    if (this.parts !== unknown) this.#divided = this.parts;
    this.partsFacet = this.#facet;
    this.#parted = true;
    this.#whole = this.#stated.get(this.parts ?? '') ?? null;
    this.#stated = new Map();
    this.#changes = [];
  }

  /** What parts are told of in this sentence, as far as it is known, and of this year. */
  get partedNow(): string | null {
    const known = this.#parted && this.parts !== unknown && this.partsFacet === null;
    return known && this.past === null ? this.parts : null;
  }

  /** 2.按支出用途分类，包括…: the whole that was divided before is divided anew. */
  divideAnew(): void {
    this.subject = this.#divided ?? this.subject;
  }

  /** What stands in brackets is said beside the subject before them, which goes on behind them. */
  passBrackets(words: string): void {
    for (const character of words) {
      if (character === '(') {
        const { subject, last } = this;
        this.#asides.push({ subject, last, stated: this.#stated });
        // What the bracket holds is said of the subject right before it, whatever stands beside that.
        this.#stated = new Map([...this.#stated].filter(([stated]) => stated === subject));
        this.#outer = true;
      }
      const aside = character === ')' ? this.#asides.pop() : undefined;
      if (aside) {
        this.subject = aside.subject;
        this.last = aside.last;
        this.#stated = aside.stated;
        this.#outer = false;
      }
    }
  }

  /** A heading, or a subject that stands before its figures. */
  announce(subject: string | null): void {
    this.subject = subject;
    if (subject === null) this.strange = true;
    this.#stated = new Map();
    this.#before = new Map();
    this.#side(subject);
  }

  /** A figure of a subject was read, or of a stranger (`null`). */
  state(subject: string | null, amount: Fen | null = null, facet: Facet | null = null): void {
    this.subject = subject;
    this.#facet = facet;
    if (subject === null) this.strange = true;
    this.#stated.set(subject ?? unknown, amount);
    this.#side(subject);
    if (this.#outer) this.#stated = new Map();
    this.#outer = false;
    this.itemStarts = false;
    if (this.listing === 'items' && subject === null) return;
    this.listing = subject !== null && /\.project$/.test(subject) ? 'awaited' : 'no';
    this.last = 'amount';
  }

  /** A project was listed: the list goes on. */
  stateProject(name: string): void {
    this.itemStarts = false;
    this.#stated.set(`project.${name}`, null);
    this.subject = `project.${name}`;
    this.last = 'amount';
  }

  change(index: number): void {
    this.#changes.push(index);
    this.last = 'change';
  }

  /** A change of nobody knows what: a reason behind it explains none that is known. */
  changeUnknown(): void {
    this.#changes.push(-1);
    this.last = null;
  }

  /**
   * The subject of a phrase that names none: the last one, where nothing else was stated beside it.
   * After “A 5万元、B 3万元” 比上年增加 may be of either: `null`.
   */
  leanOn(): string | null {
    const around = this.#stated.size > 0 ? this.#stated : this.#before;
    return around.size > 1 && !isBalance([...around]) ? null : this.subject;
  }

  /**
   * Behind several figures, a whole and its parts perhaps, the one that a change of that amount and that
   * rate fits alone.
   */
  leanOnRate(delta: Fen, percent: number): string | null {
    const around = new Map(this.#stated.size > 0 ? this.#stated : this.#before);
    if (this.#parted && this.parts !== null) around.set(this.parts, this.#whole);
    const fitting = [...around].filter(([subject, amount]) => {
      const base = amount === null ? 0 : amount - delta;
      return subject !== unknown && base > 0 && isNear((100 * delta) / base, percent);
    });
    const [only, second] = fitting;
    return only && !second ? only[0] : null;
  }

  /** The changes that a reason without a subject may explain; −1 for one of nobody knows what. */
  changesToExplain(): readonly number[] {
    const here = this.#changes.length > 0 || this.#stated.size > 0;
    return here ? this.#changes : this.#changesBefore;
  }

  /** The change that was stated last in this sentence. */
  lastChange(): number | null {
    const last = this.#changes[this.#changes.length - 1] ?? -1;
    return last < 0 ? null : last;
  }

  #side(subject: string | null): void {
    if (subject === null) return;
    const both = subject === 'total' || subject === 'fiscal.total';
    this.side = both ? null : /^revenue/.test(subject) ? 'revenue' : 'expenditure';
  }
}

/** Rates are printed to a tenth or a hundredth. */
function isNear(rate: number, percent: number): boolean {
  const digits = /\.(\d+)$/.exec(String(percent))?.[1]?.length ?? 0;
  return Math.abs(rate - percent) <= 0.51 / 10 ** Math.max(1, digits);
}

/** 财政拨款收入5万元，财政拨款支出5万元，比上年…: both sides of one budget, which change together. */
function isBalance([one, two, more]: readonly (readonly [string, Fen | null])[]): boolean {
  if (!one || !two || more || one[1] === null || one[1] !== two[1]) return false;
  return bothSides.some(([income, spending]) => one[0] === income && two[0] === spending);
}

const bothSides = [
  ['revenue.total', 'expenditure.total'],
  ['revenue.fiscalAppropriation', 'fiscal.expenditure'],
  ['revenue.generalPublic', 'general.total'],
  ['revenue.governmentFund', 'governmentFund.total'],
  ['revenue.stateCapital', 'stateCapital.total'],
] as const;
