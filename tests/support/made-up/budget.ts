/**
 * A made-up budget that agrees with itself: every table of every layout is drawn from it. Amounts are
 * in fen; names and codes are those of the national classification.
 */

export interface Leaf {
  readonly code: string;
  readonly name: string;
  readonly personnel: number;
  readonly running: number;
  readonly project: number;
  /** Parts of the whole that are not paid from the general public budget. */
  readonly service: number;
  readonly carryOver: number;
  readonly fund: number;
  readonly previous: number;
}

const names: Readonly<Record<string, string>> = {
  207: '文化旅游体育与传媒支出',
  20701: '文化和旅游',
  20702: '文物',
  208: '社会保障和就业支出',
  20805: '行政事业单位养老支出',
  210: '卫生健康支出',
  21011: '行政事业单位医疗',
  221: '住房保障支出',
  22102: '住房改革支出',
  229: '其他支出',
  22960: '彩票公益金安排的支出',
};

/** Code, name, personnel, running, project, service, carry-over, fund, last year: in 万元. */
const printedLeaves = `
2070101 行政运行 412.36 58.20 0 0 0 0 431.77
2070102 一般行政管理事务 0 0 36.50 0 6.50 0 40.00
2070104 图书馆 188.05 21.70 64.00 18.00 0 0 250.90
2070109 群众文化 0 0 92.35 0 0 0 92.35
2070199 其他文化和旅游支出 0 0 15.80 0 0 0 0
2070205 博物馆 96.44 11.06 30.00 0 0 0 141.02
2080501 行政单位离退休 12.40 0.90 0 0 0 0 13.00
2080505 机关事业单位基本养老保险缴费支出 63.18 0 0 0 0 0 60.55
2080506 机关事业单位职业年金缴费支出 31.59 0 0 0 0 0 30.28
2101101 行政单位医疗 28.42 0 0 0 0 0 27.90
2101103 公务员医疗补助 9.87 0 0 0 0 0 9.11
2210201 住房公积金 47.39 0 0 0 0 0 45.62
2210203 购房补贴 5.55 0 0 0 0 0 5.55
2296003 用于体育事业的彩票公益金支出 0 0 20.00 0 0 20.00 35.00`;

/** 万元 with two decimals as fen, without a float in between. */
function fenOf(text: string): number {
  const [whole = '0', fraction = ''] = text.split('.');
  return Number(whole + fraction.padEnd(2, '0').slice(0, 2)) * 10_000;
}

const leaves: readonly Leaf[] = printedLeaves
  .trim()
  .split('\n')
  .map((line) => {
    const [code = '', name = '', ...rest] = line.split(' ');
    const [personnel, running, project, service, carryOver, fund, previous] = rest.map(fenOf);
    return { code, name, personnel, running, project, service, carryOver, fund, previous } as Leaf;
  });

const parts = [
  'personnel',
  'running',
  'project',
  'service',
  'carryOver',
  'fund',
  'previous',
] as const;

export interface Sums {
  readonly [part: string]: number;
}

/** A row of a list by function: 合计 has neither code nor level. */
export interface SubjectRow {
  readonly code: string;
  readonly name: string;
  readonly level: 0 | 1 | 2 | 3;
  readonly sums: Sums;
}

function sumsOf(some: readonly Leaf[]): Sums {
  const sums: Record<string, number> = {};
  for (const part of parts) sums[part] = some.reduce((sum, leaf) => sum + leaf[part], 0);
  const basic = (sums['personnel'] ?? 0) + (sums['running'] ?? 0);
  const total = basic + (sums['project'] ?? 0);
  const others = (sums['service'] ?? 0) + (sums['carryOver'] ?? 0) + (sums['fund'] ?? 0);
  return {
    ...sums,
    basic,
    total,
    general: total - others,
    appropriated: total - others + (sums['fund'] ?? 0),
    generalProject: (sums['project'] ?? 0) - others,
    currentYear: total - (sums['carryOver'] ?? 0),
    change: total - (sums['previous'] ?? 0),
    none: 0,
  };
}

/** 类, 款 and 项 in the order of their codes; `levels` leaves some out. */
export function subjectRows(
  some: readonly Leaf[] = leaves,
  levels: readonly number[] = [1, 2, 3],
): SubjectRow[] {
  const codes = new Set(some.flatMap(({ code }) => [code.slice(0, 3), code.slice(0, 5), code]));
  return [...codes].sort().flatMap((code) => {
    const level = ((code.length - 1) / 2) as 1 | 2 | 3;
    if (!levels.includes(level)) return [];
    const below = some.filter((leaf) => leaf.code.startsWith(code));
    const name = names[code] ?? below[0]?.name ?? '';
    return [{ code, name, level, sums: sumsOf(below) }];
  });
}

export function totalRow(some: readonly Leaf[] = leaves): SubjectRow {
  return { code: '', name: '合计', level: 0, sums: sumsOf(some) };
}

export const general: readonly Leaf[] = leaves.filter(({ fund }) => fund === 0);
export const fund: readonly Leaf[] = leaves.filter(({ fund: own }) => own > 0);

export interface Economic {
  readonly code: string;
  readonly name: string;
  readonly kind: 'personnel' | 'running';
  readonly amount: number;
}

const printedItems = `
30101 基本工资 241.60 personnel
30102 津贴补贴 186.33 personnel
30103 奖金 98.75 personnel
30107 绩效工资 88.12 personnel
30108 机关事业单位基本养老保险缴费 63.18 personnel
30109 职业年金缴费 31.59 personnel
30110 职工基本医疗保险缴费 28.42 personnel
30111 公务员医疗补助缴费 9.87 personnel
30113 住房公积金 47.39 personnel
30302 退休费 12.40 personnel
30399 其他对个人和家庭的补助 87.60 personnel
30201 办公费 30.11 running
30207 邮电费 5.25 running
30211 差旅费 18.00 running
30217 公务接待费 3.20 running
30231 公务用车运行维护费 9.00 running
30299 其他商品和服务支出 25.30 running
31002 办公设备购置 1.00 running`;

const economicNames: Readonly<Record<string, string>> = {
  301: '工资福利支出',
  302: '商品和服务支出',
  303: '对个人和家庭的补助',
  310: '资本性支出',
};

const items: readonly Economic[] = printedItems
  .trim()
  .split('\n')
  .map((line) => {
    const [code = '', name = '', amount = '', kind] = line.split(' ');
    return { code, name, amount: fenOf(amount), kind } as Economic;
  });

export function economicRows(some: readonly Economic[] = items): SubjectRow[] {
  const codes = new Set(some.flatMap(({ code }) => [code.slice(0, 3), code]));
  return [...codes].sort().map((code) => {
    const below = some.filter((item) => item.code.startsWith(code));
    const name = economicNames[code] ?? below[0]?.name ?? '';
    return { code, name, level: code.length === 3 ? 1 : 2, sums: economicSums(below) };
  });
}

export function economicTotal(some: readonly Economic[] = items): SubjectRow {
  return { code: '', name: '合计', level: 0, sums: economicSums(some) };
}

function economicSums(some: readonly Economic[]): Sums {
  const of = (kind: Economic['kind']) =>
    some.filter((item) => item.kind === kind).reduce((sum, { amount }) => sum + amount, 0);
  const personnel = of('personnel');
  const running = of('running');
  return { personnel, running, total: personnel + running, basic: personnel + running };
}
