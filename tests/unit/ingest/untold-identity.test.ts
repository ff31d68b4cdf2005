/** Documents that do not tell whose they are or of which year. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { missingIdentity } from '../../../src/domain/organization/identity.ts';
import { importDocument } from '../../../src/ingest/import-document.ts';
import { sumsOf } from '../../../src/domain/reconcile/sums.ts';
import { expenditureTable } from '../../fixtures/expenditure-text.ts';
import { importText, keysOf } from './sample.ts';

const anonymous = expenditureTable().replace('301唐山市丰南区某办公室', '');
const undated = expenditureTable().replace('预算年度：2023', '');

test.each([
  ['organization', 'organization-missing', anonymous],
  ['year', 'year-missing', undated],
] as const)('a table without %s is read, and what is missing is asked for', (what, key, text) => {
  const result = importText(text);
  expect(keysOf(result)).toContain(key);
  if (!result.value) throw new Error('not read');
  expect(missingIdentity(result.value)).toEqual([what]);
  expect(result.value.tables[0]?.rows[0]?.values).toEqual([12_300_000, 10_000_000, 2_300_000]);
});

test.each(['99992023', '9999', '1023'])('%s is no year, and is asked for', (year) => {
  const result = importText(expenditureTable().replace('预算年度：2023', `预算年度：${year}`));
  expect(keysOf(result)).toContain('year-missing');
  expect(result.value && missingIdentity(result.value)).toEqual(['year']);
});

test('blanks between the figures of a year and the word are no reason not to know it', () => {
  const result = importText(`唐山市丰南区某办公室 2023 年度部门预算信息公开\n${undated}`);
  expect(result.value?.year).toBe(2023);
});

test('what is given counts before what the document says, and nothing is missing then', async () => {
  const bytes = new TextEncoder().encode(undated.replace('301唐山市丰南区某办公室', ''));
  const { value, issues } = await importDocument(bytes, 'a.txt', {
    organization: '唐山市丰南区某局',
    year: 2024,
    stage: 'finalAccounts',
  });
  expect(issues).toEqual([]);
  expect(value).toMatchObject({
    organization: { name: '唐山市丰南区某局' },
    region: { code: '130207' },
    year: 2024,
    stage: 'finalAccounts',
  });
});

test('the year before is told by the year that is given', async () => {
  const text = `${undated}\n二、支出安排情况\n2024年支出预算12.30万元，比上年增加1.00万元。\n`;
  const { value } = await importDocument(new TextEncoder().encode(text), 'a.txt', { year: 2024 });
  expect(value?.changes.map(({ baseYear }) => baseYear)).toEqual([2023]);
});

const excerpt = fileURLToPath(
  new URL('../../../../shared/documents/hebei-xiakou-finance-2025-excerpt.txt', import.meta.url),
);

describe.skipIf(!existsSync(excerpt))('a page flattened into text with bars', () => {
  test('gives its table with every figure, and both sides agree with their totals', async () => {
    const { value } = await importDocument(new Uint8Array(readFileSync(excerpt)), 'a.txt');
    expect(value).toMatchObject({
      id: '130131-920-2025-budget',
      organization: { code: '920', name: '平山县下口镇财政所' },
      unit: '万元',
    });
    const [table] = value?.tables ?? [];
    if (!table) throw new Error('no table');
    const figures = table.rows
      .filter(({ values }) => values[0] !== null)
      .map(({ side, name, values }) => [side, name, (values[0] ?? 0) / 1_000_000]);
    expect(table.id).toBe('balance');
    expect(figures).toEqual([
      ['revenue', '一、一般公共预算拨款收入', 675.82],
      ['expenditure', '一、一般公共服务支出', 516.39],
      ['expenditure', '八、社会保障和就业支出', 98.25],
      ['expenditure', '十、卫生健康支出', 21.53],
      ['expenditure', '十三、农林水支出', 14.54],
      ['expenditure', '二十、住房保障支出', 39.65],
      ['revenue', '本年收入合计', 675.82],
      ['expenditure', '本年支出合计', 690.36],
      ['revenue', '上年结转结余', 14.54],
      ['revenue', '收入总计', 690.36],
      ['expenditure', '支出总计', 690.36],
    ]);
    const sums = sumsOf(table, { unit: '万元', decimals: 2 });
    expect(sums.length).toBeGreaterThan(3);
    expect(sums.filter(({ result }) => result !== 'equal')).toEqual([]);
  });
});
