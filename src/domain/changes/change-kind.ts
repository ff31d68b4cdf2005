/** What became of a figure from one year to another, and by how much. */
import type { ChangeKind, SideFigure } from './comparison.ts';
import type { Fen } from '../money/money.ts';

interface Sides {
  readonly before: SideFigure | null;
  readonly after: SideFigure | null;
}

/**
 * A figure that is missing, blank or zero on one side only is new or ended. `broken`: the
 * classification was changed in between so that the two do not compare.
 */
export function changeKind({ before, after, broken }: Sides & { broken: boolean }): ChangeKind {
  if (broken) return 'break';
  if (before && after && !before.amount && !after.amount) return 'same';
  if (!before?.amount) return after?.amount ? 'new' : 'same';
  if (!after?.amount) return 'ended';
  const relation = nameRelation(before, after);
  if (relation !== 'same') return relation;
  if (before.amount === after.amount) return 'same';
  return after.amount > before.amount ? 'risen' : 'fallen';
}

/** After less before; what is missing counts as nothing. */
export function deltaOf({ before, after }: Sides): Fen {
  return (after?.amount ?? 0) - (before?.amount ?? 0);
}

/** The change in percent of before; `null` for a break, and where there was nothing. */
export function rateOf(sides: Sides, kind: ChangeKind): number | null {
  const base = kind === 'break' ? null : sides.before?.amount;
  return base ? (deltaOf(sides) / Math.abs(base)) * 100 : null;
}

/**
 * Two names of what should be one subject. Names that have not even two characters in a row in
 * common are not taken for one: the code was given to something else.
 */
function nameRelation(before: SideFigure, after: SideFigure): 'same' | 'renamed' | 'break' {
  const [one, other] = [plainName(before.name), plainName(after.name)];
  if (before.code !== after.code) return 'renamed';
  if (one === other) return 'same';
  const pairs = new Set(twos(one));
  return twos(other).some((two) => pairs.has(two)) ? 'renamed' : 'break';
}

/**
 * Without layout, punctuation and the endings that one document writes and another leaves out, or
 * that a narrow column cuts: 养老保险缴费支.
 */
function plainName(name: string): string {
  const plain = name.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
  return plain.replace(/(?:支出?|费用?)$/, '') || plain;
}

function twos(text: string): string[] {
  const characters = [...text];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
