/** What of the targets is not as in the year before, and what a self-evaluation says was reached. */
import type { Indicator } from '#domain/disclosure/disclosure.ts';
import {
  comparedTargets,
  countTargetChanges,
  type ComparedTargets,
} from '#domain/targets/compared-targets.ts';
import { nameOf } from '#domain/targets/compared-texts.ts';
import type { MovedIndicator } from '#domain/targets/moved-indicators.ts';
import { countResults, targetResult } from '#domain/targets/target-result.ts';
import { targetYears as say } from '#words/later/target-words.ts';
import { words } from '#words/words.ts';
import type { BriefBlock, BriefDepartment, BriefTable } from './brief.ts';

/** The page of a session holds so many rows; the app shows them all. */
const most = 20;

/** Nothing where the disclosure gives no indicators: what is not there is told among the findings. */
export function targetBlocks(department: BriefDepartment): BriefBlock[] {
  const { disclosure, before } = department;
  const blocks = [...changeBlocks(department), ...resultBlocks(department)];
  const has = disclosure.projects.some(({ indicators }) => indicators.length > 0);
  if (blocks.length === 0 && !has) return [];
  const title = say.title(before && words.year(before.year));
  return [
    { kind: 'heading', level: 2, text: title },
    ...(before || blocks.length > 0
      ? []
      : [{ kind: 'quiet' as const, text: say.alone(disclosure.year) }]),
    ...blocks,
  ];
}

function changeBlocks({ disclosure, before }: BriefDepartment): BriefBlock[] {
  if (!before) return [];
  const compared = comparedTargets(before, disclosure);
  const { silent, projects } = compared;
  // Neither gives any: there is nothing to say of them.
  if (silent.length === 2) return [];
  if (silent.length > 0) {
    const years = silent.map((side) => words.year(compared[side].year)).join('、');
    return [{ kind: 'text', text: say.silent(years) }];
  }
  const rows = changedRows(compared);
  return [
    { kind: 'text', text: say.counts(countTargetChanges(projects), projects.length) },
    ...(rows.length > 0 ? [changeTable(compared, rows)] : []),
    ...further(rows.length),
  ];
}

function changedRows({ projects }: ComparedTargets): string[][] {
  return projects.flatMap(({ project, indicators }) =>
    indicators
      .filter(({ change }) => change !== 'same')
      .map((each) => [
        words.brief.told(project, namesIn(each)),
        each.before?.target ?? words.blank,
        each.after?.target ?? words.blank,
        changeText(each),
      ]),
  );
}

function namesIn({ before, after }: MovedIndicator): string {
  const names = [before, after].flatMap((each) => (each ? [nameOf(each)] : []));
  return [...new Set(names)].join(' → ');
}

function changeText({ change, moved }: MovedIndicator): string {
  if (moved === null) return say.changes[change];
  return change === 'added' ? say.movedFrom(moved) : say.movedTo(moved);
}

function changeTable({ before, after }: ComparedTargets, rows: readonly string[][]): BriefTable {
  const { organization, year } = after;
  return {
    kind: 'table',
    label: words.brief.tableOf(organization.name, year, say.title(words.year(before.year))),
    caption: '',
    columns: [
      { label: say.columns.indicator, share: 44 },
      { label: words.year(before.year), share: 18 },
      { label: words.year(after.year), share: 18 },
      { label: say.columns.change, share: 20 },
    ],
    rows: rows.slice(0, most),
  };
}

function resultBlocks({ disclosure }: BriefDepartment): BriefBlock[] {
  const { projects, organization, year } = disclosure;
  const counts = countResults(projects.flatMap(({ indicators }) => indicators));
  if (counts.read === 0) return [];
  const rows = projects.flatMap(({ name, indicators }) =>
    indicators.flatMap((each) => resultRow(name, each) ?? []),
  );
  const table: BriefTable = {
    kind: 'table',
    label: words.brief.tableOf(organization.name, year, say.result),
    caption: '',
    columns: [
      { label: say.columns.indicator, share: 40 },
      { label: words.targets.columns.target, share: 18 },
      { label: say.result, share: 18 },
      { label: say.apart, share: 24 },
    ],
    rows: rows.slice(0, most),
  };
  return [
    { kind: 'text', text: say.results(counts) },
    ...(rows.length > 0 ? [table] : []),
    ...further(rows.length),
  ];
}

/** What reached its target needs no row. */
function resultRow(project: string, indicator: Indicator): string[][] | null {
  const result = targetResult(indicator);
  if (!result || (result.kind === 'measured' && result.within === true)) return null;
  const name = words.brief.told(project, nameOf(indicator));
  return [[name, indicator.target, indicator.result ?? words.blank, say.distance(result)]];
}

function further(rows: number): BriefBlock[] {
  return rows > most ? [{ kind: 'quiet', text: words.brief.further(rows - most) }] : [];
}
