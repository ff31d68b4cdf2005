/**
 * Appropriations and what they pay for rise and fall together: where two figures are the same this year and
 * both changes are told, the changes are the same too, for a budget balanced last year as well.
 */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { changeOf } from '../../disclosure-index.ts';
import { identity, sum, type Identity } from '../../identity.ts';
import { identityRule } from '../../rule.ts';
import { currentOf } from '../../stated-changes.ts';

const pairs = [
  ['revenue', 'total'],
  ['revenue.fiscalAppropriation', 'fiscal.expenditure'],
  ['fiscal', 'fiscal.expenditure'],
  ['revenue.generalPublic', 'general'],
] as const;

export const changePairs = identityRule('change-pairs', (disclosure) =>
  disclosure.stage === 'budget' ? pairs.flatMap((pair) => compare(disclosure, pair)) : [],
);

function compare(disclosure: Disclosure, [of, other]: (typeof pairs)[number]): Identity[] {
  const [left, right] = [changeOf(disclosure, of), changeOf(disclosure, other)];
  const [now, same] = [currentOf(disclosure, of), currentOf(disclosure, other)];
  if (!left || !right || !now || !same || now.amount !== same.amount) return [];
  return [
    identity({
      key: 'change-pair',
      names: { of, other },
      left: sum(left),
      relation: '=',
      right: sum(right),
      severity: 'warning',
    }),
  ];
}
