/**
 * A small disclosure that is valid as it stands and agrees with itself, for tests to derive theirs
 * from. Its names and figures are those of the district people's congress office of Fengnan, 2023.
 */
import type { Change, Disclosure, Project, Row, Table } from '#domain/disclosure/disclosure.ts';
import type { Fen } from '#domain/money/money.ts';
import { fenFromNumber } from '#domain/money/money.ts';

/** 万元 as fen. */
export function wan(amount: number): Fen {
  const fen = fenFromNumber(amount, '万元');
  if (typeof fen !== 'number') throw new Error(`${amount} 万元 is no whole number of fen`);
  return fen;
}

/** Cells in 万元 as fen; a blank cell stays blank. */
function wanCells(...amounts: (number | null)[]): (Fen | null)[] {
  return amounts.map((amount) => (amount === null ? null : wan(amount)));
}

/** A table of amounts whose columns have their id as label. */
export function amountTable(id: string, columns: readonly string[], rows: readonly Row[]): Table {
  return {
    id,
    title: id,
    caption: [],
    columns: columns.map((column) => ({ id: column, label: column, groups: [], kind: 'amount' })),
    rows,
    note: null,
  };
}

/** A row of a subject with its code, its amounts in 万元. */
export function subjectRow(code: string, name: string, ...amounts: (number | null)[]): Row {
  return { code, name, values: wanCells(...amounts), at: {} };
}

/** The row a table gives its total in, its amounts in 万元. */
export function totalOf(...amounts: (number | null)[]): Row {
  return { role: 'total', name: '合计', values: wanCells(...amounts), at: {} };
}

export const expenditure = amountTable(
  'expenditure',
  ['total', 'basic', 'project'],
  [
    totalOf(1043.55, 815.5, 228.05),
    subjectRow('201', '一般公共服务支出', 802.49, 576.77, 225.72),
    subjectRow('20101', '人大事务', 802.49, 576.77, 225.72),
    subjectRow('2010101', '行政运行', 576.77, 576.77, null),
    subjectRow('2010102', '一般行政管理事务', 225.72, null, 225.72),
    subjectRow('208', '社会保障和就业支出', 137.96, 135.63, 2.33),
    subjectRow('20805', '行政事业单位养老支出', 135.63, 135.63, null),
    subjectRow('2080501', '行政单位离退休', 81.38, 81.38, null),
    subjectRow('2080505', '机关事业单位基本养老保险缴费支出', 54.25, 54.25, null),
    subjectRow('20807', '就业补助', 2.33, null, 2.33),
    subjectRow('2080711', '就业见习补贴', 2.33, null, 2.33),
    subjectRow('210', '卫生健康支出', 59.39, 59.39, null),
    subjectRow('21011', '行政事业单位医疗', 59.39, 59.39, null),
    subjectRow('2101101', '行政单位医疗', 20.66, 20.66, null),
    subjectRow('2101103', '公务员医疗补助', 38.73, 38.73, null),
    subjectRow('221', '住房保障支出', 43.71, 43.71, null),
    subjectRow('22102', '住房改革支出', 43.71, 43.71, null),
    subjectRow('2210201', '住房公积金', 43.71, 43.71, null),
  ],
);

const basic = amountTable(
  'basic',
  ['total', 'personnel', 'running'],
  [
    totalOf(815.5, 718.09, 97.41),
    subjectRow('301', '工资福利支出', 636.06, 636.06, null),
    subjectRow('302', '商品和服务支出', 97.41, null, 97.41),
    subjectRow('303', '对个人和家庭的补助', 82.03, 82.03, null),
  ],
);

const threePublicRow = (name: string, amount: number): Row => ({
  name,
  values: wanCells(amount),
  at: {},
});

const threePublic = amountTable(
  'threePublic',
  ['total'],
  [
    totalOf(48),
    threePublicRow('一、因公出国（境）费', 0),
    threePublicRow('二、公务用车购置及维护费', 38),
    threePublicRow('三、公务接待费', 10),
  ],
);

/** A ledger of two sides: a row has the columns of its side only. */
const balance: Table = {
  ...amountTable('balance', [], []),
  columns: [
    { id: 'amount', label: '预算数', groups: ['收入'], kind: 'amount', side: 'revenue' },
    { id: 'amount', label: '预算数', groups: ['支出'], kind: 'amount', side: 'expenditure' },
  ],
  rows: [
    { no: 34, role: 'total', side: 'revenue', name: '收入总计', values: wanCells(1043.55), at: {} },
    {
      no: 34,
      role: 'total',
      side: 'expenditure',
      name: '支出总计',
      values: wanCells(1043.55),
      at: {},
    },
  ],
};

const assets: Table = {
  ...amountTable('assets', [], []),
  columns: [
    { id: 'quantity', label: '数量', groups: [], kind: 'quantity' },
    { id: 'value', label: '价值', groups: [], kind: 'amount' },
  ],
  rows: [{ name: '车辆', values: [3, wan(42.3)], at: {} }],
};

const stateCapital: Table = {
  ...amountTable('stateCapital', ['total', 'basic', 'project'], []),
  note: '空表列示。',
};

const project = (name: string, amount: number): Project => ({
  name,
  amount: wan(amount),
  goals: [],
  indicators: [],
});

const change = (of: string, delta: number): Change => ({
  of,
  baseYear: 2022,
  delta: wan(delta),
  rate: null,
  reason: null,
});

const meeting: Project = {
  ...project('会议费', 60),
  goals: [{ text: '开好人大会议', kind: 'summary' }],
  indicators: [
    {
      level1: '产出指标',
      level2: '数量指标',
      level3: '代表参会率',
      description: '代表参会率',
      target: '≥95%',
      basis: '常委会工作安排',
    },
  ],
};

export const sample: Disclosure = {
  id: '130207-301-2023-budget',
  stage: 'budget',
  year: 2023,
  region: { code: '130207', name: '唐山市丰南区' },
  organization: {
    code: '301',
    name: '唐山市丰南区人民代表大会常务委员会办公室',
    kind: 'department',
    units: [{ name: '本级', nature: '行政', rank: '正科级', funding: '财政拨款' }],
  },
  unit: '万元',
  decimals: 2,
  source: { title: '', file: 'sample.txt', format: 'text', sha256: '0'.repeat(64), url: null },
  tables: [balance, expenditure, basic, stateCapital, threePublic, assets],
  projects: [
    meeting,
    project('就业见习补贴', 2.33),
    project('就业生活补贴（区级垫付）', 9.12),
    project('劳务外包经费', 5.6),
    project('区代表活动经费', 25),
    project('人大代表之家（联络站）运行经费', 20),
    project('业务工作经费', 88),
    project('公务车购置', 18),
  ],
  changes: [
    change('total', 195.82),
    change('basic', 178.77),
    change('basic.personnel', 173.11),
    change('basic.running', 5.66),
    change('project', 17.05),
    change('project.劳务外包经费', 5.6),
    change('project.就业生活补贴（区级垫付）', 9.12),
    change('project.就业见习补贴', 2.33),
    change('threePublic', 0),
  ],
  statements: [
    { id: 'procurement.total', amount: 0, at: { line: 2130 } },
    { id: 'assets.plannedPurchase', amount: wan(18), at: { line: 2183 } },
  ],
  texts: [{ id: 'duties', title: '部门职责', text: '讨论、决定本区重大事项', kind: 'summary' }],
  performance: { overall: [], items: [], measures: [] },
  glossary: [{ term: '基本支出', definition: '人员和公用的支出', kind: 'summary' }],
};

/** The sample with other parts. */
export function disclosureWith(parts: Partial<Disclosure>): Disclosure {
  return { ...sample, ...parts };
}
