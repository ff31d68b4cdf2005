/**
 * In final accounts the text gives 年初预算 for the whole and subject by subject: where the subjects' 决算 are
 * the whole of it, their budgets are the whole budget.
 */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { statementsOf } from '../../disclosure-index.ts';
import { amountOf, identity, sum, type Figure, type Identity } from '../../identity.ts';
import { identityRule } from '../../rule.ts';

export const statedBudgets = identityRule('stated-budgets', (disclosure) =>
  ['general.total', 'fiscal.expenditure', 'expenditure.total'].flatMap((whole) =>
    budgetsOf(disclosure, whole),
  ),
);

function budgetsOf(disclosure: Disclosure, whole: string): Identity[] {
  const [planned, again] = statementsOf(disclosure, `${whole}.budget`);
  const [spent] = statementsOf(disclosure, whole);
  const items = itemsOf(disclosure);
  if (!planned || again || !spent?.amount || items.length < 2) return [];
  const together = amountOf(sum(items.map(({ actual }) => actual))) ?? 0;
  // Each item is rounded by itself.
  if (Math.abs(together - spent.amount) > items.length * 10_000) return [];
  return [
    identity({
      key: 'prose-parts',
      names: { statement: `${whole}.budget` },
      left: sum(items.map(({ budget }) => budget)),
      relation: '=',
      right: sum(planned),
    }),
  ];
}

interface Item {
  readonly budget: Figure;
  readonly actual: Figure;
}

/** Subjects that have both figures; a class beside its items would count twice, so 项 only or 类 only. */
function itemsOf(disclosure: Disclosure): Item[] {
  const ids = disclosure.statements.flatMap(
    ({ id }) => /^(function\.[^.]+)\.budget$/.exec(id)?.[1] ?? [],
  );
  const classes = ids.filter((id) => /\.\d{3}$/.test(id));
  if (classes.length > 0 && classes.length < ids.length) return [];
  return [...new Set(ids)].flatMap((id) => {
    const [budget] = statementsOf(disclosure, `${id}.budget`);
    const [actual] = statementsOf(disclosure, id);
    return budget && actual ? [{ budget, actual }] : [];
  });
}
