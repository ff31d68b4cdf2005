/** Archives and containers that are broken, hostile or of another kind. */
import { expect, test } from 'vitest';
import { issueSentence } from '../../../../../src/words/zh/findings/issues.ts';
import type { Issue } from '../../../../../src/domain/issues/issue.ts';
import { readDocument } from '../../../../../src/ingest/read/read-document.ts';
import {
  cell,
  docxParts,
  documentXml,
  makeDocx,
  paragraph,
  row,
  table,
} from '../../../../fixtures/make-docx.ts';
import { compoundFile } from '../../../../fixtures/compound-file.ts';
import { makeWorkbook, makeXlsx, sheetRow } from '../../../../fixtures/make-xlsx.ts';
import { bytesOf, joined, makeZip, type MadeEntry } from '../../../../fixtures/make-zip.ts';
import { plainBlocks, refusalOf } from '../blocks.ts';

const docx = makeDocx({ body: paragraph('字') + table(row(cell('a'), cell('b'))) });
const xlsx = makeWorkbook([{ name: 'Sheet1', rows: [['a', 1]] }]);
const megabyte = 1024 * 1024;

test.each([
  ['docx', docx],
  ['xlsx', xlsx],
])('a %s cut off at any of ten points is broken', async (_, whole) => {
  for (let tenth = 0; tenth < 10; tenth += 1) {
    const length = Math.max(4, Math.floor((whole.length * tenth) / 10));
    const { key } = await refusalOf(whole.slice(0, length));
    expect(key).toBe('file-corrupt');
  }
});

test('bytes after the end, a second end and a directory that is cut are broken', async () => {
  const end = docx.slice(-22);
  expect(await refusalOf(joined([docx, new Uint8Array(1)]))).toMatchObject({ key: 'file-corrupt' });
  const inComment = makeZip(docxParts(documentXml({ body: '' })), { comment: end });
  expect(await refusalOf(inComment)).toMatchObject({ key: 'file-corrupt' });
  const cut = makeZip(docxParts(documentXml({ body: '' })), { claimedCount: 4 });
  expect(await refusalOf(cut)).toMatchObject({ key: 'file-corrupt' });
  const wide = makeZip(docxParts(documentXml({ body: '' })), { claimedCount: 0xffff });
  expect(await refusalOf(wide)).toMatchObject({ key: 'file-corrupt' });
});

test('a part whose content is not what was packed is broken and named', async () => {
  const [types, rels, main] = docxParts(documentXml({ body: paragraph('字') }));
  const changed = makeZip([types, rels, { ...main, claimedCrc: 1 }] as MadeEntry[]);
  expect(await refusalOf(changed)).toEqual({
    key: 'file-corrupt',
    values: { part: 'word/document.xml' },
  });
});

test('a part that is there twice is broken: nobody can tell which one is meant', async () => {
  const parts = docxParts(documentXml({ body: paragraph('甲') }));
  const twice = [...parts, { name: 'word/document.xml', content: documentXml({ body: '' }) }];
  expect(await refusalOf(makeZip(twice))).toMatchObject({ key: 'file-corrupt' });
});

test('names of other parts are of no account', async () => {
  const names = [
    '../../x',
    '/etc/passwd',
    'C:\\x',
    '__proto__',
    'toString',
    'a\0b',
    'n'.repeat(10_000),
  ];
  const more = [...names, ...names].map((name) => ({ name, content: 'x' }));
  expect(await plainBlocks(makeDocx({ body: paragraph('字'), more }))).toEqual(['字']);
});

test('what a part really unpacks to is counted, whatever it claims', async () => {
  const bomb = new Uint8Array(8 * megabyte);
  for (const claimedSize of [bomb.length, 10, 0xfffffff0]) {
    const [types, rels] = docxParts('');
    const parts = [types, rels, { name: 'word/document.xml', content: bomb, claimedSize }];
    expect(await refusalOf(makeZip(parts as MadeEntry[]))).toEqual({
      key: 'archive-too-large',
      values: { what: 'megabytes', limit: 200 },
    });
  }
});

test('a bomb in a part that is not read does not go off', async () => {
  const more = [{ name: 'word/media/a.bin', content: new Uint8Array(8 * megabyte) }];
  expect(await plainBlocks(makeDocx({ body: paragraph('字'), more }))).toEqual(['字']);
});

test('sheets that overlap in the archive are counted one by one', async () => {
  const content = `<worksheet>${' '.repeat(4.9 * megabyte)}</worksheet>`;
  const sheets = Array.from({ length: 60 }, (_, index) => ({
    name: `xl/worksheets/sheet${index + 2}.xml`,
    content: index === 0 ? content : 'x',
  }));
  const parts: MadeEntry[] = [
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'xl/workbook.xml', content: '<workbook/>' },
    ...sheets.map((sheet, index) => (index === 0 ? sheet : { ...sheet, content, sharesWith: 2 })),
  ];
  expect(await refusalOf(makeZip(parts))).toMatchObject({ key: 'archive-too-large' });
});

test('more than two thousand entries are refused before any is looked at', async () => {
  const entries = Array.from({ length: 2_001 }, (_, index) => ({
    name: `a${index}`,
    content: '',
  }));
  expect(await refusalOf(makeZip(entries))).toEqual({
    key: 'archive-too-large',
    values: { what: 'entries', limit: 2000 },
  });
});

test('a password on a part, and an encrypted file in a container, are named', async () => {
  const locked = docxParts(documentXml({ body: '' })).map((part) => ({ ...part, flags: 1 }));
  expect(await refusalOf(makeZip(locked))).toMatchObject({ key: 'file-encrypted' });
  const container = compoundFile({ EncryptedPackage: new Uint8Array(5_000) });
  expect(await refusalOf(container)).toMatchObject({ key: 'file-encrypted' });
});

test.each([
  [
    'docm',
    [
      { name: 'word/document.xml', content: '' },
      { name: 'word/vbaProject.bin', content: '' },
    ],
  ],
  [
    'xlsm',
    [
      { name: 'xl/workbook.xml', content: '' },
      { name: 'xl/vbaProject.bin', content: '' },
    ],
  ],
  ['xlsb', [{ name: 'xl/workbook.bin', content: '' }]],
  ['pptx', [{ name: 'ppt/presentation.xml', content: '' }]],
  ['ods', [{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' }]],
  ['odt', [{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' }]],
  ['ofd', [{ name: 'OFD.xml', content: '' }]],
  ['zip', [{ name: 'a.txt', content: '' }]],
])('%s is named as a format that is not read', async (found, parts) => {
  expect(await refusalOf(makeZip(parts))).toEqual({ key: 'format-unsupported', values: { found } });
});

test.each([
  ['word2003', 'Word.Document', 'w:wordDocument'],
  ['excel2003', 'Excel.Sheet', 'Workbook'],
])('%s, the XML of Office 2003, is named', async (found, program, root) => {
  const text = `<?xml version="1.0"?>\n<?mso-application progid="${program}"?>\n<${root}></${root}>`;
  expect(await refusalOf(new TextEncoder().encode(text))).toEqual({
    key: 'format-unsupported',
    values: { found },
  });
});

test('a container of WPS that holds no Word or Excel document is named as such', async () => {
  const wps = compoundFile({ 'WPS Document': new Uint8Array(5_000) });
  const { issues } = await readDocument(wps, '预算.wps');
  expect(issues.map(issueSentence)).toEqual([
    '目前读不了这种旧版 Office 或 WPS 文件，请用原来的软件另存为 docx、xlsx、pdf、html 或纯文本（.txt）后再试。',
  ]);
});

test('a workbook of Excel 95 is named as one', async () => {
  expect(await refusalOf(compoundFile({ Book: new Uint8Array(5_000) }))).toEqual({
    key: 'format-unsupported',
    values: { found: 'excel95' },
  });
});

test.each([
  ['PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d], 'file-type-unknown'],
  ['a broken container', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'file-corrupt'],
  [
    'an empty archive',
    [0x50, 0x4b, 0x05, 0x06, ...new Array<number>(18).fill(0)],
    'format-unsupported',
  ],
])('%s under any name is told by its content', async (_, bytes, key) => {
  expect(await refusalOf(Uint8Array.from(bytes))).toMatchObject({ key });
});

const laughs = `<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]>`;
test.each([
  ['entities', laughs],
  ['a file', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'],
  ['an address', '<!DOCTYPE x SYSTEM "http://192.0.2.1/x.dtd">'],
])('a document type with %s is refused and nothing of it is followed', async (_, prolog) => {
  expect(await refusalOf(makeDocx({ body: paragraph('&e;'), prolog }))).toEqual({
    key: 'xml-forbidden',
    values: { part: 'word/document.xml' },
  });
  expect(await refusalOf(makeXlsx({ sheet: '<sheetData/>', prolog }))).toEqual({
    key: 'xml-forbidden',
    values: { part: 'xl/worksheets/sheet1.xml' },
  });
});

test('numeric entities are one character each and no more', async () => {
  const body = paragraph('&#65;'.repeat(300_000));
  expect(((await plainBlocks(makeDocx({ body })))[0] as string).length).toBe(300_000);
});

test('elements too deep, not closed or with bad characters are refused', async () => {
  const deep = '<w:sdt>'.repeat(100_000) + '</w:sdt>'.repeat(100_000);
  expect(await refusalOf(makeDocx({ body: deep }))).toEqual({
    key: 'too-deep',
    values: { limit: 200 },
  });
  for (const body of ['<w:p>', '</w:p>', '&undefined;', '\u0001']) {
    expect(await refusalOf(makeDocx({ body }))).toMatchObject({ key: 'file-corrupt' });
  }
  const bad = joined([bytesOf('<w:document xmlns:w="w">'), Uint8Array.of(0xff, 0x41)]);
  expect(await refusalOf(makeZip(docxParts(bad)))).toMatchObject({ key: 'file-corrupt' });
});

test('tables fifty deep are read as fifty tables', async () => {
  let body = table(row(cell('0'), cell('a')));
  for (let depth = 1; depth < 50; depth += 1) {
    body = `<w:tbl><w:tr>${cell(String(depth))}<w:tc>${body}<w:p/></w:tc></w:tr></w:tbl>`;
  }
  expect(await plainBlocks(makeDocx({ body }))).toHaveLength(50);
});

const bareCell = (number: number) => `<w:tc><w:p><w:r><w:t>${number}</w:t></w:r></w:p></w:tc>`;

test('a table of five hundred rows by two hundred columns is read whole', async () => {
  const lines = Array.from({ length: 500 }, (_, number) =>
    row(...Array.from({ length: 200 }, (_, column) => bareCell(number * column))),
  );
  const [grid] = await plainBlocks(makeDocx({ body: table(...lines) }));
  expect([grid?.length, grid?.[499]?.[199]]).toEqual([500, '99301']);
});

test('links to the outside are not followed and leave no trace', async () => {
  const relation =
    '<Relationship Id="r1" TargetMode="External" Type="x/image" Target="file://192.0.2.1/x"/>';
  const more = [
    { name: 'word/_rels/document.xml.rels', content: `<Relationships>${relation}</Relationships>` },
  ];
  const body = `<w:p><w:hyperlink xmlns:r="r" r:id="r1">${'<w:r><w:t>字</w:t></w:r>'}</w:hyperlink></w:p>`;
  expect(await plainBlocks(makeDocx({ body, more }))).toEqual(['字']);
});

test('a main part that lies outside the file is none', async () => {
  const outside =
    '<Relationships><Relationship Type="x/officeDocument" Target="../../etc/passwd"/></Relationships>';
  const parts = [
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: '_rels/.rels', content: outside },
  ];
  expect(await refusalOf(makeZip(parts))).toMatchObject({ key: 'file-corrupt' });
});

test('every refusal says in Chinese what to do', async () => {
  const refused = [
    docx.slice(0, 100),
    compoundFile({ EncryptedPackage: new Uint8Array(10) }),
    makeZip([{ name: 'OFD.xml', content: '' }]),
    makeDocx({ body: '', prolog: laughs }),
    makeDocx({ body: '<w:a>'.repeat(300) }),
    makeXlsx({ sheet: `<sheetData>${sheetRow(1, new Array<string>(300).fill('a'))}</sheetData>` }),
  ];
  for (const bytes of refused) {
    const { issues } = await readDocument(bytes, 'a');
    const sentence = issueSentence(issues[0] as Issue);
    expect(sentence).toMatch(/^\p{Script=Han}.*请.*。$/u);
  }
});
