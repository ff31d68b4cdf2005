import type { Stage } from '#domain/disclosure.ts';
import type { AmountUnit } from '#domain/money.ts';
import { changeOf } from './changed.ts';
import { evidenceText, operandText } from './evidence.ts';
import { findingSentence, findingSeverityWords } from './findings.ts';
import { issueSentence } from './issues.ts';
import { placeText } from './place.ts';
import { stageNames as stages } from './stages.ts';

export const common = {
  name: '明账',
  screenTitle: (screen: string, organization: string, year: number) =>
    screen === organization ? `${organization}${year}年` : `${screen} · ${organization}${year}年`,
  titleOf: (screen: string) => `${screen} · 明账`,
  screens: {
    overview: '总览',
    spending: '支出',
    composition: '基本与项目',
    changes: '增减',
    targets: '绩效',
    review: '核对',
    department: '部门',
    tables: '原表',
  },
  skip: '跳到正文',
  navigation: '本预算各页',
  homeLabel: '明账，首页',
  otherWays: '其他',
  findAnother: '找部门',
  importing: '导入',
  search: '查找',
  year: (year: number) => `${year}年`,
  stage: (stage: Stage) => stages[stage],
  eyebrow: (region: string, stage: Stage, year: number) =>
    [region, stages[stage], `${year}年`].filter(Boolean).join(' · '),
  yearAndStage: (year: number, stage: Stage) => `${year}年${stages[stage]}`,
  amount: (digits: string, unit: AmountUnit) => `${digits} ${unit}`,
  inBrackets: (text: string) => `（${text}）`,
  unitBeside: (unit: AmountUnit) => ` ${unit}`,
  unit: (unit: AmountUnit) => `单位：${unit}`,
  captionIn: (caption: string, unit: AmountUnit) => `${caption} · 单位：${unit}`,
  blank: '—',
  blankSaid: '未列数',
  total: '合计',
  subject: '科目',
  share: '占比',
  amountColumn: '金额',
  basic: '基本支出',
  project: '项目支出',
  personnel: '人员经费',
  running: '公用经费',
  changeOf,
  source: (table: string, year: number, stage: Stage) =>
    `来源：${year}年${stages[stage]}《${table}》`,
  sourceText: (year: number, stage: Stage) => `来源：${year}年${stages[stage]}情况说明`,
  openTable: '看原表',
  derived: '推算',
  derivedWhy: '上年数没有直接印出，由本年数减去文件所说的增减额得到。',
  summaryMark: '摘要',
  summaryWhy: '文字为本站所写的摘要，原文请看部门公开的文件。',
  issueText: issueSentence,
  findingText: findingSentence,
  findingSeverity: findingSeverityWords,
  evidenceText,
  operandText,
  placeText,
  chartLoading: '正在载入图表……',
  chartHint: '移到图上看数字；也可以用方向键移动，回车看出处。',
  chartFailed: '图表没有载入，下面的表里有同样的数字。刷新页面可以再试。',
  seeCell: (exact: string) => `${exact} · 看这个数在原表的位置`,
  footer: '数据来自部门公开文件，逐格可查。所有内容都在本机处理，不上传。',
  printedFrom: (address: string) => `打印自 ${address}`,
  ignoredInAddress: (parts: readonly string[]) =>
    `地址里有认不出的部分，已略过：${parts.join('、')}。`,
  tableOf: (title: string) => `${title}（表）`,
};
