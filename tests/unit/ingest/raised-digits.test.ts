/** A digit above the line is a footnote's: in no format does it become a digit of the figure before it. */
import { expect, it, test } from 'vitest';
import { figuresIn, placesOfProse, proseOf } from '../../../src/ingest/figures.ts';
import { importDocument } from '../../../src/ingest/import-document.ts';
import { cell, makeDocx, paragraph, row, table } from '../../fixtures/make-docx.ts';
import { docFile } from '../../fixtures/doc-file.ts';
import { makePdf } from '../../fixtures/make-pdf.ts';
import { makeXlsx, sheetRow } from '../../fixtures/make-xlsx.ts';
import { bytesOf, makeZip } from '../../fixtures/make-zip.ts';
import { docxParts, documentXml } from '../../fixtures/make-docx.ts';
import { plainBlocks } from './read/blocks.ts';

const run = (text: string, properties = '') =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t>${text}</w:t></w:r>`;
const raised = '<w:vertAlign w:val="superscript"/>';

test('in a web page', async () => {
  const page = '<p>共164.46<sup>1</sup>万元<table><tr><td>合计<td>164.46<sup>12</sup></table>';
  const blocks = await plainBlocks(bytesOf(`<html><meta charset="utf-8"><body>${page}`));
  expect(blocks).toEqual(['共164.46¹万元', [['合计', '164.46¹²']]]);
});

test('in a Word document, by the run itself or by its style', async () => {
  const note = run('1', raised);
  const styled = run('2', '<w:rStyle w:val="Mark"/>');
  const off = run('3', '<w:rStyle w:val="Mark"/><w:vertAlign w:val="baseline"/>');
  const body = `<w:p>${run('164.46')}${note}${run('万元')}${styled}${off}</w:p>`;
  const styles = `<w:styles xmlns:w="w"><w:style w:type="character" w:styleId="Mark">${raised}</w:style></w:styles>`;
  const file = makeZip([
    ...docxParts(documentXml({ body: body + table(row(cell('合计'), cell('1'))) })),
    { name: 'word/styles.xml', content: styles },
  ]);
  expect((await plainBlocks(file))[0]).toBe('164.46¹万元²3');
});

test('in a Word document of 97 to 2003', async () => {
  const file = docFile({
    characters: [{ from: 6, to: 7, modifiers: [[0x2a48, 1]] }],
    paragraphs: [{ text: '164.461万元' }],
  });
  expect(await plainBlocks(file)).toEqual(['164.46¹万元']);
});

test('in a cell of a workbook', async () => {
  const sharedStrings = `<si><t>合计</t></si><si><r><t>164.46</t></r><r><rPr>${raised.replace('w:vertAlign w:', 'vertAlign ')}</rPr><t>1</t></r></si>`;
  const cells = '<c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c>';
  const sheet = `<sheetData>${sheetRow(1, ['项目', '金额'])}<row r="2">${cells}</row></sheetData>`;
  const blocks = await plainBlocks(makeXlsx({ sheet, sharedStrings }));
  expect(blocks[0]).toEqual([
    ['项目', '金额'],
    ['合计', '164.46¹'],
  ]);
});

test('in a PDF, where it is smaller and higher than what it stands behind', async () => {
  const line = (text: string, small: { y: number; size: number }) => {
    const texts = [
      { x: 50, y: 100, text, size: 12 },
      { x: 85, y: small.y, text: '1', size: small.size },
    ];
    return plainBlocks(makePdf({ pages: [{ texts }] }));
  };
  expect(await line('164.46', { y: 95, size: 7 })).toEqual(['164.46¹']);
  // Of the same size it is a digit, and so is a small one on the line.
  expect(await line('164.46', { y: 100, size: 12 })).toEqual(['164.461']);
  expect(await line('164.46', { y: 100, size: 7 })).toEqual(['164.461']);
});

it('leaves the figure of a sentence and of a cell what it is', async () => {
  const body = [
    paragraph('某某市某某局2023年部门预算'),
    paragraph('支出预算总表'),
    paragraph('单位：万元'),
    table(
      row(cell('科目编码'), cell('科目名称'), cell('合计'), cell('基本支出'), cell('项目支出')),
      row(cell('201'), cell('一般公共服务支出'), cell('12.30¹'), cell('10.00'), cell('2.30')),
    ),
    paragraph('二、支出情况说明'),
    paragraph('2023年支出预算12.30¹万元，比上年增加1.00〔²〕万元，主要原因是人员增加。'),
  ];
  const { value } = await importDocument(makeDocx({ body: body.join('') }), 'a.docx');
  expect(value?.tables[0]?.rows[0]?.values[0]).toBe(12_300_000);
  expect(value?.statements.map(({ amount }) => amount)).toEqual([12_300_000]);
  expect(value?.changes.map(({ delta }) => delta)).toEqual([1_000_000]);
});

it('is passed over in the prose, with every other character in its place', () => {
  const text = ' 共 164.46¹ 万元〔²〕，5 项';
  expect(proseOf(text)).toBe('共164.46万元，5项');
  const places = placesOfProse(text);
  expect(places.map((at) => text[at]).join('')).toBe(proseOf(text));
  expect(figuresIn(text).map(({ amount }) => amount)).toEqual([164_460_000]);
});
