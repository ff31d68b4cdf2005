/** The performance tables: the goal and the indicators of each project. */
import type { Indicator, Text } from '#domain/disclosure.ts';
import { issue, type Issue } from '#domain/issue.ts';
import type { Account } from '../account.ts';
import { isBlank, type HeaderColumn, type Placed } from '../recognise/layout.ts';
import type { FoundTable } from '../recognise/recognise-tables.ts';
import { matchable, printed, withoutOrdinal } from '../wording.ts';
import { projectNameIn } from './project-names.ts';

export interface ProjectTargets {
  readonly name: string;
  readonly goals: readonly Text[];
  readonly indicators: readonly Indicator[];
}

/** The header words over an indicator's parts. */
export const indicatorLabels: Readonly<Record<keyof Omit<Indicator, 'at'>, RegExp>> = {
  level1: /^一级指标$/,
  level2: /^二级指标$/,
  level3: /^三级指标$/,
  description: /绩效指标描述|指标(?:描述|说明|内容)$/,
  target: /^(?:(?:年度|目标)?指标值|目标值)$/,
  basis: /依据/,
};

/**
 * Goal tables and indicator tables, joined under the last title above them. A table without a title
 * above it belongs to no project and is reported (`targets-without-project`).
 */
export function readTargets(
  found: readonly FoundTable[],
  account: Account,
): { targets: ProjectTargets[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const targets: { name: string; goals: Text[]; indicators: Indicator[] }[] = [];
  for (const table of found) {
    if (table.kind !== 'goal' && table.kind !== 'indicators') continue;
    if (listsProjects(table)) continue;
    const name = projectNameIn(printed(withoutOrdinal(table.title)));
    if (name !== '') targets.push({ name, goals: [], indicators: [] });
    const project = targets[targets.length - 1];
    if (!project) issues.push(issue('targets-without-project', 'warning', {}, table.at));
    else if (table.kind === 'goal') project.goals.push(...goalsIn(table, account));
    else {
      project.goals.push(...goalsAbove(table));
      project.indicators.push(...indicatorsIn(table, account));
    }
  }
  return { targets, issues };
}

/** The header word over the project's name, where one list holds the targets of all projects. */
export const projectLabel = /^(?:预算)?项目名称$/;

/** Whether a table of indicators names the project in each row: it is read elsewhere. */
export function listsProjects({ kind, layout }: FoundTable): boolean {
  const named = layout.columns.some(({ label }) => projectLabel.test(matchable(label)));
  return kind === 'indicators' && named;
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

/** A blank 一级 or 二级 cell continues the one above it: text cannot tell a merge from a blank. */
function indicatorsIn({ layout }: FoundTable, account: Account): Indicator[] {
  let level1 = '';
  let level2 = '';
  return layout.body
    .filter((line) => !isBlank(line))
    .map((line) => {
      const read = (label: RegExp) => textUnder(label, layout.columns, line, account);
      const own1 = read(indicatorLabels.level1);
      level2 = read(indicatorLabels.level2) || (own1 === '' ? level2 : '');
      level1 = own1 || level1;
      return {
        level1,
        level2,
        level3: read(indicatorLabels.level3),
        description: read(indicatorLabels.description),
        target: read(indicatorLabels.target),
        basis: read(indicatorLabels.basis),
        at: line[0]?.cell.at ?? {},
      };
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
