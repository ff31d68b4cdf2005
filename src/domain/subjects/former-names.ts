/**
 * Names that the yearly revision of 政府收支分类科目 gave up. Names of classes and of 20805 as printed in
 * documents of those years; codes of the economic classification of 2018 as in `crosswalk.ts`.
 */

export interface FormerName {
  readonly code: string;
  /** Without 支出. */
  readonly name: string;
  /** What the subject is called now, behind its code where that is another one. */
  readonly now: string;
  /** The first budget year without that name. */
  readonly since: number;
}

/** Functional classes (类). */
export const formerClasses: readonly FormerName[] = [
  { code: '210', name: '医疗卫生与计划生育', now: '卫生健康支出', since: 2019 },
  { code: '207', name: '文化体育与传媒', now: '文化旅游体育与传媒支出', since: 2019 },
  { code: '215', name: '资源勘探信息等', now: '资源勘探工业信息等支出', since: 2020 },
  { code: '220', name: '国土海洋气象等', now: '自然资源海洋气象等支出', since: 2019 },
  { code: '220', name: '国土资源气象等', now: '自然资源海洋气象等支出', since: 2014 },
];

/** Economic classes: their new names say less, so that the old one may also be that of a 款. */
export const formerEconomicClasses: readonly FormerName[] = [
  { code: '310', name: '其他资本性', now: '资本性支出', since: 2018 },
];

/** Economic classes that the classification of 2018 has no more: 对企事业单位的补贴, 转移性支出, 赠与, 债务还本. */
export const endedEconomicClasses = { codes: ['304', '305', '306', '308'], since: 2018 } as const;

/** 款: renamed, or their code means something else now. */
export const formerSections: readonly FormerName[] = [
  { code: '20805', name: '行政事业单位离退休', now: '20805 行政事业单位养老支出', since: 2020 },
  { code: '30104', name: '其他社会保障缴费', now: '30112 其他社会保障缴费', since: 2018 },
  { code: '30307', name: '医疗费', now: '30307 医疗费补助', since: 2018 },
  { code: '30311', name: '住房公积金', now: '30113 住房公积金', since: 2018 },
  { code: '30312', name: '提租补贴', now: '30102 津贴补贴', since: 2018 },
];
