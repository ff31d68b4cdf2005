/**
 * One change stated two ways: the same thing is said to have changed by two amounts. Where one of them is
 * this year's figure less last year's, the other is perhaps left from another text; one may also be of
 * something else, so it is a warning.
 */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { said } from '../../disclosure-index.ts';
import { identity, sum, type Identity } from '../../identity.ts';
import { identityRule } from '../../rule.ts';

export const changeTwice = identityRule('change-twice', (disclosure) => repeated(disclosure));

function repeated(disclosure: Disclosure): Identity[] {
  const first = new Map<string, number>();
  return disclosure.changes.flatMap(({ of, baseYear, basis, scope, whose, delta }, index) => {
    if (delta === null || basis !== undefined || whose !== undefined) return [];
    const key = `${of} ${baseYear} ${scope ?? ''}`;
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, index);
      return [];
    }
    return identity({
      key: 'change-twice',
      names: { of },
      left: sum(said(disclosure, 'change', before)),
      relation: '=',
      right: sum(said(disclosure, 'change', index)),
      severity: 'warning',
    });
  });
}
