/**
 * Disclosures that agree with themselves, in the layouts of several provinces: every sum is computed from
 * the parts, so that whatever a rule calls contradicted in one of them is the rule's own fault.
 */
import * as fc from 'fast-check';
import type { Column, Disclosure, Row, Statement, Table } from '#domain/disclosure/disclosure.ts';
import type { AmountUnit, Fen } from '#domain/money/money.ts';
import { sample } from './disclosure.ts';

export const layouts = ['hebei', 'jiangsu', 'shanghai', 'final'] as const;
export type Layout = (typeof layouts)[number];

interface Item {
  readonly code: string;
  readonly basic: Fen;
  readonly project: Fen;
}

interface Plan {
  readonly layout: Layout;
  readonly unit: AmountUnit;
  readonly items: readonly Item[];
  /** Of project money, what the unit's own funds pay. */
  readonly own: Fen;
  /** Reception, vehicles to buy, vehicles to run, travel abroad. */
  readonly threePublic: readonly [Fen, Fen, Fen, Fen];
  readonly delta: Fen;
  readonly carried: Fen;
  readonly cars: readonly [number, number];
}

const names: Readonly<Record<string, string>> = {
  '201': '一般公共服务支出',
  '20101': '人大事务',
  '2010101': '行政运行',
  '2010102': '一般行政管理事务',
  '20103': '政府办公厅（室）及相关机构事务',
  '2010301': '行政运行',
  '212': '城乡社区支出',
  '21201': '城乡社区管理事务',
  '2120101': '行政运行',
  '2120199': '其他城乡社区管理事务支出',
  '221': '住房保障支出',
  '22102': '住房改革支出',
  '2210203': '购房补贴',
};
const itemCodes = ['2010101', '2010102', '2010301', '2120101', '2120199', '2210203'];

/** One hundredth of 万元, or in Shanghai one 元: what the tables print. */
const stepOf = (unit: AmountUnit): Fen => (unit === '元' ? 100 : 10_000);
const least = 2_000_000;

function planFor(layout: Layout): fc.Arbitrary<Plan> {
  const unit: AmountUnit = layout === 'shanghai' ? '元' : '万元';
  const amount = fc
    .integer({ min: 0, max: 9_000_000 })
    .map((steps) => least + steps * stepOf(unit));
  const item = fc.record({ basic: amount, project: amount });
  return fc
    .record({
      codes: fc.subarray(itemCodes, { minLength: 1 }),
      amounts: fc.array(item, { minLength: 6, maxLength: 6 }),
      share: fc.constantFrom(0, 0, 0.25),
      threePublic: fc.tuple(amount, amount, amount, amount),
      delta: amount,
      carried: amount,
      cars: fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })),
    })
    .map(({ codes, amounts, share, ...rest }) => {
      const items = codes.map((code, index) => ({ code, ...(amounts[index] as Money) }));
      const project = items.reduce((total, each) => total + each.project, 0);
      const own = Math.floor((project * share) / (items.length * least)) * least;
      // Own funds are taken from the last item, which has to have as much.
      const last = items[items.length - 1];
      return { layout, unit, items, own: Math.min(own, last?.project ?? 0), ...rest };
    });
}

const column = (id: string, side?: Column['side']): Column => ({
  id,
  label: id,
  groups: [],
  kind: 'amount',
  ...(side ? { side } : {}),
});

function table(plan: Plan, id: string, columns: readonly Column[], rows: readonly Row[]): Table {
  const said = plan.unit === '元' ? '单位：元' : '单位：万元';
  return { id, title: `${id}表`, caption: [said], columns, rows, note: null };
}

const row = (name: string, values: readonly (Fen | null)[], rest: Partial<Row> = {}): Row => {
  return { name, values, at: {}, ...rest };
};

interface Money {
  readonly basic: Fen;
  readonly project: Fen;
}

/** 类, 款 and 项 with their sums, by the order of their codes. */
function subjects(
  items: readonly (Money & { code: string })[],
  cells: (of: Money) => Fen[],
): Row[] {
  const sums = new Map<string, { basic: Fen; project: Fen }>();
  for (const { code, basic, project } of items) {
    for (const above of [code.slice(0, 3), code.slice(0, 5), code]) {
      const known = sums.get(above) ?? { basic: 0, project: 0 };
      sums.set(above, { basic: known.basic + basic, project: known.project + project });
    }
  }
  return [...sums]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([code, money]) => row(names[code] ?? code, cells(money), { code }));
}

function totalOf(items: readonly Money[]): Money {
  const add = (of: 'basic' | 'project') => items.reduce((total, each) => total + each[of], 0);
  return { basic: add('basic'), project: add('project') };
}

const three = ({ basic, project }: Money) => [basic + project, basic, project];

function spending(plan: Plan, id: string, items: readonly (Money & { code: string })[]): Table {
  const one = plan.layout === 'jiangsu' && id === 'general';
  const cells = (money: Money) => (one ? three(money).slice(0, 1) : three(money));
  const columns = (one ? ['total'] : ['total', 'basic', 'project']).map((name) => column(name));
  const total = row('合计', cells(totalOf(items)), { role: 'total' });
  const rows = subjects(items, cells);
  // Shanghai prints the total below.
  return table(plan, id, columns, plan.layout === 'shanghai' ? [...rows, total] : [total, ...rows]);
}

/** Three classes that make up 基本支出: half of it, and of the rest two thirds, are personnel. */
function parts(basic: Fen, step: Fen) {
  const wages = Math.floor(basic / step / 2) * step;
  const subsidies = Math.floor((basic - wages) / step / 3) * step;
  return { wages, subsidies, running: basic - wages - subsidies };
}

function basicTable(plan: Plan, basic: Fen): Table {
  const { wages, subsidies, running } = parts(basic, stepOf(plan.unit));
  const cells = (of: Fen, personnel: Fen | null, rest: Fen | null) =>
    plan.layout === 'jiangsu' ? [of] : [of, personnel, rest];
  const columns = (plan.layout === 'jiangsu' ? ['total'] : ['total', 'personnel', 'running']).map(
    (name) => column(name),
  );
  return table(plan, 'basic', columns, [
    row('合计', cells(basic, wages + subsidies, running), { role: 'total' }),
    row('工资福利支出', cells(wages, wages, null), { code: '301' }),
    row('基本工资', cells(wages, wages, null), { code: '30101' }),
    row('商品和服务支出', cells(running, null, running), { code: '302' }),
    row('办公费', cells(running, null, running), { code: '30201' }),
    row('对个人和家庭的补助', cells(subsidies, subsidies, null), { code: '303' }),
    row('退休费', cells(subsidies, subsidies, null), { code: '30302' }),
  ]);
}

function balance(plan: Plan, general: Fen, all: Fen): Table {
  const income = (name: string, amount: Fen | null, rest: Partial<Row> = {}) =>
    row(name, [amount], { side: 'revenue', ...rest });
  const spent = (name: string, amount: Fen | null, rest: Partial<Row> = {}) =>
    row(name, [amount], { side: 'expenditure', ...rest });
  const classes = subjects(plan.items, three).filter(({ code }) => code?.length === 3);
  const carries = plan.layout === 'final' ? plan.carried : 0;
  const sums = plan.layout !== 'shanghai';
  return table(
    plan,
    'balance',
    [column('amount', 'revenue'), column('amount', 'expenditure')],
    [
      income('一、一般公共预算拨款收入', general),
      income('二、其他收入', all - general),
      ...classes.map(({ name, values }, index) =>
        spent(`${'一二三四五'[index] ?? ''}、${name}`, values[0] ?? null),
      ),
      ...(sums
        ? [
            income('本年收入合计', all, { role: 'subtotal' }),
            spent('本年支出合计', all, { role: 'subtotal' }),
            income('年初结转和结余', carries, { role: 'carryOver' }),
            spent('年末结转和结余', carries, { role: 'carryOver' }),
          ]
        : []),
      income('收入总计', all + carries, { role: 'total' }),
      spent('支出总计', all + carries, { role: 'total' }),
    ],
  );
}

function threePublicTable(plan: Plan): Table {
  const [reception, purchase, operation, overseas] = plan.threePublic;
  const vehicles = purchase + operation;
  const final = plan.layout === 'final';
  const cells = (amount: Fen) => (final ? [amount + least, amount] : [amount]);
  const whole = reception + vehicles + overseas;
  // The budget column has its own sums: each single item is `least` more.
  const sum = (amount: Fen, items: number) => (final ? [amount + items * least, amount] : [amount]);
  const further = plan.layout === 'jiangsu' ? [row('会议费', [least]), row('培训费', [least])] : [];
  const all = whole + further.length * least;
  return table(
    plan,
    'threePublic',
    (final ? ['budget', 'actual'] : ['total']).map((id) => column(id)),
    [
      row('合计', sum(all, 4), { role: 'total' }),
      ...(further.length > 0 ? [row('“三公”经费小计', [whole], { role: 'subtotal' })] : []),
      row('1.因公出国（境）费', cells(overseas)),
      row('2.公务用车购置及运行维护费', sum(vehicles, 2)),
      row('其中：公务用车购置费', cells(purchase)),
      row('公务用车运行维护费', cells(operation)),
      row('3.公务接待费', cells(reception)),
      ...further,
    ],
  );
}

/** The text: in 元 documents it says 万元 with two decimals. */
function said(plan: Plan, id: string, amount: Fen): Statement {
  const step = 10_000;
  return { id, amount: plan.unit === '元' ? Math.round(amount / step) * step : amount };
}

function disclosureOf(plan: Plan): Disclosure {
  const { items, own, layout, unit } = plan;
  const money = totalOf(items);
  const all = money.basic + money.project;
  const last = items[items.length - 1];
  const general = items.map((item) =>
    item === last ? { ...item, project: item.project - own } : item,
  );
  const { wages, subsidies, running } = parts(money.basic, stepOf(unit));
  const [reception, purchase, operation, overseas] = plan.threePublic;
  const count = (id: string, amount: number): Statement => {
    return { id, amount, kind: 'quantity', unit: '辆' };
  };
  const revenue = table(
    plan,
    'revenue',
    ['total', 'generalPublic', 'other'].map((id) => column(id)),
    [row('合计', [all, all - own, own], { role: 'total' })],
  );
  const byUse = table(
    plan,
    'balanceByUse',
    [column('amount')],
    [row('一、基本支出', [money.basic]), row('二、项目支出', [money.project])],
  );
  const prior = all - plan.delta;
  const rate = Math.round((plan.delta / prior) * 10_000) / 100;
  return {
    ...sample,
    id: `130207-1-2023-${layout === 'final' ? 'finalAccounts' : 'budget'}`,
    stage: layout === 'final' ? 'finalAccounts' : 'budget',
    unit,
    decimals: unit === '元' ? 0 : 2,
    tables: [
      balance(plan, all - own, all),
      revenue,
      spending(plan, 'expenditure', items),
      spending(plan, 'general', general),
      basicTable(plan, money.basic),
      threePublicTable(plan),
      ...(layout === 'jiangsu' ? [byUse] : []),
    ],
    projects: [],
    changes:
      prior > 0 && unit === '万元'
        ? [{ of: 'total', baseYear: 2022, delta: plan.delta, rate, reason: null }]
        : [],
    statements: [
      said(plan, 'expenditure.total', all),
      said(plan, 'expenditure.basic', money.basic),
      said(plan, 'expenditure.project', money.project),
      said(plan, 'expenditure.basic.personnel', wages + subsidies),
      said(plan, 'expenditure.basic.running', running),
      said(plan, 'threePublic.total', reception + purchase + operation + overseas),
      said(plan, 'threePublic.vehicle', purchase + operation),
      said(plan, 'threePublic.reception', reception),
      count('assets.vehicles', plan.cars[0] + plan.cars[1]),
      count('assets.vehicles.general', plan.cars[0]),
      count('assets.vehicles.other', plan.cars[1]),
    ],
    texts: [],
    glossary: [],
  };
}

/** Any disclosure of that layout that agrees with itself. */
export function consistentDisclosure(layout: Layout): fc.Arbitrary<Disclosure> {
  return planFor(layout).map(disclosureOf);
}
