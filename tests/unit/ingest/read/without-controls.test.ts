import { expect, test } from 'vitest';
import { importDocument } from '../../../../src/ingest/import-document.ts';
import { makeDocx, cell, paragraph, row, table } from '../../../fixtures/make-docx.ts';
import { makePdf } from '../../../fixtures/make-pdf.ts';
import { makeWorkbook } from '../../../fixtures/make-xlsx.ts';
import { expenditureTable } from '../../../fixtures/expenditure-text.ts';
import { plainBlocks } from './blocks.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const name = '某\u202e局\u200b';

test.each([
  ['text', bytes(`${name}\n\t${name}\n\t5\n\n`)],
  ['a web page', bytes(`<meta charset="utf-8"><p>${name}</p><table><tr><td>${name}<td>5</table>`)],
  ['a docx', makeDocx({ body: paragraph(name) + table(row(cell(name), cell('5'))) })],
  ['an xlsx', makeWorkbook([{ name: 'S', rows: [[name], [name, 5]] }])],
  ['an xls', makeWorkbook([{ name: 'S', rows: [[name], [name, 5]] }], 'biff8')],
])('out of %s a control is visible and a character without width is left out', async (_, file) => {
  const words = (await plainBlocks(file)).flat(2).filter((text) => text.startsWith('某'));
  expect(words.length).toBeGreaterThan(1);
  expect(new Set(words)).toEqual(new Set(['某[U+202E]局']));
});

test('out of a PDF, too', async () => {
  const page = { texts: [{ x: 50, y: 80, text: '预算\u202e公开' }] };
  const words = (await plainBlocks(makePdf({ pages: [page] }))).join('');
  expect(words).not.toMatch(/[\u202a-\u202e\u200b]/);
});

test('a paragraph of nothing that is seen is none', async () => {
  expect(await plainBlocks(bytes('<p>\u200b</p><p>字'))).toEqual(['字']);
});

test('a name with a control in it is shown so in the disclosure, and so is the name of its file', async () => {
  const text = expenditureTable().replace('某办公室', '某\u202e办公室');
  const { value } = await importDocument(bytes(text), '甲\u202excod.txt');
  expect(value?.organization.name).toBe('唐山市丰南区某[U+202E]办公室');
  expect(value?.source.file).toBe('甲[U+202E]xcod.txt');
});
