import { expect, test } from 'vitest';
import { readDocument } from '../../../../../src/ingest/read/read-document.ts';
import { encodeText } from '../../../../fixtures/encode-text.ts';
import { bytesOf, joined, utf16 } from '../../../../fixtures/make-zip.ts';
import { issueKeys, plainBlocks, refusalOf } from '../blocks.ts';

const read = (html: string) => plainBlocks(bytesOf(`<!DOCTYPE html><body>${html}</body>`));

test('blocks are paragraphs, a break ends one, and inline elements stand in the line', async () => {
  const html = '<h1>总表</h1><div>一、<b>收入</b><br>二、支出<p>三、&nbsp;其他&#x3000;</div>后';
  expect(await read(html)).toEqual(['总表', '一、收入', '二、支出', '三、\u00a0其他', '后']);
});

test('spans of cells are true, also over rows and to the end of a section', async () => {
  const html = `<table><caption>收支总表</caption>
    <thead><tr><th rowspan=2>序号<th colspan=2>收入</tr><tr><th>项目<th>金额</tr></thead>
    <tbody><tr><td rowspan=0>1<td>拨款<td>5<tr><td>其他<td>6</table>`;
  expect(await read(html)).toEqual([
    '收支总表',
    [
      ['序号', '收入×2'],
      ['^', '项目', '金额'],
      ['1', '拨款', '5'],
      ['^', '其他', '6'],
    ],
  ]);
});

test('a cell makes way for one that reaches down into its row', async () => {
  const html = '<table><tr><td>a<td rowspan=2>b<td>c<tr><td colspan=2>d<td>e</table>';
  expect(await read(html)).toEqual([
    [
      ['a', 'b', 'c'],
      ['d', '^', 'e'],
    ],
  ]);
});

test('line breaks of the source are spaces, and indentation in a cell is kept', async () => {
  const html =
    '<table><tr>\n  <td>\n    合\n    计\n  </td><td>   其中</td><td>a<br>b</td></tr></table>';
  expect(await read(html)).toEqual([[['合 计', '   其中', 'a\nb']]]);
});

test('a table that holds tables is a frame of the page', async () => {
  const html = '<table><tr><td>导航<td><p>标题</p><table><tr><td>a<td>b</table><p>注：无</table>';
  expect(await read(html)).toEqual(['导航', '标题', [['a', 'b']], '注：无']);
});

test('scripts, styles, comments, forms and what is hidden are left out', async () => {
  const html = `<script>alert(1)</script><style>p{}</style><!-- c --><p hidden>a</p>
    <p style="display: none">b</p><select><option>c</select><p>文 <a href="javascript:alert(1)">字</a></p>`;
  expect(await read(html)).toEqual(['文 字']);
});

test('words that a page hides are left out and reported with their place', async () => {
  const hidden = async (html: string) => {
    const { value, issues } = await readDocument(
      bytesOf(`<!doctype html><body>${html}</body>`),
      'a',
    );
    expect(JSON.stringify(value)).not.toContain('9.99');
    return issues.map(({ key, values, at }) => ({ key, ...values, ...at }));
  };
  const told = { key: 'text-hidden', text: '暗9.99', line: 1 };
  for (const words of [
    '<b hidden>暗9.99</b>',
    '<span style="display: none">暗<i>9.99</i></span>',
    '<span style="visibility:hidden">暗9.99</span>',
    '<span style="font-size:0">暗9.99</span>',
    '<span style="font-size: 0.0pt">暗9.99</span>',
    '<!-- <table><tr><td>暗9.99</table> -->',
  ]) {
    expect(await hidden(`<p>明${words}`)).toEqual([told]);
  }
  const row = '<table><tr><td>甲<td>1.00';
  expect(await hidden(`<p>明</p>${row}<tr hidden><td>暗9.99<td></table>`)).toEqual([told]);
  expect(await hidden(`<p>明</p>${row}<tbody style="display:none"><tr><td>暗9.99</table>`)).toEqual(
    [told],
  );
  expect(await hidden(`${row}<tr><td>乙<td hidden>暗9.99</table>`)).toEqual([
    { key: 'text-hidden', text: '暗9.99', table: 1, row: 2 },
  ]);
  expect(await hidden('<p>明<!-- 编辑：9.99 --><span style="font-size:0.8em"></span>')).toEqual([]);
});

test('white words on no ground of their own are read and reported', async () => {
  const white = async (html: string) => {
    const { issues } = await readDocument(bytesOf(`<!doctype html><body>${html}</body>`), 'a');
    return issues.map(({ key, values, at }) => ({ key, ...values, ...at }));
  };
  const told = { key: 'text-white', text: '白9.99' };
  for (const colour of ['#FFF', 'white', '#fefefe', 'rgb(255, 255, 255)']) {
    expect(await white(`<p>明<span style="color:${colour}">白9.99</span>`)).toEqual([
      { ...told, line: 1 },
    ]);
  }
  expect(await white('<p><font color="white">白9.99</font>')).toEqual([{ ...told, line: 1 }]);
  const cells = '<td>甲<td>白9.99</table>';
  expect(await white(`<table><tr style="color:white">${cells}`)).toMatchObject([
    { key: 'text-white', text: '甲白9.99', table: 1, row: 1 },
  ]);
  expect(await white(`<table bgcolor="#c00"><tr style="color:white">${cells}`)).toEqual([]);
  expect(await white('<p style="background:#fff;color:#333">黑9.99')).toEqual([]);
  expect(await white('<p style="background-color:red;color:white">明9.99')).toEqual([]);
});

test('markup that was written as text stays text', async () => {
  expect(await read('<p>&lt;script&gt;alert(1)&lt;/script&gt;')).toEqual([
    '<script>alert(1)</script>',
  ]);
});

test.each([
  ['gb2312', '<meta charset="gb2312">', [0xd4, 0xa4, 0xcb, 0xe3]],
  ['no charset, GB18030', '', [0xd4, 0xa4, 0xcb, 0xe3]],
  ['no charset, UTF-8', '', [0xe9, 0xa2, 0x84, 0xe7, 0xae, 0x97]],
  ['gbk that is UTF-8', '<meta charset="gbk">', [0xe9, 0xa2, 0x84, 0xe7, 0xae, 0x97]],
])('characters: %s', async (_, meta, characters) => {
  const start = bytesOf(`<html><head>${meta}</head><p>`);
  expect(await plainBlocks(Uint8Array.from([...start, ...characters]))).toEqual(['预算']);
});

test('a page that names no charset is told by its words, and one that does by them where it lies', async () => {
  const words = '某局2023年部門預算，收入總計12.30萬元';
  const page = joined([bytesOf('<p>'), encodeText(words, 'big5')]);
  expect(await plainBlocks(page)).toEqual([words]);
  expect(await issueKeys(page)).toEqual(['encoding-taken']);
  const lying = joined([bytesOf('<html><meta charset=utf-8><p>'), encodeText(words, 'big5')]);
  expect(await plainBlocks(lying)).toEqual([words]);
  const short = joined([bytesOf('<p>'), encodeText('冼', 'gb18030')]);
  expect(await refusalOf(short)).toMatchObject({ key: 'encoding-unsure' });
  const { value, issues } = await readDocument(short, 'a.html', 'gb18030');
  expect(value?.blocks).toMatchObject([{ text: '冼' }]);
  expect(issues.map(({ key }) => key)).toEqual(['encoding-taken']);
});

test('UTF-16 is told by its mark', async () => {
  expect(await plainBlocks(utf16('<html><p>预算'))).toEqual(['预算']);
});

test('elements deeper than browsers allow, and more than a million, are refused', async () => {
  const deep = bytesOf(`<html>${'<div>'.repeat(100_000)}`);
  expect(await refusalOf(deep)).toMatchObject({ key: 'too-deep' });
  const fonts = bytesOf(`<html>${'<font a>'.repeat(50_000)}`);
  expect(await refusalOf(fonts)).toMatchObject({ key: 'too-deep' });
  const many = bytesOf(`<html>${'<br>'.repeat(1_000_001)}`);
  expect(await refusalOf(many)).toMatchObject({ key: 'page-too-large' });
});

test('a table of too many columns is refused, however its cells reach', async () => {
  const wide = `<table><tr>${'<td rowspan=50000>a'.repeat(300)}</table>`;
  expect(await refusalOf(bytesOf(`<html>${wide}`))).toMatchObject({ key: 'table-too-large' });
  const stairs = '<tr><td rowspan=50000>a'.repeat(5_000);
  expect(await refusalOf(bytesOf(`<html><table>${stairs}`))).toMatchObject({
    key: 'table-too-large',
  });
});

test('an endless width is as wide as the table', async () => {
  expect(await read('<table><tr><td colspan=999999>题<tr><td>a<td>b</table>')).toEqual([
    [['题×2'], ['a', 'b']],
  ]);
});
