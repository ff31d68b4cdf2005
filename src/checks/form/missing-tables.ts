/**
 * The tables that every department publishes (财预〔2016〕143号, and 国有资本经营预算 since): one that is not
 * there is a gap, for an empty one is shown and explained.
 */
import type { KnownTable } from '#domain/disclosure.ts';
import { booksOf } from '../books.ts';
import { remark, remarkRule } from '../rule.ts';

const required: readonly KnownTable[] = [
  'balance',
  'revenue',
  'expenditure',
  'fiscal',
  'general',
  'basic',
  'governmentFund',
  'stateCapital',
  'threePublic',
];

export const missingTables = remarkRule('missing-tables', (disclosure) => {
  const { sheets } = booksOf(disclosure);
  const missing = required.filter((id) => !sheets.has(id));
  return {
    examined: required.length,
    remarks: missing.map((table) =>
      remark({
        key: 'table-missing',
        severity: 'warning',
        values: { table },
        evidence: [{ kind: 'table', table }],
      }),
    ),
  };
});
