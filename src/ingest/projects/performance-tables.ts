/** The performance tables: the goal and the indicators of each project. */
import type { Indicator, Text } from '#domain/disclosure/disclosure.ts';
import { issue, type Issue } from '#domain/issues/issue.ts';
import { append } from '#domain/large-lists.ts';
import type { Account } from '../account.ts';
import { isBlank, type HeaderColumn, type Placed } from '../recognise/layout.ts';
import type { FoundTable } from '../recognise/recognise-tables.ts';
import { attributeLabel, goalLabel, indicatorFrom } from './indicator-cells.ts';
import { isWholeTitle } from '../recognise/target-form.ts';
import { matchable, printed, withoutOrdinal } from '../wording.ts';
import { projectNameIn } from '../recognise/project-names.ts';

export interface ProjectTargets {
  readonly name: string;
  readonly goals: readonly Text[];
  readonly indicators: readonly Indicator[];
  /** Whether they are those of the department as a whole, and of no project. */
  readonly whole?: boolean;
}

/**
 * Goal tables and indicator tables, joined under the last title above them. A table without a title
 * above it belongs to no project and is reported (`targets-without-project`).
 */
export function readTargets(
  found: readonly FoundTable[],
  account: Account,
): { targets: ProjectTargets[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const targets: { name: string; goals: Text[]; indicators: Indicator[]; whole?: boolean }[] = [];
  for (const table of found) {
    if (table.kind !== 'goal' && table.kind !== 'indicators') continue;
    if (listsProjects(table)) continue;
    const name = projectNameIn(printed(withoutOrdinal(table.title)));
    if (name !== '') {
      const whole = isWholeTitle(table.title);
      targets.push({ name, goals: [], indicators: [], ...(whole ? { whole } : {}) });
    }
    const project = targets[targets.length - 1];
    if (!project) issues.push(issue('targets-without-project', 'warning', {}, table.at));
    else if (table.kind === 'goal') append(project.goals, goalsIn(table, account));
    else {
      append(project.goals, goalsAbove(table));
      append(project.goals, goalsBeside(table, account));
      append(project.indicators, indicatorsIn(table, account));
    }
  }
  return { targets, issues };
}

/** The header word over the project's name, where one list holds the targets of all projects. */
export const projectLabel =
  /^(?:(?:预算)?单位名称[、,/及和(]{0,2})?(?:预算|一级|二级|支出)?项目(?:支出)?名称\)?$|^项目$|^支出项目类别(?:\(.{1,8}\))?$|^单位\(项目\)名称$/;

/** Whether a table names a project in each row, with its goal or an indicator: it is a list of them. */
export function listsProjects({ kind, layout }: FoundTable): boolean {
  const labels = layout.columns.map(({ label }) => matchable(label));
  const named = labels.some((label) => projectLabel.test(label));
  const goals = labels.some((label) => goalLabel.test(label));
  return named && (kind === 'indicators' || (kind === 'projects' && goals));
}

/** 绩效目标 | the goal in words. */
function goalsIn({ grid }: FoundTable, account: Account): Text[] {
  return grid.rows.flatMap(([label, cell]) => {
    if (label) account.ignore('header', label);
    const text = printed(cell?.text ?? '');
    if (!cell || text === '') return [];
    account.take(cell);
    return [{ text, kind: 'verbatim' as const, at: cell.at }];
  });
}

/**
 * In a spreadsheet nothing parts the goal from the indicators: it is then a row among their header,
 * which is in the account already.
 */
function goalsAbove({ layout }: FoundTable): Text[] {
  return layout.headerCells.flatMap((cell, index, cells) => {
    const before = cells[index - 1];
    if (!before || !/^(?:年度|总体)?绩效目标$/.test(matchable(before.text))) return [];
    if (before.at.row !== cell.at.row || printed(cell.text) === '') return [];
    return [{ text: printed(cell.text), kind: 'verbatim' as const, at: cell.at }];
  });
}

/** A column of goals beside the indicators: the same goal in several rows counts once. */
function goalsBeside({ layout }: FoundTable, account: Account): Text[] {
  const column = layout.columns.find(({ label }) => goalLabel.test(matchable(label)));
  if (!column) return [];
  const cells = layout.body.flatMap((line) => line[column.index]?.cell ?? []);
  account.take(cells);
  const texts = cells.map(({ text, at }) => ({ text: printed(text), at }));
  return texts
    .filter(
      ({ text }, index) => text !== '' && texts.findIndex((each) => each.text === text) === index,
    )
    .map(({ text, at }) => ({ text, kind: 'verbatim' as const, at }));
}

/** A blank 一级 or 二级 cell continues the one above it: text cannot tell a merge from a blank. */
function indicatorsIn({ layout }: FoundTable, account: Account): Indicator[] {
  let level1 = '';
  let level2 = '';
  return layout.body
    .filter((line) => !isBlank(line))
    .map((line) => {
      const found = indicatorFrom((label) => textUnder(label, layout.columns, line, account));
      textUnder(attributeLabel, layout.columns, line, account);
      level2 = found.level2 || (found.level1 === '' ? level2 : '');
      level1 = found.level1 || level1;
      return { ...found, level1, level2, at: line[0]?.cell.at ?? {} };
    });
}

function textUnder(
  label: RegExp,
  columns: readonly HeaderColumn[],
  line: readonly Placed[],
  account: Account,
): string {
  const column = columns.find((each) => label.test(matchable(each.label)));
  const cell = column ? line[column.index]?.cell : undefined;
  if (!cell) return '';
  account.take(cell);
  return printed(cell.text);
}
