import { inTenths } from '../names/shares.ts';

const inBrackets = (rate: string | null) => (rate === null ? '' : `（${rate}）`);

/** A region's departments looked over together. */
export const region = {
  title: (region: string) => `${region}各部门预算`,
  titleOfNone: '各部门预算',
  other: '地区',
  years: '年度',
  headline: (departments: number, year: number, amount: string) =>
    `${departments} 个部门 ${year} 年支出预算合计 ${amount}`,
  change: {
    rise: (amount: string, rate: string | null) => `，比上年多 ${amount}${inBrackets(rate)}`,
    fall: (amount: string, rate: string | null) => `，比上年少 ${amount}${inBrackets(rate)}`,
    same: '，与上年相同',
    ofSome: (departments: number) => `（按文件里写了上年数的 ${departments} 个部门算）`,
  },
  largest: (name: string, share: number) => `${inTenths(share)}在${name}。`,
  end: '。',
  moves: {
    rise: (name: string, amount: string, rate: string | null) =>
      `增加最多的是${name}：${amount}${inBrackets(rate)}`,
    fall: (name: string, amount: string, rate: string | null) =>
      `减少最多的是${name}：${amount}${inBrackets(rate)}`,
  },
  what: '只算这里有部门预算的部门，不是全部；部门之间转拨的钱没有扣除，所属单位的预算已在部门里。',
  by: '先按',
  byOptions: { department: '部门', class: '用途' },
  ringTitle: {
    department: (share: number, name: string) => `${inTenths(share)}由${name}支出`,
    class: (share: number, name: string) => `${inTenths(share)}用于${name}`,
  },
  whole: '全部支出',
  noRing: '这里的名单没有各部门的用途，没有图可画。',
  openPart: (name: string) => `看${name}由哪些部分组成`,
  openBudget: (name: string) => `打开${name}的预算`,
  partsCaption: (name: string) => `${name}的各部分`,
  part: '部分',
  tableTitle: '各部门',
  all: (departments: number) => `${departments} 个部门，各有多少`,
  show: (departments: number) => `再列 ${departments} 个`,
  columns: {
    name: '部门',
    total: '支出预算',
    share: '占比',
    parts: '其中项目（斜线）',
    change: '比上年',
    rate: '增减（%）',
    basic: '基本支出',
    project: '项目支出',
    threePublic: '“三公”经费',
    contradictions: '对不上',
    questions: '可以问',
  },
  unitOf: (label: string, unit: string) => `${label}（${unit}）`,
  notFound: (code: string) => `没有代码为 ${code} 的地区，下面是第一个地区。`,
  noYear: (year: string) => `没有 ${year} 年的部门预算，下面是最新的一年。`,
  none: '这个地区还没有部门预算。',
  survey: '全部部门的核对结果',
};
