/** A two-sided table whose title says nothing (部门预算公开表) and whose own lines tell what it is. */
import { matchable } from '../wording.ts';
import type { Layout } from './layout.ts';
import { isLedger } from './table-kinds.ts';

/** Money of the organization's own: it stands in the balance and never among fiscal appropriations. */
const ownMoney = /财政专户管理资金|单位资金|事业收入|经营收入|附属单位上缴收入/;

/** Whether it is the balance of all revenue and expenditure, from the first item to both totals. */
export function isUntitledBalance({ columns, body }: Layout): boolean {
  if (!isLedger(columns)) return false;
  const words = body.flatMap((line) =>
    line.flatMap((placed) => (placed.own ? [matchable(placed.cell.text)] : [])),
  );
  const has = (pattern: RegExp) => words.some((each) => pattern.test(each));
  return has(ownMoney) && has(/^(?:收入总计|收入合计)$/) && has(/^(?:支出总计|支出合计)$/);
}
