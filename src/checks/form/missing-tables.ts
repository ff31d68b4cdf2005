/**
 * The tables that every department publishes (财预〔2016〕143号, and 国有资本经营预算 since): one that is not
 * there is a gap, for an empty one is shown and explained.
 */
import { budgetTables, knownTables, type KnownTable } from '#domain/disclosure/disclosure.ts';
import { indexed } from '../disclosure-index.ts';
import { remark, remarkRule, type Remark } from '../rule.ts';

export const missingTables = remarkRule('missing-tables', (disclosure) => {
  const { sheets } = indexed(disclosure);
  const missing = budgetTables.filter((id) => !sheets.has(id));
  const strangers = disclosure.tables.filter(({ id }) => isStranger(id));
  // As many tables that nobody knows as are missing may well be those.
  const unclear = missing.length <= strangers.length;
  const found = budgetTables.length - missing.length;
  if (unclear) return { examined: found, remarks: [] };
  // The text of a disclosure whose tables are another file lacks one thing, not nine.
  if (found === 0) return { examined: 1, remarks: [allMissed] };
  return { examined: budgetTables.length, remarks: missing.map(missed) };
});

function isStranger(id: string): boolean {
  return !knownTables.some((known) => known === id);
}

function missed(table: KnownTable): Remark {
  return remark({
    key: 'table-missing',
    severity: 'warning',
    values: { table },
    evidence: [{ kind: 'table', table }],
  });
}

const allMissed = remark({
  key: 'tables-missing',
  severity: 'warning',
  values: { count: budgetTables.length },
  evidence: [],
});
