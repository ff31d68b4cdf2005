/**
 * The projects together are 项目支出. A text may name the largest only: the list is taken to be complete
 * where every project has targets as well, or where what is missing is less than the smallest project.
 */
import type { Disclosure } from '#domain/disclosure.ts';
import { cell, said, sheetOf, statementsOf } from '../books.ts';
import { amountOf, identity, sum, type Figure, type Identity } from '../identity.ts';
import { identityRule } from '../rule.ts';

export const projectsSum = identityRule('projects-sum', (disclosure) => projectsIn(disclosure));

function projectsIn(disclosure: Disclosure): Identity[] {
  const parts = projectFigures(disclosure);
  const whole = projectTotal(disclosure);
  if (parts.length === 0 || !whole) return [];
  const complete = isComplete(disclosure, parts, whole);
  return [
    identity({
      key: complete ? 'projects-sum' : 'projects-partial',
      names: { count: parts.length },
      left: sum(...parts),
      relation: complete ? '=' : '≤',
      right: sum(whole),
    }),
  ];
}

export function projectFigures(disclosure: Disclosure): Figure[] {
  return disclosure.projects.flatMap((_, index) => said(disclosure, 'project', index) ?? []);
}

/** 项目支出 of all funds, of the general budget, or as the text gives it. */
function projectTotal(disclosure: Disclosure): Figure | null {
  for (const id of ['expenditure', 'general']) {
    const sheet = sheetOf(disclosure, id);
    const figure = sheet && cell(sheet, sheet.total, 'project');
    if (figure && figure.amount !== null) return figure;
  }
  return statementsOf(disclosure, 'expenditure.project')[0] ?? null;
}

/** See the head of this file. */
export function isComplete(
  { projects }: Disclosure,
  parts: readonly Figure[],
  whole: Figure,
): boolean {
  const withTargets = projects.filter(({ indicators }) => indicators.length > 0);
  if (withTargets.length > 1 && withTargets.length === parts.length) {
    return parts.length === projects.length;
  }
  const missing = (whole.amount ?? 0) - (amountOf(sum(...parts)) ?? 0);
  const smallest = Math.min(...parts.map(({ amount }) => amount ?? 0));
  return parts.length > 1 && missing >= 0 && missing < smallest;
}
