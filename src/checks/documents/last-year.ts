/**
 * What a document says of last year, its figure less its change or 上年预算数 itself, is what last year's
 * document planned. Subjects are regrouped from year to year, so one of them that differs is a warning.
 */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { sameOrganization } from '#domain/organization/same-organization.ts';
import { said } from '../disclosure-index.ts';
import { identity, minus, sum, type Identity } from '../identity.ts';
import { identityRule } from '../rule.ts';
import { clearChanges, currentOf } from '../stated-changes.ts';
import { foreign } from './other-document.ts';

export const lastYear = identityRule('last-year', (disclosure, { related }) =>
  related
    .filter((other) => sameOrganization(disclosure, other) && other.year === disclosure.year - 1)
    .filter(({ organization }) => organization.kind === disclosure.organization.kind)
    .flatMap((before) => [
      ...(before.stage === disclosure.stage ? impliedIn(disclosure, before) : []),
      ...statedIn(disclosure, before),
    ]),
);

function impliedIn(disclosure: Disclosure, before: Disclosure): Identity[] {
  return clearChanges(disclosure).flatMap(({ of, baseYear, deltaRef }) => {
    const now = currentOf(disclosure, of);
    const change = deltaRef.kind === 'change' ? said(disclosure, 'change', deltaRef.index) : null;
    const then = currentOf(before, of);
    if (baseYear !== before.year || !now || !change || !then) return [];
    return identity({
      key: 'last-year',
      names: { of, year: before.year },
      left: sum(now, minus(change)),
      relation: '=',
      right: sum(foreign(then, before)),
      ...ofSubject(of),
    });
  });
}

const aspects: ReadonlyMap<string, string> = new Map([
  ['previousBudget', 'budget'],
  ['previousActual', 'finalAccounts'],
]);

/** 上年预算数 and 上年决算数, where the text gives them as figures. */
function statedIn(disclosure: Disclosure, before: Disclosure): Identity[] {
  return disclosure.statements.flatMap(({ id }, index) => {
    const [, of = '', aspect] = /^(.+)\.(previousBudget|previousActual)$/.exec(id) ?? [];
    const stage = aspects.get(aspect ?? '');
    const figure = said(disclosure, 'statement', index);
    const then = stage === before.stage ? currentOf(before, of) : null;
    if (!figure || !then) return [];
    return identity({
      key: 'last-year',
      names: { of, year: before.year },
      left: sum(figure),
      relation: '=',
      right: sum(foreign(then, before)),
      ...ofSubject(of),
    });
  });
}

function ofSubject(of: string): { severity?: 'warning' } {
  return of.startsWith('function.') ? { severity: 'warning' } : {};
}
