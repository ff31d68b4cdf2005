import { expect, test } from 'vitest';
import { tableKind } from '../../../../src/ingest/recognise/table-kinds.ts';

const header = (...labels: string[]) =>
  labels.map((label, index) => ({ index, label, groups: [] as string[] }));
const ledger = header('项目', '预算数', '项目', '预算数');
const spending = header('科目编码', '科目名称', '合计', '基本支出', '项目支出');
const basic = header('科目编码', '科目名称', '合计', '人员经费', '公用经费');

test.each([
  ['部门预算收支总表', ledger, 'balance'],
  ['部门收支总体情况表（公开01表）', ledger, 'balance'],
  ['收支预算总表', ledger, 'balance'],
  ['一、收支预算总体情况表', ledger, 'balance'],
  ['收入支出决算总表', ledger, 'balance'],
  ['部门收入总体情况表', spending, 'revenue'],
  ['收入预算总表', spending, 'revenue'],
  ['部门支出总体情况表', spending, 'expenditure'],
  ['(三)支出预算总表', spending, 'expenditure'],
  ['财政拨款收支总体情况表', ledger, 'fiscal'],
  ['财政拨款收入支出决算总表', ledger, 'fiscal'],
  ['一般公共预算支出情况表', spending, 'general'],
  ['一般公共预算拨款支出预算表', spending, 'general'],
  ['一般公共预算基本支出明细表(按经济分类)', basic, 'basic'],
  ['一般公共预算“三公”经费支出情况表', header('项目', '合计'), 'threePublic'],
  ['政府性基金预算支出情况表', spending, 'governmentFund'],
  ['部门预算政府基金预算财政拨款支出表', spending, 'governmentFund'],
  ['国有资本经营预算财政拨款支出表', spending, 'stateCapital'],
  ['政府采购预算表', header('采购物品名称', '合计'), 'procurement'],
  ['部门固定资产占用情况表', header('项目', '数量', '价值（万元）'), 'assets'],
])('%s is the table %s', (title, columns, kind) => {
  expect(tableKind(title, columns)).toBe(kind);
});

const projects = header('项目名称', '合计', '一般公共预算');

test.each([
  ['项目支出预算表', projects, 'projects'],
  ['一般公共预算财政拨款项目支出决算表', spending, 'projectExpenditure'],
  ['政府购买服务预算财政拨款明细表', projects, 'purchasedServices'],
  ['财政拨款支出预算表（功能科目）', spending, 'fiscalExpenditure'],
  ['财政拨款基本支出预算表（经济科目）', basic, 'fiscalBasic'],
  ['一般公共预算机关运行经费支出预算表', basic, 'agencyOperating'],
  ['一般公共预算支出经济分类情况表', basic, 'economic'],
  ['支出预算分类汇总表（按政府预算经济分类）', spending, 'governmentEconomic'],
  ['一般公共预算财政拨款收入支出决算表', spending, 'general'],
])('%s is read as %s beside the known tables', (title, columns, kind) => {
  expect(tableKind(title, columns)).toBe(kind);
});

test.each(['区对镇（街）转移支付支出预算表', ''])('%s is none of the known tables', (title) => {
  expect(tableKind(title, spending)).toBeNull();
});

test('a title that its header contradicts is not believed', () => {
  expect(tableKind('部门预算支出总表', header('姓名', '年龄'))).toBeNull();
});

test('indicators, institution and goals are told by their header alone', () => {
  expect(tableKind('', header('一级指标', '二级指标', '三级指标', '指标值'))).toBe('indicators');
  expect(tableKind('', header('单位名称', '单位性质'))).toBe('institution');
  expect(tableKind('', header('绩效目标', '1.完成'))).toBe('goal');
});

test.each([
  '上年结余支出预算表',
  '其他资金支出表（按功能分类）',
  '一般性支出预算表',
  '支出决算表（分单位）',
])('%s is not the table of all spending', (title) => {
  expect(tableKind(title, spending)).toBeNull();
});

test('spending out of 专户 and 机关事业运行经费 are tables of their own', () => {
  expect(tableKind('专户非税资金预算支出表（按功能分类）', spending)).toBe(
    'fiscalAccountExpenditure',
  );
  expect(tableKind('机关事业运行经费预算表', spending)).toBe('agencyOperating');
});
