/** The two sides of an identity as they are shown. */
import { expect, it } from 'vitest';
import type { Formula, Operand } from '../../../src/domain/findings/finding.ts';
import { relationOf, termsOf } from '../../../src/views/review/sides.ts';

const one: Operand = { ref: null, amount: 1, unit: 'fen', sign: 1 };
const less: Operand = { ...one, sign: -1 };
const side = { combine: 'sum', operands: [one] } as const;
const formula = (relation: Formula['relation']): Formula => ({ left: side, relation, right: side });

it('a limit that is passed is shown as it stands and not as it should', () => {
  const broken = { severity: 'contradiction', difference: 5 } as const;
  expect(relationOf(broken, formula('='))).toBe('≠');
  expect(relationOf(broken, formula('≤'))).toBe('>');
  expect(relationOf(broken, formula('≥'))).toBe('<');
});

it('what only rounding parts is nearly the same', () => {
  expect(relationOf({ severity: 'rounding', difference: 1 }, formula('='))).toBe('≈');
});

it('terms carry their signs, and a percentage is divided by all that follows', () => {
  const marks = (combine: 'sum' | 'product' | 'percent', operands: Operand[]) =>
    termsOf({ combine, operands }).map(({ mark }) => mark);
  expect(marks('sum', [one, one, less])).toEqual(['', '+', '−']);
  expect(marks('product', [one, one])).toEqual(['', '×']);
  expect(marks('percent', [one, one, less])).toEqual(['', '÷', '−']);
});
