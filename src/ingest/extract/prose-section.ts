/** The figures of one section of the prose, phrase by phrase. */
import type { Change } from '#domain/disclosure.ts';
import type { Account } from '../account.ts';
import { proseOf, type Figure } from '../figures.ts';
import type { Paragraph } from '../read/document.ts';
import type { Section } from '../recognise/sections.ts';
import { folded } from '../wording.ts';
import { printedName } from './project-names.ts';
import { aboutOf, previousFacet, withoutLead, type About, type Setting } from './prose-about.ts';
import {
  asComparison,
  baselineIn,
  changeVerbIn,
  lastYear,
  portionIn,
  rateIn,
  reasonMarkIn,
  unchangedIn,
  type Rate,
  type ReasonMark,
} from './prose-clause.ts';
import { changePath, giveReason, type Reason } from './prose-reason.ts';
import { goesOn, isReason } from './prose-reason-span.ts';
import { phrasesOf, thresholdsIn, type Phrase } from './prose-phrases.ts';
import { fundsIn, performanceStep, quantitiesIn } from './prose-quantities.ts';
import { Thread } from './prose-thread.ts';
import type { ProseFigures } from './prose.ts';
import {
  defaultSubject,
  isFiller,
  isPurchaseAmount,
  namesProject,
  opensProjects,
} from './subjects.ts';

/** A paragraph that is being read. */
interface Read {
  readonly paragraph: Paragraph;
  /** Without white space, as printed, and folded; the phrases' places are in both. */
  readonly prose: string;
  readonly plain: string;
  readonly phrases: readonly Phrase[];
}

export class SectionReader {
  readonly #section: Section;
  readonly #setting: Setting;
  readonly #account: Account;
  readonly #found: ProseFigures;
  readonly #thread = new Thread();
  readonly #firstChange: number;

  constructor(section: Section, setting: Setting, account: Account, found: ProseFigures) {
    this.#section = section;
    this.#setting = setting;
    this.#account = account;
    this.#found = found;
    this.#firstChange = found.changes.length;
  }

  read(paragraph: Paragraph): void {
    const prose = proseOf(paragraph.text);
    const plain = folded(prose).replace(/[“”‘’「」]/g, '"');
    const phrases = phrasesOf(plain, this.#account.figuresOf(paragraph));
    const read = { paragraph, prose, plain, phrases };
    this.#found.statements.push(...quantitiesIn(plain, this.#section, this.#setting, paragraph.at));
    this.#account.ignore('threshold', ...thresholdsIn(phrases, plain));
    this.#thread.elsewhere = false;
    this.#thread.base = null;
    for (let index = 0; index < phrases.length; index += 1) index = this.#readPhrase(read, index);
  }

  /** Gives the index of the last phrase that was read with this one. */
  #readPhrase(read: Read, index: number): number {
    const phrase = read.phrases[index];
    const thread = this.#thread;
    if (!phrase || (phrase.figure && this.#account.has(phrase.figure))) return index;
    if (phrase.mark === '.' || phrase.mark === ';') thread.endSentence();
    if (/^(?:其中|包括)/.test(phrase.words)) thread.openParts();
    if (/^主要用于/.test(phrase.words)) thread.uses = true;
    // 项目支出180万元，是指…，其中：…: what it means stands before the list.
    const defines = /^(?:主要)?(?:是)?指/.test(phrase.words) && !phrase.figure;
    if (thread.listing === 'awaited' && !defines) {
      thread.listing = opensProjects(phrase.words) ? 'yes' : 'no';
    }
    const mark = reasonMarkIn(phrase.words);
    if (mark && isReason(phrase, mark, thread, (words) => this.#about(words).path))
      return this.#readReason(read, index, mark);
    const portion = phrase.figure ? null : portionIn(phrase.words);
    if (portion) this.#readPortion(portion, read);
    else if (!this.#readChange(phrase, read)) this.#readAmount(phrase, read);
    return index;
  }

  /** 占42.89% and 完成年初预算的98.61%, of the amount before. */
  #readPortion({ of, percent }: { of: string; percent: number }, { paragraph }: Read): void {
    const { subject, last } = this.#thread;
    if (subject === null || last !== 'amount') return;
    const id = `${subject}.${of}`;
    const { at } = paragraph;
    this.#found.statements.push({ id, amount: percent, kind: 'quantity', unit: '%', at });
  }

  /** Whether the phrase speaks of a change: 比上年增加5万元, 增长6.59%, 与上年持平. */
  #readChange(phrase: Phrase, read: Read): boolean {
    const { year, stage } = this.#setting;
    const { rest, base, found } = baselineIn(asComparison(phrase.words), year, stage);
    if (found) this.#thread.base = base;
    if (phrase.figure) return this.#readDelta(phrase.figure, { rest, found }, read);
    const rate = rateIn(rest);
    if (rate) {
      this.#readRate(rate, found, read);
      return true;
    }
    const before = unchangedIn(rest);
    if (before === null) {
      // 收入支出总体与上年相比，增加…: the subject stands before the comparison.
      if (found && !isFiller(withoutLead(rest))) this.#announce(phrase, this.#about(rest));
      return found;
    }
    // 增加0万元，无增减变化 says it once.
    if (this.#thread.last === 'change' && before === '') return true;
    this.#addChange(before, { delta: 0, rate: null }, read);
    return true;
  }

  #readDelta(figure: Figure, { rest, found }: { rest: string; found: boolean }, read: Read) {
    const verb = changeVerbIn(rest);
    if (!verb) {
      if (found && !this.#readBase(figure, rest, read)) this.#thread.state(null);
      return found;
    }
    const { amount } = figure;
    // 增加（减少）, the form's own words left standing, are read only for a zero.
    if (typeof amount === 'string' || (verb.sign === null && amount !== 0)) return true;
    const delta = amount === 0 ? 0 : amount * (verb.sign ?? 1);
    if (this.#addChange(rest.slice(0, verb.start), { delta, rate: null }, read)) {
      this.#account.take(figure);
    }
    return true;
  }

  /** 比2023年3200万元增加…: the other figure itself, of what was stated last. */
  #readBase(figure: Figure, rest: string, { paragraph }: Read): boolean {
    const { base } = this.#thread;
    const subject = this.#thread.leanOn();
    const named = this.#about(rest).path;
    if (typeof figure.amount === 'string' || base === null || subject === null) return false;
    if (base.year !== this.#setting.year - 1 || (named !== '' && named !== subject)) return false;
    const stage = base.basis ?? this.#setting.stage;
    const facet = previousFacet[stage];
    if (facet === undefined) return false;
    const { at } = paragraph;
    this.#found.statements.push({ id: `${subject}.${facet}`, amount: figure.amount, at });
    this.#account.take(figure);
    return true;
  }

  /** Behind the amount of a change, or in its place: 比上年执行数减少57.14%. */
  #readRate(rate: Rate, compared: boolean, read: Read): void {
    const index = this.#thread.lastChange();
    const change = index === null ? undefined : this.#found.changes[index];
    if (index === null || change?.rate !== null || compared || rate.before !== '') {
      if (rate.signed !== null) {
        this.#addChange(rate.before, { delta: null, rate: rate.signed }, read);
      }
      return;
    }
    const told = change.delta === null ? null : Math.sign(change.delta) * rate.size;
    this.#found.changes[index] = { ...change, rate: rate.signed ?? told };
  }

  /** Whether it could be told of what the change is, and against what. */
  #addChange(words: string, change: Pick<Change, 'delta' | 'rate'>, read: Read): boolean {
    const thread = this.#thread;
    const about = this.#about(words);
    const listed = this.#lists(words, about);
    const project = listed ? printedName(about.name, read.prose, read.plain) : null;
    const leaning = about.path === '' ? (thread.leanOn() ?? this.#onlySubject()) : about.path;
    const subject = project === null ? leaning : `project.${project}`;
    const base = thread.base ?? (change.delta === 0 ? lastYear(this.#setting.year) : null);
    if (about.path === null && !listed) thread.state(null);
    if (subject === null || base === null) {
      thread.changeUnknown();
      return false;
    }
    if (about.path !== '' && !listed) thread.announce(subject);
    if (/\.project$/.test(subject)) thread.listing = 'awaited';
    const { basis } = base;
    this.#found.changes.push({
      of: changePath(subject),
      baseYear: base.year,
      ...change,
      reason: null,
      ...(basis === null || basis === this.#setting.stage ? {} : { basis }),
      at: read.paragraph.at,
    });
    thread.change(this.#found.changes.length - 1);
    return true;
  }

  /** What a section is about that has just one subject, as long as nothing else was spoken of. */
  #onlySubject(): string | null {
    const { subject, last, strange } = this.#thread;
    return subject === null && last === null && !strange
      ? defaultSubject(this.#section.topic)
      : null;
  }

  /** 基本支出815.5万元; 年初预算为54.53万元 under a subject that was named before. */
  #readAmount(phrase: Phrase, read: Read): void {
    const thread = this.#thread;
    const about = this.#about(phrase.words);
    if (!phrase.figure) return this.#announce(phrase, about);
    const { amount } = phrase.figure;
    if (typeof amount === 'string') return thread.state(null);
    const { at } = read.paragraph;
    const funds =
      this.#section.topic === 'performance' ? fundsIn(phrase.words, thread.subject) : null;
    if (funds === null && this.#lists(phrase.words, about)) {
      const name = printedName(about.name, read.prose, read.plain);
      this.#found.projects.push({ name, amount, at });
      thread.stateProject(name);
    } else {
      const bought = isPurchaseAmount(phrase.words, this.#section.topic);
      const leaning = bought || /预算|决算|执行数/.test(phrase.words) ? thread.leanOn() : null;
      const named = about.path === '' || bought ? (leaning ?? this.#onlySubject()) : about.path;
      const subject = funds ?? named;
      if (subject === null) return thread.state(null);
      const id = about.facet && !funds ? `${subject}.${about.facet}` : subject;
      this.#found.statements.push({ id, amount, at });
      thread.state(subject);
    }
    this.#account.take(phrase.figure);
  }

  /** A subject without a figure stands for those that follow; a stranger at the start ends it. */
  #announce(phrase: Phrase, { path }: About): void {
    const thread = this.#thread;
    if (this.#section.topic === 'performance') {
      const step = performanceStep(phrase.words);
      if (step !== null) return thread.announce(step);
    }
    const side = /^(收入|支出)(?:预算|决算)*(?:主要)?(?:包括|构成|有)$/.exec(phrase.words)?.[1];
    if (side !== undefined) {
      thread.announce(null);
      thread.side = side === '收入' ? 'revenue' : 'expenditure';
      return;
    }
    if (phrase.words !== ')') thread.last = null;
    if (path === '' || thread.uses || /^(?:\)|全部|均|用于|具体|列示)/.test(phrase.words)) return;
    if (path !== null) thread.announce(path);
    else if (phrase.mark === '.' || phrase.mark === ';') thread.announce(null);
  }

  /** Whether words name a project in a list of projects; a kind of spending is none. */
  #lists(words: string, { path, name }: About): boolean {
    if (this.#thread.listing !== 'yes' || path === '') return false;
    const numbered = /\([一二三四五六七八九十\d]{1,3}\)/.test(words);
    const kind =
      path !== null && (!numbered || /^(?:total|expenditure|revenue|general|fiscal)/.test(path));
    return !kind && namesProject(words, name);
  }

  #about(words: string): About {
    const { topic, scope } = this.#section;
    const { side } = this.#thread;
    const about = aboutOf(words, { topic, scope, side }, this.#setting);
    if (about.other) this.#thread.elsewhere = true;
    else if (about.own) this.#thread.elsewhere = false;
    return this.#thread.elsewhere && about.path !== '' ? { ...about, path: null } : about;
  }

  /** 主要原因是…: its words, up to where the next subject begins; the figures in it belong to it. */
  #readReason(read: Read, index: number, mark: ReasonMark): number {
    const { phrases, prose, paragraph } = read;
    const first = phrases[index];
    if (!first) return index;
    let last = index;
    const pathOf = (words: string) => this.#about(words).path;
    while (last + 1 < phrases.length && goesOn(phrases, last + 1, this.#setting, pathOf)) last += 1;
    const from = (first.figure?.start ?? first.end) - first.words.length + mark.start;
    const text = prose.slice(from, phrases[last]?.end ?? from).replace(/^[：:，,。.]+/, '');
    const reason: Reason = { text, before: mark.before, at: paragraph.at };
    const taken = giveReason(reason, this.#found, {
      thread: this.#thread,
      setting: this.#setting,
      firstChange: this.#firstChange,
      pathOf,
    });
    // What no change takes stays to be reported, for it is not known what it explains.
    for (const phrase of taken ? phrases.slice(index, last + 1) : []) {
      if (phrase.figure) this.#account.take(phrase.figure);
    }
    this.#thread.last = null;
    return last;
  }
}
