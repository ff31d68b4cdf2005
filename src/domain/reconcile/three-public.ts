/** 三公 = 出国 + 公务用车 + 接待; 公务用车 = 购置 + 运行; 合计 may add 会议费 and 培训费. */
import type { Table } from '../disclosure/disclosure.ts';
import { ownTotal } from '../disclosure/three-public.ts';
import { plainName } from './row-words.ts';
import { hold, sumsDown, type Measure, type Sum } from './sum.ts';

export function threePublicSums(table: Table, measure: Measure): Sum[] {
  const names = table.rows.map(({ name }) => plainName(name));
  const find = (words: RegExp) => names.findIndex((name) => words.test(name));
  const vehicle = find(/用?车.{0,2}购置(?:费)?(?:及|和|、|与)/);
  const purchase = find(/购置(?:费)?(?:支出)?$/);
  // 购置及运行维护费 ends as its part does.
  const operates = /^(?!机关).*(?:运行|运维|维护)(?:维护)?(?:费)?(?:支出)?$/;
  const operation = names.findIndex((name, row) => row !== vehicle && operates.test(name));
  const cars = [purchase, operation].filter((row) => row >= 0 && row !== vehicle);
  const three = [find(/出国/), vehicle, find(/接待(?:费)?(?:支出)?$/)].filter((row) => row >= 0);
  const further = [find(/^.{0,3}会议费$/), find(/^.{0,3}培训费$/)].filter((row) => row >= 0);
  const all = find(ownTotal);
  const total = table.rows.findIndex(({ role }) => role === 'total');
  const whole = all < 0 ? total : all;
  return [
    ...(vehicle >= 0 && cars.length === 2 ? sumsDown(table, 'down', vehicle, cars, measure) : []),
    ...(three.length < 3 ? [] : wholeSums(table, whole, three, all < 0 ? further : [], measure)),
    ...(all >= 0 && total >= 0 && all !== total
      ? wholeSums(table, total, [all], further, measure)
      : []),
  ];
}

/** Whether 会议费 and 培训费 are in the total differs by province: it must agree in one of the two ways. */
function wholeSums(
  table: Table,
  whole: number,
  parts: readonly number[],
  further: readonly number[],
  measure: Measure,
): Sum[] {
  const without = sumsDown(table, 'down', whole, parts, measure);
  if (further.length === 0 || hold(without)) return without;
  return sumsDown(table, 'down', whole, [...parts, ...further], measure);
}
