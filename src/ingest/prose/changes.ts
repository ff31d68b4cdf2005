/** Changes in the prose: 比上年增加5万元, 增长6.59%, 与上年持平, each with what it is measured against. */
import type { Change } from '#domain/disclosure/disclosure.ts';
import type { Figure } from '../figures.ts';
import { printedName } from '../recognise/project-names.ts';
import { previousFacet, withoutLead, type Facet } from './about.ts';
import {
  asComparison,
  baselineIn,
  changeVerbAt,
  changeVerbIn,
  lastYear,
  rateIn,
  unchangedIn,
  type Rate,
} from './grammar/clauses.ts';
import type { Context, Read } from './context.ts';
import type { Phrase } from './grammar/phrases.ts';
import { changePath } from './reasons.ts';
import { isFiller } from './grammar/noun-phrases.ts';

export class ChangeReader {
  readonly #context: Context;
  /** Called where a comparison only names what is compared. */
  readonly #announce: (phrase: Phrase, words: string) => void;

  /** Where the figure stands that is being read, and the rate that stands right behind it. */
  #start = 0;
  #rate: number | null = null;

  constructor(context: Context, announce: (phrase: Phrase, words: string) => void) {
    this.#context = context;
    this.#announce = announce;
  }

  /** Whether the phrase speaks of a change. */
  read(phrase: Phrase, read: Read): boolean {
    const { setting, discourse } = this.#context;
    const { year, stage } = setting;
    const { rest, base, found, numbered } = baselineIn(asComparison(phrase.words), year, stage);
    if (found) discourse.base = base;
    // 2023年9万元，和2023年相比减少1万元: the change is of this year's figure.
    if (numbered && base?.year === year - 1 && discourse.parts === null) discourse.past = null;
    this.#start = phrase.figure?.start ?? phrase.start;
    this.#rate = phrase.figure ? rateBehind(phrase.figure, read) : null;
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
    if (discourse.last === 'change' && before === '' && !found) return true;
    this.#add(before, { delta: 0, rate: null }, read);
    return true;
  }

  /** 下降8.7%主要原因是…: a rate with its reason right behind it. */
  readRateOf(rate: Rate, read: Read): void {
    if (rate.before === '') this.#readRate(rate, false, read);
  }

  #readDelta(figure: Figure, { rest, found }: { rest: string; found: boolean }, read: Read) {
    const { account, discourse } = this.#context;
    const verb = changeVerbIn(rest);
    if (!verb) {
      if (found && !(isBase(figure, read) && this.#readBase(figure, rest, read))) {
        discourse.state(null);
      }
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
  #readBase(figure: Figure, rest: string, read: Read): boolean {
    const { account, found, discourse } = this.#context;
    const { base } = discourse;
    const subject = discourse.leanOn();
    const named = this.#context.hear(this.#context.about(rest)).path;
    if (typeof figure.amount === 'string' || base === null || subject === null) return false;
    const facet = this.#facetOf(base);
    if (facet === undefined || (named !== '' && named !== subject)) return false;
    const path = `${subject}.${facet}`;
    const told = this.#context.told(path, { fund: null }, figure.start, read);
    found.statements.push({ id: this.#context.pathOf(path), amount: figure.amount, ...told });
    account.take(figure);
    return true;
  }

  #facetOf({ year, basis }: NonNullable<Context['discourse']['base']>): Facet | undefined {
    const { setting } = this.#context;
    if (year === setting.year) return basis === 'budget' ? 'budget' : undefined;
    return year === setting.year - 1 ? previousFacet[basis ?? setting.stage] : undefined;
  }

  /** Behind the amount of a change, or in its place: 比上年执行数减少57.14%. */
  #readRate(rate: Rate, compared: boolean, read: Read): void {
    const { found, discourse } = this.#context;
    const index = discourse.lastChange();
    const change = index === null ? undefined : found.changes[index];
    const anew = compared && change?.baseYear !== discourse.base?.year;
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
    const { found, setting, discourse } = this.#context;
    const about = this.#context.hear(this.#context.about(words));
    if (about.dated && words !== '') this.#context.ofItsYear(about);
    const listed = this.#context.lists(words, about);
    const project = listed ? printedName(about.name, read.prose, read.plain) : null;
    const fitting =
      change.delta !== null && this.#rate !== null
        ? discourse.leanOnRate(change.delta, Math.sign(change.delta) * this.#rate)
        : null;
    const leaning =
      about.path === ''
        ? (fitting ?? discourse.leanOn() ?? this.#context.onlySubject())
        : about.path;
    const subject = project === null ? leaning : `project.${project}`;
    const base = discourse.base ?? (change.delta === 0 ? lastYear(setting.year) : null);
    if (about.path === null && !listed) discourse.state(null);
    // A change of last year's figure is none of this year's.
    if (subject === null || base === null || discourse.past !== null) {
      discourse.changeUnknown();
      return false;
    }
    if (about.path !== '' && !listed) discourse.announce(subject);
    if (/\.project$/.test(subject)) discourse.listing = 'awaited';
    const { basis } = base;
    found.changes.push({
      of: this.#context.pathOf(changePath(subject)),
      baseYear: base.year,
      ...change,
      reason: null,
      ...(basis === null || basis === setting.stage ? {} : { basis }),
      ...this.#context.told(subject, about, this.#start, read),
    });
    discourse.change(found.changes.length - 1);
    return true;
  }
}

/** 减少5万元，下降10%: the size of the rate that the next phrase gives. */
function rateBehind({ end }: Figure, { phrases }: Read): number | null {
  const next = phrases.find(({ start }) => start >= end);
  const rate = next && next.start <= end + 1 && next.figure === null ? rateIn(next.words) : null;
  return rate?.before === '' ? rate.size : null;
}

/** 比2023年3200万元增加…: what is compared stands right before the verb, or before 相比. */
function isBase({ end }: Figure, { phrases }: Read): boolean {
  const next = phrases.find(({ start }) => start === end);
  return next?.mark === '' && (/^(?:相?比|持平)/.test(next.words) || changeVerbAt(next.words));
}
