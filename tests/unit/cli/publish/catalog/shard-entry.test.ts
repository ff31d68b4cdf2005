import { describe, expect, it } from 'vitest';
import { runChecks } from '#checks/run-checks.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { entryOf } from '../../../../../src/cli/publish/catalog/shard-entry.ts';
import { disclosureWith, expenditure, sample, subjectRow } from '../../../../support/disclosure.ts';

const file = { path: 'disclosures/a.json', sha256: '0'.repeat(64), text: '{}' };
const entry = (disclosure: Disclosure) => entryOf(disclosure, file, runChecks(disclosure));
const withExpenditure = (rows: typeof expenditure.rows) =>
  disclosureWith({
    tables: sample.tables.map((table) => (table.id === 'expenditure' ? { ...table, rows } : table)),
  });

describe('what a list tells of what a budget is for', () => {
  it('are the classes of all spending, in the unit of the disclosure', () => {
    expect(entry(sample).figures?.classes).toEqual([
      ['201', 802.49],
      ['208', 137.96],
      ['210', 59.39],
      ['221', 43.71],
    ]);
  });

  it('is nothing where they are not the whole, or something is in none of the known classes', () => {
    const some = expenditure.rows.filter(({ code }) => !code?.startsWith('210'));
    expect(entry(withExpenditure(some)).figures?.classes).toBeUndefined();
    const odd = expenditure.rows.map((row) =>
      row.code?.startsWith('210') ? { ...row, code: row.code.replace('210', '299') } : row,
    );
    expect(entry(withExpenditure(odd)).figures?.classes).toBeUndefined();
    const none = [subjectRow('201', '一般公共服务支出', 1, 1, null)];
    expect(entry(withExpenditure(none)).figures?.classes).toBeUndefined();
  });
});
