/** What a phrase says of a figure besides its subject, in words that hold in any province. */
import { largest } from '#domain/large-lists.ts';
import type { Stage } from '#domain/disclosure/disclosure.ts';
import { clauseTokens, type ClauseToken } from './clause-lexicon.ts';
import { takesAll, takesFirst } from './word-patterns.ts';

/** The clauses, each by its pattern. Where one of several fits, the earliest in the phrase counts. */
const patterns = {
  /** 增加（减少）, 增加/减少: the form's own two words, of which none was struck out. */
  form: 'each|yearOnYear? rise|fall open|or rise|fall close?',
  /** （增加）: of the form's two words the one that was left standing. */
  leftRise: 'each|yearOnYear? open rise close',
  leftFall: 'each|yearOnYear? open fall close',
  rise: 'each|yearOnYear? rise',
  fall: 'each|yearOnYear? fall',
  drop: 'each|yearOnYear? drop',
  /** Behind a verb: right before a figure, or before a rate. */
  beforeFigure: 'be|about?',
  beforeRate: 'measure? be|about? percent',

  /** 与上年同期相比, 较2023年预算, 比年初预算数. */
  comparison:
    'against|than|compared|yearOnYear lastYear|year|thisYear|now of|now|plan|final|executed* number? than|compared?',
  /** 较2023年（上一年度）预算. */
  remarked:
    'against|than|compared|yearOnYear lastYear|year|thisYear|now open … close of|now|plan|final|executed* number? than|compared?',
  /** 比预算数. */
  undated: 'against|than plan|final of|plan|final|executed* number than|compared?',
  withPlan: 'against|than plan|final number than|compared?',
  /** 小于上年预算数, 决算数大于预算数. */
  exceeds: 'less|more lastYear|year? thisYear|now|adjusted? plan|final|executed? number?',

  same: 'same',
  sameWithRemark: 'same open rise|fall|change* … close',
  equal: 'equal',

  share: 'each|about? share … its? measure? be|about? percent',
  completion:
    'each|about? executed|be now|thisYear|adjusted? plan number? its? measure? be|about? percent',

  reason: 'its? mainly? change? reason mainly? follows|is|be*',
  because: 'mainly is? because',
  /** A reason only behind a change. */
  mainly: 'amongst? mainly is|be',
} as const;

type Kind = keyof typeof patterns;

const wordsOf = (tokens: readonly ClauseToken[]) => tokens.map(({ word }) => word);
const textOf = (tokens: readonly ClauseToken[]) => tokens.map(({ text }) => text).join('');

/** No clause that ends a phrase has more words. */
const longestEnding = 12;

/** Which of the clauses a phrase ends with, and the place of its first token: the earliest that fits. */
function endingIn(
  tokens: readonly ClauseToken[],
  kinds: readonly Kind[],
  behind?: Kind,
): { kind: Kind; at: number } | null {
  for (let at = Math.max(0, tokens.length - longestEnding); at < tokens.length; at += 1) {
    const words = wordsOf(tokens.slice(at));
    const more = behind === undefined ? '' : ` ${patterns[behind]}`;
    const kind = kinds.find((each) => takesAll(patterns[each] + more, words));
    if (kind) return { kind, at };
  }
  return null;
}

/** 增加, 减少 … right before a figure: the figure is a change. */
export interface ChangeVerb {
  /** `null` for 增加（减少）, the form's own words left standing: only a zero can be read then. */
  readonly sign: 1 | -1 | null;
  /** Where the verb starts in the phrase. */
  readonly start: number;
}

const verbs = ['form', 'leftRise', 'leftFall', 'rise', 'fall'] as const;

function signOf(kind: Kind): 1 | -1 | null {
  if (kind === 'form') return null;
  return kind === 'rise' || kind === 'leftRise' ? 1 : -1;
}

/** The verb that a phrase ends with, if it does. */
export function changeVerbIn(phrase: string): ChangeVerb | null {
  const tokens = clauseTokens(phrase);
  const found = endingIn(tokens, verbs, 'beforeFigure');
  return found && { sign: signOf(found.kind), start: tokens[found.at]?.start ?? 0 };
}

/** Whether a phrase begins with a verb of change. */
export function changeVerbAt(phrase: string): boolean {
  const words = wordsOf(clauseTokens(phrase));
  return verbs.some((kind) => takesFirst(patterns[kind], words) !== null);
}

/** What a change is measured against. */
export interface Base {
  readonly year: number;
  /** The stage of the other figure where the words tell it. */
  readonly basis: Stage | null;
}

export interface Baseline {
  /** The words without the comparison. */
  readonly rest: string;
  /** `null` where nothing is compared, or nothing that can be told. */
  readonly base: Base | null;
  readonly found: boolean;
  /** Whether the year is given as a number: 比2023年 is against 2023 behind any other figure too. */
  readonly numbered?: boolean;
}

/** The tokens of the first comparison of a phrase, and the phrase without them. */
function comparisonIn(
  phrase: string,
): { tokens: ClauseToken[]; rest: string; after: string } | null {
  const tokens = clauseTokens(phrase);
  for (let at = 0; at < tokens.length; at += 1) {
    const words = wordsOf(tokens.slice(at));
    const counts = (['remarked', 'comparison', 'undated', 'withPlan'] as const).map((kind) =>
      takesFirst(patterns[kind], words),
    );
    const count = largest(counts.map((each) => each ?? 0));
    if (count === 0) continue;
    const taken = tokens.slice(at, at + count);
    const start = taken[0]?.start ?? 0;
    const after = phrase.slice(start + textOf(taken).length);
    return { tokens: taken, rest: phrase.slice(0, start) + after, after };
  }
  return null;
}

/**
 * 较2022年预算, 与上年相比, 同比, 小于上年预算数; in final accounts 比年初预算 means the budget of the same
 * year. `year` is the year of the disclosure.
 */
export function baselineIn(phrase: string, year: number, stage: Stage): Baseline {
  const found = comparisonIn(phrase);
  if (found) {
    const { tokens, rest, after } = found;
    const named = tokens.find(({ word }) => word === 'year');
    const last = tokens.some(({ word }) => word === 'lastYear');
    const before = named ? Number(named.text.slice(0, 4)) : last ? year - 1 : null;
    const of = textOf(tokens.filter(({ word }) => word !== 'year' && word !== 'lastYear'));
    if (before !== null && before !== year) {
      const base = { year: before, basis: basisIn(of) };
      return { rest, base, found: true, numbered: named !== undefined };
    }
    // 比2024年“三公”经费年初预算, in the accounts of 2024: the subject may stand before 预算.
    const plan = before === null ? of : of + withoutFunds(after);
    const ownBudget = stage === 'finalAccounts' && /预算/.test(plan);
    return { rest, base: ownBudget ? { year, basis: 'budget' } : null, found: true };
  }
  if (!phrase.includes('同比')) return { rest: phrase, base: null, found: false };
  return { rest: phrase.replace('同比', ''), base: { year: year - 1, basis: null }, found: true };
}

function basisIn(of: string): Stage | null {
  if (/执行|实际|完成/.test(of)) return 'execution';
  if (/决算/.test(of)) return 'finalAccounts';
  return /预算/.test(of) ? 'budget' : null;
}

/** Without the names of budgets, in which 预算 says nothing of a plan. */
export function withoutFunds(words: string): string {
  return words.replace(/一般公共预算|基金预算|经营预算|预算财政|预算单位|预算内/g, '');
}

/** 本年数小于上年预算数, 决算数大于预算数 and 多于: as a comparison and a verb. */
export function asComparison(asPrinted: string): string {
  const phrase = asPrinted.replace(/按?同口径(?=[比较与])/, '');
  const tokens = clauseTokens(phrase);
  const found = endingIn(tokens, ['exceeds']);
  if (!found) return phrase;
  const [word, ...base] = tokens.slice(found.at);
  // 少于5: what is exceeded is no figure of another year.
  if (base.length === 0) return phrase;
  const verb = word?.word === 'less' ? '减少' : '增加';
  return `${phrase.slice(0, word?.start)}比${textOf(base)}${verb}`;
}

/** The words before 持平; `null` where a phrase does not say that nothing changed. 基本持平 does not. */
export function unchangedIn(phrase: string, compared = false): string | null {
  const tokens = clauseTokens(phrase);
  const found =
    endingIn(tokens, ['same', 'sameWithRemark']) ?? (compared ? endingIn(tokens, ['equal']) : null);
  if (!found) return null;
  const before = phrase.slice(0, tokens[found.at]?.start);
  return /(?:基本|大致|均|都|总体)$/.test(before) || /(?:均|都)[与同较比]/.test(before)
    ? null
    : before;
}

export interface Rate {
  /** Percent; `null` where both directions are left standing. */
  readonly signed: number | null;
  readonly size: number;
  /** The words before the verb. */
  readonly before: string;
}

/** 增长15.3%, 降幅为3% at the end of a phrase. */
export function rateIn(phrase: string): Rate | null {
  const tokens = clauseTokens(phrase);
  const found = endingIn(tokens, [...verbs, 'drop'], 'beforeRate');
  if (!found) return null;
  const size = percentOf(tokens);
  const sign = signOf(found.kind);
  const signed = size === 0 ? 0 : sign === null ? null : sign * size;
  return { signed, size, before: phrase.slice(0, tokens[found.at]?.start).replace(/^、/, '') };
}

function percentOf(tokens: readonly ClauseToken[]): number {
  return Number.parseFloat(tokens[tokens.length - 1]?.text ?? '');
}

export interface Portion {
  readonly of: 'share' | 'completion';
  /** The words that name the whole of a share: 本年支出合计 in 占本年支出合计的15.3%. */
  readonly base: string;
  readonly percent: number;
}

/** 占…的15.3% and 完成年初预算的98.6%: a part of what, in percent. */
export function portionIn(phrase: string): Portion | null {
  const tokens = clauseTokens(phrase);
  const words = wordsOf(tokens);
  if (takesAll(patterns.completion, words)) {
    return { of: 'completion', base: '', percent: percentOf(tokens) };
  }
  if (!takesAll(patterns.share, words)) return null;
  const from = words.indexOf('share') + 1;
  const base = textOf(tokens.slice(from, -1)).replace(/(?:为|约|达)$/, '');
  return { of: 'share', base: base.replace(/的?(?:比重|比例)?$/, ''), percent: percentOf(tokens) };
}

export interface ReasonMark {
  /** The words before 原因: of what it is the reason. */
  readonly before: string;
  /** Where the reason itself begins in the phrase. */
  readonly start: number;
  /** 原因 says so in any place; 主要是 is a reason only behind a change. */
  readonly sure: boolean;
}

/** 主要原因是, 主要是由于, 主要是 …; `null` for 主要是 before a numbered list, which is one of items. */
export function reasonMarkIn(phrase: string): ReasonMark | null {
  const tokens = clauseTokens(phrase);
  for (let at = 0; at < tokens.length; at += 1) {
    const words = wordsOf(tokens.slice(at));
    const kinds: readonly Kind[] =
      at === 0 ? ['reason', 'because', 'mainly'] : ['reason', 'because'];
    for (const kind of kinds) {
      const count = takesFirst(patterns[kind], words);
      if (count === null) continue;
      const before = phrase.slice(0, tokens[at]?.start);
      const start = before.length + textOf(tokens.slice(at, at + count)).length;
      const isList = /^\((?:[一二三四五六七八九十]|\d)/.test(phrase.slice(start));
      if (isList && kind === 'mainly') return null;
      return { before, start, sure: kind !== 'mainly' };
    }
  }
  return null;
}

/** Whether a clause compares with another year or with the budget: 比2022年度增加1万元, 与上年持平. */
export function comparesAnew(words: string, year: number, stage: Stage): boolean {
  const { base, rest } = baselineIn(words, year, stage);
  if (base === null || !/^[比较与同和]/.test(words)) return false;
  return changeVerbIn(rest) !== null || unchangedIn(rest, true) !== null || rateIn(rest) !== null;
}

/** 持平 without more is held against the year before. */
export function lastYear(year: number): Base {
  return { year: year - 1, basis: null };
}
