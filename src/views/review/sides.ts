/** What the two sides of an identity are on the screen: terms with their signs, and how they stand. */
import type {
  EvidenceRef,
  Expression,
  Finding,
  Formula,
  Operand,
} from '#domain/findings/finding.ts';

type Mark = '' | '+' | '−' | '×' | '÷';

/** A place with the figure in it, and the sign before it. */
export interface Term {
  /** `null` for a figure that stands nowhere: twelve months. */
  readonly ref: EvidenceRef | null;
  readonly document: string | undefined;
  readonly operand?: Operand;
  readonly mark?: Mark;
}

export function termsOf({ combine, operands }: Expression): Term[] {
  return operands.map((operand, index) => ({
    ref: operand.ref,
    document: operand.document,
    operand,
    mark: markOf(combine, operand, index),
  }));
}

/** Of a percentage the first figure is divided by all that follow together. */
function markOf(combine: Expression['combine'], { sign }: Operand, index: number): Mark {
  if (combine === 'product') return index === 0 ? '' : '×';
  if (combine === 'percent' && index < 2) return index === 0 ? '' : '÷';
  if (sign === -1) return '−';
  return index === 0 ? '' : '+';
}

/** How the sides stand to each other, and not how they should. */
export function relationOf(
  { severity, difference }: Pick<Finding, 'severity' | 'difference'>,
  { relation }: Formula,
): '=' | '≠' | '≈' | '>' | '<' | '≤' | '≥' {
  if (severity === 'rounding') return '≈';
  if (severity === 'question') return difference === null && relation === '≤' ? '>' : relation;
  if (relation === '=') return '≠';
  return relation === '≤' ? '>' : '<';
}
