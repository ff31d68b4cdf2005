/**
 * The money of the projects with targets is part of 项目支出 of the year that is planned. Special funds that
 * the department passes on may be among them, so more of it is a warning.
 */
import { cell, sheetOf, statementsOf } from '../disclosure-index.ts';
import { identity, sum } from '../identity.ts';
import { identityRule } from '../rule.ts';

export const performanceFunds = identityRule('performance-funds', (disclosure) => {
  const [funds, again] = statementsOf(disclosure, 'performance.projectFunds');
  const sheet = sheetOf(disclosure, 'expenditure');
  const project = sheet && cell(sheet, sheet.total, 'project');
  // What was planned for them is more than what was spent by the end of the year.
  if (disclosure.stage !== 'budget' || !funds || again || !project) return [];
  return [
    identity({
      key: 'performance-funds',
      names: {},
      left: sum(funds),
      relation: '≤',
      right: sum(project),
      severity: 'warning',
    }),
  ];
});
