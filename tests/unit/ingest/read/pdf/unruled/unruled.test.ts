/** Tables without ruling lines, from where the text of their lines stands. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { withDamageHeard } from '#ingest/read/pdf/open/damage.ts';
import { gridOf } from '#ingest/read/pdf/ruled/grid.ts';
import { blocksOf, ruledPage } from '#ingest/read/pdf/page-blocks.ts';
import { readPageContent, type PageContent } from '#ingest/read/pdf/page/page-content.ts';
import { openPdf } from '#ingest/read/pdf/page/pdf-library.ts';
import type { CutLine } from '#ingest/read/pdf/page/text-lines.ts';
import { unruledTables } from '#ingest/read/pdf/unruled/unruled-tables.ts';

const size = 10;

/** A line at a height; each text begins at its place, `12<` ends there, and a Han character is as wide as high. */
function line(baseline: number, ...texts: [at: number | string, text: string][]): CutLine {
  const pieces = texts.map(([at, text]) => {
    const width = [...text].reduce((sum, sign) => sum + (/[\x20-\x7f]/.test(sign) ? 5 : 10), 0);
    const x0 = typeof at === 'number' ? at : Number(at.slice(0, -1)) - width;
    return { text, x0, x1: x0 + width, baseline, size };
  });
  const [first] = pieces;
  const last = pieces[pieces.length - 1];
  if (!first || !last) throw new Error('a line without text');
  const text = pieces.map((piece) => piece.text).join('  ');
  return { line: { ...first, text, x1: last.x1 }, pieces, parts: pieces };
}

/** Rows of each table, a cell between bars; what a cell covers is `>` to the right and `^` below. */
function tables(...pages: CutLine[][]): string[][] {
  const found = unruledTables(pages.map((cut, index) => ({ page: index + 1, cut })));
  return found.map(({ table }) => rowsOf(table));
}

function rowsOf(table: Parameters<typeof gridOf>[0]): string[] {
  return gridOf(table, 1).rows.map((row) =>
    row
      .flatMap(({ text, columnSpan, covered }) => [
        covered ? '^' : text.trim(),
        ...Array.from({ length: columnSpan - 1 }, () => '>'),
      ])
      .join('|'),
  );
}

const unit = line(40, [0, '部门：某局'], ['500<', '单位：万元']);

test('three rows with figures below each other are a table, and a header says what its columns are', () => {
  const rows = [
    line(60, [40, '科目'], [210, '合计'], [310, '基本支出'], [420, '项目支出']),
    line(76, [0, '教育支出'], ['250<', '12.00'], ['350<', '10.00'], ['470<', '2.00']),
    line(92, [0, '普通教育'], ['250<', '12.00'], ['350<', '10.00'], ['470<', '2.00']),
    line(108, [0, '小学教育'], ['250<', '7.00'], ['350<', '7.00']),
  ];
  expect(tables(rows)).toEqual([
    [
      '科目|合计|基本支出|项目支出',
      '教育支出|12.00|10.00|2.00',
      '普通教育|12.00|10.00|2.00',
      '小学教育|7.00|7.00|',
    ],
  ]);
});

test('one row is a table below a caption, and none without', () => {
  const rows = [
    line(60, [0, '合计'], [100, '公务接待费'], [220, '公务用车']),
    line(80, [0, '12.00'], [100, '2.00'], [220, '10.00']),
  ];
  expect(tables([unit, ...rows])).toEqual([['合计|公务接待费|公务用车', '12.00|2.00|10.00']]);
  expect(tables(rows)).toEqual([]);
});

test('a title over several columns spans them, and one over the whole height stands beside it', () => {
  const [head] = tables([
    unit,
    line(60, [320, '财政拨款']),
    line(68, [0, '名称'], [150, '总计'], [550, '其他']),
    line(76, [250, '合计'], [330, '一般预算'], [430, '政府基金']),
    line(
      92,
      [0, '甲'],
      ['180<', '9.00'],
      ['280<', '8.00'],
      ['380<', '8.00'],
      ['480<', '0.00'],
      ['580<', '1.00'],
    ),
  ]);
  expect(head).toEqual([
    '名称|总计|财政拨款|>|>|其他',
    '^|^|合计|一般预算|政府基金|^',
    '甲|9.00|8.00|8.00|0.00|1.00',
  ]);
});

test('names of columns to the left of their figures belong to them in their order; one more is of a blank column', () => {
  const [shifted] = tables([
    unit,
    line(60, [0, '合计'], [100, '出国费'], [200, '接待费'], [300, '用车费'], [400, '备注']),
    line(80, ['60<', '12.00'], ['160<', '1.00'], ['260<', '2.00'], ['360<', '9.00']),
  ]);
  expect(shifted).toEqual(['合计|出国费|接待费|用车费|备注', '12.00|1.00|2.00|9.00|']);
});

test('a label of two lines is one name where the upper fills its cell, and items of a ledger stay apart', () => {
  const amounts = (y: number, name: string, amount: string) => line(y, [0, name], ['300<', amount]);
  const [label] = tables([
    unit,
    line(60, [0, '机关事业单位基本养老保险缴']),
    line(66, ['300<', '5.00'], ['400<', '5.00']),
    line(72, [0, '费支出']),
    amounts(90, '行政单位医疗', '3.00'),
    amounts(106, '住房公积金', '4.00'),
  ]);
  expect(label?.[0]).toBe('机关事业单位基本养老保险缴费支出|5.00|5.00');
  const [ledger] = tables([
    unit,
    amounts(60, '一、一般公共预算拨款收入', '5.00'),
    line(73, [0, '二、政府性基金预算拨款收入']),
    line(86, [0, '三、国有资本经营预算收入']),
    amounts(99, '本年收入合计', '5.00'),
    line(112, [0, '上年结转']),
    amounts(125, '收入总计', '5.00'),
  ]);
  expect(ledger).toHaveLength(6);
});

describe('over pages', () => {
  const header = line(60, [0, '科目'], [180, '合计'], [280, '基本支出']);
  const row = (y: number, name: string, sum: string, basic: string) =>
    line(y, [0, name], ['200<', sum], ['300<', basic]);
  const first = [
    unit,
    header,
    row(76, '甲', '8.00', '8.00'),
    row(92, '乙', '7.00', '7.00'),
    row(108, '丙', '6.00', '6.00'),
  ];

  test('a table goes on with one row, and has the columns that both pages show', () => {
    const [, second] = tables(first, [line(60, [0, '合计'], ['200<', '21.00'])]);
    expect(second).toEqual(['合计|21.00|']);
  });

  test('the header at the head of the next page is the same one, and is told once', () => {
    const again = line(20, [0, '科目'], [180, '合计'], [280, '基本支出']);
    const [, second] = tables(first, [again, row(40, '丁', '5.00', '5.00')]);
    expect(second).toEqual(['丁|5.00|5.00']);
  });

  test('below other words a single row is no table', () => {
    const text = line(20, [0, '以上情况说明完毕，特此公告。']);
    const more = line(36, [0, '第二部分另行公布。']);
    expect(tables(first, [text, more, row(60, '丁', '5.00', '5.00')])).toHaveLength(1);
  });
});

/** What is drawn on each page of a file. */
async function contentsOf(file: URL): Promise<PageContent[]> {
  const opened = await openPdf(new Uint8Array(readFileSync(file)));
  if (opened.value === null) throw new Error(JSON.stringify(opened.issues));
  const pdf = opened.value;
  const contents: PageContent[] = [];
  for (let page = 1; page <= pdf.pages; page += 1) {
    const operators = await pdf.operatorsOf(page);
    if (operators) contents.push(readPageContent(operators, pdf.ops));
  }
  await pdf.close();
  return contents;
}

const documents = new URL('../../../../../../../shared/documents/cities/', import.meta.url);

test
  .skipIf(!existsSync(documents))
  .each(['guangzhou/guangzhou-04', 'shanghai/shanghai-08', 'suzhou/suzhou-02'])(
  'a real document read without its ruling lines has the same rows of codes and amounts: %s',
  async (name) => {
    const contents = await withDamageHeard(() => contentsOf(new URL(`${name}.pdf`, documents)));
    const rows = (pages: readonly PageContent[]) =>
      blocksOf(pages.map(ruledPage)).flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'table' ? rowsOf(block.table) : [])),
      );
    // A code, a name and its amounts, whatever blank cells stand between them.
    const coded = (each: string[]) =>
      each
        .map((row) => row.replace(/\|[>^|]*/g, '|'))
        .filter((row) => /^\[?\d{3,7}\D.*\d[.,]\d/.test(row));
    const ruled = coded(rows(contents));
    const bare = new Set(coded(rows(contents.map((content) => ({ ...content, rulings: [] })))));
    expect(ruled.length).toBeGreaterThan(20);
    expect(ruled.filter((row) => !bare.has(row))).toEqual([]);
  },
);
