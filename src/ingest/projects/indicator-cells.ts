/** One indicator out of the cells under the header words of any performance table. */
import type { Indicator } from '#domain/disclosure/disclosure.ts';
import { matchable } from '../wording.ts';

/** The header words over an indicator's parts. */
export const indicatorLabels = {
  level1: /^一级指标$/,
  level2: /^二级指标$/,
  level3: /^三级指标$/,
  description: /绩效指标描述|指标(?:描述|说明|内容|解释)$/,
  operator: /^(?:绩效)?指标(?:性质|符号)$|^(?:运算|计算)符号$|^符号$/,
  target: /(?:指标值|目标值)(?:\(.{1,20}\))?$/,
  unit: /^(?:绩效)?(?:指标)?(?:度量|计量)单位$/,
  basis: /依据/,
  weight: /^(?:指标)?(?:分值|权重)(?:分值|权重|\/|、|或)*(?:\(.{1,8}\))?$/,
  direction: /^(?:指标)?方向(?:性)?$/,
  result: /^(?:全年|年度)?(?:实际)?完成(?:指标)?值$|^(?:全年)?实际(?:值|完成情况)$/,
  score: /^(?:自评|指标|实际|实得)?得分$/,
} as const;

/** What is measured, in a table without 三级指标. */
export const measuredLabel = /^(?:指标内容|具体指标|指标名称|绩效指标)$/;

/** 指标属性 (定量 or 定性) says nothing that the value does not say. */
export const attributeLabel = /^(?:绩效)?指标(?:属性|类型)$/;

export const goalLabel = /^(?:实施期|年度|当年|总体|项目|中长期|整体|绩效|的)*目标$/;

/** The parts of an indicator as `read` gives them; what a table does not print is empty or absent. */
export function indicatorFrom(read: (label: RegExp) => string): Omit<Indicator, 'at'> {
  const weight = weightIn(read(indicatorLabels.weight));
  const direction = read(indicatorLabels.direction);
  const result = read(indicatorLabels.result);
  const score = weightIn(read(indicatorLabels.score));
  const level3 = read(indicatorLabels.level3);
  const measured = level3 === '' ? read(measuredLabel) : '';
  const description = read(indicatorLabels.description);
  return {
    level1: read(indicatorLabels.level1),
    level2: read(indicatorLabels.level2),
    level3: level3 || measured,
    description: measured !== '' && description === measured ? '' : description,
    target: targetFrom(
      read(indicatorLabels.operator),
      read(indicatorLabels.target),
      read(indicatorLabels.unit),
    ),
    basis: read(indicatorLabels.basis),
    ...(weight === null ? {} : { weight }),
    ...(direction === '' ? {} : { direction }),
    ...(result === '' ? {} : { result }),
    ...(score === null ? {} : { score }),
  };
}

/**
 * ≥ | 95 | % as ≥95%, where the three stand in cells of their own. Without its operator a value says
 * another thing than the document; words (优良中低差) are no unit of a value that is no number.
 */
function targetFrom(operator: string, value: string, unit: string): string {
  const sign = signs.get(matchable(operator)) ?? '';
  const signed = /^[≥≤<>=＜＞＝≧≦]/.test(value) ? value : sign + value;
  return /\d$/.test(value) ? signed + unit : signed;
}

const signs: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    '≥': '≥',
    '>=': '≥',
    大于等于: '≥',
    不低于: '≥',
    '≤': '≤',
    '<=': '≤',
    小于等于: '≤',
    不高于: '≤',
    '>': '>',
    大于: '>',
    '<': '<',
    小于: '<',
    '=': '=',
    等于: '=',
  }),
);

/** 20, 20分 or 20%; `null` where no number is printed. */
function weightIn(text: string): number | null {
  const number = /^(\d{1,3}(?:\.\d{1,4})?)(?:分|%)?$/.exec(matchable(text))?.[1];
  return number === undefined ? null : Number(number);
}
