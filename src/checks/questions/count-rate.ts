/**
 * A project whose targets give a number and a rate costs number × rate, for the months that it runs: so its
 * money can be asked about where it does not. Projects that name the same people and the same rate may pay
 * for one thing in parts or each for its own: asked once, with both readings. That a monthly rate runs for
 * twelve months, and that there is one rate for all, is assumed and not stated: it contradicts nothing.
 */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { said } from '../disclosure-index.ts';
import { placesIn } from '../formula-places.ts';
import { formulaOf, identity, judge, product, sum, type Figure } from '../identity.ts';
import { pricedProjects, type PricedProject } from '../projects/target-amounts.ts';
import { questionRule, remark, type Remark } from '../rule.ts';
import { amountStyle } from '../amount-style.ts';

export const countRate = questionRule('count-rate', (disclosure) =>
  groupsOf(disclosure).flatMap((group) => asked(disclosure, group) ?? []),
);

interface Member {
  readonly priced: PricedProject;
  readonly name: string;
  readonly amount: Figure;
}

/** Projects with the same count, rate, months and goals together; each other one alone. */
function groupsOf(disclosure: Disclosure): Member[][] {
  const groups = new Map<string, Member[]>();
  for (const priced of pricedProjects(disclosure)) {
    const amount = said(disclosure, 'project', priced.project);
    const project = disclosure.projects[priced.project];
    if (!amount || !project) continue;
    const { count, rate, months } = priced;
    const goals = project.goals.map(({ text }) => text.replace(/\s+/g, '')).join('|');
    const exact = count.bound === '=' && rate.bound === '=';
    const own = exact ? '' : String(priced.project);
    const key = [count.printed, rate.printed, months, goals, own].join('|');
    groups.set(key, [...(groups.get(key) ?? []), { priced, name: project.name, amount }]);
  }
  return [...groups.values()];
}

/** `null` where the money is what the targets come to, rounding included, or where two limits say nothing. */
function asked(disclosure: Disclosure, group: readonly Member[]): Remark | null {
  const [first] = group;
  const relation = first && relationOf(first.priced);
  if (!first || !relation) return null;
  const { count, rate, months } = first.priced;
  const names = {
    projects: group.map(({ name }) => name),
    amounts: group.map(({ amount }) => amount.amount ?? 0),
    count: count.printed,
    rate: rate.printed,
    months,
  };
  const tried = identity({
    key: 'ask-count-rate',
    names,
    left: sum(group.map(({ amount }) => amount)),
    relation,
    right: rate.monthly
      ? product(count.figure, rate.figure, monthsFigure(months))
      : product(count.figure, rate.figure),
  });
  const verdict = judge(tried);
  if (verdict === null || verdict === 'unprinted' || verdict.severity === 'rounding') return null;
  const { left, right } = verdict;
  const values = { ...names, left, right, ...amountStyle(disclosure) };
  const formula = formulaOf(tried);
  return remark({
    key: 'ask-count-rate',
    severity: 'question',
    values,
    evidence: placesIn(formula).map(({ ref }) => ref),
    formula,
  });
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
