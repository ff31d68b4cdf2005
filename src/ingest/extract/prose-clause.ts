/** What a phrase says of a figure besides its subject, in words that hold in any province. */
import type { Stage } from '#domain/disclosure.ts';

const rises = '增加|增长|上升|提升|提高|增列|上涨|新增|[净调]?增';
const falls = '减少|下降|降低|压减|压缩|缩减|核减|节约|负增长|[净调]?减';

/** 增加, 减少 … right before a figure: the figure is a change. */
export interface ChangeVerb {
  /** `null` for 增加（减少）, the form's own words left standing: only a zero can be read then. */
  readonly sign: 1 | -1 | null;
  /** Where the verb starts in the phrase. */
  readonly start: number;
}

/** 增长, 增加（减少）, and （减少）: of a form's two words the one that was left standing. */
const direction = `(?:\\((?:(${rises})|(${falls}))\\)|(?:(${rises})|(${falls}))([(/](?:${rises}|${falls})\\)?)?)`;

/** A match of {@link direction} whose groups begin at `from`: 1 or −1, `null` where it says both. */
function signOf(match: RegExpExecArray, from: number): 1 | -1 | null {
  if (match[from + 4]) return null;
  return match[from] !== undefined || match[from + 2] !== undefined ? 1 : -1;
}

const verbAtEnd = new RegExp(`(?:各|均|共|同比|相应)?${direction}(?:了|为|约)?$`);

/** The verb that a phrase ends with, if it does. */
export function changeVerbIn(words: string): ChangeVerb | null {
  const match = verbAtEnd.exec(words);
  return match && { sign: signOf(match, 1), start: match.index };
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
}

const comparison =
  /(?:相?较于?|相?比于?|与|同|和)(上年|去年|上一?年度?|(\d{4})年|本年|当年|年初|全年|调整|(?=(?:预算|决算)数))(?:度)?(?:\((?![增减])[^()]{0,20}\))?((?:当年|同期|累计|年初|部门|预算|决算|执行|实际|支出|安排|完成)*)(?:数[字年]?|总额)?(?:相比较?|对比|比)?/;

/**
 * 较2022年预算, 与上年相比, 同比, 小于上年预算数; in final accounts 比年初预算 means the budget of the same
 * year. `year` is the year of the disclosure.
 */
export function baselineIn(words: string, year: number, stage: Stage): Baseline {
  const match = comparison.exec(words);
  const [whole = '', when = '', named, of = ''] = match ?? [];
  if (match) {
    const rest = words.slice(0, match.index) + words.slice(match.index + whole.length);
    const before = named ? Number(named) : /^[上去]/.test(when) ? year - 1 : null;
    if (before !== null && before !== year)
      return { rest, base: { year: before, basis: basisIn(of) }, found: true };
    // 比2024年“三公”经费年初预算, in the accounts of 2024: the subject may stand before 预算.
    const plan = when + of + withoutFunds(words.slice(match.index + whole.length));
    const ownBudget = stage === 'finalAccounts' && /预算/.test(before === null ? when + of : plan);
    return { rest, base: ownBudget ? { year, basis: 'budget' } : null, found: true };
  }
  if (!words.includes('同比')) return { rest: words, base: null, found: false };
  return { rest: words.replace('同比', ''), base: { year: year - 1, basis: null }, found: true };
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
export function asComparison(words: string): string {
  return words
    .replace(/按?同口径(?=[比较与])/, '')
    .replace(
      /(?:(小于|少于|低于)|大于|多于|高于)((?:(?:上年|去年|\d{4}年)(?:度)?)?(?:年初|全年|调整后?)?(?:(?:预算|决算|执行)数?|数))$/,
      (_, less: string | undefined, base: string) => `比${base}${less ? '减少' : '增加'}`,
    );
}

const unchanged =
  /(?:相?持平|(?:无|没有|未发生)(?:增减(?:变[化动])?|变[化动])(?:情况)?)(?:\([^()]{0,10}\))?$/;
/** These say so only of two figures that are compared. */
const equal = /(?:(?:保持)?(?:一致|不变)|相同|相等)$/;

/** The words before 持平; `null` where a phrase does not say that nothing changed. 基本持平 does not. */
export function unchangedIn(words: string, compared = false): string | null {
  const match = unchanged.exec(words) ?? (compared ? equal.exec(words) : null);
  if (!match) return null;
  const before = words.slice(0, match.index);
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

const rateAtEnd = new RegExp(
  `(?:同比|各)?(?:${direction}|降)(?:幅度?|比例|率|百分比)?(?:了|为|约|达)?(\\d{1,6}(?:\\.\\d{1,4})?)%$`,
);

/** 增长15.3%, 降幅为3% at the end of a phrase. */
export function rateIn(words: string): Rate | null {
  const match = rateAtEnd.exec(words);
  if (!match) return null;
  const size = Number(match[6]);
  const sign = signOf(match, 1);
  const signed = size === 0 ? 0 : sign === null ? null : sign * size;
  return { signed, size, before: words.slice(0, match.index).replace(/^、/, '') };
}

/** 占…的15.3% and 完成年初预算的98.6%: a part of what, in percent. */
export function portionIn(words: string): { of: 'share' | 'completion'; percent: number } | null {
  const match =
    /^(?:约|共)?(?:(占).{0,40}?|(?:完成|为)(?:年初|全年|调整后?)?预算(?:数)?的?)(?:比重|比例)?(?:为|约)?(\d{1,6}(?:\.\d{1,4})?)%$/.exec(
      words,
    );
  if (!match) return null;
  return { of: match[1] ? 'share' : 'completion', percent: Number(match[2]) };
}

export interface ReasonMark {
  /** The words before 原因: of what it is the reason. */
  readonly before: string;
  /** Where the reason itself begins in the phrase. */
  readonly start: number;
  /** 原因 says so in any place; 主要是 is a reason only behind a change. */
  readonly sure: boolean;
}

/** 主要原因是, 主要是由于, 主要是 …; `null` before a numbered list, which is one of items. */
export function reasonMarkIn(words: string): ReasonMark | null {
  const match =
    /(?:的)?(?:主要)?(?:增减|变动|变化)?(原因)(?:主要)?(?:在于|如下|[是为系])*|主要(?:是)?(?:由于|因为|因)|^(?:其中)?主要[是系为]/.exec(
      words,
    );
  if (!match) return null;
  const start = match.index + match[0].length;
  if (/^\((?:[一二三四五六七八九十]|\d)/.test(words.slice(start))) return null;
  const sure = match[1] !== undefined || /由于|因/.test(match[0]);
  return { before: words.slice(0, match.index), start, sure };
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
