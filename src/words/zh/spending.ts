import { inTenths } from './shares.ts';

export const spending = {
  title: '钱用在哪',
  lens: '看法',
  lenses: { functional: '功能分类', economic: '经济分类', flow: '资金流向' },
  lensWhy: {
    functional: '功能分类说明钱用来办什么事：类、款、项三级。',
    economic: '经济分类说明钱怎么花：工资、办公、补助……。本表只含一般公共预算的基本支出。',
    flow: '从收入来源，到支出功能，再到基本支出和项目支出。',
  },
  measure: '金额口径',
  measures: {
    total: '合计',
    basic: '基本支出',
    project: '项目支出',
    personnel: '人员经费',
    running: '公用经费',
  },
  finding: (percent: number, name: string, whole: string) =>
    `${whole}中，${inTenths(percent)}是${name}`,
  findingOnly: (name: string) => `${name}没有下一级科目`,
  nothing: '这一口径下没有支出。',
  wholeOf: { functional: '全部支出', economic: '基本支出' },
  hint: '点一块往里看，点中心返回；也可以用方向键移动、回车进入、Esc 返回。',
  hatchOf: {
    project: '实底是基本支出，斜纹是项目支出。',
    running: '实底是人员经费，斜纹是公用经费。',
  },
  centre: (unit: string, name: string) => `${unit} · ${name}`,
  /** On an arc, where every letter counts: 教育支出 → 教育. */
  arcName: (name: string) => name.replace(/支出$/, '') || name,
  up: '返回上一级',
  breadcrumb: '所在位置',
  rest: (count: number) => `其他 ${count} 项`,
  item: (name: string, amount: string, share: string) => `${name}，${amount}，占${share}`,
  amountShare: (amount: string, share: string) => `${amount}，占${share}`,
  itemNoShare: (name: string, amount: string) => `${name}，${amount}`,
  caption: (lens: string, measure: string) => `${lens} · ${measure}`,
  leftOut: (count: number) => `有 ${count} 个科目没有数或为负数，没有画进图里，表中照列。`,
  unknownSubject: (code: string) => `本表没有科目 ${code}，现在显示全部支出。`,
  noTable: '这份文件里没有这张表。',
  flowTitle: (source: string, sourceShare: number, goal: string, goalShare: number) =>
    `钱${inTenths(sourceShare)}来自${source}，${inTenths(goalShare)}用于${goal}`,
  flowLink: (from: string, to: string, amount: string) => `从${from}到${to}，${amount}`,
  flowColumns: { from: '从', to: '到', amount: '金额' },
  flowCaption: '资金流向',
  openSubject: (name: string) => `进入${name}`,
};

export const composition = {
  title: '保运转多少，办项目多少',
  finding: (basic: string, project: string) => `基本支出占${basic}，项目支出占${project}`,
  bySubject: '按功能分类',
  bySubjectFinding: (name: string) => `项目支出最多的是${name}`,
  noProject: '没有项目支出',
  byItem: '基本支出按经济分类',
  byItemFinding: (name: string, share: string) => `基本支出里最大的一类是${name}，占${share}`,
  hint: '实底是基本支出，斜纹是项目支出。',
  itemHint: '实底是人员经费，斜线底是公用经费。',
  item: (name: string, part: string, amount: string) => `${name}，${part} ${amount}`,
};
