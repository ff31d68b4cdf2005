import { read, utils, type CellObject } from '@e965/xlsx';
import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { numberFromFen } from '#domain/money/money.ts';
import { amountColumn, textColumn, type DataTable } from '#export/data-table.ts';
import { sheetNames } from '#export/sheet-name.ts';
import { printWorkbook, wholeData } from '#export/disclosure-files.ts';
import { printXlsx } from '#export/xlsx.ts';
import { bundled, taken } from './bundled.ts';

async function sheetsOf(tables: readonly DataTable[]) {
  const bytes = await printXlsx(tables, [['内容', '测试']]);
  return { bytes, book: read(bytes, { cellFormula: true, cellNF: true }) };
}

const table: DataTable = {
  id: 'expenditure',
  title: '支出总表',
  caption: ['单位：万元'],
  columns: [
    textColumn('name', '名称'),
    amountColumn('basic', '基本', { unit: '万元', decimals: 2 }, ['本年支出']),
    amountColumn('project', '项目', { unit: '万元', decimals: 2 }, ['本年支出']),
  ],
  rows: [
    { cells: ['合计', 1_043_550_000, -48_000_000], strong: true },
    { cells: ['=1+1', null, 0] },
  ],
  note: '空表列示。',
};

describe('a workbook', () => {
  it('has figures as numbers in the printed precision, and texts as texts', async () => {
    const { book } = await sheetsOf([table]);
    const sheet = book.Sheets['支出总表'] ?? {};
    const cell = (at: string) => sheet[at] as CellObject | undefined;
    expect(cell('B5')).toMatchObject({ t: 'n', v: 1043.55, z: '#,##0.00' });
    expect(cell('C5')).toMatchObject({ t: 'n', v: -48 });
    expect(cell('A6')).toMatchObject({ t: 's', v: '=1+1' });
    expect(cell('A6')?.f).toBeUndefined();
    expect(cell('B6')).toBeUndefined();
    expect(cell('C6')).toMatchObject({ t: 'n', v: 0 });
    expect(cell('A7')?.v).toBe('空表列示。');
  });

  it('merges the header as the document does', async () => {
    const { book } = await sheetsOf([table]);
    const merges = (book.Sheets['支出总表']?.['!merges'] ?? []).map((range) =>
      utils.encode_range(range),
    );
    expect(merges.sort()).toEqual(['A3:A4', 'B3:C3']);
  });

  it('says on its first sheet what it is', async () => {
    const [, disclosure] = bundled[0]!;
    const book = read(await printWorkbook(disclosure, taken));
    const lines = utils.sheet_to_json<string[]>(book.Sheets['说明']!, { header: 1 });
    expect(lines).toContainEqual(['部门', disclosure.organization.name]);
    expect(lines).toContainEqual(['取走日期', '2026-11-22']);
    expect(lines).toContainEqual(['网页地址', taken.address]);
    expect(lines).toContainEqual(['来源文件 SHA-256', disclosure.source.sha256]);
  });
});

test.each(bundled)(
  'every figure and text of %s is read back from its workbook',
  async (_, disclosure) => {
    const tables = wholeData(disclosure);
    const book = read(await printWorkbook(disclosure, taken));
    expect(book.SheetNames).toHaveLength(tables.length + 1);
    tables.forEach((own, index) => {
      const sheet = book.Sheets[book.SheetNames[index + 1] ?? ''];
      const lines = utils.sheet_to_json<unknown[]>(sheet!, {
        header: 1,
        defval: null,
        blankrows: true,
      });
      const headers =
        1 + own.caption.length + 1 + Math.max(...own.columns.map(({ groups }) => groups.length));
      own.rows.forEach(({ cells }, row) => {
        const expected = own.columns.map((column, at) => {
          const cell = cells[at] ?? null;
          if (typeof cell === 'number' && column.kind === 'amount')
            return numberFromFen(cell, column.unit);
          return cell === ''
            ? null
            : typeof cell === 'string'
              ? cell.replaceAll('\r\n', '\n')
              : cell;
        });
        expect((lines[headers + row] ?? []).slice(0, own.columns.length), own.title).toEqual(
          expected,
        );
      });
    });
  },
);

test('no text becomes a formula, and every text that XML can hold is kept', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.constantFrom('=1', '+1', '<b>', ']]>', '&amp;', '\ud800x', ' '),
    fc.constantFrom('valueOf', 'constructor', '__proto__', '_x0041_', '_x005F_x0041_'),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 6 }), async (texts) => {
      const columns = [textColumn('text', texts[0] ?? '')];
      const { bytes, book } = await sheetsOf([
        {
          ...table,
          title: texts[0] ?? '',
          columns,
          rows: texts.map((each) => ({ cells: [each] })),
        },
      ]);
      const files = unzipSync(bytes);
      for (const [name, content] of Object.entries(files)) {
        if (name.includes('worksheets/')) expect(strFromU8(content)).not.toMatch(/<f[ >]/);
      }
      const sheet = book.Sheets[book.SheetNames[1] ?? ''];
      texts.forEach((each, index) => {
        if (!/^[\u0020-\u007e\u4e00-\u9fff]+$/.test(each)) return;
        expect((sheet?.[`A${index + 4}`] as CellObject).v).toBe(each);
      });
    }),
    { numRuns: 60 },
  );
});

describe('names of sheets', () => {
  it('are cut to 31 characters and stay different', () => {
    const long = '一般公共预算财政拨款基本支出预算经济分类情况表（按部门预算经济科目）';
    const names = sheetNames([long, long, 'a/b', 'A B', '', '']);
    expect(names.every(({ length }) => length <= 31)).toBe(true);
    expect(names.slice(2)).toEqual(['a b', 'A B 2', 'Sheet', 'Sheet 2']);
    expect(names[1]).toMatch(/ 2$/);
  });

  it('are what Excel takes, whatever the titles', () => {
    const title = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom("'表'", 'History', '[1]:*?/\\', '😀'.repeat(20)),
    );
    fc.assert(
      fc.property(fc.array(title), (titles) => {
        const names = sheetNames(titles);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(titles.length);
        for (const name of names) {
          expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/u);
          expect(name).not.toMatch(/^'|'$|^history$|\p{Cs}/iu);
        }
      }),
    );
  });
});
