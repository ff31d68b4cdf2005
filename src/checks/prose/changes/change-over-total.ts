/**
 * A figure cannot have grown by more than it now is: that would have been less than nothing before.
 */
import { said } from '../../disclosure-index.ts';
import { clearChanges } from '../../stated-changes.ts';
import { identity, sum, type Figure } from '../../identity.ts';
import { identityRule } from '../../rule.ts';

export const changeOverTotal = identityRule('change-over-total', (disclosure) =>
  clearChanges(disclosure).flatMap(({ of, current, currentRef, deltaRef }) => {
    const change = deltaRef.kind === 'change' ? said(disclosure, 'change', deltaRef.index) : null;
    if (!change || (change.amount ?? 0) <= 0) return [];
    const now: Figure = { ...change, ref: currentRef, amount: current };
    return identity({
      key: 'change-over-total',
      names: { of },
      left: sum(change),
      relation: '≤',
      right: sum(now),
    });
  }),
);
