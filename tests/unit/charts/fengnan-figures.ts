/** Figures of a real department's budget (2023), in 万元, as tables that charts can be tested with. */
import type { Disclosure, Row, Table } from '#domain/disclosure/disclosure.ts';
import { fenFromNumber, type Fen } from '#domain/money/money.ts';

type Printed = readonly [code: string, name: string, ...amounts: (number | null)[]];

export function fen(amount: number): Fen {
  return fenFromNumber(amount, '万元') as Fen;
}

function table(id: string, columns: readonly string[], printed: readonly Printed[]): Table {
  return {
    id,
    title: id,
    caption: [],
    columns: columns.map((column) => ({ id: column, label: column, groups: [], kind: 'amount' })),
    rows: printed.map(([code, name, ...amounts], index): Row => ({
      ...(code === '' ? { role: 'total' as const } : { code }),
      name,
      values: amounts.map((amount) => (amount === null ? null : fen(amount))),
      at: { table: 1, row: index + 1 },
    })),
    note: null,
  };
}

/** 部门预算支出总表: total, basic, project. */
export const expenditure = table(
  'expenditure',
  ['total', 'basic', 'project'],
  [
    ['', '合计', 1043.55, 815.5, 228.05],
    ['201', '一般公共服务支出', 802.49, 576.77, 225.72],
    ['20101', '人大事务', 802.49, 576.77, 225.72],
    ['2010101', '行政运行', 576.77, 576.77, null],
    ['2010102', '一般行政管理事务', 225.72, null, 225.72],
    ['208', '社会保障和就业支出', 137.96, 135.63, 2.33],
    ['20805', '行政事业单位养老支出', 135.63, 135.63, null],
    ['2080501', '行政单位离退休', 81.38, 81.38, null],
    ['2080505', '机关事业单位基本养老保险缴费支出', 54.25, 54.25, null],
    ['20807', '就业补助', 2.33, null, 2.33],
    ['2080711', '就业见习补贴', 2.33, null, 2.33],
    ['210', '卫生健康支出', 59.39, 59.39, null],
    ['21011', '行政事业单位医疗', 59.39, 59.39, null],
    ['2101101', '行政单位医疗', 20.66, 20.66, null],
    ['2101103', '公务员医疗补助', 38.73, 38.73, null],
    ['221', '住房保障支出', 43.71, 43.71, null],
    ['22102', '住房改革支出', 43.71, 43.71, null],
    ['2210201', '住房公积金', 43.71, 43.71, null],
  ],
);

/** 部门预算收入总表, the columns that hold money in it. */
const revenue = table(
  'revenue',
  ['total', 'currentYear', 'fiscalAppropriation', 'service', 'carryOver'],
  expenditure.rows.map((row): Printed => {
    const total = (row.values[0] ?? 0) / 1_000_000;
    return [row.code ?? '', row.name, total, total, total, null, null];
  }),
);

/** 基本支出表 by economic class: total, personnel, running. */
const basic = table(
  'basic',
  ['total', 'personnel', 'running'],
  [
    ['', '合计', 815.5, 718.09, 97.41],
    ['301', '工资福利支出', 636.06, 636.06, null],
    ['302', '商品和服务支出', 97.41, null, 97.41],
    ['303', '对个人和家庭的补助', 82.03, 82.03, null],
  ],
);

/** A disclosure of those tables and nothing else. */
export const fengnan: Disclosure = {
  id: '130207-301-2023-budget',
  stage: 'budget',
  year: 2023,
  region: { code: '130207', name: '唐山市丰南区' },
  organization: { code: '301', name: '人大常委会办公室', kind: 'department', units: [] },
  unit: '万元',
  decimals: 2,
  source: { title: '', file: '', format: 'text', sha256: '', url: null },
  tables: [revenue, expenditure, basic],
  projects: [],
  changes: [],
  statements: [],
  texts: [],
  performance: { overall: [], items: [], measures: [] },
  glossary: [],
};
