/** What the document says has changed against last year, with this year's figure and where it stands. */
import { type StatedCompared } from '#domain/changes/changes.ts';
import { currentFigure } from '#domain/disclosure/current-figure.ts';
import type { Change, Disclosure, Statement } from '#domain/disclosure/disclosure.ts';
import type { Fen } from '#domain/money/money.ts';
import type { Place } from '#domain/issues/issue.ts';
import { indexed, statementsOf } from './disclosure-index.ts';
import type { Figure } from './identity.ts';
import { tableFigures } from './prose/tables/table-figures.ts';

/** This year's figure for the path of a change: as a table prints it, else as the text says it once. */
export function currentOf(disclosure: Disclosure, of: string): Figure | null {
  const known = currentFigure(disclosure, of);
  if (known) {
    const { sheets, prose } = indexed(disclosure);
    const { ref, amount } = known;
    const printed = ref.kind === 'cell' ? (sheets.get(ref.table)?.printed ?? prose) : prose;
    return { ref, amount, unit: 'fen', sign: 1, printed };
  }
  for (const id of statementIds(of)) {
    const [figure, ...more] = tableFigures(disclosure, id)[0]?.side.figures ?? [];
    if (figure && more.length === 0 && figure.amount !== null) return figure;
    const said = statementsOf(disclosure, id);
    if (said.length > 0 && said.every(({ amount }) => amount === said[0]?.amount)) {
      return said[0] ?? null;
    }
  }
  return null;
}

/** The statements that give this year's figure for the path of a change. */
function statementIds(of: string): string[] {
  return [`${of}.total`, of, `expenditure.${of}`];
}

/** This year's figure as the sentence of the change gives it; `null` where it gives none, or several. */
export function saidBeside(disclosure: Disclosure, { of, at }: Change): Figure | null {
  if (!at) return null;
  const beside = statementIds(of)
    .flatMap((id) => statementsOf(disclosure, id))
    .filter(({ ref }) => ref?.kind === 'statement' && isAt(disclosure.statements[ref.index], at));
  return beside.every(({ amount }) => amount === beside[0]?.amount) ? (beside[0] ?? null) : null;
}

function isAt(statement: Statement | undefined, { page, line }: Place): boolean {
  return line !== undefined && statement?.at?.page === page && statement?.at?.line === line;
}

/**
 * The changes against last year that the document states with the figures of this year. A path that is
 * said to change by two different amounts was not rightly understood in one of them, and is left out.
 */
export function clearChanges(disclosure: Disclosure): StatedCompared[] {
  const deltas = new Map<string, Set<Fen>>();
  const ofLastYear = disclosure.changes.flatMap((change, index) => {
    const { of, delta, basis, baseYear } = change;
    // Against the same year's budget (决算数小于预算数) is no change from year to year.
    if (basis !== undefined || delta === null || baseYear === disclosure.year) return [];
    deltas.set(of, (deltas.get(of) ?? new Set()).add(delta));
    return [{ change, index, delta }];
  });
  return ofLastYear.flatMap(({ change, index, delta }) =>
    deltas.get(change.of)?.size === 1 ? (comparedWith(disclosure, change, index, delta) ?? []) : [],
  );
}

function comparedWith(
  disclosure: Disclosure,
  { of, baseYear, reason }: Change,
  index: number,
  delta: Fen,
): StatedCompared | null {
  const now = currentOf(disclosure, of);
  const at = now?.ref;
  if (!now || now.amount === null || !at) return null;
  if (at.kind !== 'cell' && at.kind !== 'statement' && at.kind !== 'project') return null;
  const prior = now.amount - delta;
  return {
    of,
    current: now.amount,
    currentRef: at,
    delta,
    deltaRef: { kind: 'change', index },
    prior,
    rate: prior === 0 ? null : (delta / prior) * 100,
    baseYear,
    reason,
  };
}
