/** Two years of a table of subjects, paired code by code through the crosswalk. */
import { changeKind, deltaOf, rateOf } from './change-kind.ts';
import { parentCode } from '../subjects/classification.ts';
import type { ChangeList, ChangeRow, SideFigure } from './comparison.ts';
import {
  breaksComparison,
  continuation,
  past,
  type Axis,
  type Reform,
} from '../subjects/crosswalk.ts';
import { tableOf, type Disclosure, type Table } from '../disclosure/disclosure.ts';
import { measureOf } from '../subjects/measure.ts';
import { sumOfFen, type Fen } from '../money/money.ts';
import { statedChange } from './stated-check.ts';
import { subjectRef, subjectTree, type Subject } from '../subjects/subject-tree.ts';

export interface SubjectTables {
  readonly before: Table;
  readonly after: Table;
}

/** A subject of one year, on its way to its partner in the other. */
interface Side {
  readonly figure: SideFigure;
  readonly level: number;
  readonly hasParts: boolean;
}

/** Both sides of one subject. Its key is its code in the later year. */
interface Pair {
  readonly key: string;
  readonly before: Side | null;
  readonly after: Side | null;
  readonly reforms: readonly Reform[];
}

/**
 * The rows of two years by functional subject or by economic item, in the order of the later year's
 * codes. `null` where one of the years has no table with codes. `measure` is a column id, where not the
 * whole of each row is compared.
 */
export function comparedSubjects(
  lens: 'subject' | 'item',
  before: Disclosure,
  after: Disclosure,
  measure?: string,
): ChangeList | null {
  const tables = tablesOf(lens, before, after);
  if (!tables) return null;
  const axis = lens === 'subject' ? 'functional' : 'economic';
  const [earlier, later] = [sidesOf(tables.before, measure), sidesOf(tables.after, measure)];
  const pairs = pairsOf(axis, earlier.parts, later.parts, before.year, after.year);
  const path = lens === 'subject' ? 'function' : 'economic';
  const rows = rowsOf(pairs, (code) => statedChange(after, before.year, `${path}.${code}`));
  const delta = totalChange(earlier.total, later.total);
  const parts = sumOfFen(rows.filter(({ leaf }) => leaf).map((row) => row.delta)) ?? 0;
  const rest = delta === null ? null : delta - parts;
  return { lens, tables, rows, before: earlier.total, after: later.total, delta, rest };
}

/** The same table on both sides where both have it with codes; else what each of them has. */
function tablesOf(
  lens: 'subject' | 'item',
  before: Disclosure,
  after: Disclosure,
): SubjectTables | null {
  const ids = lens === 'subject' ? ['expenditure', 'general'] : ['basic'];
  const coded = (disclosure: Disclosure): Table[] =>
    ids.flatMap((id) => {
      const table = tableOf(disclosure, id);
      return table?.rows.some(({ code }) => code !== undefined) ? [table] : [];
    });
  const [earlier, later] = [coded(before), coded(after)];
  for (const table of later) {
    const same = earlier.find(({ id }) => id === table.id);
    if (same) return { before: same, after: table };
  }
  const [first, last] = [earlier[0], later[0]];
  return first && last ? { before: first, after: last } : null;
}

function sidesOf(
  table: Table,
  column = measureOf(table),
): { total: SideFigure | null; parts: ReadonlyMap<string, Side> } {
  const parts = new Map<string, Side>();
  const figureOf = (subject: Subject): SideFigure => ({
    code: subject.code || null,
    name: subject.name,
    amount: subject.amounts[column] ?? null,
    ref: subjectRef(table, subject, column),
  });
  const add = (subject: Subject): void => {
    const { code, level, children } = subject;
    parts.set(code, { figure: figureOf(subject), level, hasParts: children.length > 0 });
    children.forEach(add);
  };
  const root = subjectTree(table);
  root.children.forEach(add);
  const total = figureOf(root);
  return { total: total.amount === null ? null : total, parts };
}

function pairsOf(
  axis: Axis,
  earlier: ReadonlyMap<string, Side>,
  later: ReadonlyMap<string, Side>,
  from: number,
  to: number,
): Map<string, Pair> {
  const pairs = new Map<string, Pair>();
  const put = (key: string, side: Partial<Pair>, reforms: readonly Reform[]): void => {
    const known = pairs.get(key) ?? { key, before: null, after: null, reforms: [] };
    const all = [...new Set([...known.reforms, ...reforms])];
    pairs.set(key, { ...known, ...side, reforms: all });
  };
  for (const [code, before] of earlier) {
    const next = continuation(axis, code, from, to);
    // A document ahead of the reform has the new code already: then nothing is moved onto it.
    const moved = next.code !== code && !earlier.has(next.code);
    put(moved ? next.code : code, { before }, next.reforms);
  }
  for (const [code, after] of later) put(code, { after }, past(axis, code, from, to));
  const inOrder = [...pairs].sort(([one], [other]) => (one < other ? -1 : 1));
  return new Map(inOrder);
}

/** Goes down as long as both years go down: where one tells no parts, its parts are not compared. */
function rowsOf(
  pairs: ReadonlyMap<string, Pair>,
  stated: (code: string) => ChangeRow['stated'],
): ChangeRow[] {
  const closed = new Set<string>();
  const rows: ChangeRow[] = [];
  for (const pair of pairs.values()) {
    const { key, before, after, reforms } = pair;
    if (isUnder(key, closed)) continue;
    const bothTell = !before || !after || before.hasParts === after.hasParts;
    const parts = bothTell && Boolean(before?.hasParts ?? after?.hasParts);
    if (!parts) closed.add(key);
    const figures = { before: before?.figure ?? null, after: after?.figure ?? null };
    const kind = changeKind({ ...figures, broken: reforms.some(breaksComparison) });
    rows.push({
      id: key,
      kind,
      level: (after ?? before)?.level ?? 1,
      leaf: !parts,
      ...figures,
      delta: deltaOf(figures),
      rate: rateOf(figures, kind),
      reforms,
      stated: stated(key),
    });
  }
  return rows;
}

function isUnder(code: string, closed: ReadonlySet<string>): boolean {
  for (let up = parentCode(code); up !== undefined; up = parentCode(up)) {
    if (closed.has(up)) return true;
  }
  return false;
}

function totalChange(before: SideFigure | null, after: SideFigure | null): Fen | null {
  const [from, to] = [before?.amount ?? null, after?.amount ?? null];
  return from === null || to === null ? null : to - from;
}
