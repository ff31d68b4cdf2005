import { expect, test } from 'vitest';
import { readDocument } from '../../../../../src/ingest/read/read-document.ts';
import {
  cell,
  docxParts,
  documentXml,
  makeDocx,
  paragraph,
  row,
  run,
  table,
} from '../../../../fixtures/make-docx.ts';
import { makeZip, utf16 } from '../../../../fixtures/make-zip.ts';
import { blocksIn, issueKeys, plainBlocks, refusalOf } from '../blocks.ts';

const spans = (count: number) => `<w:gridSpan w:val="${count}"/>`;
const restart = '<w:vMerge w:val="restart"/>';
const goesOn = '<w:vMerge/>';

test('paragraphs and tables stand in their order, with true merged cells', async () => {
  const bytes = makeDocx({
    body:
      paragraph('收支总表') +
      table(
        row(cell('序号', restart), cell('收入', spans(2))),
        row(cell('', goesOn), cell('项目'), cell('预算数')),
        row(cell('1'), cell('拨款'), cell('5.00')),
      ) +
      paragraph('注：无'),
  });
  expect(await plainBlocks(bytes)).toEqual([
    '收支总表',
    [
      ['序号', '收入×2'],
      ['^', '项目', '预算数'],
      ['1', '拨款', '5.00'],
    ],
    '注：无',
  ]);
});

test('a cell says its table and row, and a paragraph its ordinal among the paragraphs', async () => {
  const bytes = makeDocx({
    body: paragraph('甲') + table(row(cell('a')), row(cell('b'))) + paragraph('乙'),
  });
  const [first, grid, last] = await blocksIn(bytes);
  expect([first?.at, last?.at]).toEqual([{ line: 1 }, { line: 2 }]);
  expect(grid?.kind === 'grid' && grid.rows[1]?.[0]?.at).toEqual({ table: 1, row: 2 });
});

test('columns that no cell begins at are none, and a short row is filled up', async () => {
  const body = table(
    row(cell('a', spans(3)), cell('b', spans(2))),
    row(cell('c', spans(3)), cell('d', spans(2))),
    row(cell('e', spans(3))),
  );
  expect(await plainBlocks(makeDocx({ body }))).toEqual([
    [
      ['a', 'b'],
      ['c', 'd'],
      ['e', ''],
    ],
  ]);
});

test('a broken vertical merge leaves its cells as they are', async () => {
  const body = table(
    row(cell('a', goesOn), cell('b', restart)),
    row(cell('c', spans(2) + goesOn)),
    row(cell('d', goesOn), cell('e', goesOn)),
  );
  expect(await plainBlocks(makeDocx({ body }))).toEqual([[['a', 'b'], ['c×2'], ['d', 'e']]]);
});

test('tabs, breaks, hyperlinks and fields give the text that is printed', async () => {
  const body = `<w:p>${run('（一）')}<w:r><w:tab/></w:r><w:hyperlink>${run('促进')}</w:hyperlink>
    <w:r><w:br/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>甲</w:t><w:noBreakHyphen/><w:t>乙</w:t><w:sym w:char="F0FE"/></w:r></w:p>`;
  expect(await plainBlocks(makeDocx({ body }))).toEqual(['（一）\t促进', '甲-乙']);
});

test('a link to a script is no more than its words', async () => {
  const link = '<w:hyperlink w:anchor="javascript:alert(1)">';
  const body = `<w:p>${link}${run('&lt;img src=x onerror=alert(1)&gt;')}</w:hyperlink></w:p>`;
  expect(await plainBlocks(makeDocx({ body }))).toEqual(['<img src=x onerror=alert(1)>']);
});

test('deleted text is left out, inserted text is in, and the tracking is noted', async () => {
  const body =
    `<w:p>${run('总计')}<w:del><w:r><w:delText>12</w:delText></w:r></w:del><w:ins>${run('34')}</w:ins></w:p>` +
    table(row(cell('a')), `<w:tr><w:trPr><w:del/></w:trPr>${cell('gone')}</w:tr>`, row(cell('b')));
  const bytes = makeDocx({ body });
  expect(await plainBlocks(bytes)).toEqual(['总计34', [['a'], ['b']]]);
  expect(await issueKeys(bytes)).toEqual(['changes-tracked']);
});

test('hidden text is left out and reported', async () => {
  const body = `<w:p>${run('明')}${run('9.99', '<w:vanish/>')}${run('示', '<w:vanish w:val="0"/>')}</w:p>`;
  const bytes = makeDocx({ body });
  expect(await plainBlocks(bytes)).toEqual(['明示']);
  expect(await issueKeys(bytes)).toEqual(['text-hidden']);
});

test('text that a style hides is left out, one that a run shows again is in', async () => {
  const styles =
    '<w:style w:type="character" w:styleId="A"><w:rPr><w:vanish/></w:rPr></w:style>' +
    '<w:style w:type="character" w:styleId="B"><w:basedOn w:val="A"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="C"><w:rPr><w:vanish/></w:rPr></w:style>';
  const body =
    `<w:p>${run('明')}${run('9.99', '<w:rStyle w:val="B"/>')}</w:p>` +
    `<w:p><w:pPr><w:pStyle w:val="C"/></w:pPr>${run('8.88')}${run('示', '<w:vanish w:val="0"/>')}</w:p>`;
  const bytes = makeDocx({ body, styles });
  expect(await plainBlocks(bytes)).toEqual(['明', '示']);
  expect((await readDocument(bytes, 'a')).issues).toMatchObject([
    { key: 'text-hidden', values: { text: '9.99' }, at: { line: 1 } },
    { key: 'text-hidden', values: { text: '8.88' }, at: { line: 2 } },
  ]);
});

test('hidden text in a table is reported with the table and the row', async () => {
  const secret = `<w:tc><w:p>${run('5')}${run('9.99', '<w:vanish/>')}</w:p></w:tc>`;
  const bytes = makeDocx({ body: table(row(cell('a')), row(secret)) });
  expect(await plainBlocks(bytes)).toEqual([[['a'], ['5']]]);
  expect((await readDocument(bytes, 'a')).issues).toMatchObject([
    { key: 'text-hidden', values: { text: '9.99' }, at: { table: 1, row: 2 } },
  ]);
});

test('white words on white paper are read and reported, those on a dark ground only read', async () => {
  const white = '<w:color w:val="FFFFFF"/>';
  const dark = '<w:shd w:val="clear" w:fill="1F4E79"/>';
  const body =
    `<w:p>${run('明')}${run('9.99', white)}</w:p>` +
    `<w:p>${run('亮', white + '<w:highlight w:val="black"/>')}</w:p>` +
    table(row(`<w:tc><w:tcPr>${dark}</w:tcPr><w:p>${run('头', white)}</w:p></w:tc>`));
  const bytes = makeDocx({ body });
  expect(await plainBlocks(bytes)).toEqual(['明9.99', '亮', '头']);
  expect((await readDocument(bytes, 'a')).issues).toMatchObject([
    { key: 'text-white', values: { text: '9.99' }, at: { line: 1 } },
  ]);
});

test('words under a merged cell are not printed and reported', async () => {
  const body = table(row(cell('a', restart)), row(cell('9.99', goesOn)), row(cell('b')));
  const bytes = makeDocx({ body });
  expect(await plainBlocks(bytes)).toEqual([[['a'], ['^'], ['b']]]);
  expect(await issueKeys(bytes)).toEqual(['text-hidden']);
});

test('a text box is read once, and not again in its older twin', async () => {
  const box = `<w:txbxContent>${paragraph('框')}</w:txbxContent>`;
  const twin = `<mc:AlternateContent xmlns:mc="m"><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent>`;
  const body = `<w:p><w:r>${twin}</w:r>${run('正文')}</w:p>`;
  expect(await plainBlocks(makeDocx({ body }))).toEqual(['框', '正文']);
});

test('a table within a cell follows as a table of its own, and a frame of one cell is none', async () => {
  const inner = table(row(cell('x'), cell('y')));
  const holding = `<w:tc>${paragraph('a')}${inner}${paragraph('')}</w:tc>`;
  expect(await plainBlocks(makeDocx({ body: table(row(holding, cell('b'))) }))).toEqual([
    [['a', 'b']],
    [['x', 'y']],
  ]);
  const frame = `<w:tc>${paragraph('题')}${inner}</w:tc>`;
  expect(await plainBlocks(makeDocx({ body: table(row(frame)) }))).toEqual(['题', [['x', 'y']]]);
});

const level = (depth: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const listed = (depth: number, list = 1) =>
  `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`;
const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCountingThousand', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%1.%3')}${level(3, 'bullet', '')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;

test('markers that Word generates are written out, each level counted under the one above', async () => {
  const body = [
    paragraph('职责', listed(0)),
    paragraph('收入', listed(1)),
    paragraph('支出', listed(1)),
    paragraph('预算', listed(0)),
    paragraph('增减', listed(1)),
    paragraph('细', listed(2)),
    paragraph('点', listed(3)),
    paragraph('重新', listed(0, 2)),
    paragraph('接着', listed(0, 2)),
  ].join('');
  expect(await plainBlocks(makeDocx({ body, numbering }))).toEqual([
    '一、职责',
    '（一）收入',
    '（二）支出',
    '二、预算',
    '（一）增减',
    '二.1细',
    '点',
    '一、重新',
    '二、接着',
  ]);
});

test('a list may have a level of its own in the place of the one it shares', async () => {
  const level = (text: string) =>
    `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering =
    `<w:abstractNum w:abstractNumId="0">${level('%1、')}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>' +
    `<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/>${level('（%1）')}</w:lvlOverride></w:num>`;
  const item = (list: number) =>
    paragraph('项', `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`);
  const bytes = makeDocx({ body: item(1) + item(2) + item(2), numbering });
  expect(await plainBlocks(bytes)).toEqual(['一、项', '（三）项', '（四）项']);
});

test('a paragraph is numbered by its style, and the table of contents is left out', async () => {
  const styles = `<w:style w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="0"/></w:style>
    <w:style w:styleId="0"><w:name w:val="base"/><w:basedOn w:val="1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
    <w:style w:styleId="11"><w:name w:val="toc 1"/></w:style>`;
  const body =
    paragraph('一、职责	1', '<w:pStyle w:val="11"/>') + paragraph('职责', '<w:pStyle w:val="1"/>');
  expect(await plainBlocks(makeDocx({ body, styles, numbering }))).toEqual(['一、职责']);
});

test('the strict namespace, another prefix and UTF-16 are read alike', async () => {
  const made = { body: paragraph('字') + table(row(cell('a', spans(2)), cell('b'))) };
  const expected = await plainBlocks(makeDocx(made));
  const strict = documentXml({
    ...made,
    namespace: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
  });
  expect(await plainBlocks(makeZip(docxParts(strict)))).toEqual(expected);
  const unprefixed = strict.replace(/w:/g, '').replace('xmlns:w', 'xmlns');
  expect(await plainBlocks(makeZip(docxParts(unprefixed)))).toEqual(expected);
  expect(await plainBlocks(makeZip(docxParts(utf16(strict))))).toEqual(expected);
});

test('a table of more than 256 columns is named and refused', async () => {
  const wide = row(...Array.from({ length: 257 }, (_, index) => cell(String(index))));
  const bytes = makeDocx({ body: table(row(cell('a'), cell('b'))) + table(wide) });
  expect(await refusalOf(bytes)).toEqual({
    key: 'table-too-large',
    values: { what: 'columns', limit: 256 },
  });
});

test('a width beyond reason costs nothing', async () => {
  const body = table(row(cell('a', spans(2_000_000_000)), cell('b')), row(cell('c'), cell('d')));
  expect((await plainBlocks(makeDocx({ body }))).length).toBe(1);
});
