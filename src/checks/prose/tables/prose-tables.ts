/**
 * What the text says is what the tables say. A figure may be given by more than one table (all funds,
 * appropriations): it holds when one of them agrees. Where the same thing is said more than once and
 * one saying agrees, another that does not may be of something else, and is a warning; a subject's code
 * leaves no doubt what is meant.
 */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { said } from '../../disclosure-index.ts';
import { identity, judge, sum, type Identity } from '../../identity.ts';
import { identityRule } from '../../rule.ts';
import { tableFigures } from './table-figures.ts';

export const proseTables = identityRule('prose-tables', (disclosure) => {
  const identities = disclosure.statements.map(({ id }, index) => ({
    id,
    identity: compare(disclosure, id, index),
  }));
  const agreeing = new Set<string>();
  for (const { id, identity: each } of identities) {
    if (each && judge(each) === null) agreeing.add(id);
  }
  return identities.flatMap(({ id, identity: each }): Identity[] => {
    if (!each) return [];
    const doubtful = agreeing.has(id) && !id.startsWith('function.');
    return [doubtful ? { ...each, severity: 'warning' } : each];
  });
});

/** Against the first table that agrees, else the likeliest. */
function compare(disclosure: Disclosure, statement: string, index: number): Identity | null {
  const figure = said(disclosure, 'statement', index);
  if (!figure) return null;
  const tried = tableFigures(disclosure, statement).map(({ table, side, nil, usual }) =>
    identity({
      key: 'prose-differs',
      names: { statement, table },
      left: sum(figure),
      relation: '=',
      right: side,
      blankIsZero: nil ?? false,
      ...(usual ? { severity: 'warning' as const } : {}),
    }),
  );
  const agreeing = tried.find((each) => judge(each) === null);
  const rounded = tried.find((each) => {
    const verdict = judge(each);
    return verdict !== null && verdict !== 'unprinted' && verdict.severity === 'rounding';
  });
  return agreeing ?? rounded ?? tried[0] ?? null;
}
