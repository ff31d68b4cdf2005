/** 三公 = 出国 + 公务用车 + 接待; 公务用车 = 购置 + 运行; 合计 may add 会议费 and 培训费. */
import type { Row, Table } from '#domain/disclosure.ts';
import { matchable } from '../../wording.ts';
import { checkDown, type Measure, type SumCheck } from './sum-check.ts';

export function checkThreePublic(table: Table, measure: Measure): SumCheck[] {
  const find = (words: RegExp) => table.rows.find(({ name }) => words.test(matchable(name)));
  const overseas = find(/出国/);
  const vehicle = find(/用?车.{0,2}购置(?:费)?(?:及|和|、|与)/);
  const reception = find(/接待(?:费)?(?:支出)?$/);
  const purchase = find(/购置(?:费)?(?:支出)?$/);
  const operation = find(/^(?!机关).*(?:运行|运维|维护)(?:维护)?(?:费)?(?:支出)?$/);
  const further = [find(/^.{0,3}会议费$/), find(/^.{0,3}培训费$/)].filter(isRow);
  const three = [overseas, vehicle, reception].filter(isRow);
  const all = find(/三公.*小计|^.?三公.?经费(?:支出)?(?:合计)?$/);
  const total = table.rows.find(({ role }) => role === 'total');
  const cars = [purchase, operation].filter((row): row is Row => isRow(row) && row !== vehicle);
  return [
    ...(vehicle && cars.length === 2 ? checkDown(table, vehicle, cars, measure) : []),
    ...(three.length < 3
      ? []
      : wholeChecks(table, all ?? total, three, all ? [] : further, measure)),
    ...(all && total ? wholeChecks(table, total, [all], further, measure) : []),
  ];
}

/** Whether 会议费 and 培训费 are in the total differs by province: it must agree in one of the two ways. */
function wholeChecks(
  table: Table,
  whole: Row | undefined,
  parts: readonly Row[],
  further: readonly Row[],
  measure: Measure,
): SumCheck[] {
  if (!whole) return [];
  const without = checkDown(table, whole, parts, measure);
  if (further.length === 0 || without.every(({ result }) => result !== 'differs')) return without;
  return checkDown(table, whole, [...parts, ...further], measure);
}

function isRow(row: Row | undefined): row is Row {
  return row !== undefined;
}
