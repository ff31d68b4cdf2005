/**
 * What changed against last year, from the changes that a document itself states. Where last year's
 * document is not at hand, last year's figures are implied: this year's less the stated change.
 */
import { tableOf, totalRow, valueOf, type Change, type Disclosure } from './disclosure.ts';
import { cellRef, type FigureRef } from './figure.ts';
import { sumOfFen, type Fen } from './money.ts';

/** A figure of this year, where it stands, and what the document says it was before. */
export interface Compared {
  readonly of: string;
  readonly current: Fen;
  readonly currentRef: FigureRef;
  readonly delta: Fen;
  readonly deltaRef: FigureRef;
  /** `current − delta`: implied, not printed. */
  readonly prior: Fen;
  /** Change in percent of the prior figure; `null` when that is zero. */
  readonly rate: number | null;
  readonly baseYear: number;
  readonly reason: string | null;
}

/** Where this year's figure for a change stands: a column of a table's row, by the change's path. */
const cells: Record<string, { table: string; column: string; name?: RegExp }> = {
  total: { table: 'expenditure', column: 'total' },
  basic: { table: 'expenditure', column: 'basic' },
  project: { table: 'expenditure', column: 'project' },
  'basic.personnel': { table: 'basic', column: 'personnel' },
  'basic.running': { table: 'basic', column: 'running' },
  threePublic: { table: 'threePublic', column: 'total' },
  'threePublic.overseas': { table: 'threePublic', column: 'total', name: /因公出国/ },
  'threePublic.vehicle': { table: 'threePublic', column: 'total', name: /公务用车购置及/ },
  'threePublic.reception': { table: 'threePublic', column: 'total', name: /公务接待/ },
};

/** This year's figure for a path such as `basic.personnel` or `project.会议费`, with its place. */
export function currentFigure(
  disclosure: Disclosure,
  of: string,
): { amount: Fen; ref: FigureRef } | null {
  const project = /^project\.(.+)$/.exec(of)?.[1];
  if (project !== undefined) return projectFigure(disclosure, project);
  const cell = cells[of];
  const table = cell && tableOf(disclosure, cell.table);
  if (!table) return null;
  const row = cell.name
    ? table.rows.find(({ name }) => cell.name?.test(name))
    : (totalRow(table) ?? table.rows[0]);
  if (!row) return null;
  const value = valueOf(table, row, cell.column);
  if (value === undefined) return null;
  // A blank cell of a printed row under a stated change says that nothing is planned.
  return { amount: value ?? 0, ref: cellRef(table, row, cell.column) };
}

function projectFigure(disclosure: Disclosure, name: string): { amount: Fen; ref: FigureRef } | null {
  const index = disclosure.projects.findIndex((project) => project.name === name);
  const amount = disclosure.projects[index]?.amount;
  return amount === undefined || amount === null
    ? null
    : { amount, ref: { kind: 'project', index } };
}

/** Every stated change whose amount is given and whose figure of this year is found. */
export function comparedFigures(disclosure: Disclosure): readonly Compared[] {
  return disclosure.changes.flatMap((change, index) => {
    const current = currentFigure(disclosure, change.of);
    if (!current || change.delta === null) return [];
    return [compare(change, { kind: 'change', index }, change.delta, current)];
  });
}

function compare(
  change: Change,
  deltaRef: FigureRef,
  delta: Fen,
  current: { amount: Fen; ref: FigureRef },
): Compared {
  const prior = current.amount - delta;
  return {
    of: change.of,
    current: current.amount,
    currentRef: current.ref,
    delta,
    deltaRef,
    prior,
    rate: prior === 0 ? null : (delta / prior) * 100,
    baseYear: change.baseYear,
    reason: change.reason,
  };
}

/** The compared figure of that path, if the document states its change. */
export function comparedFigure(disclosure: Disclosure, of: string): Compared | undefined {
  return comparedFigures(disclosure).find((compared) => compared.of === of);
}

export interface WaterfallStep {
  /** The change's path; `rest` for what the stated parts leave open. */
  readonly of: string;
  /** The path of the change that this step is a part of. */
  readonly within: string;
  readonly delta: Fen;
  readonly ref: FigureRef | null;
}

export interface Waterfall {
  readonly baseYear: number;
  readonly prior: Fen;
  readonly current: Fen;
  readonly currentRef: FigureRef;
  readonly steps: readonly WaterfallStep[];
}

/**
 * From last year's total to this year's in the finest steps that the document states. Where the parts
 * of a change do not add up to it, the rest is a step of its own, so that the steps always end at the
 * printed total. `null` when the document states no change of the total.
 */
export function waterfall(disclosure: Disclosure): Waterfall | null {
  const all = comparedFigures(disclosure);
  const total = all.find(({ of }) => of === 'total');
  if (!total) return null;
  const { baseYear, prior, current, currentRef } = total;
  return { baseYear, prior, current, currentRef, steps: stepsOf(total, all) };
}

function stepsOf(whole: Compared, all: readonly Compared[]): WaterfallStep[] {
  const parts = all.filter(({ of }) => isPart(of, whole.of));
  if (parts.length === 0) {
    const within = whole.of.includes('.') ? (whole.of.split('.')[0] ?? '') : 'total';
    return [{ of: whole.of, within, delta: whole.delta, ref: whole.deltaRef }];
  }
  const rest = whole.delta - (sumOfFen(parts.map(({ delta }) => delta)) ?? 0);
  return [
    ...parts.flatMap((part) => stepsOf(part, all)),
    ...(rest === 0 ? [] : [{ of: 'rest', within: whole.of, delta: rest, ref: null }]),
  ];
}

/** `basic` and `project` are the parts of `total`; `basic.personnel` is one of `basic`. */
function isPart(of: string, whole: string): boolean {
  if (whole === 'total') return of === 'basic' || of === 'project';
  return of.startsWith(`${whole}.`);
}
