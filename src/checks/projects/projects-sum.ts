/**
 * The projects together are 项目支出. A text may name the largest only, so less is wrong only where the list
 * is taken to be complete: it makes up nearly all of the money, and every project has targets or what is
 * missing is less than the smallest project.
 */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { smallest } from '#domain/large-lists.ts';
import { cell, said, sheetOf, statementsOf } from '../disclosure-index.ts';
import { amountOf, identity, sum, type Figure, type Identity } from '../identity.ts';
import { identityRule } from '../rule.ts';

export const projectsSum = identityRule('projects-sum', (disclosure) => projectsIn(disclosure));

function projectsIn(disclosure: Disclosure): Identity[] {
  const parts = projectFigures(disclosure);
  const whole = projectTotal(disclosure);
  if (parts.length === 0 || !whole || isOfMore(parts, whole)) return [];
  const complete = isComplete(disclosure, parts, whole);
  return [
    identity({
      key: complete ? 'projects-sum' : 'projects-partial',
      names: { count: parts.length },
      left: sum(parts),
      relation: complete ? '=' : '≤',
      right: sum(whole),
    }),
  ];
}

/** A single project that costs more than all of them is paid from elsewhere: the list is of another scope. */
function isOfMore(parts: readonly Figure[], whole: Figure): boolean {
  return parts.length > 1 && parts.some(({ amount }) => (amount ?? 0) > (whole.amount ?? 0));
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

/** See the head of this file: four fifths with targets, nine tenths without. */
export function isComplete(
  { projects }: Disclosure,
  parts: readonly Figure[],
  whole: Figure,
): boolean {
  const all = whole.amount ?? 0;
  const together = amountOf(sum(parts)) ?? 0;
  const least = smallest(parts.map(({ amount }) => amount ?? 0));
  const targeted = projects.every(({ amount, indicators }) => amount !== null && indicators.length);
  if (parts.length < 2 || together > all) return targeted && parts.length > 1;
  if (targeted) return together >= all * 0.8;
  return together >= all * 0.9 && all - together < least;
}
