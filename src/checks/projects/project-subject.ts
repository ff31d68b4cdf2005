/**
 * A project that is named as a functional item is paid from it; where all other project money stands
 * under one more item, the other projects together are that.
 */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { cell, nameOf, said, sheetOf, type Line, type Sheet } from '../disclosure-index.ts';
import { identity, sum, type Figure, type Identity } from '../identity.ts';
import { projectCore } from '../names.ts';
import { identityRule } from '../rule.ts';
import { isComplete, projectFigures } from './projects-sum.ts';

export const projectSubject = identityRule('project-subject', (disclosure) => {
  const sheet = sheetOf(disclosure, 'expenditure') ?? sheetOf(disclosure, 'general');
  if (!sheet || sheet.repeatsCodes) return [];
  const items = itemsWithProjects(sheet);
  const matches = matchesIn(disclosure, sheet, items);
  return [...matches.map(({ identity: each }) => each), ...rest(disclosure, sheet, items, matches)];
});

interface Match {
  readonly line: Line;
  readonly figure: Figure;
  readonly identity: Identity;
}

function itemsWithProjects(sheet: Sheet): Line[] {
  return sheet.lines.filter(
    (line) => line.row.code?.length === 7 && cell(sheet, line, 'project')?.amount,
  );
}

function matchesIn(disclosure: Disclosure, sheet: Sheet, items: readonly Line[]): Match[] {
  return disclosure.projects.flatMap(({ name }, index): Match[] => {
    const line = items.find(({ row }) => projectCore(row.name) === projectCore(name));
    const figure = said(disclosure, 'project', index);
    const limit = line && cell(sheet, line, 'project');
    if (!line || !figure || !limit) return [];
    const names = { project: name, subject: nameOf(line) };
    const sides = { left: sum(figure), relation: '≤', right: sum(limit) } as const;
    return [{ line, figure, identity: identity({ key: 'project-subject', names, ...sides }) }];
  });
}

function rest(
  disclosure: Disclosure,
  sheet: Sheet,
  items: readonly Line[],
  matches: readonly Match[],
): Identity[] {
  const all = projectFigures(disclosure);
  const whole = cell(sheet, sheet.total, 'project');
  const open = items.filter((item) => matches.every(({ line }) => line !== item));
  const [last] = open;
  if (!last || open.length > 1 || matches.length === 0 || !whole) return [];
  if (!isComplete(disclosure, all, whole)) return [];
  const taken = new Set(matches.map(({ figure }) => JSON.stringify(figure.ref)));
  const others = all.filter(({ ref }) => !taken.has(JSON.stringify(ref)));
  return [
    identity({
      key: 'projects-other-subject',
      names: { subject: nameOf(last) },
      left: sum(others),
      relation: '=',
      right: sum(cell(sheet, last, 'project')),
    }),
  ];
}
