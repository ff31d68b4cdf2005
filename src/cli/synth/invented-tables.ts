/** The nine tables of an invented budget, as a department prints them. */
import type { Column, Row, Side, Table } from '#domain/disclosure/disclosure.ts';
import type { Fen } from '#domain/money/money.ts';
import type { InventedBudget, InventedItem } from './invented-budget.ts';

const above: ReadonlyMap<string, string> = new Map([
  ['201', '一般公共服务支出'],
  ['20103', '政府办公厅（室）及相关机构事务'],
  ['205', '教育支出'],
  ['20501', '教育管理事务'],
  ['206', '科学技术支出'],
  ['20601', '科学技术管理事务'],
  ['207', '文化旅游体育与传媒支出'],
  ['20701', '文化和旅游'],
  ['208', '社会保障和就业支出'],
  ['20802', '民政管理事务'],
  ['20805', '行政事业单位养老支出'],
  ['210', '卫生健康支出'],
  ['21001', '卫生健康管理事务'],
  ['211', '节能环保支出'],
  ['21101', '环境保护管理事务'],
  ['212', '城乡社区支出'],
  ['21201', '城乡社区管理事务'],
  ['213', '农林水支出'],
  ['21303', '水利'],
  ['214', '交通运输支出'],
  ['21401', '公路水路运输'],
  ['221', '住房保障支出'],
  ['22102', '住房改革支出'],
]);

export function inventedTables(budget: InventedBudget): Table[] {
  const all = total(budget.items);
  const classes = subjects(budget.items).filter(({ code }) => code?.length === 3);
  const ledger = (id: string, title: string): Table =>
    table(
      id,
      title,
      [amount('amount', '预算数', 'revenue'), amount('amount', '预算数', 'expenditure')],
      [
        sided('revenue', '一、一般公共预算拨款收入', all.basic + all.project),
        ...classes.map(({ name, values }, index) =>
          sided('expenditure', `${'一二三四五六'[index] ?? ''}、${name}`, values[0] ?? 0),
        ),
        { ...sided('revenue', '收入总计', all.basic + all.project), role: 'total' },
        { ...sided('expenditure', '支出总计', all.basic + all.project), role: 'total' },
      ],
    );
  const spending = (id: string, title: string): Table =>
    table(
      id,
      title,
      [amount('total', '合计'), amount('basic', '基本支出'), amount('project', '项目支出')],
      [
        { ...row('合计', [all.basic + all.project, all.basic, all.project]), role: 'total' },
        ...subjects(budget.items),
      ],
    );
  return [
    ledger('balance', '部门收支总表'),
    table(
      'revenue',
      '部门收入总表',
      [amount('total', '合计'), amount('generalPublic', '一般公共预算')],
      [{ ...row('合计', [all.basic + all.project, all.basic + all.project]), role: 'total' }],
    ),
    spending('expenditure', '部门支出总表'),
    ledger('fiscal', '财政拨款收支总表'),
    spending('general', '一般公共预算支出表'),
    basicTable(budget),
    {
      ...spending('governmentFund', '政府性基金预算支出表'),
      rows: [],
      note: '本部门没有政府性基金预算支出，空表列示。',
    },
    {
      ...spending('stateCapital', '国有资本经营预算支出表'),
      rows: [],
      note: '本部门没有国有资本经营预算支出，空表列示。',
    },
    threePublicTable(budget),
  ];
}

export function total(items: readonly InventedItem[]): { basic: Fen; project: Fen } {
  return items.reduce(
    (all, { basic, project }) => ({ basic: all.basic + basic, project: all.project + project }),
    { basic: 0, project: 0 },
  );
}

/** 类, 款 and 项 with their sums, by the order of their codes. */
function subjects(items: readonly InventedItem[]): Row[] {
  const sums = new Map<string, { name: string; basic: Fen; project: Fen }>();
  for (const { code, name, basic, project } of items) {
    for (const digits of [3, 5, 7]) {
      const key = code.slice(0, digits);
      const known = sums.get(key) ?? { name: above.get(key) ?? name, basic: 0, project: 0 };
      sums.set(key, { ...known, basic: known.basic + basic, project: known.project + project });
    }
  }
  return [...sums]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([code, { name, basic, project }]) => ({
      ...row(name, [basic + project, basic, project]),
      code,
    }));
}

function basicTable({ wages, pensions, running }: InventedBudget): Table {
  const line = (code: string, name: string, personnel: Fen | null, rest: Fen | null): Row => ({
    ...row(name, [(personnel ?? 0) + (rest ?? 0), personnel, rest]),
    code,
  });
  return table(
    'basic',
    '一般公共预算基本支出表',
    [amount('total', '合计'), amount('personnel', '人员经费'), amount('running', '公用经费')],
    [
      { ...row('合计', [wages + pensions + running, wages + pensions, running]), role: 'total' },
      line('301', '工资福利支出', wages, null),
      line('30101', '基本工资', wages, null),
      line('302', '商品和服务支出', null, running),
      line('30201', '办公费', null, running),
      line('303', '对个人和家庭的补助', pensions, null),
      line('30302', '退休费', pensions, null),
    ],
  );
}

function threePublicTable({ overseas, purchase, operation, reception }: InventedBudget): Table {
  const vehicles = purchase + operation;
  return table(
    'threePublic',
    '一般公共预算“三公”经费支出表',
    [amount('total', '预算数')],
    [
      { ...row('合计', [overseas + vehicles + reception]), role: 'total' },
      row('1.因公出国（境）费', [overseas]),
      row('2.公务用车购置及运行维护费', [vehicles]),
      row('其中：公务用车购置费', [purchase]),
      row('公务用车运行维护费', [operation]),
      row('3.公务接待费', [reception]),
    ],
  );
}

function table(id: string, title: string, columns: readonly Column[], rows: readonly Row[]): Table {
  return { id, title, caption: ['单位：万元'], columns, rows, note: null };
}

function row(name: string, values: readonly (Fen | null)[]): Row {
  return { name, values, at: {} };
}

function sided(side: Side, name: string, value: Fen): Row {
  return { ...row(name, [value]), side };
}

function amount(id: string, label: string, side?: Side): Column {
  return { id, label, groups: [], kind: 'amount', ...(side ? { side } : {}) };
}
