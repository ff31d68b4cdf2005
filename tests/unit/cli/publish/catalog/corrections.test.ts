/** `corrections.json`: what was mended in the data, told apart from what a department published anew. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, test, vi } from 'vitest';
import { printBudgetJson } from '../../../../../src/domain/disclosure/budget-json.ts';
import { correctionsSchema } from '../../../../../src/domain/catalog/corrections.ts';
import type { Disclosure } from '../../../../../src/domain/disclosure/disclosure.ts';
import { sample, wan } from '../../../../support/disclosure.ts';
import { cli, newFolder } from '../../run.ts';

// Each publication starts processes, and a busy machine starts them slowly.
vi.setConfig({ testTimeout: 300_000 });

/** With its first row of 支出总表 1 万元 more, read from that document. */
function mended(disclosure: Disclosure, sha256 = disclosure.source.sha256): Disclosure {
  const tables = disclosure.tables.map((table) => {
    if (table.id !== 'expenditure') return table;
    const rows = table.rows.map((row, index) => {
      const [first = 0, ...others] = row.values;
      return index === 1 ? { ...row, values: [(first ?? 0) + wan(1), ...others] } : row;
    });
    return { ...table, rows };
  });
  return { ...disclosure, tables, source: { ...disclosure.source, sha256 } };
}

function setUp() {
  const folder = newFolder();
  const [documents, out] = [join(folder, 'in'), join(folder, 'data')];
  mkdirSync(documents);
  const file = join(out, 'corrections.json');
  return {
    file,
    publish: async (disclosure: Disclosure, date: string) => {
      writeFileSync(join(documents, 'a.json'), printBudgetJson(disclosure));
      expect((await cli('publish', documents, '-o', out, '--date', date)).status).toBe(0);
      return v.parse(correctionsSchema, JSON.parse(readFileSync(file, 'utf8'))).corrections;
    },
  };
}

test('a cell that is read otherwise from the same document is told, with both values and the day', async () => {
  const { publish, file } = setUp();
  expect(await publish(sample, '2026-02-10')).toEqual([]);
  const told = await publish(mended(sample), '2026-03-01');
  expect(told).toMatchObject([
    {
      region: '130207',
      id: sample.id,
      date: '2026-03-01',
      changed: 1,
      cells: [{ cell: 'expenditure.1.total', unit: '万元', before: 802.49, after: 803.49 }],
    },
  ]);
  expect(await publish(mended(sample), '2026-04-01')).toEqual(told);
  // A file that is damaged is made anew from the versions.
  writeFileSync(file, '{');
  expect(await publish(mended(sample), '2026-04-01')).toEqual(told);
  rmSync(file);
  expect(await publish(mended(sample), '2026-04-01')).toEqual(told);
});

test('what a department published anew, in another document, is no correction', async () => {
  const { publish } = setUp();
  await publish(sample, '2026-02-10');
  expect(await publish(mended(sample, 'f'.repeat(64)), '2026-03-01')).toEqual([]);
});
