import type { FindingSeverity } from '#domain/finding.ts';
import type { AmountUnit } from '#domain/money.ts';

const signs = { sum: ['+', '−'], product: ['×', '×'], percent: ['÷', '÷'] } as const;

export const review = {
  title: '数字核对',
  finding: (examined: number, held: number, contradictions: number) =>
    contradictions === 0
      ? `${examined} 处数字应当相符，没有发现不符`
      : `${examined} 处数字应当相符，${held} 处相符，${contradictions} 处不符`,
  lead: '依据公开文件自身的数字核对，只说哪里不一致，不作判断。',
  notLoaded: '核对程序没有载入。请检查网络后刷新页面。',
  show: '显示',
  all: (count: number) => `全部 ${count}`,
  counted: (name: string, count: number) => `${name} ${count}`,
  groups: {
    contradiction: '对不上的数字',
    rounding: '四舍五入的尾差',
    warning: '值得留意',
    question: '可以问的问题',
  } satisfies Record<FindingSeverity, string>,
  groupWhy: {
    contradiction: '按公开文件自身的口径，等号两边应当相等而不相等。',
    rounding: '差额在印出的小数位和项数所允许的范围以内。',
    warning: '不一定有误，只是与通常的做法不同，或者缺少应有的内容。',
    question: '数字之间没有矛盾，但看预算的人可能想知道原因。',
  } satisfies Record<FindingSeverity, string>,
  none: '没有要说明的地方。',
  morePlaces: (count: number) => `另有 ${count} 处`,
  sumOf: (count: number) => `${count} 项合计`,
  operand: (
    combine: 'sum' | 'product' | 'percent',
    sign: 1 | -1,
    first: boolean,
    amount: string,
  ) => {
    const mark = signs[combine][sign === 1 ? 0 : 1];
    if (first) return combine === 'sum' && sign === -1 ? `−${amount}` : amount;
    return `${mark} ${amount}`;
  },
  formula: (
    left: string,
    leftSum: string | null,
    relation: string,
    right: string,
    rightSum: string | null,
  ) =>
    `${left}${leftSum === null ? '' : ` = ${leftSum}`} ${relation} ${rightSum === null ? '' : `${rightSum} = `}${right}`,
  difference: (digits: string, unit: AmountUnit) => `差 ${digits} ${unit}`,
  badge: '数字核对',
  badgeHeld: (examined: string) => `/ ${examined} 处相符`,
  badgeContradictions: (count: number) => `${count} 处不符，看看是什么`,
  badgeNone: '没有发现不符',
};
