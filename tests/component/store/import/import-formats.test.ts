/** The readers load and run in a real worker: there is no page, and no Node, around them. */
import { expect, it } from 'vitest';
import { importFile } from '#store/import/import-file.ts';
import { cell, makeDocx, paragraph, row, table } from '../../../fixtures/make-docx.ts';
import { makeWorkbook } from '../../../fixtures/make-xlsx.ts';

const title = '部门预算支出总表';
const lines = [
  ['301唐山市丰南区某办公室', '预算年度：2023', '单位：万元', ''],
  ['科目编码', '科目名称', '基本支出', '项目支出'],
  ['201', '一般公共服务支出', '10.00', '2.30'],
] as const;

const docx = makeDocx({
  body: paragraph(title) + table(...lines.map((cells) => row(...cells.map((text) => cell(text))))),
});
const sheet = { name: 'Sheet1', rows: [[title], ...lines] };
const html = `<html><p>${title}<table>${lines
  .map((cells) => `<tr>${cells.map((text) => `<td>${text}`).join('')}`)
  .join('')}</table>`;

it.each([
  ['docx', docx],
  ['xlsx', makeWorkbook([sheet])],
  ['xls', makeWorkbook([sheet], 'biff8')],
  ['html', html],
] as const)('a document in the format %s is read in the import worker', async (format, content) => {
  const outcome = await importFile(new File([content], `a.${format}`));
  expect(outcome).toMatchObject({
    kind: 'read',
    result: {
      value: {
        id: '130207-301-2023-budget',
        source: { format },
        tables: [{ id: 'expenditure', rows: [{ code: '201', values: [10_000_000, 2_300_000] }] }],
      },
    },
  });
});
