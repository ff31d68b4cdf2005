/**
 * The same thing said twice with two amounts, where no table tells which is right: a figure may have been
 * left from last year's text. One of them may be of something else, so it is a warning.
 */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { statementsOf } from '../../disclosure-index.ts';
import { identity, sum, type Identity } from '../../identity.ts';
import { identityRule } from '../../rule.ts';
import { tableFigures } from './table-figures.ts';

export const saidTwice = identityRule('said-twice', (disclosure) => repeated(disclosure));

function repeated(disclosure: Disclosure): Identity[] {
  const ids = new Set(disclosure.statements.map(({ id }) => id));
  return [...ids].flatMap((id) => {
    // A name that no list knows may stand for two things.
    if (/^(?:unit\.[^.]+\.)?part\./.test(id)) return [];
    const [first, ...others] = statementsOf(disclosure, id);
    if (!first || others.length === 0 || tableFigures(disclosure, id).length > 0) return [];
    return others.map((other) =>
      identity({
        key: 'prose-twice',
        names: { statement: id },
        left: sum(first),
        relation: '=',
        right: sum(other),
        severity: 'warning',
      }),
    );
  });
}
