import { utils, write } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { readDocument } from '../../../../../src/ingest/read/read-document.ts';
import { issueSentence } from '../../../../../src/words/zh/findings/issues.ts';
import { word, zeros } from '../../../../fixtures/byte-list.ts';
import { compoundFile } from '../../../../fixtures/compound-file.ts';
import { area, makeWorkbook, makeXlsx, sheetRow } from '../../../../fixtures/make-xlsx.ts';
import { makeZip } from '../../../../fixtures/make-zip.ts';
import { blocksIn, issueKeys, plainBlocks, refusalOf } from '../blocks.ts';

const rows = [
  ['部门收支总表', null, null],
  [null, null, '单位：万元'],
  ['序号', '收入', null],
  [null, '项目', '预算数'],
  ['1', '拨款', 5.5],
  ['2', '结转', null],
  ['注：无', null, null],
] as const;
const merges = [area('A1', 'C1'), area('A3', 'A4'), area('B3', 'C3')];
const expected = [
  '部门收支总表',
  '单位：万元',
  [
    ['序号', '收入×2'],
    ['^', '项目', '预算数'],
    ['1', '拨款', '5.5'],
    ['2', '结转', ''],
  ],
  '注：无',
];

test.each(['xlsx', 'biff8'] as const)(
  'titles, merged cells and notes of a sheet: %s',
  async (type) => {
    const bytes = makeWorkbook([{ name: 'Sheet1', rows, merges }], type);
    expect(await plainBlocks(bytes)).toEqual(expected);
  },
);

test('places are rows of the table and of the sheet', async () => {
  const [title, , grid] = await blocksIn(makeWorkbook([{ name: 'Sheet1', rows, merges }]));
  expect(title?.at).toEqual({ line: 1 });
  expect(grid?.kind === 'grid' && grid.rows[2]?.[0]?.at).toEqual({ table: 1, row: 3, line: 5 });
});

test('of several sheets each is a page, and one without a title is headed by its name', async () => {
  const sheet = [
    ['科目', '合计'],
    ['公共', 1],
  ];
  const bytes = makeWorkbook([
    { name: '收入总表', rows: sheet },
    { name: '旧', rows: sheet, hidden: true },
    { name: 'Sheet3', rows: sheet },
  ]);
  const grid = [
    ['科目', '合计'],
    ['公共', '1'],
  ];
  expect(await plainBlocks(bytes)).toEqual(['收入总表', grid, grid]);
  expect((await blocksIn(bytes)).map(({ at }) => at)).toEqual([
    { page: 1 },
    { page: 1, table: 1 },
    { page: 2, table: 2 },
  ]);
  expect(await issueKeys(bytes)).toEqual(['sheet-hidden']);
});

test('a blank row stays within a table, and parts it where a single cell follows', async () => {
  const bytes = makeWorkbook([
    {
      name: 'Sheet1',
      rows: [['表'], ['a', 'b'], [], ['合计', 1], [], ['第二张表'], ['c', 'd', 'e']],
    },
  ]);
  expect(await plainBlocks(bytes)).toEqual([
    '表',
    [
      ['a', 'b'],
      ['合计', '1'],
    ],
    '第二张表',
    [['c', 'd', 'e']],
  ]);
});

test('a cell merged over the table is a title between tables and a row of one with figures', async () => {
  const wide = (row: number) => area(`A${row}`, `B${row}`);
  const bytes = makeWorkbook([
    {
      name: 'Sheet1',
      rows: [['表'], ['a', 'b'], ['其中', null], ['c', 1], ['下一张', null], ['d', 'e']],
      merges: [wide(3), wide(5)],
    },
  ]);
  expect(await plainBlocks(bytes)).toEqual([
    '表',
    [['a', 'b'], ['其中×2'], ['c', '1']],
    '下一张',
    [['d', 'e']],
  ]);
});

test('columns that are cut finer than the table are joined', async () => {
  const bytes = makeWorkbook([
    {
      name: 'Sheet1',
      rows: [
        ['项目', null, null, '金额', null],
        ['拨款', null, null, 3, null],
      ],
      merges: [area('A1', 'C1'), area('D1', 'E1'), area('A2', 'C2'), area('D2', 'E2')],
    },
  ]);
  expect(await plainBlocks(bytes)).toEqual([
    [
      ['项目', '金额'],
      ['拨款', '3'],
    ],
  ]);
});

test('numbers are read as displayed: decimals, thousands, percent, long ones written out', async () => {
  const styles = `<styleSheet><numFmts count="1"><numFmt numFmtId="200" formatCode="#,##0.00"/></numFmts>
    <cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="200"/><xf numFmtId="9"/></cellXfs></styleSheet>`;
  const sheet = `<sheetData><row r="1"><c r="A1" s="1"><v>1234.5</v></c><c r="B1" s="2"><v>0.95</v></c>
    <c r="C1"><v>123456789012.34</v></c><c r="D1"><f>1+1</f><v>0.30000000000000004</v></c></row></sheetData>`;
  const plain = makeXlsx({ sheet });
  expect(await plainBlocks(plain)).toEqual([[['1234.5', '0.95', '123456789012.34', '0.3']]]);
  const styled = makeXlsx({
    sheet,
    more: [{ name: 'xl/styles.xml', content: styles }],
    styles: true,
  });
  expect(await plainBlocks(styled)).toEqual([[['1,234.50', '95%', '123456789012.34', '0.3']]]);
});

test('a text that looks like a formula or a script stays text', async () => {
  const bytes = makeWorkbook([
    { name: 'Sheet1', rows: [['=1+1', '<img src=x onerror=alert(1)>']] },
  ]);
  expect(await plainBlocks(bytes)).toEqual([[['=1+1', '<img src=x onerror=alert(1)>']]]);
});

test('of a formula of Excel 97 the value is read, and one that is cut off ends nothing', async () => {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet([['甲', '乙']]);
  utils.sheet_add_aoa(sheet, [[{ t: 'n', v: 7.5, f: 'SUM(1,6.5)' }, 2]], { origin: 'A2' });
  utils.book_append_sheet(book, sheet, 'S');
  const whole = new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
  expect(await plainBlocks(whole)).toEqual([
    'S',
    [
      ['甲', '乙'],
      ['7.5', '2'],
    ],
  ]);
  // SheetJS looked for the end of such a formula for ever.
  const start = [...word(0x0809, 16, 0x0600, 0x10), ...zeros(12)];
  const records = [...start, ...word(0x0006, 20), ...zeros(20), ...word(0x000a, 0)];
  const cut = compoundFile({ Workbook: Uint8Array.from([...records, ...zeros(5_000)]) });
  expect(await plainBlocks(cut)).toEqual([]);
  const other = compoundFile({ Workbook: new Uint8Array(5_000).fill(60) });
  expect(await refusalOf(other)).toEqual({ key: 'file-corrupt', values: { part: 'Workbook' } });
});

test('words under a merged area are not displayed and reported', async () => {
  const bytes = makeWorkbook([
    {
      name: 'Sheet1',
      rows: [
        ['a', '9.99', 'b'],
        ['c', 'd', 'e'],
      ],
      merges: [area('A1', 'B1')],
    },
  ]);
  expect(await issueKeys(bytes)).toEqual(['text-hidden']);
});

test('one cell at the far corner of a sheet is one cell', async () => {
  const sheet = `<dimension ref="A1:XFD1048576"/><sheetData>${sheetRow(1, ['a', 'b'])}<row r="2"><c r="XFD2"><v>3</v></c></row><row r="1048576"><c r="XFD1048576"><v>9</v></c></row></sheetData>`;
  expect(await plainBlocks(makeXlsx({ sheet }))).toEqual([
    [
      ['a', 'b', ''],
      ['', '', '3'],
    ],
    '9',
  ]);
});

test('ten thousand merged areas on each other leave the cells that can be read', async () => {
  const merge = (index: number) =>
    `<mergeCell ref="A1:${index % 2 ? 'B' : 'C'}${(index % 400) + 1}"/>`;
  const areas = Array.from({ length: 10_000 }, (_, index) => merge(index)).join('');
  const sheet = `<sheetData>${sheetRow(1, ['a', 'b', 'c', 'd'])}${sheetRow(2, ['e', 'f', 'g', 'h'])}</sheetData><mergeCells>${areas}</mergeCells>`;
  const [grid] = await blocksIn(makeXlsx({ sheet }));
  expect(grid?.kind).toBe('grid');
});

test('merged areas over more than a million places are refused', async () => {
  const areas = Array.from(
    { length: 10_000 },
    (_, index) => `<mergeCell ref="A${(index % 50) + 1}:B1000000"/>`,
  );
  const rows = Array.from({ length: 200 }, (_, index) => sheetRow(index + 1, ['a']));
  const sheet = `<sheetData>${rows.join('')}</sheetData><mergeCells>${areas.join('')}</mergeCells>`;
  expect(await refusalOf(makeXlsx({ sheet }))).toMatchObject({ key: 'table-too-large' });
});

test('a shared text that is not there is a broken sheet, named', async () => {
  const sheet = '<sheetData><row r="1"><c r="A1" t="s"><v>7</v></c></row></sheetData>';
  expect(await refusalOf(makeXlsx({ sheet, sharedStrings: '<si><t>a</t></si>' }))).toEqual({
    key: 'file-corrupt',
    values: { part: 'Sheet1' },
  });
});

test('names of prototypes are names', async () => {
  const sheet = `<sheetData>${sheetRow(1, ['a', 'b'])}</sheetData>`;
  const comments =
    '<comments><commentList><comment ref="__proto__"><text><t>x</t></text></comment></commentList></comments>';
  for (const sheetName of ['__proto__', 'constructor', 'toString']) {
    const bytes = makeXlsx({
      sheet,
      sheetName,
      definedNames: '<definedNames><definedName name="__proto__">A1</definedName></definedNames>',
      more: [{ name: 'xl/comments1.xml', content: comments }],
    });
    const result = await issueKeys(bytes);
    expect(result.filter((key) => key !== 'file-corrupt')).toEqual([]);
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as { c?: unknown }).c).toBeUndefined();
});

test('a workbook in UTF-16 is read like any other', async () => {
  const sheet = `<sheetData>${sheetRow(1, ['合计', 5])}</sheetData>`;
  const expected = [[['合计', '5']]];
  expect(await plainBlocks(makeXlsx({ sheet }))).toEqual(expected);
  expect(await plainBlocks(makeXlsx({ sheet, utf16: true }))).toEqual(expected);
});

test('an archive without a workbook is no workbook', async () => {
  const bytes = makeZip([{ name: 'xl/styles.xml', content: '<a/>' }]);
  expect(await refusalOf(bytes)).toEqual({ key: 'format-unsupported', values: { found: 'zip' } });
});

test('hidden rows, columns and cells are left out, each named with what stands there', async () => {
  const cells = (row: number, values: readonly (string | number)[], hidden = '') =>
    sheetRow(row, values).replace('<row ', `<row ${hidden} `);
  const sheet =
    '<cols><col min="2" max="2" hidden="1" width="8"/></cols><sheetData>' +
    cells(1, ['名称', '密', '金额']) +
    cells(2, ['甲', 7.77, 1]) +
    cells(3, ['乙', 8.88, 9.99], 'hidden="1"') +
    cells(4, ['合计', 6.66, 1]) +
    '</sheetData>';
  const bytes = makeXlsx({ sheet });
  expect(await plainBlocks(bytes)).toEqual([
    [
      ['名称', '金额'],
      ['甲', '1'],
      ['合计', '1'],
    ],
  ]);
  const { issues } = await readDocument(bytes, 'a');
  expect(issues).toMatchObject([
    { key: 'cells-hidden', values: { what: 'rows', which: '3', text: '乙 8.88 9.99' } },
    { key: 'cells-hidden', values: { what: 'columns', which: 'B', text: '密 7.77 6.66' } },
  ]);
  expect(issues.map(issueSentence).join('')).toContain('隐藏的列 B，没有读入');
});

test('a column that a workbook of Excel 97 hides is left out and named', async () => {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet([
    ['名称', '密', '金额'],
    ['甲', 7.77, 1],
  ]);
  sheet['!cols'] = [{}, { hidden: true }, {}];
  utils.book_append_sheet(book, sheet, 'S');
  const bytes = new Uint8Array(
    write(book, { type: 'array', bookType: 'biff8', cellStyles: true }) as ArrayBuffer,
  );
  expect((await plainBlocks(bytes))[1]).toEqual([
    ['名称', '金额'],
    ['甲', '1'],
  ]);
  expect(await issueKeys(bytes)).toEqual(['cells-hidden']);
});

test('a number whose format displays nothing is reported, a zero that is shown as blank is not', async () => {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet([
    ['名称', '金额', '数'],
    ['甲', 9.99, 1],
    ['乙', 0, 2],
  ]);
  for (const at of ['B2', 'B3']) (sheet[at] as { z?: string }).z = ';;;';
  utils.book_append_sheet(book, sheet, 'Sheet1');
  const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
  const { issues } = await readDocument(bytes, 'a');
  expect(issues).toMatchObject([
    { key: 'cells-hidden', values: { what: 'cells', which: 'B2', text: '9.99' } },
  ]);
});
