import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it, test } from 'vitest';
import { formulaSafe, printCsv } from '#export/csv.ts';
import { amountColumn, cellText, numberColumn, textColumn } from '#export/data-table.ts';
import type { DataRow, DataTable } from '#export/data-table.ts';
import { wholeData } from '#export/disclosure-files.ts';
import { bundled } from './bundled.ts';

const wan = { unit: '万元', decimals: 2 } as const;

function tableWith(rows: readonly DataRow[]): DataTable {
  const columns = [
    textColumn('name', '项目'),
    amountColumn('total', '合计', wan, ['本年支出']),
    numberColumn('count', '数量', true),
  ];
  return { id: 'table', title: '表', caption: [], columns, rows, note: null };
}

function read(csv: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), {
    newline: '\r\n',
    skipEmptyLines: true,
    delimiter: ',',
  });
  expect(errors).toEqual([]);
  return data;
}

describe('a CSV file', () => {
  const csv = printCsv(tableWith([{ cells: ['会议费', -125_000, 3] }, { cells: ['', null, 0] }]));

  it('begins with a byte order mark and ends its lines with CR LF', () => {
    expect(csv.startsWith('\ufeff')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  it('names the unit of every amount', () => {
    expect(read(csv)[0]).toEqual(['项目', '本年支出·合计（万元）', '数量']);
  });

  it('keeps a negative number a number and a blank cell blank', () => {
    expect(read(csv).slice(1)).toEqual([
      ['会议费', '-0.125', '3'],
      ['', '', '0'],
    ]);
  });
});

test('a text that a spreadsheet would run is led by an apostrophe', () => {
  const dangerous = ['=HYPERLINK("x")', '+cmd|1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1'].concat([
    '＝1',
    '＋1',
    '－1',
    '＠1',
  ]);
  const rows = dangerous.map((text) => ({ cells: [text, null, null] }));
  const names = read(printCsv(tableWith(rows)))
    .slice(1)
    .map(([name]) => name);
  expect(names).toEqual(dangerous.map((text) => `'${text}`));
});

test('whatever the texts and amounts, reading gives them back and no cell begins a formula', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('=1', '"', ',', '\r\n', ' a ', '\ufeff', '－', "'=", '\u2028'),
  );
  const amount = fc.option(fc.integer({ min: -(10 ** 15) + 1, max: 10 ** 15 - 1 }), { nil: null });
  const count = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: null });
  fc.assert(
    fc.property(fc.array(fc.tuple(text, amount, count), { minLength: 1 }), (lines) => {
      const table = tableWith(lines.map((cells) => ({ cells })));
      const found = Papa.parse<string[]>(printCsv(table).slice(1), {
        delimiter: ',',
        newline: '\r\n',
      });
      lines.forEach(([name, fen, number], index) => {
        const [readName = '', readAmount = '', readCount = ''] = found.data[index + 1] ?? [];
        expect(readName).toBe(formulaSafe(name));
        expect(readName).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        expect(readAmount === '' ? null : Math.round(Number(readAmount) * 1e6)).toBe(
          fen === null ? null : fen + 0,
        );
        expect(readCount === '' ? null : Number(readCount)).toBe(
          number === null ? null : number + 0,
        );
      });
    }),
  );
});

test.each(bundled)('every cell of %s is read back from its CSV files', (_, disclosure) => {
  for (const table of wholeData(disclosure)) {
    const [header, ...lines] = read(printCsv(table));
    expect(new Set(header).size).toBe(table.columns.length);
    expect(lines).toEqual(
      table.rows.map(({ cells }) =>
        table.columns.map((column, index) => {
          const cell = cells[index] ?? null;
          const text = cellText(cell, column);
          return typeof cell === 'string' && /^[=+\-@＝＋－＠\s]/.test(text)
            ? expect.stringContaining(text)
            : text;
        }),
      ),
    );
  }
});
