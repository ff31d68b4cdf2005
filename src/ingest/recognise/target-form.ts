/**
 * Performance targets in a grid without columns: a form for one project or for the whole department, with
 * its name, its money, its goals and, further down, its indicators (项目支出绩效目标申报表,
 * 部门整体支出绩效目标表), and what of it stands on the next page.
 */
import type { Cell, Grid } from '../read/document.ts';
import { matchable } from '../wording.ts';
import { formRows } from './form-cells.ts';

const projectName =
  /^(?:(?:预算|政策|专项|和|\(|\))*项目\)?|专项(?:资金|\(项目\))?|项目\(专项\))名称$/;
const unitName = /^(?:预算)?(?:部门|单位)(?:\((?:部门|单位)\))?名称$/;
/** What a form is of: a project, or the department as a whole. */
export const formName = new RegExp(`${projectName.source}|${unitName.source}`);

const level = /^[一二三]级指标$/;
const measured = /^(?:指标内容|具体指标|指标名称|绩效指标)$/;
const valued = /(?:指标值|目标值)(?:\(.{1,20}\))?$/;

/** Whether the words of a row are the header over indicators: what is measured, and its value. */
export function isIndicatorHeader(words: readonly string[]): boolean {
  const levels = words.filter((each) => level.test(each)).length;
  const named = words.some((each) => measured.test(each) || each === '三级指标');
  return named && (levels > 0 || words.some((each) => valued.test(each)));
}

/** A plain list of indicators has its header at the top; a form has its name or its goals above it. */
export function isTargetForm(grid: Grid): boolean {
  const rows = wordsOf(grid);
  const named = rows.findIndex(
    (row) => row.slice(0, 2).some((words) => formName.test(words)) || nameWithLabel(row) !== null,
  );
  const indicators = rows.findIndex(isIndicatorHeader);
  const between = (rows[named] ?? []).some((words) => projectName.test(words)) ? 0 : 1;
  if (named < 0 || isIndicatorHeader(rows[named] ?? [])) return false;
  if (indicators >= 0) return indicators > named + between;
  return rows.filter((row) => row.some((words) => secondLevel.test(words))).length >= 3;
}

/** 专项（项目）名称伯乐奖 over the whole width: the name of what the form is of; else `null`. */
export function nameWithLabel(row: readonly string[]): string | null {
  const [words, ...others] = row.filter((each) => each !== '');
  if (words === undefined || others.length > 0) return null;
  return /^(?:专项\(项目\)|项目\(专项\)|项目)名称:?(.{2,40})$/.exec(words)?.[1] ?? null;
}

/** Whether goals stand above the header of indicators: a form whose name is in its title. */
export function isNamelessForm(grid: Grid): boolean {
  const rows = wordsOf(grid);
  const goal = rows.findIndex(
    (row) =>
      row.some((words) => /目标$/.test(words)) && row.filter((words) => words !== '').length <= 3,
  );
  return goal >= 0 && rows.findIndex(isIndicatorHeader) > goal;
}

const firstWords = '产出|效益|效果|满意度|成本|管理';
const secondWords =
  '数量|质量|时效|成本|(?:经济|社会|生态|生态环境)(?:成本|效益)|可持续影响|服务对象满意度';
/** 产出指标, 效益指标: the first level of indicators (财预〔2020〕10号). */
export const firstLevel = new RegExp(`^(?:${firstWords})(?:指标)?$`);
/** 数量指标, 社会效益指标: the second. */
export const secondLevel = new RegExp(`^(?:${secondWords})(?:指标)?$|^.{2,8}满意度指标$`);
/** 产出指标数量指标…: both and what is measured in one cell, whose rulings are not drawn. */
export const gluedLevels = new RegExp(`^((?:${firstWords})指标)((?:${secondWords})指标)(.+)$`);

/** Whether nearly every row is an indicator and none is a header: what stands on the page behind a form. */
export function isRestOfTargets(grid: Grid): boolean {
  const rows = formRows(grid)
    .map((row) => row.map(({ words }) => words))
    .filter((row) => row.some((words) => words !== ''));
  if (rows.some((row) => isIndicatorHeader(row) || row.some((each) => formName.test(each)))) {
    return false;
  }
  const telling = rows.filter((row) =>
    row.some(
      (words) =>
        firstLevel.test(words) || secondLevel.test(words) || /^指标\d{0,2}[:、]/.test(words),
    ),
  );
  return telling.length > 0 && telling.length * 10 >= rows.length * 6;
}

/** A cell that goes on with the one above says nothing of its own. */
function wordsOf({ rows }: Grid): string[][] {
  return rows.map((row: readonly Cell[]) => row.map(({ text }) => matchable(text)));
}

/** 部门整体支出绩效目标表: the targets of the department, not of a project of that name. */
export function isWholeTitle(title: string): boolean {
  const words = matchable(title);
  return (
    /(?:部门|单位)?整体(?:支出)?(?:预算)?(?:绩效)?(?:目标|表)/.test(words) &&
    !/项目|专项/.test(words)
  );
}
