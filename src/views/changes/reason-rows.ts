/** The rows of a list of changes: what changed, by how much, and why, as the document says or as two documents tell. */
import type { DivergingBar } from '#charts/option/diverging-bars.ts';
import type { ChangeList } from '#domain/changes/comparison.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import type { FigureRef } from '#domain/disclosure/figure.ts';
import { formatFen, type AmountStyle } from '#domain/money/format.ts';
import type { Fen } from '#domain/money/money.ts';
import type { ReasonPart } from '#domain/changes/reason-parts.ts';
import { statedSteps, unexplainedBy, type Why } from '#domain/changes/why.ts';
import { words } from '#words/words.ts';
import { changedRows, namesIn } from './compared-rows.ts';

export interface ReasonRow {
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
  /** `null` where the document names no sum. */
  readonly delta: Fen | null;
  /** Where the change is printed; `null` where it is worked out. */
  readonly ref: FigureRef | null;
  readonly reason: string | null;
  /** What else is to be said of it: that it is new, that it is several gathered, that nothing explains it. */
  readonly note: string;
  /** Several gathered into one, or what the others leave open. */
  readonly rest: boolean;
}

const say = words.changes.why;
const plain = { code: null, ref: null, reason: null, note: '', rest: false };

/** The stated parts of the change of the total, with their reasons; empty where it states none. */
export function stepRows(disclosure: Disclosure): ReasonRow[] {
  return statedSteps(disclosure).map(({ of, delta, ref }, index) => ({
    ...plain,
    // A document may state one change twice.
    id: `${index} ${of}`,
    name: words.changeOf(of),
    delta,
    ref,
    reason: (ref?.kind === 'change' && disclosure.changes[ref.index]?.reason) || null,
    rest: of === 'rest',
  }));
}

/** The points that the document counts as its reasons, and what their sums leave open. */
export function pointRows({ total, reason }: Why): ReasonRow[] {
  if (!reason) return [];
  const open = unexplainedBy(reason, total.delta);
  if (open === null) return [];
  const points = reason.parts.map(({ text, delta }: ReasonPart, index) => ({
    ...plain,
    id: String(index),
    name: say.point(index + 1, text),
    delta,
    ref: reason.ref,
  }));
  if (open === 0) return points;
  return [...points, { ...plain, id: 'open', name: say.unexplained, delta: open, rest: true }];
}

/** The subjects of two years that moved most, then the others as one. */
export function subjectRows(list: ChangeList, most: number): ReasonRow[] {
  const nameOf = namesIn(list);
  const changed = changedRows(list).filter(({ kind }) => kind !== 'break');
  const rows = changed.slice(0, most).map((row): ReasonRow => {
    const { id, kind, delta, after, before, stated } = row;
    return {
      ...plain,
      id,
      name: nameOf(row),
      code: (after ?? before)?.code ?? null,
      delta,
      reason: stated?.reason ?? null,
      note: kind === 'new' || kind === 'ended' ? words.changes.years.kinds[kind] : '',
    };
  });
  const others = changed.slice(most);
  if (others.length === 0) return rows;
  const delta = others.reduce((sum, row) => sum + row.delta, 0);
  return [...rows, { ...plain, id: 'rest', name: say.others(others.length), delta, rest: true }];
}

/** The rows as bars of a picture. */
export function pictureBars(rows: readonly ReasonRow[], style: AmountStyle): DivergingBar[] {
  return rows.flatMap(({ id, name, delta, note }) => {
    if (delta === null) return [];
    const text = formatFen(delta, { ...style, signed: true });
    return [{ id, name, delta, text, note, description: `${name} ${text}` }];
  });
}
