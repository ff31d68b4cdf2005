/**
 * A project that pays a rate for each of a number costs number × rate × months: its targets and its
 * money describe one thing. A number or rate that is a limit makes the product one.
 */
import type { Disclosure } from '#domain/disclosure.ts';
import { said } from '../books.ts';
import { identity, product, sum, type Figure, type Identity } from '../identity.ts';
import { identityRule } from '../rule.ts';
import { pricedProjects, type PricedProject } from './target-amounts.ts';

export const countRate = identityRule('count-rate', (disclosure) =>
  pricedProjects(disclosure).flatMap((priced) => priceOf(disclosure, priced) ?? []),
);

function priceOf(disclosure: Disclosure, priced: PricedProject): Identity | null {
  const { project, count, rate, months } = priced;
  const amount = said(disclosure, 'project', project);
  const relation = relationOf(priced);
  if (!amount || !relation) return null;
  return identity({
    key: 'count-rate',
    names: {
      project: disclosure.projects[project]?.name ?? '',
      count: count.printed,
      rate: rate.printed,
      months,
    },
    left: sum(amount),
    relation,
    right: productOf(priced),
  });
}

export function productOf({ count, rate, months }: PricedProject) {
  return product(count.figure, rate.figure, ...(rate.monthly ? [monthsFigure(months)] : []));
}

function monthsFigure(months: number): Figure {
  return { ref: null, amount: months, unit: 'count', sign: 1, printed: null };
}

/** Two limits in opposite directions say nothing of the product. */
function relationOf({ count, rate }: PricedProject): '=' | '≤' | '≥' | null {
  const bounds = new Set([count.bound, rate.bound].filter((bound) => bound !== '='));
  if (bounds.size > 1) return null;
  return [...bounds][0] ?? '=';
}
