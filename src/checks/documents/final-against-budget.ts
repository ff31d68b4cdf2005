/**
 * The budget column of final accounts repeats the budget of that year: row by row what was planned
 * (预算法 art. 75: final accounts are set against the budget).
 */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { sameOrganization } from '#domain/organization/same-organization.ts';
import {
  indexed,
  cell,
  nameOf,
  sheetOf,
  titleOf,
  type Line,
  type Sheet,
} from '../disclosure-index.ts';
import { identity, sum, type Identity } from '../identity.ts';
import { coreName } from '../names.ts';
import { identityRule } from '../rule.ts';
import { foreign } from './other-document.ts';

export const finalAgainstBudget = identityRule('final-against-budget', (final, { related }) => {
  if (final.stage !== 'finalAccounts') return [];
  const budgets = related.filter(
    (other) => other.stage === 'budget' && other.year === final.year && sameBudget(final, other),
  );
  const sheets = [...indexed(final).sheets.values()].filter(({ columns }) => columns.has('budget'));
  return budgets.flatMap((budget) => sheets.flatMap((sheet) => rowsOf(sheet, budget)));
});

/** An office publishes as a department and, under the same name, as one of its units. */
function sameBudget(final: Disclosure, other: Disclosure): boolean {
  return final.organization.kind === other.organization.kind && sameOrganization(final, other);
}

function rowsOf(sheet: Sheet, budget: Disclosure): Identity[] {
  const planned = sheetOf(budget, sheet.table.id);
  if (!planned) return [];
  const column = planned.columns.has('total') ? 'total' : 'amount';
  return sheet.lines.flatMap((line) => {
    const before = sameRow(planned, line);
    const left = cell(sheet, line, 'budget');
    const right = before && cell(planned, before, column);
    if (!left || !right) return [];
    return identity({
      key: 'final-budget',
      names: { table: titleOf(sheet), row: nameOf(line) },
      left: sum(left),
      relation: '=',
      right: sum(foreign(right, budget)),
      severity: 'warning',
    });
  });
}

/** By code, else by name and side, where the name stands once. */
function sameRow(planned: Sheet, { row }: Line): Line | undefined {
  if (row.code !== undefined) return planned.byCode.get(row.code);
  if (row.role === 'total' && row.side === undefined) return planned.total;
  const named = planned.lines.filter(
    (other) => other.row.side === row.side && coreName(other.row.name) === coreName(row.name),
  );
  return named.length === 1 ? named[0] : undefined;
}
