/**
 * A subject's total is the same in 收入总表 and 支出总表: a budget plans as much income for a subject as it
 * plans to spend on it. Final accounts carry over, so there it need not be.
 */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { cell, nameOf, sheetOf } from '../disclosure-index.ts';
import type { Identity } from '../identity.ts';
import { identityRule } from '../rule.ts';
import { sameIn } from './between.ts';

export const codes = identityRule('codes', (disclosure) => codesOf(disclosure));

function codesOf(disclosure: Disclosure): Identity[] {
  const revenue = sheetOf(disclosure, 'revenue');
  const expenditure = sheetOf(disclosure, 'expenditure');
  if (disclosure.stage !== 'budget' || !revenue || !expenditure) return [];
  if (revenue.repeatsCodes || expenditure.repeatsCodes) return [];
  return [...revenue.byCode].flatMap(([code, line]) =>
    sameIn(
      nameOf(line),
      [revenue, cell(revenue, line, 'total')],
      [expenditure, cell(expenditure, expenditure.byCode.get(code), 'total')],
    ),
  );
}
