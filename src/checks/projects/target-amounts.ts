/** Counts and rates in target values: 5人, 1辆; 1900元每月每人, 500元/人·天. */
import type { Disclosure, Indicator } from '#domain/disclosure/disclosure.ts';
import { fenFromDecimal } from '#domain/money/money.ts';
import type { Figure } from '../identity.ts';

export interface CountTarget {
  readonly figure: Figure;
  /** 人, 辆, 次 … */
  readonly of: string;
  readonly printed: string;
  readonly bound: Bound;
}

export interface RateTarget {
  readonly figure: Figure;
  /** What it is paid for each of: 人. */
  readonly each: string;
  readonly monthly: boolean;
  readonly printed: string;
  readonly bound: Bound;
}

/** Whether the target is a limit: at least, at most, or just that. */
export type Bound = '=' | '≤' | '≥';

const comparison = /^(≥|≧|>=|>|不少于|不低于|≤|≦|<=|<|不超过|不高于|=)?/;
const things = '人次|人|名|辆|台|套|场|期|户|个|次|件';
const countTarget = new RegExp(`^(\\d{1,9})(${things})$`);
const rateTarget = new RegExp(
  `^([\\d,]{1,15}(?:\\.\\d{1,4})?)(万元|元)((?:(?:每|/|·|\\*|、)?(?:${things}|月|年|天|日)){1,3})$`,
);

function split(target: string): { bound: Bound; rest: string } {
  const plain = target.normalize('NFKC').replace(/\s+/g, '');
  const sign = comparison.exec(plain)?.[0] ?? '';
  const bound = /^(?:≥|≧|>|不少|不低)/.test(sign)
    ? '≥'
    : /^(?:≤|≦|<|不超|不高)/.test(sign)
      ? '≤'
      : '=';
  return { bound, rest: plain.slice(sign.length) };
}

function figureOf(project: number, index: number, amount: number, unit: 'fen' | 'count'): Figure {
  const ref = { kind: 'indicator', project, index } as const;
  return { ref, amount, unit, sign: 1, printed: null };
}

/** The count that an indicator asks for; `null` where its target is none. */
function countIn({ target }: Indicator, project: number, index: number): CountTarget | null {
  const { bound, rest } = split(target);
  const match = countTarget.exec(rest);
  if (!match) return null;
  const figure = figureOf(project, index, Number(match[1]), 'count');
  return { figure, of: match[2] ?? '', printed: target, bound };
}

/** The rate that an indicator gives; `null` where its target is none, or is for a day. */
function rateIn({ target }: Indicator, project: number, index: number): RateTarget | null {
  const { bound, rest } = split(target);
  const match = rateTarget.exec(rest);
  const fen =
    match && fenFromDecimal((match[1] ?? '').replace(/,/g, ''), match[2] as '元' | '万元');
  const per = match?.[3] ?? '';
  const each = new RegExp(things).exec(per)?.[0];
  if (typeof fen !== 'number' || each === undefined || /[天日]/.test(per)) return null;
  const figure = figureOf(project, index, fen, 'fen');
  return { figure, each, monthly: per.includes('月'), printed: target, bound };
}

export interface PricedProject {
  /** Index in the disclosure's projects. */
  readonly project: number;
  readonly count: CountTarget;
  readonly rate: RateTarget;
  readonly months: number;
}

/**
 * The projects whose targets price them: one count, one rate for each of what is counted, and no other
 * count or cost beside them that part of the money could be for. A monthly rate runs for the whole
 * year unless a target says for how many months.
 */
export function pricedProjects({ projects }: Disclosure): PricedProject[] {
  return projects.flatMap(({ indicators }, project) => {
    const counts = indicators.flatMap((each, index) => countIn(each, project, index) ?? []);
    const rates = indicators.flatMap((each, index) => rateIn(each, project, index) ?? []);
    const costs = indicators.filter(({ level1, level2 }) => /成本/.test(`${level1}${level2}`));
    const [count] = counts;
    const [rate] = rates;
    if (!count || !rate || counts.length > 1 || rates.length > 1 || costs.length > 1) return [];
    if (people(count.of) !== people(rate.each)) return [];
    return [{ project, count, rate, months: rate.monthly ? monthsIn(indicators) : 1 }];
  });
}

function people(thing: string): string {
  return thing === '名' || thing === '人次' ? '人' : thing;
}

function monthsIn(indicators: readonly Indicator[]): number {
  const said = indicators
    .map(({ target }) => /^(\d{1,2})个?月$/.exec(target.replace(/\s+/g, ''))?.[1])
    .find((months) => months !== undefined);
  return said === undefined ? 12 : Number(said);
}
