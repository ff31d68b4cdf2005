import type { AmountUnit } from '#domain/money/money.ts';
import { counted } from '../names/shares.ts';

export const targets = {
  title: '钱要办成什么事',
  finding: (projects: number, indicators: number, measurable: number) =>
    `${counted(projects)}个项目，${indicators} 项指标，${measurable} 项有数字`,
  sub: (digits: string, unit: string) => `项目支出 ${digits} ${unit}的绩效目标`,
  untold: (digits: string, unit: string) => `没有读到项目支出 ${digits} ${unit}要办成什么事。`,
  mentioned: (page: number | null, where: string) =>
    page === null
      ? `《${where}》里写到绩效目标，没有读成一项一项的指标。`
      : `第 ${page} 页起写到绩效目标，没有读成一项一项的指标。`,
  mentionedSee: '看原文',
  instead: '项目支出列在哪些科目',
  insteadShare: '占项目支出',
  none: '没有读到项目绩效目标',
  show: '显示指标',
  kinds: { all: '全部', measurable: '有数字的', worded: '只有文字的' },
  level2: '指标类别',
  anyLevel2: '全部类别',
  sort: '排序',
  sorts: { amount: '金额从大到小', printed: '按文件顺序', measurable: '有数字的指标从少到多' },
  shown: (projects: number, indicators: number) => `显示 ${projects} 个项目、${indicators} 项指标`,
  nothingShown: '没有符合条件的指标。',
  reset: '全部显示',
  goal: '绩效目标',
  goalSaid: (goal: string) => `绩效目标：${goal}`,
  columns: {
    kind: '指标',
    level3: '三级指标',
    description: '描述',
    target: '指标值',
    basis: '确定依据',
    weight: '分值（权重）',
    direction: '指标方向',
  },
  /** 数量指标 → 数量, where the column says that it is an indicator. */
  kindName: (level2: string) => level2.replace(/指标$/, ''),
  measurableCount: (measurable: number, all: number) =>
    all === 0 ? '没有读到它的指标' : `${all} 项指标中 ${measurable} 项有数字`,
  amountUnknown: '没有读到金额',
  indicatorsOf: (name: string) => `${name}的绩效指标`,
  department: '部门整体绩效目标',
  overall: '总体目标',
  items: '分项目标',
  itemColumns: { target: '职责', goal: '目标', indicator: '怎样衡量' },
  measures: (count: number) => `工作保障措施（${count} 条）`,
};

export const department = {
  title: '部门情况',
  institution: '机构设置',
  institutionColumns: { name: '单位', nature: '性质', rank: '规格', funding: '经费保障' },
  noInstitution: '没有读到机构设置表。',
  texts: '文件说明',
  threePublic: '“三公”经费',
  agencyOperating: '机关运行经费',
  procurement: '政府采购',
  assets: '国有资产',
  plannedPurchase: '本年拟购置固定资产',
  glossary: '名词解释',
  glossaryLead: '文件给出的解释，和看预算常用的词。',
  columns: { item: '项目', quantity: '数量' },
};

export const tables = {
  title: '原表',
  lead: '公开文件里的全部表格，照原样列出。从别的页面点一个数，会在这里标出它所在的格。',
  sources: (files: readonly string[]) =>
    `由 ${files.length} 份文件合并而成：${files.map((file, index) => `第 ${index + 1} 份《${file}》`).join('，')}。`,
  index: '表格目录',
  caption: '表头',
  /** Of the columns that hold words. */
  labels: {
    no: '序号',
    code: '科目编码',
    name: '科目名称',
    item: '项目',
    side: { revenue: '收入', expenditure: '支出' },
  },
  note: '表注',
  empty: '空表：除表头外没有数。',
  place: (place: string) => `在文件中的位置：${place}`,
  marked: '标出的数',
  unknownCell: '地址里所指的格在这份文件里没有。',
  prose: '说明文字中的数',
  proseLead: (unit: AmountUnit) => `这些数写在文件的说明文字里，不在表格里。单位：${unit}`,
  proseColumns: { what: '说的是', amount: '金额', place: '位置' },
  proseChange: (name: string, year: number) => `${name}比 ${year} 年增减`,
  proseCount: (number: number, unit: string) => `${number} ${unit}`.trim(),
  proseProject: (name: string) => `项目：${name}`,
  performance: '项目绩效目标表',
  institution: '部门机构设置情况',
};
