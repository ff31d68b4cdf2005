/**
 * One printed figure, one finding. Findings that a single figure explains, that differ by the same amount
 * between the same tables, or that speak of the same words are one cause: the first is told, the others
 * are its witnesses. Doubts are gathered by the table that was perhaps misread.
 */
import { printFigureRef } from '#domain/disclosure/figure.ts';
import type { Evidence } from '#domain/findings/finding.ts';
import { smallest } from '#domain/large-lists.ts';
import type { Fen } from '#domain/money/money.ts';
import type { Claim } from '../claim.ts';
import type { Court } from './court.ts';
import type { FigureKey } from './equation.ts';
import type { Cause, Weighed } from './weighed.ts';

/** Claims in their order, each cause where its first one stands. */
export function causesOf(weighed: readonly Weighed[], { culprits }: Court): Cause[] {
  const groups: Weighed[][] = [];
  /** Which group has a mark: the first, where two had it. */
  const marked = new Map<string, number>();
  for (const each of weighed) {
    const culprit = each.equation && culprits.get(each.equation);
    const marks = marksOf(each, culprit && printed(culprit.key));
    const known = smallest(marks.map((mark) => marked.get(mark) ?? Infinity));
    const at = known === Infinity ? groups.length : known;
    const group = groups[at];
    if (group) group.push(each);
    else groups.push([each]);
    for (const mark of marks) marked.set(mark, Math.min(at, marked.get(mark) ?? at));
  }
  return groups.flatMap(([first, ...witnesses]) => (first ? [{ ...first, witnesses }] : []));
}

/** What claims of one cause have in common; none for what stands alone. */
function marksOf({ claim, severity, equation }: Weighed, culprit: string | undefined): string[] {
  if (severity === 'doubt') return [doubtMark(claim)];
  if (severity !== 'contradiction') return [];
  if (culprit !== undefined) return [culprit];
  const { difference } = claim;
  const by = difference === null ? '' : String(Math.abs(difference));
  const tables = equation ? [...equation.tables].sort().join('+') : '';
  const marks: string[] = [];
  if (by !== '' && tables !== '') marks.push(`${tables} ${by}`);
  if (difference !== null && !isRound(difference)) marks.push(`by ${by}`);
  for (const place of claim.places()) {
    if (isSaid(place)) marks.push(by === '' ? keyOf(place) : `${keyOf(place)} ${by}`);
  }
  return marks;
}

function doubtMark(claim: Claim): string {
  for (const { ref } of claim.places()) if ('table' in ref) return `table ${ref.table}`;
  return `rule ${claim.rule}`;
}

/** Fewer than three digits before its zeros: many amounts differ by as much. */
function isRound(difference: Fen): boolean {
  return /^[1-9]\d?0*$/.test(String(Math.abs(difference)));
}

function isSaid({ ref, document }: Evidence): boolean {
  return document === undefined && (ref.kind === 'statement' || ref.kind === 'change');
}

function printed(key: FigureKey): string {
  return typeof key === 'string' ? key : printFigureRef(key);
}

function keyOf({ ref }: Evidence): string {
  return ref.kind === 'statement' || ref.kind === 'change' ? printFigureRef(ref) : '';
}
