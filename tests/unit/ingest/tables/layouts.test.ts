/** Layouts of several provinces, in small: what comes out of each through the whole importer. */
import { expect, test } from 'vitest';
import { tableOf, type Disclosure } from '../../../../src/domain/disclosure/disclosure.ts';
import { numberFromFen } from '../../../../src/domain/money/money.ts';
import { importDocument } from '../../../../src/ingest/import-document.ts';

/** A cell, with how many columns and rows it is wide and high. */
type CellText = string | readonly [text: string, columns: number, rows?: number];

function table(...rows: readonly (readonly CellText[])[]): string {
  const cell = (each: CellText) => {
    const [text, columns, high = 1] = typeof each === 'string' ? [each, 1, 1] : each;
    return `<td colspan="${columns}" rowspan="${high}">${text}</td>`;
  };
  return `<table>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>`;
}

async function read(body: string) {
  const html = `<!doctype html><meta charset="utf-8"><p>上海市普陀区某局2025年部门预算</p>${body}`;
  const { value, issues } = await importDocument(new TextEncoder().encode(html), 'page.html');
  if (!value) throw new Error(JSON.stringify(issues));
  const told = issues.filter(({ key }) => key !== 'paragraph-not-understood');
  return { value, issues: told.map(({ key, values }) => ({ key, ...values })) };
}

function rowsOf(value: Disclosure, id: string) {
  const found = tableOf(value, id);
  const unit = found?.unit ?? value.unit;
  return found?.rows.map(({ code, name, values }) => [
    ...(code ? [code] : []),
    name,
    ...values.map((each) => each && numberFromFen(each, unit)),
  ]);
}

const unit = '<p>单位：万元</p>';

test('a wide row of 三公 becomes a row an item, with its own total and parts', async () => {
  const { value, issues } = await read(
    `<p>“三公”经费、会议费支出预算表</p>${unit}` +
      table(
        [
          ['合计', 1, 3],
          ['“三公”经费', 6],
          ['会议费', 1, 3],
        ],
        [
          ['小计', 1, 2],
          ['因公出国（境）费', 1, 2],
          ['公务用车购置及运行费', 3],
          ['公务接待费', 1, 2],
        ],
        ['小计', '购置费', '运行费'],
        ['17', '12', '1', '8', '3', '5', '3', '5'],
      ),
  );
  expect(issues).toEqual([]);
  expect(rowsOf(value, 'threePublic')).toEqual([
    ['合计', 17],
    ['“三公”经费小计', 12],
    ['因公出国（境）费', 1],
    ['公务用车购置及运行费', 8],
    ['购置费', 3],
    ['运行费', 5],
    ['公务接待费', 3],
    ['会议费', 5],
  ]);
  const roles = tableOf(value, 'threePublic')?.rows.map(({ role, level }) => role ?? level);
  expect(roles).toEqual(['total', 'subtotal', 1, 1, 2, 2, 1, 1]);
});

test('counts of cars and visits are quantities and no money', async () => {
  const { value } = await read(
    `<p>“三公”经费情况表</p>${unit}` +
      table(
        ['项目', '金额'],
        ['公务接待费', '3'],
        ['公务用车保有量（辆）', '4'],
        ['因公出国费', '0'],
      ),
  );
  const found = tableOf(value, 'threePublic');
  expect(found?.columns.map(({ id, kind }) => [id, kind])).toEqual([
    ['total', 'amount'],
    ['quantity', 'quantity'],
  ]);
  expect(found?.rows.map(({ values }) => values)).toEqual([
    [3_000_000, null],
    [null, 4],
    [0, null],
  ]);
});

test('a second list on the right of a ledger is a table of its own; its sums are the ledger’s', async () => {
  const { value, issues } = await read(
    `<p>收支预算总表</p>${unit}` +
      table(
        [
          ['收入', 2],
          ['支出', 4],
        ],
        [
          ['项目名称', 1, 2],
          ['金额', 1, 2],
          ['功能分类', 2],
          ['支出用途', 2],
        ],
        ['功能科目名称', '金额', '项目名称', '金额'],
        ['一、财政拨款', '9', '一、教育支出', '9', '一、基本支出', '6'],
        ['1.一般公共预算', '9', '', '', '二、项目支出', '3'],
        ['收入合计', '9', ['支出合计', 3], '9'],
      ),
  );
  expect(issues).toEqual([]);
  expect(rowsOf(value, 'balance')).toEqual([
    ['一、财政拨款', 9],
    ['一、教育支出', 9],
    ['1.一般公共预算', 9],
    ['收入合计', 9],
    ['支出合计', 9],
  ]);
  expect(rowsOf(value, 'balanceByUse')).toEqual([
    ['一、基本支出', 6],
    ['二、项目支出', 3],
  ]);
});

test('two lists of economic items side by side are read one after the other', async () => {
  const { value, issues } = await read(
    `<p>一般公共预算财政拨款基本支出决算表</p>${unit}` +
      table(
        ['科目编码', '科目名称', '决算数', '科目编码', '科目名称', '决算数'],
        ['301', '工资福利支出', '5', '302', '商品和服务支出', '2'],
        ['30101', '基本工资', '5', '30201', '办公费', '2'],
        [['人员经费合计', 2], '5', ['公用经费合计', 2], '2'],
      ),
  );
  expect(issues).toEqual([]);
  expect(rowsOf(value, 'basic')).toEqual([
    ['301', '工资福利支出', 5],
    ['30101', '基本工资', 5],
    ['人员经费合计', 5],
    ['302', '商品和服务支出', 2],
    ['30201', '办公费', 2],
    ['公用经费合计', 2],
  ]);
});

test('a figure of an earlier year is never taken for this year’s', async () => {
  const { value, issues } = await read(
    `<p>一般公共预算支出情况表</p>${unit}` +
      table(
        [
          ['科目编码', 1, 2],
          ['科目名称', 1, 2],
          ['2024年执行数', 1, 2],
          ['2025年预算数', 3],
        ],
        ['小计', '基本支出', '项目支出'],
        ['201', '一般公共服务支出', '50', '60', '40', '20'],
        ['', '合计', '50', '60', '40', '20'],
      ),
  );
  expect(tableOf(value, 'general')?.columns.map(({ id }) => id)).toEqual([
    'previousExecution',
    'total',
    'basic',
    'project',
  ]);
  expect(issues).toEqual([]);
});

test('the code of a unit is no class, and funds carried over are not those of the year', async () => {
  const { value } = await read(
    `<p>部门收入总表</p>${unit}` +
      table(
        [
          ['部门（单位）代码', 1, 2],
          ['部门（单位）名称', 1, 2],
          ['合计', 1, 2],
          ['本年收入', 2],
          ['上年结转', 2],
        ],
        ['小计', '一般公共预算', '小计', '单位资金'],
        ['201', '某局', '9', '7', '7', '2', '2'],
      ),
  );
  const found = tableOf(value, 'revenue');
  expect(found?.rows.map(({ code, name }) => [code, name])).toEqual([[undefined, '某局']]);
  expect(found?.columns.map(({ id }) => id)).toEqual([
    'total',
    'currentYear',
    'generalPublic',
    'carryOver',
    'carryOverOwnFunds',
  ]);
});

test('in final accounts only the spending of the year is basic and project spending', async () => {
  const { value } = await read(
    `<p>一般公共预算财政拨款收入支出决算表</p>${unit}` +
      table(
        [
          ['科目编码', 1, 2],
          ['科目名称', 1, 2],
          ['年初结转和结余', 2],
          ['本年收入', 2],
          ['本年支出', 3],
        ],
        ['合计', '项目支出', '合计', '基本支出', '合计', '基本支出', '项目支出'],
        ['201', '一般公共服务支出', '1', '1', '8', '5', '9', '6', '3'],
      ),
  );
  const ids = tableOf(value, 'general')?.columns.map(({ id }) => id);
  expect(ids).toEqual([
    'carryOver',
    'carryOverProject',
    'currentYear',
    'currentYearBasic',
    'total',
    'basic',
    'project',
  ]);
});

test('a ledger may print budget, adjusted budget and actual figures side by side', async () => {
  const { value, issues } = await read(
    `<p>收入支出决算总表</p>${unit}` +
      table(
        [
          ['收入', 4],
          ['支出', 4],
        ],
        [
          '项目',
          '年初预算数',
          '全年预算数',
          '决算数',
          '项目',
          '年初预算数',
          '全年预算数',
          '决算数',
        ],
        ['一、财政拨款收入', '5', '6', '7', '一、教育支出', '5', '6', '7'],
        ['总计', '5', '6', '7', '总计', '5', '6', '7'],
      ),
  );
  expect(issues).toEqual([]);
  const ids = tableOf(value, 'balance')?.columns.map(({ id, side }) => [side, id]);
  expect(ids?.slice(0, 4)).toEqual([
    ['revenue', 'budget'],
    ['revenue', 'adjusted'],
    ['revenue', 'actual'],
    ['expenditure', 'budget'],
  ]);
});

test('a unit in the label of a column is the table’s', async () => {
  const { value } = await read(
    '<p>部门支出总表</p>' +
      table(['科目编码', '科目名称', '合计（元）'], ['201', '一般公共服务支出', '9.00']),
  );
  expect(tableOf(value, 'expenditure')?.rows[0]?.values).toEqual([900]);
});

test('a table of unknown kind is kept with its codes as words, and reported', async () => {
  const { value, issues } = await read(
    `<p>区对街道转移支付预算表</p>${unit}` +
      table(['科目编码', '科目名称', '合计'], ['50101', '工资奖金津补贴', '9']) +
      `<p>部门支出总表</p>${unit}` +
      table(['科目编码', '科目名称', '合计'], ['201', '一般公共服务支出', '9']),
  );
  expect(tableOf(value, 'other-1')?.rows).toMatchObject([
    { name: '工资奖金津补贴', values: [9], fields: { 科目编码: '50101' } },
  ]);
  expect(issues).toEqual([{ key: 'table-unknown', title: '区对街道转移支付预算表' }]);
});

test('a table of projects gives the projects, each with its amount', async () => {
  const { value, issues } = await read(
    `<p>项目支出预算表</p>${unit}` +
      table(
        ['单位名称', '项目名称', '合计', '一般公共预算', '单位资金'],
        ['某局', '会议经费', '3', '2', '1'],
        ['某局', '培训经费', '4', '4', ''],
        [['合计', 2], '7', '6', '1'],
      ),
  );
  expect(issues.filter(({ key }) => key !== 'project-without-targets')).toEqual([]);
  expect(value.projects.map(({ name, amount }) => [name, amount])).toEqual([
    ['会议经费', 3_000_000],
    ['培训经费', 4_000_000],
  ]);
});

test('a total that differs from its parts is kept, and reported with both numbers', async () => {
  const { value, issues } = await read(
    `<p>部门支出总表</p>${unit}` +
      table(
        ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
        ['201', '一般公共服务支出', '9.00', '5.00', '3.00'],
      ),
  );
  expect(rowsOf(value, 'expenditure')).toEqual([['201', '一般公共服务支出', 9, 5, 3]]);
  expect(issues).toEqual([
    {
      key: 'sum-differs',
      table: '部门支出总表',
      row: '一般公共服务支出',
      column: '合计',
      stated: '9',
      sum: '8',
    },
  ]);
});

test('a form for a project gives its name, its money of the year, its goals and indicators', async () => {
  const { value, issues } = await read(
    table(
      [['项目支出绩效目标申报表', 6]],
      [['项目名称', 2], ['社区服务', 2], '项目类别', '特定目标类'],
      [['项目资金（元）', 1, 2], '项目资金总额', ['50,000.00', 2], '年度资金总额', '20,000.00'],
      ['其中：财政资金', ['50,000.00', 2], '其中：当年财政拨款', '20,000.00'],
      [['总体目标', 6]],
      [['做好服务', 6]],
      ['一级指标', '二级指标', ['三级指标', 2], ['指标值', 2]],
      ['产出指标', '数量指标', ['活动次数', 2], ['≥12次', 2]],
    ),
  );
  expect(issues.filter(({ key }) => !/^(?:unit-missing|tables-missing)$/.test(key))).toEqual([]);
  expect(value.projects).toMatchObject([
    {
      name: '社区服务',
      amount: 2_000_000,
      goals: [{ text: '做好服务' }],
      indicators: [{ level1: '产出指标', level2: '数量指标', level3: '活动次数', target: '≥12次' }],
    },
  ]);
});

test('a form of self-evaluation gives what was reached and the score beside each target', async () => {
  const { value, issues } = await read(
    table(
      [['项目支出绩效自评表', 8]],
      [
        ['项目名称', 2],
        ['社区服务', 6],
      ],
      [['项目资金（元）', 2, 2], '', '年初预算数', '全年预算数', '全年执行数', '分值', '得分'],
      ['年度资金总额', '20,000.00', '20,000.00', '18,000.00', '10', '9'],
      [
        ['年度总体目标', 1, 2],
        ['预期目标', 4],
        ['实际完成情况', 3],
      ],
      [
        ['做好服务', 4],
        ['服务已经做好', 3],
      ],
      ['一级指标', '二级指标', ['三级指标', 2], '年度指标值', '实际完成值', '分值', '得分'],
      ['产出指标', '数量指标', ['活动次数', 2], '≥12次', '11次', '20', '18.5'],
      ['效益指标', '社会效益', ['居民了解程度', 2], '提高', '有所提高', '20', '20'],
    ),
  );
  expect(issues.filter(({ key }) => !/^(?:unit-missing|tables-missing)$/.test(key))).toEqual([]);
  expect(value.projects).toMatchObject([
    {
      name: '社区服务',
      amount: 2_000_000,
      goals: [{ text: '做好服务' }],
      indicators: [
        { level3: '活动次数', target: '≥12次', result: '11次', weight: 20, score: 18.5 },
        { level3: '居民了解程度', target: '提高', result: '有所提高', score: 20 },
      ],
    },
  ]);
  expect(value.projects[0]?.goals).toHaveLength(1);
});

test('a list of targets for all projects gives each its amount, goal and indicators', async () => {
  const { value, issues } = await read(
    `<p>项目支出绩效目标表</p>${unit}` +
      table(
        ['项目名称', '年度预算数', '绩效目标', '一级指标', '二级指标', '三级指标', '指标值'],
        [
          ['会议费', 1, 2],
          ['60', 1, 2],
          ['开好会议', 1, 2],
          '产出指标',
          '数量指标',
          '会议次数',
          '≥2次',
        ],
        ['效益指标', '社会效益指标', '履职水平', '提高'],
        ['培训费', '20', '办好培训', '产出指标', '数量指标', '培训人数', '≥50人'],
      ),
  );
  expect(issues.filter(({ key }) => key !== 'tables-missing')).toEqual([]);
  expect(
    value.projects.map(({ name, amount, goals, indicators }) => [
      name,
      amount,
      goals.map(({ text }) => text),
      indicators.map(({ level3 }) => level3),
    ]),
  ).toEqual([
    ['会议费', 60_000_000, ['开好会议'], ['会议次数', '履职水平']],
    ['培训费', 20_000_000, ['办好培训'], ['培训人数']],
  ]);
});

test('budget and final figures of 三公 may stand in two rows of a wide table', async () => {
  const { value, issues } = await read(
    `<p>财政拨款“三公”经费及会议费支出决算表</p>${unit}` +
      table(
        [
          ['项目', 1, 2],
          ['“三公”经费', 3],
          ['会议费', 1, 2],
        ],
        ['小计', '因公出国（境）费用', '公务接待费'],
        ['预算数', '5', '2', '3', '1'],
        ['决算数', '4', '1', '3', '0'],
      ),
  );
  expect(issues).toEqual([]);
  expect(tableOf(value, 'threePublic')?.columns.map(({ id }) => id)).toEqual(['budget', 'actual']);
  expect(rowsOf(value, 'threePublic')).toEqual([
    ['小计', 5, 4],
    ['因公出国（境）费用', 2, 1],
    ['公务接待费', 3, 3],
    ['会议费', 1, 0],
  ]);
});

test('a row that is named in two columns goes by the first, and keeps the other as words', async () => {
  const { value } = await read(
    `<p>政府采购预算表</p>${unit}` +
      table(
        ['采购项目名称', '采购品目', '合计'],
        ['电脑采购', '台式计算机', '5'],
        ['合计', '', '5'],
      ) +
      `<p>部门支出总表</p>${unit}` +
      table(['科目编码', '科目名称', '合计'], ['201', '一般公共服务支出', '9']),
  );
  expect(tableOf(value, 'procurement')?.rows).toMatchObject([
    { name: '电脑采购', fields: { 采购品目: '台式计算机' } },
    { name: '合计', role: 'total' },
  ]);
});
