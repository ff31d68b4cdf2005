/** What is ambiguous about a table is decided by its own sums, through the whole importer. */
import { describe, expect, test } from 'vitest';
import {
  tableOf,
  type Disclosure,
  type Row,
} from '../../../../src/domain/disclosure/disclosure.ts';
import { numberFromFen } from '../../../../src/domain/money/money.ts';
import { depthsByAmounts } from '../../../../src/ingest/tables/depths.ts';
import { importDocument } from '../../../../src/ingest/import-document.ts';

type CellText = string | readonly [text: string, columns: number];

function table(...rows: readonly (readonly CellText[])[]): string {
  const cell = (each: CellText) => {
    const [text, columns] = typeof each === 'string' ? [each, 1] : each;
    return `<td colspan="${columns}" style="white-space:pre">${text}</td>`;
  };
  return `<table>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>`;
}

async function read(body: string): Promise<Disclosure> {
  const html = `<!doctype html><meta charset="utf-8"><p>上海市普陀区某局2025年部门预算</p>${body}`;
  const { value, issues } = await importDocument(new TextEncoder().encode(html), 'page.html');
  if (!value) throw new Error(JSON.stringify(issues));
  return value;
}

function rowsOf(value: Disclosure, id: string): readonly Row[] {
  return tableOf(value, id)?.rows ?? [];
}

const amounts = ({ values }: Row) => values.map((each) => each && numberFromFen(each, '万元'));
const title = (name: string, whose = '某局') =>
  `<p>公开表3</p><p>${name}</p><p>部门名称：${whose}&emsp;&emsp;单位：万元</p>`;
const head = ['科目编码', '科目名称', '合计', '基本支出', '项目支出'] as const;

describe('a table over several pages', () => {
  const first = table(
    head,
    ['', '合计', '30.00', '20.00', '10.00'],
    ['201', '一般公共服务支出', '30.00', '20.00', '10.00'],
    ['20103', '政府办公厅（室）及相关机构事务', '30.00', '20.00', '10.00'],
  );
  const second = table(
    head,
    ['2010301', '行政运行', '20.00', '20.00', '0.00'],
    ['2010302', '一般行政管理事务', '10.00', '0.00', '10.00'],
  );

  test('goes on under its title, number, caption and header printed again', async () => {
    const value = await read(
      `${title('支出总表')}${first}${title('支出总表')}${second}${title('财政拨款支出表')}${second}`,
    );
    expect(rowsOf(value, 'expenditure').map(({ code }) => code)).toEqual([
      undefined,
      '201',
      '20103',
      '2010301',
      '2010302',
    ]);
    expect(value.tables).toHaveLength(2);
  });

  test('ends where the caption names another unit', async () => {
    const value = await read(
      `${title('支出总表')}${first}${title('支出总表', '某局下属中心')}${second}`,
    );
    expect(value.tables.map(({ id, rows }) => [id, rows.length])).toEqual([
      ['expenditure', 3],
      ['expenditure2', 2],
    ]);
  });
});

test('codes that stand level by level, each in its column, are put together down the rows', async () => {
  const value = await read(
    title('支出总体情况表') +
      table(
        [['科目编码', 3], '科目名称', '合计', '基本支出', '项目支出'],
        ['类', '款', '项', '', '', '', ''],
        ['', '', '', '合计', '9.00', '6.00', '3.00'],
        ['201', '', '', '一般公共服务支出', '5.00', '5.00', ''],
        ['', '06', '', '财政事务', '5.00', '5.00', ''],
        ['', '', '01', '行政运行', '3.00', '3.00', ''],
        ['', '', '50', '事业运行', '2.00', '2.00', ''],
        ['208', '', '', '社会保障和就业支出', '4.00', '1.00', '3.00'],
        ['', '05', '', '行政事业单位养老支出', '4.00', '1.00', '3.00'],
        ['', '', '01', '行政单位离退休', '4.00', '1.00', '3.00'],
      ),
  );
  expect(rowsOf(value, 'expenditure').map(({ code = '' }) => code)).toEqual([
    '',
    '201',
    '20106',
    '2010601',
    '2010650',
    '208',
    '20805',
    '2080501',
  ]);
});

test("beside the department's economic items the government's are kept as words", async () => {
  const value = await read(
    title('一般公共预算基本支出表') +
      table(
        ['部门经济科目编码', '部门经济科目名称', '政府经济科目编码', '政府经济科目名称', '合计'],
        ['', '合计', '', '', '7.00'],
        ['301', '工资福利支出', '', '', '7.00'],
        ['30101', '基本工资', '50101', '工资奖金津补贴', '4.00'],
        ['30101', '基本工资', '50501', '工资福利支出', '3.00'],
      ),
  );
  const rows = rowsOf(value, 'basic');
  expect(rows.map(({ code, name }) => [code, name])).toEqual([
    [undefined, '合计'],
    ['301', '工资福利支出'],
    ['30101', '基本工资'],
    ['30101', '基本工资'],
  ]);
  expect(rows[2]?.fields).toEqual({
    政府经济科目编码: '50101',
    政府经济科目名称: '工资奖金津补贴',
  });
});

describe('the sides of a ledger', () => {
  const ledger = (rows: readonly (readonly CellText[])[]) =>
    title('收支总表') +
    table(
      [
        ['收入', 2],
        ['支出', 2],
      ],
      ['项目', '预算数', '项目', '预算数'],
      ...rows,
    );
  const levels = (rows: readonly Row[], side: string) =>
    rows.filter((row) => row.side === side).map(({ name, level }) => [name, level]);

  test('what has no ordinal is part of the item above it where the sums say so', async () => {
    const value = await read(
      ledger([
        ['一、财政拨款收入', '9.00', '一、教育支出', '4.00'],
        ['一般公共预算收入', '6.00', '二、卫生健康支出', '6.00'],
        ['政府性基金预算收入', '3.00', '', ''],
        ['二、其他收入', '1.00', '', ''],
        ['本年收入合计', '10.00', '本年支出合计', '10.00'],
        ['收入总计', '10.00', '支出总计', '10.00'],
      ]),
    );
    expect(levels(rowsOf(value, 'balance'), 'revenue')).toEqual([
      ['一、财政拨款收入', 1],
      ['一般公共预算收入', 2],
      ['政府性基金预算收入', 2],
      ['二、其他收入', 1],
      ['本年收入合计', undefined],
      ['收入总计', undefined],
    ]);
  });

  test('a tree of subjects without codes or indentation is told by its amounts', async () => {
    const value = await read(
      ledger([
        ['一、一般公共预算拨款', '10.00', '一、教育支出', '4.00'],
        ['', '', '进修及培训', '4.00'],
        ['', '', '培训支出', '4.00'],
        ['', '', '二、卫生健康支出', '6.00'],
        ['', '', '行政事业单位医疗', '6.00'],
        ['', '', '行政单位医疗', '5.00'],
        ['', '', '公务员医疗补助', '1.00'],
        ['本年收入合计', '10.00', '本年支出合计', '10.00'],
        ['收入总计', '10.00', '支出总计', '10.00'],
      ]),
    );
    expect(levels(rowsOf(value, 'balance'), 'expenditure')).toEqual([
      ['一、教育支出', 1],
      ['进修及培训', 2],
      ['培训支出', 3],
      ['二、卫生健康支出', 1],
      ['行政事业单位医疗', 2],
      ['行政单位医疗', 3],
      ['公务员医疗补助', 3],
      ['本年支出合计', undefined],
      ['支出总计', undefined],
    ]);
  });
});

test('units one under another, each over its own subjects, are told from their sums', async () => {
  const value = await read(
    title('支出总表') +
      table(
        ['预算单位', ...head],
        ['某局', '', '', '9.00', '6.00', '3.00'],
        ['某局本级', '', '', '5.00', '5.00', '0.00'],
        ['', '201', '一般公共服务支出', '5.00', '5.00', '0.00'],
        ['', '20103', '政府办公厅（室）及相关机构事务', '5.00', '5.00', '0.00'],
        ['', '2010301', '行政运行', '5.00', '5.00', '0.00'],
        ['某中心', '', '', '4.00', '1.00', '3.00'],
        ['', '201', '一般公共服务支出', '4.00', '1.00', '3.00'],
        ['', '20103', '政府办公厅（室）及相关机构事务', '4.00', '1.00', '3.00'],
        ['', '2010350', '事业运行', '4.00', '1.00', '3.00'],
      ),
  );
  const rows = rowsOf(value, 'expenditure');
  expect(rows.flatMap(({ role, name }) => (role ? [[role, name]] : []))).toEqual([
    ['total', '某局'],
    ['unit', '某局本级'],
    ['unit', '某中心'],
  ]);
  expect(rows.map(amounts)[0]).toEqual([9, 6, 3]);
});

test('depths by amounts take time with the rows, not with their combinations', () => {
  const rows = Array.from({ length: 4_000 }, (_, index) => {
    const row: Row = { name: `项目${index}`, values: [100 * (1 + (index % 7))], at: {} };
    return { row, label: row.name };
  });
  const depths = depthsByAmounts(
    rows,
    rows.map(({ row }) => row.values[0] ?? null),
  );
  expect(depths).toHaveLength(rows.length);
});
