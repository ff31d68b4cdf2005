/** One list for all projects: 项目名称, 预算数, 绩效目标 and the indicators beside them in every row. */
import type { Indicator, Text } from '#domain/disclosure/disclosure.ts';
import type { Account } from '../account.ts';
import { unitOfLabel } from '../recognise/caption.ts';
import { isBlank, type HeaderColumn, type Placed } from '../recognise/layout.ts';
import type { FoundTable } from '../recognise/recognise-tables.ts';
import { matchable, printed } from '../wording.ts';
import { readAmount } from '../tables/amount.ts';
import { isUnitName } from '../tables/code.ts';
import {
  attributeLabel,
  goalLabel,
  indicatorFrom,
  indicatorLabels,
  measuredLabel,
} from './indicator-cells.ts';
import { listsProjects, projectLabel, type ProjectTargets } from './performance-tables.ts';
import type { NamedAmount } from '../prose/read-prose.ts';
import { roleOf } from '../tables/row-names.ts';

const amountLabel =
  /^(?:年度|项目|本年|当年|申报|安排|财政拨款)*(?:预算|资金|金额|总额)(?:数|金额|总额|总量|安排|申请数)*(?:\(.{1,8}\))?$/;
/** Out of which money: parts of the amount beside them. */
const sourceLabel = /^(?:其中:)?(?:财政|其他|非财政)(?:资金|拨款|拨款资金)$/;
const unitLabel = /^(?:预算)?单位(?:名称|编码|代码)?$/;

/** The projects in printed order; a cell that is merged over the rows of a project counts for each. */
export function readLists(
  found: readonly FoundTable[],
  account: Account,
): { targets: ProjectTargets[]; amounts: NamedAmount[] } {
  const amounts: NamedAmount[] = [];
  const targets: { name: string; goals: Text[]; indicators: Indicator[] }[] = [];
  for (const table of found.filter(listsProjects)) {
    const { columns, body } = table.layout;
    const amountColumn = column(columns, amountLabel);
    const unit = unitOfLabel(amountColumn?.label ?? '') ?? table.caption.unit ?? '万元';
    const labels = [
      projectLabel,
      goalLabel,
      amountLabel,
      attributeLabel,
      unitLabel,
      sourceLabel,
      measuredLabel,
      /^序号$/,
      ...Object.values(indicatorLabels),
    ];
    const known = columns.filter((each) =>
      labels.some((label) => label.test(matchable(each.label))),
    );
    for (const line of body.filter((each) => !isBlank(each))) {
      const name = wordsUnder(line, column(columns, projectLabel));
      const indicator = indicatorIn(line, columns);
      const goal = wordsUnder(line, column(columns, goalLabel));
      const at = line[0]?.cell.at ?? table.at;
      let project = targets[targets.length - 1];
      if (roleOf(name) !== null) continue;
      if (name !== '' && project?.name !== name) {
        project = { name, goals: [], indicators: [] };
        targets.push(project);
        const amount = readAmount(wordsUnder(line, amountColumn), unit);
        if (typeof amount === 'number') amounts.push({ name, amount, at });
      }
      if (!project) continue;
      account.take(known.flatMap(({ index }) => line[index]?.cell ?? []));
      if (goal !== '' && !project.goals.some(({ text }) => text === goal)) {
        project.goals.push({ text: goal, kind: 'verbatim', at });
      }
      if (indicator.level3 !== '') project.indicators.push({ ...indicator, at });
    }
  }
  // A line for the unit above its projects is no project.
  const said = targets.filter(
    ({ name, goals, indicators }) => goals.length + indicators.length > 0 || !isUnitName(name),
  );
  return { targets: said, amounts };
}

function indicatorIn(line: readonly Placed[], columns: readonly HeaderColumn[]) {
  return indicatorFrom((label) => wordsUnder(line, column(columns, label)));
}

function column(columns: readonly HeaderColumn[], label: RegExp): HeaderColumn | undefined {
  return columns.find((each) => label.test(matchable(each.label)));
}

function wordsUnder(line: readonly Placed[], of: HeaderColumn | undefined): string {
  return of ? printed(line[of.index]?.cell.text ?? '') : '';
}
