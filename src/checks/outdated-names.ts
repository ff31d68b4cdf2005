/** Names that the yearly revision of 政府收支分类科目 gave up, and since which budget year. */
import { coreName } from './names.ts';

export interface OutdatedName {
  /** Without 支出. */
  readonly name: string;
  readonly now: string;
  readonly since: number;
}

export const outdatedClasses: readonly OutdatedName[] = [
  { name: '医疗卫生与计划生育', now: '卫生健康支出', since: 2019 },
  { name: '文化体育与传媒', now: '文化旅游体育与传媒支出', since: 2019 },
  { name: '资源勘探信息等', now: '资源勘探工业信息等支出', since: 2020 },
  { name: '国土海洋气象等', now: '自然资源海洋气象等支出', since: 2019 },
  { name: '国土资源气象等', now: '自然资源海洋气象等支出', since: 2014 },
];

/** The class of that name, if it was given up. */
export function outdatedClass(name: string): OutdatedName | undefined {
  return outdatedClasses.find((old) => coreName(name) === old.name);
}

/** 款 whose code means something else now: the reform of the economic classification of 2018. */
const codes: Readonly<Record<string, OutdatedName>> = {
  '20805': { name: '行政事业单位离退休', now: '20805 行政事业单位养老支出', since: 2020 },
  '30104': { name: '其他社会保障缴费', now: '30112 其他社会保障缴费', since: 2018 },
  '30307': { name: '医疗费', now: '30307 医疗费补助', since: 2018 },
  '30311': { name: '住房公积金', now: '30113 住房公积金', since: 2018 },
  '30312': { name: '提租补贴', now: '30102 津贴补贴', since: 2018 },
};

/** What the subject is called now; `null` where its name under that code stands in that year. */
export function outdatedCode(code: string, name: string, year: number): string | null {
  const old = codes[code];
  return old && year >= old.since && coreName(name) === coreName(old.name) ? old.now : null;
}
