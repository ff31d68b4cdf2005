/**
 * Changed bytes of real structures: a reader gives a document or an error, and never throws, and what
 * is made of the document is sound Budget JSON. A short run belongs to every test run; `npm run fuzz` goes on for a minute with each of them.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  printBudgetJson,
  readBudgetJson,
  toBudgetJson,
} from '../../../../src/domain/disclosure/budget-json.ts';
import { importDocument } from '../../../../src/ingest/import-document.ts';
import { readDocument } from '../../../../src/ingest/read/read-document.ts';
import {
  cell,
  docxParts,
  documentXml,
  makeDocx,
  paragraph,
  row,
  table,
} from '../../../fixtures/make-docx.ts';
import { compoundFile } from '../../../fixtures/compound-file.ts';
import { makeWorkbook, makeXlsx, sheetRow, area } from '../../../fixtures/make-xlsx.ts';
import { docFile } from '../../../fixtures/doc-file.ts';
import { item, lists } from '../../../fixtures/doc-list.ts';
import { innerRow, row as docRow } from '../../../fixtures/doc-table.ts';
import { bytesOf, joined, makeZip } from '../../../fixtures/make-zip.ts';
import { expenditureTable } from '../../../fixtures/expenditure-text.ts';
import { importText } from '../sample.ts';
import { share } from './mutate-file.ts';

const seconds = Number(process.env.FUZZ_SECONDS ?? 0);

const grid = table(
  row(cell('序号', '<w:vMerge w:val="restart"/>'), cell('收入', '<w:gridSpan w:val="2"/>')),
  row(cell('', '<w:vMerge/>'), cell('项目'), cell('5.00')),
);
const listed = paragraph('职责', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
const main = documentXml({ body: listed + grid });
const numbering =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
const sheet = `<sheetData>${sheetRow(1, ['a', 'b'])}${sheetRow(2, ['c', 1.5])}</sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>`;
const page =
  '<html><meta charset="utf-8"><body><table><tr><td rowspan="2">a<td colspan="2">b<tr><td>c<td>d</table><p>预算&nbsp;';
const mail = `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>=E9=A2=84</p>\r\n--x--`;
const rows = [
  ['表', null],
  ['a', 1],
];

const styles =
  '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="toc 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="character" w:styleId="B"><w:basedOn w:val="A"/><w:rPr><w:vanish/><w:color w:val="FFFFFF"/></w:rPr></w:style>';
const unseen = `<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:rPr><w:rStyle w:val="B"/></w:rPr><w:t>9.99</w:t></w:r></w:p>`;
const doc = docFile({
  ...lists([[{ format: 0x25, pattern: '\0、' }]]),
  characters: [{ from: 0, to: 2, modifiers: [[0x083c, 1]] }],
  paragraphs: [
    { text: '收入\x13 PAGE \x141\x15支出', modifiers: item(1) },
    ...innerRow({ cells: ['内'], edges: [0, 300] }),
    ...docRow({ cells: ['甲', '乙'], edges: [0, 1000, 2000], flags: [0x60, 0] }),
    ...docRow({ cells: ['', '1043.55'], edges: [0, 1000, 2000], flags: [0x20, 0] }),
  ],
});
const bars = `301某某局 |\n单位:万元 | | ||\n序号 |\n收入 |\n支出 | | |\n项目 |\n预算数 |\n项目 |\n预算数 | |\n栏次 |\n1 |\n2 |\n3 |\n4 |\n1 |\n一、拨款 |\n5 |\n一、支出 |\n5\n| 科目 | 合计 |\n|---|---|\n| 201 | 5 |\n`;
const text = `唐山市丰南区某局2023年部门预算公开\n${expenditureTable()}\n二、支出安排情况\n2023年支出预算12.30万元，比上年增加1.00万元，主要原因是人员增加。\n`;
const read = importText(text).value;
if (!read) throw new Error('not read');

const whole = (bytes: Uint8Array) => bytes;

function docxWith(part: 'styles' | 'numbering', content: Uint8Array): Uint8Array {
  const named = joined([bytesOf(`<w:${part} xmlns:w="w">`), content, bytesOf(`</w:${part}>`)]);
  const document = documentXml({ body: unseen + grid });
  return makeZip([...docxParts(document), { name: `word/${part}.xml`, content: named }]);
}

/** What is changed, and how it becomes a file: inside an archive the checksums are made anew. */
const targets: readonly (readonly [name: string, bytes: Uint8Array, file: typeof whole])[] = [
  ['the archive of a docx', makeDocx({ body: listed + grid, numbering }), whole],
  ['the main part of a docx', bytesOf(main), (part) => makeZip(docxParts(part))],
  [
    'the numbering of a docx',
    bytesOf(`<w:numbering xmlns:w="w">${numbering}</w:numbering>`),
    (content) => makeZip([...docxParts(main), { name: 'word/numbering.xml', content }]),
  ],
  ['the archive of an xlsx', makeWorkbook([{ name: 'S', rows }]), whole],
  [
    'the sheet of an xlsx',
    bytesOf(sheet),
    (part) => makeXlsx({ sheet: new TextDecoder().decode(part) }),
  ],
  ['an xls', makeWorkbook([{ name: 'S', rows, merges: [area('A1', 'B1')] }], 'biff8'), whole],
  ['the styles of a docx', bytesOf(styles), (part) => docxWith('styles', part)],
  [
    'the hidden parts of a sheet',
    bytesOf(
      `<cols><col min="2" max="2" hidden="1"/></cols><sheetData>${sheetRow(1, ['a', 'b', 'c'])}${sheetRow(2, [1, 2, 3]).replace('<row', '<row hidden="1"')}</sheetData>`,
    ),
    (part) => makeXlsx({ sheet: new TextDecoder().decode(part) }),
  ],
  ['a doc', doc, whole],
  ['a text', bytesOf(text), whole],
  [
    'a text in GB18030',
    Uint8Array.of(0xb2, 0xbf, 0xc3, 0xc5, 0xd4, 0xa4, 0xcb, 0xe3, 10, 9, 0x31, 10, 10),
    whole,
  ],
  ['a text with bars', bytesOf(bars), whole],
  ['a Budget JSON', bytesOf(printBudgetJson(read)), whole],
  ['a container', compoundFile({ Contents: new Uint8Array(5_000) }), whole],
  ['a web page', bytesOf(page), whole],
  ['a saved web page', bytesOf(mail), whole],
];

const change = fc.record({
  at: share,
  drop: fc.integer({ min: 0, max: 8 }),
  insert: fc.oneof(
    fc.uint8Array({ maxLength: 8 }),
    fc
      .constantFrom('<', '>', '&', '"', '</w:tc>', '<w:tbl>', '-1', '999999999', '\r\n--x', '<td>')
      .map(bytesOf),
  ),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function changed(bytes: Uint8Array, changes: readonly Change[]): Uint8Array {
  return changes.reduce((now, { at, drop, insert }) => {
    const start = Math.floor(at * now.length);
    return Uint8Array.from([...now.subarray(0, start), ...insert, ...now.subarray(start + drop)]);
  }, bytes);
}

/** In a container everything is found by its place: what is put in there takes the place of bytes. */
const keepsPlaces = new Set(['a doc', 'an xls', 'a container']);

function overwritten(bytes: Uint8Array, changes: readonly Change[]): Uint8Array {
  const now = bytes.slice();
  for (const { at, insert } of changes) {
    const start = Math.floor(at * now.length);
    now.set(insert.subarray(0, now.length - start), start);
  }
  return now;
}

test.each(targets)(
  'changes to %s',
  async (name, bytes, file) => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const now = file(
          keepsPlaces.has(name) ? overwritten(bytes, changes) : changed(bytes, changes),
        );
        const made = await importDocument(now, 'x');
        if (made.value === null) {
          expect(made.issues.map(({ severity }) => severity)).toContain('error');
        } else {
          expect(readBudgetJson(toBudgetJson(made.value)).value).not.toBeNull();
        }
        const { value, issues } = await readDocument(now, 'x');
        if (value === null) expect(issues.map(({ severity }) => severity)).toContain('error');
        for (const block of value?.blocks ?? []) {
          if (block.kind === 'paragraph') continue;
          const widths = block.rows.map((cells) =>
            cells.reduce((sum, { columnSpan }) => sum + columnSpan, 0),
          );
          expect(new Set(widths).size).toBe(1);
        }
      }),
      seconds > 0
        ? { numRuns: 10_000_000, interruptAfterTimeLimit: seconds * 1_000 }
        : { numRuns: 60, seed: 1 },
    );
  },
  (seconds + 30) * 1_000,
);
