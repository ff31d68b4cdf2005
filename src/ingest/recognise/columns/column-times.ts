/**
 * Which year a column of figures speaks of: this one, an earlier one that stands beside it for
 * comparison, or the difference of the two. A figure of another year is never taken for this year's.
 */
import { largest } from '#domain/large-lists.ts';
import { matchable } from '../../wording.ts';
import type { HeaderColumn } from '../layout.ts';

export type ColumnTime =
  | { readonly of: 'now' }
  /** `prefix` is what the column id begins with: `previousBudget`, `actual2021`. */
  | { readonly of: 'earlier'; readonly prefix: string }
  /** Years to come, and years that no id is known for. */
  | { readonly of: 'other' }
  | { readonly of: 'change' | 'changeRate' | 'completionRate' | 'share' };

const rate = /%|率|幅度?$|比例|百分比/;
const changes =
  /^(?:比|较|与|同)?(?:上年|去年|上年度|年初)?(?:预算数?|决算数?|执行数?)?(?:相比)?(?:增减|增加|增长|变动|变化|差异)(?:额|数|金额|情况|变化|幅度?|率|比例|百分比|\(?[+-]|\(?减)?|^差额|^同比|^增幅|^(?:增减|增长|变动)/;
const comparesYears = /(?:比|较|与|同).{0,24}(?:增减|增加|增长|变动|变化|差异|相比)/;
const completed = /完成(?:年初|调整)?预算|完成率|执行率|(?:决算数?)?(?:为|占)(?:年初|调整)?预算/;
const shared = /^占.{0,12}(?:%|比重|比例)|^占比|^比重|^所占比/;

/** `year` is that of the document, where it is known; else the latest in the header is this year. */
export function timesOf(columns: readonly HeaderColumn[], year: number | null): ColumnTime[] {
  const named = columns.map(yearOf);
  const latest = largest(named, 0);
  const now = year !== null && named.includes(year) ? year : latest;
  return columns.map((column, index) => timeOf(column, named[index] ?? 0, now));
}

function timeOf(column: HeaderColumn, named: number, now: number): ColumnTime {
  const words = [...column.groups, column.label].map(matchable);
  const label = words[words.length - 1] ?? '';
  const whole = words.join('');
  if (/原因|说明|理由|备注/.test(label)) return { of: 'now' };
  if (completed.test(label) && rate.test(label)) return { of: 'completionRate' };
  if (shared.test(label)) return { of: 'share' };
  if (words.some((each) => changes.test(each) || comparesYears.test(each))) {
    return { of: rate.test(label) ? 'changeRate' : 'change' };
  }
  if (words.some((each) => /^(?:上年|去年|上一年|上年度)(?!.*结[转余])/.test(each))) {
    return { of: 'earlier', prefix: `previous${stageOf(whole)}` };
  }
  if (named === 0 || now === 0 || named === now) return { of: 'now' };
  if (named > now) return { of: 'other' };
  const stage = stageOf(whole);
  if (named === now - 1) return { of: 'earlier', prefix: `previous${stage}` };
  return { of: 'earlier', prefix: `${stage === '' ? 'year' : stage.toLowerCase()}${named}` };
}

function stageOf(words: string): string {
  if (/执行|完成/.test(words)) return 'Execution';
  if (/决算|实际|支出数/.test(words)) return 'Actual';
  return /预算数|预算$|预算(?:安排|金额|合计|小计)|年初预算/.test(words) ? 'Budget' : '';
}

/** The year that a column's own label or a label above it begins with; 0 where none does. */
function yearOf({ label, groups }: HeaderColumn): number {
  const years = [...groups, label].map((each) => /^(\d{4})年/.exec(matchable(each))?.[1] ?? 0);
  return largest(years.map(Number));
}
