/** Changes in the prose: 比上年增加5万元, 增长6.59%, 与上年持平, each with what it is measured against. */
import type { Change } from '#domain/disclosure.ts';
import type { Figure } from '../figures.ts';
import { printedName } from './project-names.ts';
import { previousFacet, withoutLead, type Facet } from './prose-about.ts';
import {
  asComparison,
  baselineIn,
  changeVerbIn,
  lastYear,
  rateIn,
  unchangedIn,
  type Rate,
} from './prose-clause.ts';
import type { Context, Read } from './prose-context.ts';
import type { Phrase } from './prose-phrases.ts';
import { changePath } from './prose-reason.ts';
import { isFiller } from './subjects.ts';

export class ChangeReader {
  readonly #context: Context;
  /** Called where a comparison only names what is compared. */
  readonly #announce: (phrase: Phrase, words: string) => void;

  constructor(context: Context, announce: (phrase: Phrase, words: string) => void) {
    this.#context = context;
    this.#announce = announce;
  }

  /** Whether the phrase speaks of a change. */
  read(phrase: Phrase, read: Read): boolean {
    const { setting, thread } = this.#context;
    const { year, stage } = setting;
    const { rest, base, found } = baselineIn(asComparison(phrase.words), year, stage);
    if (found) thread.base = base;
    if (phrase.figure) return this.#readDelta(phrase.figure, { rest, found }, read);
    const rate = rateIn(rest);
    if (rate) {
      this.#readRate(rate, found, read);
      return true;
    }
    const before = unchangedIn(rest, found);
    if (before === null) {
      // 收入支出总体与上年相比，增加…: the subject stands before the comparison.
      if (found && !isFiller(withoutLead(rest))) this.#announce(phrase, rest);
      return found;
    }
    // 增加0万元，无增减变化 says it once.
    if (thread.last === 'change' && before === '' && !found) return true;
    this.#add(before, { delta: 0, rate: null }, read);
    return true;
  }

  /** 下降8.7%主要原因是…: a rate with its reason right behind it. */
  readRateOf(rate: Rate, read: Read): void {
    if (rate.before === '') this.#readRate(rate, false, read);
  }

  #readDelta(figure: Figure, { rest, found }: { rest: string; found: boolean }, read: Read) {
    const { account, thread } = this.#context;
    const verb = changeVerbIn(rest);
    if (!verb) {
      if (found && !this.#readBase(figure, rest, read)) thread.state(null);
      return found;
    }
    const { amount } = figure;
    // 增加（减少）, the form's own words left standing, are read only for a zero.
    if (typeof amount === 'string' || (verb.sign === null && amount !== 0)) return true;
    const delta = amount === 0 ? 0 : amount * (verb.sign ?? 1);
    if (this.#add(rest.slice(0, verb.start), { delta, rate: null }, read)) account.take(figure);
    return true;
  }

  /** 比2023年3200万元增加…: the other figure itself, of what was stated last. */
  #readBase(figure: Figure, rest: string, { paragraph }: Read): boolean {
    const { account, found, thread } = this.#context;
    const { base } = thread;
    const subject = thread.leanOn();
    const named = this.#context.about(rest).path;
    if (typeof figure.amount === 'string' || base === null || subject === null) return false;
    const facet = this.#facetOf(base);
    if (facet === undefined || (named !== '' && named !== subject)) return false;
    const { at } = paragraph;
    found.statements.push({ id: `${subject}.${facet}`, amount: figure.amount, at });
    account.take(figure);
    return true;
  }

  #facetOf({ year, basis }: NonNullable<Context['thread']['base']>): Facet | undefined {
    const { setting } = this.#context;
    if (year === setting.year) return basis === 'budget' ? 'budget' : undefined;
    return year === setting.year - 1 ? previousFacet[basis ?? setting.stage] : undefined;
  }

  /** Behind the amount of a change, or in its place: 比上年执行数减少57.14%. */
  #readRate(rate: Rate, compared: boolean, read: Read): void {
    const { found, thread } = this.#context;
    const index = thread.lastChange();
    const change = index === null ? undefined : found.changes[index];
    const anew = compared && change?.baseYear !== thread.base?.year;
    if (index === null || change?.rate !== null || anew || rate.before !== '') {
      if (rate.signed !== null) {
        this.#add(rate.before, { delta: null, rate: rate.signed }, read);
      }
      return;
    }
    const told = change.delta === null ? null : Math.sign(change.delta) * rate.size;
    found.changes[index] = { ...change, rate: rate.signed ?? told };
  }

  /** Whether it could be told of what the change is, and against what. */
  #add(words: string, change: Pick<Change, 'delta' | 'rate'>, read: Read): boolean {
    const { found, setting, thread } = this.#context;
    const about = this.#context.about(words);
    if (about.dated && words !== '') this.#context.ofItsYear(about);
    const listed = this.#context.lists(words, about);
    const project = listed ? printedName(about.name, read.prose, read.plain) : null;
    const leaning =
      about.path === '' ? (thread.leanOn() ?? this.#context.onlySubject()) : about.path;
    const subject = project === null ? leaning : `project.${project}`;
    const base = thread.base ?? (change.delta === 0 ? lastYear(setting.year) : null);
    if (about.path === null && !listed) thread.state(null);
    // A change of last year's figure is none of this year's.
    if (subject === null || base === null || thread.past !== null) {
      thread.changeUnknown();
      return false;
    }
    if (about.path !== '' && !listed) thread.announce(subject);
    if (/\.project$/.test(subject)) thread.listing = 'awaited';
    const { basis } = base;
    found.changes.push({
      of: changePath(subject),
      baseYear: base.year,
      ...change,
      reason: null,
      ...(basis === null || basis === setting.stage ? {} : { basis }),
      at: read.paragraph.at,
    });
    thread.change(found.changes.length - 1);
    return true;
  }
}
