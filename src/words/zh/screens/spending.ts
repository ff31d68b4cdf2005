import { inTenths } from '../names/shares.ts';

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
  wholeOf: { functional: '全部支出', general: '一般公共预算支出', economic: '基本支出' },
  hint: '指到哪里，中间就说哪里；点开往里看，点中心返回。键盘：方向键移动，↓ 进入，Esc 返回。',
  hintTouch: '点一下看名称和金额，再点一下往里看，点中心返回。',
  hatchOf: {
    project: '外缘的斜纹是项目支出，其余是基本支出。',
    running: '外缘的斜纹是公用经费，其余是人员经费。',
  },
  /** In the middle, under the digits. */
  centreUnit: (unit: string, share: string | null) =>
    share === null ? unit : `${unit} · ${share}`,
  centreChange: (year: number, change: string) => `比${year}年 ${change}`,
  unreadArc: '没有读到',
  trend: '历年',
  yearAmount: (year: number, amount: string) => `${year}年 ${amount}`,
  between: '，',
  sameAsBefore: '与上年持平',
  rowsOf: (all: number) => `看全部 ${all} 项`,
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
  noTable: '没有读到这张表。',
  openSubject: (name: string) => `进入${name}`,
  openCard: (name: string) => `${name}：打开说明`,
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
  itemHint: '实底是人员经费，斜纹是公用经费。',
  item: (name: string, part: string, amount: string) => `${name}，${part} ${amount}`,
};

/** The flow of money from its sources to its uses. */
export const flow = {
  title: (source: string, sourceShare: number, goal: string, goalShare: number) =>
    `钱${inTenths(sourceShare)}来自${source}，${inTenths(goalShare)}用于${goal}`,
  link: (from: string, to: string, amount: string) => `从${from}到${to}，${amount}`,
  columns: { from: '从', to: '到', amount: '金额' },
  caption: '资金流向',
};

/** What is said of a table that was read in part. */
export const unread = {
  title: (name: string, read: string, printed: string) =>
    `${name}印的是 ${printed}，读到的下级科目合起来 ${read}`,
  less: (table: string, unread: string, share: string, drawn: boolean) =>
    `《${table}》没有读全：还有 ${unread}（${share}）没有读到${drawn ? '，图里是灰色的一块' : '，所以不画图'}。下面的科目不是全部，不列占比。`,
  more: (table: string, over: string) =>
    `从《${table}》读到的科目合起来比印的合计多 ${over}，可能不是同一个范围，所以不画占比的图。`,
  total: (table: string) => `没有读到《${table}》的合计，所以不画占比的图，也不列占比。`,
  see: '看原表',
  page: (page: number) => `看原表（文件第 ${page} 页）`,
};

/** The card of one subject. */
export const subjectCard = {
  amount: '金额',
  before: (year: number) => `${year}年`,
  share: (whole: string) => `占${whole}`,
  meaning: '文件里的解释',
  reason: '文件所说的增减原因',
  within: '属于',
  place: '看这一格',
  close: '收起',
  enter: '看它的下级科目',
  years: '历年',
  change: '比上年',
};
