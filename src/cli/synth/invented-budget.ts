/** What an invented department spends in a year, before it is printed: every sum follows from it. */
import type { Fen } from '#domain/money/money.ts';
import type { Random } from './random.ts';

export interface InventedItem {
  readonly code: string;
  readonly name: string;
  readonly basic: Fen;
  readonly project: Fen;
}

export interface InventedProject {
  readonly name: string;
  readonly amount: Fen;
  readonly target: number;
}

export interface InventedBudget {
  /** 项 of 7 digits in the order of their codes. */
  readonly items: readonly InventedItem[];
  readonly wages: Fen;
  readonly pensions: Fen;
  readonly running: Fen;
  readonly overseas: Fen;
  readonly purchase: Fen;
  readonly operation: Fen;
  readonly reception: Fen;
  readonly projects: readonly InventedProject[];
}

/** 0.01 万元. */
const step: Fen = 10_000;

/** A subject of the department's own, and those that every department has (2026 classification). */
export const duties = [
  ['2010301', '行政运行', '2010302', '一般行政管理事务', '政务服务局'],
  ['2050101', '行政运行', '2050102', '一般行政管理事务', '教育局'],
  ['2060101', '行政运行', '2060102', '一般行政管理事务', '科学技术局'],
  ['2070101', '行政运行', '2070102', '一般行政管理事务', '文化和旅游局'],
  ['2080201', '行政运行', '2080202', '一般行政管理事务', '民政局'],
  ['2100101', '行政运行', '2100102', '一般行政管理事务', '卫生健康委员会'],
  ['2110101', '行政运行', '2110102', '一般行政管理事务', '生态环境局'],
  ['2120101', '行政运行', '2120102', '一般行政管理事务', '城市管理局'],
  ['2130301', '行政运行', '2130302', '一般行政管理事务', '水务局'],
  ['2140101', '行政运行', '2140102', '一般行政管理事务', '交通运输局'],
] as const;
export type Duty = (typeof duties)[number];

const projectNames = ['设施维护', '信息系统运行', '专项检查', '宣传培训', '设备更新'] as const;

/** The department's first year. */
export function firstBudget([running, runningName, general, generalName]: Duty, random: Random) {
  const money = (least: number, most: number): Fen => random.whole(least, most) * step;
  const [wages, pensions, office] = [
    money(50_000, 900_000),
    money(2_000, 60_000),
    money(5_000, 90_000),
  ];
  const housing = money(5_000, 80_000);
  const projects = projectNames.map((name) => ({
    name: `${name}项目`,
    amount: money(1_000, 200_000),
    target: random.whole(80, 99),
  }));
  return {
    items: [
      { code: running, name: runningName, basic: wages + office, project: 0 },
      { code: general, name: generalName, basic: 0, project: sum(projects) },
      { code: '2210201', name: '住房公积金', basic: housing, project: 0 },
      { code: '2080501', name: '行政单位离退休', basic: pensions, project: 0 },
    ].sort((one, other) => (one.code < other.code ? -1 : 1)),
    wages: wages + housing,
    pensions,
    running: office,
    overseas: money(0, 300),
    purchase: random.next() < 0.2 ? money(1_000, 4_000) : 0,
    operation: money(200, 4_000),
    reception: money(10, 900),
    projects,
  } satisfies InventedBudget;
}

/** The year after: everything grows or shrinks a little, a project comes or goes. */
export function nextBudget(before: InventedBudget, random: Random): InventedBudget {
  const grown = (amount: Fen): Fen =>
    Math.round((amount * random.whole(90, 114)) / 100 / step) * step;
  const kept = before.projects.map((project) => ({
    ...project,
    amount: grown(project.amount),
    target: random.next() < 0.5 ? project.target : random.whole(80, 99),
  }));
  const isChanged = random.next() < 0.3 && kept.length > 2;
  const projects = isChanged
    ? [
        ...kept.slice(1),
        { name: `第${random.whole(1, 99)}期改造项目`, amount: step * 50_000, target: 90 },
      ]
    : kept;
  const [wages, pensions, running] = [
    grown(before.wages),
    grown(before.pensions),
    grown(before.running),
  ];
  const housing = Math.round(wages / 10 / step) * step;
  return {
    items: before.items.map((item) => {
      if (item.code === '2210201') return { ...item, basic: housing };
      if (item.code === '2080501') return { ...item, basic: pensions };
      return item.project > 0
        ? { ...item, project: sum(projects) }
        : { ...item, basic: wages - housing + running };
    }),
    wages,
    pensions,
    running,
    overseas: grown(before.overseas),
    purchase: random.next() < 0.2 ? step * random.whole(1_000, 4_000) : 0,
    operation: grown(before.operation),
    reception: grown(before.reception),
    projects,
  };
}

export function sum(projects: readonly { readonly amount: Fen }[]): Fen {
  return projects.reduce((all, { amount }) => all + amount, 0);
}
