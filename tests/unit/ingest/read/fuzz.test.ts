/**
 * Changed bytes of real structures: a reader gives a document or an error, and never throws. A short
 * run belongs to every test run; `npm run fuzz` goes on for a minute with each of them.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
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
import { bytesOf, makeZip } from '../../../fixtures/make-zip.ts';

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

const whole = (bytes: Uint8Array) => bytes;
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
  ['a container', compoundFile({ Contents: new Uint8Array(5_000) }), whole],
  ['a web page', bytesOf(page), whole],
  ['a saved web page', bytesOf(mail), whole],
];

const change = fc.record({
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
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

test.each(targets)(
  'changes to %s',
  async (_, bytes, file) => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const { value, issues } = await readDocument(file(changed(bytes, changes)), 'x');
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
