/** Documents that are long in one direction: what comes out of them is never handed on as arguments. */
import { expect, test } from 'vitest';
import { runChecks } from '../../../src/checks/run-checks.ts';
import { importDocument } from '../../../src/ingest/import-document.ts';
import { readDocument } from '../../../src/ingest/read/read-document.ts';
import { expenditureTable } from '../../fixtures/expenditure-text.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('a web page whose row has 100,000 cells is refused for its columns', async () => {
  const row = `<table><tr>${'<td>1'.repeat(100_000)}</table>`;
  const { value, issues } = await readDocument(bytes(`<html><body>${row}</body></html>`), 'a.html');
  expect(value).toBeNull();
  expect(issues.map(({ key }) => key)).toEqual(['table-too-large']);
});

test('a text of 10,000 sentences is read and checked to its end', async () => {
  const sentences = '支出1.00万元。'.repeat(10_000);
  const text = `${expenditureTable()}\n二、支出情况说明\n${sentences}\n`;
  const { value } = await importDocument(bytes(text), 'a.txt');
  expect(value?.statements.length).toBe(10_000);
  expect(value && runChecks(value).examined).toBeGreaterThan(0);
});
