/**
 * One disclosure out of two documents of it: the tables are often one file and the explanations
 * another. Every figure keeps its own place and, by `Place.source`, its own document.
 */
import {
  sourcesOf,
  type Disclosure,
  type Statement,
  type Table,
} from '../disclosure/disclosure.ts';
import { issue, type Issue } from '../issues/issue.ts';
import { decimalFromFen } from '../money/money.ts';
import { withoutSentences } from './sentences.ts';
import { codedByTables } from './named-subjects.ts';

/** Whether both are the same disclosure, read from different documents. */
export function canMerge(one: Disclosure, other: Disclosure): boolean {
  const known = sourcesOf(one).map(({ sha256 }) => sha256);
  return one.id === other.id && sourcesOf(other).every(({ sha256 }) => !known.includes(sha256));
}

/**
 * `one` with what only `other` has: tables, figures of the prose, projects, texts. What both have is
 * kept as `one` says it; where the two do not agree that is reported, and nothing is mixed.
 */
export function mergeDisclosures(
  one: Disclosure,
  other: Disclosure,
): { readonly value: Disclosure; readonly issues: readonly Issue[] } {
  const all = [...one.tables, ...other.tables];
  const first = { ...one, ...codedByTables(one, all) };
  const coded = inSource({ ...other, ...codedByTables(other, all) }, sourcesOf(one).length);
  const added = withoutSentences(coded, (text) => first.texts.some(({ id }) => id === text));
  const { unit, decimals } = one.tables.length > 0 ? one : other;
  const tables = mergedTables({ ...first, unit, decimals }, added);
  const { performance, organization } = first;
  const value: Disclosure = {
    ...first,
    unit,
    decimals,
    region: first.region.code === null ? added.region : first.region,
    organization: {
      ...organization,
      units: either(organization.units, added.organization.units),
    },
    sources: [...sourcesOf(first).slice(1), ...sourcesOf(added)],
    tables: [...first.tables.map((table) => tables.filled.get(table.id) ?? table), ...tables.more],
    projects: mergedProjects(first, added),
    changes: withMore(first.changes, added.changes, changeKey),
    statements: withMore(first.statements, added.statements, ({ id }) => id),
    texts: withMore(first.texts, added.texts, ({ id }) => id),
    performance: {
      overall: either(performance.overall, added.performance.overall),
      items: either(performance.items, added.performance.items),
      measures: either(performance.measures, added.performance.measures),
    },
    glossary: withMore(first.glossary, added.glossary, ({ term }) => term),
  };
  const differing = [...differingFigures(first, added), ...differingChanges(first, added)];
  return { value, issues: [...tables.issues, ...differing] };
}

/** The disclosure with its places in the documents that come after the first `before`. */
function inSource(disclosure: Disclosure, before: number): Disclosure {
  const moved = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(moved);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, part]: [string, unknown]) => {
        const isPlace = key === 'at' && typeof part === 'object';
        return [key, isPlace ? placed(part) : moved(part)];
      }),
    );
  };
  const placed = (at: unknown) => {
    const { source = 0 } = at as { source?: number };
    return { ...(at as object), source: before + source };
  };
  return moved(disclosure) as Disclosure;
}

/** Tables of `added` that `first` lacks, and those that are empty in it. */
function mergedTables(first: Disclosure, added: Disclosure) {
  const filled = new Map<string, Table>();
  const more: Table[] = [];
  const issues: Issue[] = [];
  let others = first.tables.filter(({ id }) => isOther(id)).length;
  for (const each of added.tables) {
    const table = ownMeasures(each, first, added);
    const same = first.tables.find(({ id, title }) =>
      isOther(table.id) ? isOther(id) && title === table.title : id === table.id,
    );
    if (!same) {
      if (isOther(table.id)) others += 1;
      more.push(isOther(table.id) ? { ...table, id: `other-${others}` } : table);
    } else if (same.rows.length === 0) filled.set(same.id, { ...table, id: same.id });
    else if (table.rows.length > 0 && figuresOf(same) !== figuresOf(table)) {
      issues.push(issue('table-differs', 'warning', { table: same.title }, table.at));
    }
  }
  return { filled, more, issues };
}

function isOther(id: string): boolean {
  return /^other-\d+$/.test(id);
}

/** A table that comes into another disclosure says its unit and precision where they are not those. */
function ownMeasures(table: Table, first: Disclosure, added: Disclosure): Table {
  const unit = table.unit ?? added.unit;
  const decimals = table.decimals ?? added.decimals;
  return {
    ...table,
    ...(unit === first.unit ? {} : { unit }),
    ...(decimals === first.decimals ? {} : { decimals }),
  };
}

/** What a table says, in a form that can be compared. */
function figuresOf({ rows }: Table): string {
  return JSON.stringify(rows.map(({ side, code, name, values }) => [side, code, name, values]));
}

/** Amounts from one document and targets from the other come together under the project's name. */
function mergedProjects(first: Disclosure, added: Disclosure): Disclosure['projects'] {
  const filled = first.projects.map((project) => {
    const same = added.projects.find(({ name }) => name === project.name);
    if (!same) return project;
    const amount = project.amount ?? same.amount;
    const at = project.amount === null && same.amount !== null ? same.at : project.at;
    const goals = either(project.goals, same.goals);
    const indicators = either(project.indicators, same.indicators);
    return { ...project, amount, goals, indicators, ...(at ? { at } : {}) };
  });
  return withMore(filled, added.projects, ({ name }) => name);
}

/** Amounts and counts of the prose, and amounts of projects, that the two state otherwise. */
function differingFigures(first: Disclosure, added: Disclosure): Issue[] {
  const money = (fen: number) => decimalFromFen(fen, first.unit);
  const differing = (of: string, kept: string, other: string, at: Issue['at']) =>
    kept === other ? [] : [issue('figure-differs', 'warning', { of, kept, other }, at)];
  const said = ({ amount, kind, unit = '' }: Statement) =>
    kind === 'quantity' ? `${amount}${unit}` : money(amount);
  const statements = added.statements.flatMap((other) => {
    const kept = first.statements.find(({ id }) => id === other.id);
    return kept ? differing(other.id, said(kept), said(other), other.at) : [];
  });
  const projects = added.projects.flatMap(({ name, amount, at }) => {
    const kept = first.projects.find((project) => project.name === name)?.amount ?? null;
    if (kept === null || amount === null) return [];
    return differing(`project.${name}`, money(kept), money(amount), at);
  });
  return [...statements, ...projects];
}

/** Changes that the two state otherwise, by amount and by rate. What only one states contradicts nothing. */
function differingChanges(first: Disclosure, added: Disclosure): Issue[] {
  return added.changes.flatMap((other) => {
    const kept = first.changes.find((change) => changeKey(change) === changeKey(other));
    const { of, baseYear, at } = other;
    const differing = (
      one: number | null = null,
      two: number | null,
      say: (n: number) => string,
    ) =>
      one === null || two === null || one === two
        ? []
        : [
            issue(
              'change-differs',
              'warning',
              { of, baseYear, kept: say(one), other: say(two) },
              at,
            ),
          ];
    return [
      ...differing(kept?.delta, other.delta, (fen) => decimalFromFen(fen, first.unit)),
      ...differing(kept?.rate, other.rate, (rate) => `${rate}%`),
    ];
  });
}

function changeKey({ of, baseYear, basis }: Disclosure['changes'][number]): string {
  return `${of} ${baseYear} ${basis ?? ''}`;
}

/** The first list, and of the second what the first has not by its key. */
function withMore<T>(
  first: readonly T[],
  second: readonly T[],
  key: (item: T) => string,
): readonly T[] {
  const known = new Set(first.map(key));
  return [...first, ...second.filter((item) => !known.has(key(item)))];
}

function either<T>(first: readonly T[], second: readonly T[]): readonly T[] {
  return first.length > 0 ? first : second;
}
