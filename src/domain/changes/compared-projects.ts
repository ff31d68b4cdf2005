/** Two years of projects, paired by name. */
import { changeKind, deltaOf, rateOf } from './change-kind.ts';
import type { ChangeList, ChangeRow, SideFigure } from './comparison.ts';
import type { Disclosure } from '../disclosure/disclosure.ts';
import { nameKey } from '../text/name-key.ts';
import { statedChange } from './stated-check.ts';

/**
 * The projects of both years, those of the later one first and in its order. `null` where one of the
 * documents lists none: then a project is not new, it is only not known.
 */
export function comparedProjects(before: Disclosure, after: Disclosure): ChangeList | null {
  const [earlier, later] = [projectsOf(before), projectsOf(after)];
  if (earlier.length === 0 || later.length === 0) return null;
  const open = new Set(earlier);
  const rows = later.map((project) => {
    const partner = partnerOf(project, [...open], later);
    if (partner) open.delete(partner);
    return rowOf(partner, project, after, before.year);
  });
  const gone = [...open].map((project) => rowOf(project, null, after, before.year));
  return {
    lens: 'project',
    tables: null,
    rows: withUniqueIds([...rows, ...gone]),
    before: null,
    after: null,
    delta: null,
    rest: null,
  };
}

function projectsOf({ projects }: Disclosure): SideFigure[] {
  return projects.map(({ name, amount }, index) => ({
    code: null,
    name,
    amount,
    ref: { kind: 'project', index },
  }));
}

/** The project of the same name; else the one that differs in a remark in brackets, if it is the only one. */
function partnerOf(
  project: SideFigure,
  earlier: readonly SideFigure[],
  later: readonly SideFigure[],
): SideFigure | null {
  const same = earlier.find(({ name }) => nameKey(name) === nameKey(project.name));
  if (same) return same;
  const near = (all: readonly SideFigure[]) =>
    all.filter(({ name }) => bare(name) === bare(project.name));
  const [partner, second] = near(earlier);
  return partner && !second && near(later).length === 1 ? partner : null;
}

function bare(name: string): string {
  return nameKey(name).replace(/\([^()]{0,40}\)/g, '');
}

function rowOf(
  before: SideFigure | null,
  after: SideFigure | null,
  later: Disclosure,
  baseYear: number,
): ChangeRow {
  const sides = { before, after };
  const name = (after ?? before)?.name ?? '';
  const kind = changeKind({ ...sides, broken: !isTold(before) || !isTold(after) });
  return {
    id: name,
    kind,
    level: 1,
    leaf: true,
    ...sides,
    delta: deltaOf(sides),
    rate: rateOf(sides, kind),
    reforms: [],
    stated: statedChange(later, baseYear, `project.${name}`),
  };
}

/** A project that is listed without an amount has one: it is only not told. */
function isTold(side: SideFigure | null): boolean {
  return side?.amount !== null;
}

/** Two projects of one name stay two rows. */
function withUniqueIds(rows: readonly ChangeRow[]): ChangeRow[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const times = (seen.get(row.id) ?? 0) + 1;
    seen.set(row.id, times);
    return times === 1 ? row : { ...row, id: `${row.id} ${times}` };
  });
}
