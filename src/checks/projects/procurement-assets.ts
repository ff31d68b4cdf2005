/**
 * Assets that the text says are in the procurement budget are in it: what is to be bought is no more
 * than what is to be procured (政府采购法 art. 33: procurement is budgeted).
 */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { statementsOf } from '../disclosure-index.ts';
import { identity, sum, type Side } from '../identity.ts';
import { tableFigures } from '../prose/tables/table-figures.ts';
import { identityRule } from '../rule.ts';

export const procurementAssets = identityRule('procurement-assets', (disclosure) => {
  const sides = purchaseAndProcurement(disclosure);
  if (!sides || !claimsProcurement(disclosure)) return [];
  const { planned, procured } = sides;
  return [
    identity({
      key: 'purchase-not-procured',
      names: {},
      left: planned,
      relation: '≤',
      right: procured,
      blankIsZero: true,
    }),
  ];
});

/** 已按要求列入政府采购预算 and the like, in the words on assets. */
export function claimsProcurement({ texts }: Disclosure): boolean {
  return texts.some(
    ({ id, text }) =>
      /^assets/.test(id) &&
      /(?:列入|纳入|编入)(?:了)?(?:\d{4}年)?(?:本?部门)?政府采购/.test(text.replace(/\s+/g, '')),
  );
}

/**
 * What is to be bought, and what is to be procured as the text says or else its table; an empty table
 * is nothing procured. `null` where the document speaks of only one of them.
 */
export function purchaseAndProcurement(
  disclosure: Disclosure,
): { planned: Side; procured: Side } | null {
  const [planned] = statementsOf(disclosure, 'assets.plannedPurchase');
  const [stated] = statementsOf(disclosure, 'procurement.total');
  const [table] = tableFigures(disclosure, 'procurement.total');
  const procured = stated ? sum(stated) : table?.side;
  return planned && procured ? { planned: sum(planned), procured } : null;
}
