/** What says the same of many places, told once: a report is read by people. */
import { issue, type Issue, type Place } from '#domain/issues/issue.ts';
import type { Section } from './recognise/document/sections.ts';
import { excerpt, matchable } from './wording.ts';

/** So many are told one by one. */
const fewest = 3;

/** By what issues of a key are one, and as which one they are told. */
interface Gathering {
  readonly by: (each: Issue, section: Section | undefined) => unknown;
  readonly as: (count: number, first: Issue, section: Section | undefined) => Issue;
}

/**
 * The issues with those that say the same of many places as one at the first of them, with their number:
 * cells and rows of one table, figures and paragraphs of one section, figures behind the same words in many
 * sections, projects without an amount, pages with words that cannot be seen. Places are told apart by being the paragraph's own.
 */
export function gatherIssues(issues: readonly Issue[], sections: readonly Section[]): Issue[] {
  const sectionOf = new Map<Place, Section>();
  for (const section of sections) {
    for (const { at } of section.paragraphs) sectionOf.set(at, section);
  }
  return gatherings.reduce<readonly Issue[]>(
    (all, { key, ...how }) => gathered(all, key, how, sectionOf),
    issues,
  ) as Issue[];
}

function gathered(
  issues: readonly Issue[],
  key: Issue['key'],
  { by, as }: Gathering,
  sectionOf: ReadonlyMap<Place, Section>,
): Issue[] {
  const sectionIn = ({ at }: Issue) => at && sectionOf.get(at);
  const groups = new Map<unknown, Issue[]>();
  for (const each of issues) {
    if (each.key !== key) continue;
    const what = by(each, sectionIn(each));
    const group = groups.get(what);
    if (group) group.push(each);
    else groups.set(what, [each]);
  }
  return issues.flatMap((each) => {
    if (each.key !== key) return [each];
    const group = groups.get(by(each, sectionIn(each))) ?? [];
    if (group.length <= fewest) return [each];
    return group[0] === each ? [as(group.length, each, sectionIn(each))] : [];
  });
}

/** A gathering with the values of its key told. */
function gathering<K extends Issue['key']>(
  key: K,
  by: (each: Extract<Issue, { key: K }>, section: Section | undefined) => unknown,
  as: (count: number, first: Extract<Issue, { key: K }>, section: Section | undefined) => Issue,
): Gathering & { readonly key: Issue['key'] } {
  return { key, by, as } as unknown as Gathering & { readonly key: Issue['key'] };
}

/** In this order: what is left of a section may be told with that of others. */
const gatherings = [
  gathering('cell-not-understood', tableOf, (count, { values: { text }, at }) =>
    issue('cells-not-understood', 'warning', { count, text }, at),
  ),
  gathering('row-without-name', tableOf, (count, { values: { table }, at }) =>
    issue('rows-without-name', 'warning', { count, table }, at),
  ),
  gathering(
    'figure-not-understood',
    (_, section) => section,
    (count, { values: { text, lead }, at }, section) => {
      const title = excerpt(section?.title ?? '');
      return issue('figures-not-understood', 'warning', { title, count, text, lead }, at);
    },
  ),
  gathering(
    'figure-not-understood',
    ({ values: { lead } }) => matchable(lead).replace(/\d[\d,.]*/g, ''),
    (count, { values: { text, lead }, at }) =>
      issue('figures-alike', 'warning', { count, text, lead }, at),
  ),
  gathering(
    'paragraph-not-understood',
    (_, section) => section,
    (count, { values: { text }, at }) =>
      issue('paragraphs-not-understood', 'warning', { count, text }, at),
  ),
  gathering(
    'text-hidden',
    () => 'all',
    (count, { values: { text }, at }) => issue('texts-hidden', 'warning', { count, text }, at),
  ),
  gathering(
    'project-without-amount',
    () => 'all',
    (count, { values: { name }, at }) =>
      issue('projects-without-amount', 'warning', { count, name }, at),
  ),
];

function tableOf({ at }: Issue): string {
  return `${at?.table ?? ''} ${at?.table === undefined ? (at?.page ?? '') : ''}`;
}
