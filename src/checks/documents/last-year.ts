/** What a document says of last year, its figure less its change, is what last year's document planned. */
import type { Disclosure } from '#domain/disclosure.ts';
import { sameOrganization } from '#domain/same-organization.ts';
import { clearChanges, said } from '../books.ts';
import { identity, minus, sum, type Identity } from '../identity.ts';
import { identityRule } from '../rule.ts';
import { figureOf, foreign } from './other-document.ts';

export const lastYear = identityRule('last-year', (disclosure, { related }) =>
  related
    .filter((other) => sameOrganization(disclosure, other) && other.stage === disclosure.stage)
    .flatMap((other) => against(disclosure, other)),
);

function against(disclosure: Disclosure, before: Disclosure): Identity[] {
  return clearChanges(disclosure).flatMap(({ of, baseYear, deltaRef }) => {
    const now = figureOf(disclosure, of);
    const change = deltaRef.kind === 'change' ? said(disclosure, 'change', deltaRef.index) : null;
    const then = figureOf(before, of);
    if (baseYear !== before.year || !now || !change || !then) return [];
    return identity({
      key: 'last-year',
      names: { of, year: before.year },
      left: sum(now, minus(change)),
      relation: '=',
      right: sum(foreign(then, before)),
    });
  });
}
