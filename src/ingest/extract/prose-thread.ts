/** What has been said before in a section: a phrase without a subject leans on it, where it may. */
import type { Base } from './prose-clause.ts';

export class Thread {
  /** The last subject, as a path; `null` where it is not known, or no longer. */
  subject: string | null = null;
  /** Whether projects are being listed: then an unknown subject is the name of one. */
  listing: 'no' | 'awaited' | 'yes' = 'no';
  /** What changes are measured against in this paragraph. */
  base: Base | null = null;
  /** What the last phrase with something in it was. */
  last: 'amount' | 'change' | null = null;
  side: 'revenue' | 'expenditure' | null = null;
  /** Whether a stranger was spoken of: then no default is taken. */
  strange = false;
  /** Whether another organization was spoken of in this paragraph: its 支出预算 is not this one's. */
  elsewhere = false;
  /** Within 主要用于…: what is named there is not what the next figures are of. */
  uses = false;

  #stated = new Set<string>();
  #before = new Set<string>();
  #changes: number[] = [];
  #changesBefore: number[] = [];

  /** A sentence, or a part of one behind a semicolon, has ended. */
  endSentence(): void {
    if (this.#stated.size > 0) this.#before = this.#stated;
    this.#stated = new Set();
    this.#changesBefore = this.#changes;
    this.#changes = [];
    this.last = null;
    this.uses = false;
  }

  /** 其中: what follows are parts, each for itself. */
  openParts(): void {
    this.#stated = new Set();
    this.#changes = [];
  }

  /** A heading, or a subject that stands before its figures. */
  announce(subject: string | null): void {
    this.subject = subject;
    if (subject === null) this.strange = true;
    this.#stated = new Set();
    this.#before = new Set();
    this.#side(subject);
  }

  /** A figure of a subject was read, or of a stranger (`null`). */
  state(subject: string | null): void {
    this.subject = subject;
    if (subject === null) this.strange = true;
    this.#stated.add(subject ?? '?');
    this.#side(subject);
    this.listing = subject !== null && /\.project$/.test(subject) ? 'awaited' : 'no';
    this.last = 'amount';
  }

  /** A project was listed: the list goes on. */
  stateProject(name: string): void {
    this.#stated.add(`project.${name}`);
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
    return around.size > 1 ? null : this.subject;
  }

  /** The change that a reason without a subject explains; `null` where it may be several. */
  explained(): number | null {
    const here = this.#changes.length > 0 || this.#stated.size > 0;
    const [only, second] = here ? this.#changes : this.#changesBefore;
    return only === undefined || only < 0 || second !== undefined ? null : only;
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
