/** A form for one project: its name, its money, its goals and its indicators in one grid. */
import type { Grid } from '../read/document.ts';
import { matchable } from '../wording.ts';

/**
 * Whether a grid is such a form (项目支出绩效目标申报表, 财政项目支出绩效目标填报表): it names a project in
 * a cell beside 项目名称 and heads a list of indicators further down. A plain list of indicators has
 * its header at the top.
 */
const projectName = /^(?:预算)?项目名称$/;
/** What a form is of: a project, or the department as a whole. */
export const formName = /^(?:(?:预算)?项目名称|(?:预算)?(?:部门|单位)(?:\((?:部门|单位)\))?名称)$/;

export function isTargetForm(grid: Grid): boolean {
  const rows = grid.rows.map((row) => row.map(({ text }) => matchable(text)));
  const named = rows.findIndex((row) => row.slice(0, 2).some((words) => formName.test(words)));
  const indicators = rows.findIndex((row) => row.includes('一级指标') && row.includes('三级指标'));
  const between = (rows[named] ?? []).some((words) => projectName.test(words)) ? 0 : 1;
  return named >= 0 && indicators > named + between && !(rows[named] ?? []).includes('一级指标');
}
