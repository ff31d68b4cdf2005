import type { Stage } from '#domain/disclosure/disclosure.ts';
import type { AmountUnit } from '#domain/money/money.ts';
import { stageNames as stages } from '../names/stages.ts';

export const language = 'zh-CN';
export const name = '明账';
export const screenTitle = (screen: string, organization: string, year: number) =>
  screen === organization ? `${organization}${year}年` : `${screen} · ${organization}${year}年`;
export const titleOf = (screen: string) => `${screen} · 明账`;
export const screens = {
  overview: '总览',
  spending: '支出',
  composition: '基本与项目',
  changes: '增减',
  targets: '绩效',
  review: '核对',
  department: '部门',
  tables: '原表',
  openness: '公开自查',
};
export const skip = '跳到正文';
export const navigation = '本预算各页';
export const homeLabel = '明账，首页';
export const otherWays = '其他';
export const findAnother = '找部门';
export const importing = '导入';
export const comparing = '比较';
export const elder = '长者版';
export const search = '查找';
export const year = (year: number) => `${year}年`;
export const stage = (stage: Stage) => stages[stage];
export const eyebrow = (region: string, stage: Stage, year: number) =>
  [region, stages[stage], `${year}年`].filter(Boolean).join(' · ');
/** Over the title, before the years. */
export const owner = (region: string, stage: Stage) =>
  [region, stages[stage]].filter(Boolean).join(' · ');
export const otherYears = '各年度';
export const unitChoice = '单位';
export const yearAndStage = (year: number, stage: Stage) => `${year}年${stages[stage]}`;
export const amount = (digits: string, unit: AmountUnit) => `${digits} ${unit}`;
export const inBrackets = (text: string) => `（${text}）`;
export const unitBeside = (unit: AmountUnit) => ` ${unit}`;
export const unit = (unit: AmountUnit) => `单位：${unit}`;
export const captionIn = (caption: string, unit: AmountUnit) => `${caption} · 单位：${unit}`;
export const blank = '—';
export const blankSaid = '未列数';
export const total = '合计';
export const subject = '科目';
export const share = '占比';
export const amountColumn = '金额';
export const basic = '基本支出';
export const project = '项目支出';
export const personnel = '人员经费';
export const running = '公用经费';
export const source = (table: string, year: number, stage: Stage) =>
  `来源：${year}年${stages[stage]}《${table}》`;
export const sourceText = (year: number, stage: Stage) => `来源：${year}年${stages[stage]}情况说明`;
export const plainPage = '不用脚本的网页版';
export const openTable = '看原表';
export const derived = '推算';
export const derivedWhy = '上年数没有直接印出，由本年数减去文件所说的增减额得到。';
export const summaryMark = '摘要';
export const summaryWhy = '文字为本站所写的摘要，原文请看部门公开的文件。';
export const chartLoading = '正在载入图表……';
export const chartHint = '移到图上看数字；也可以用方向键移动，回车看出处。';
export const chartFailed = '图表没有载入，下面的表里有同样的数字。刷新页面可以再试。';
export const seeCell = (exact: string) => `${exact} · 看这个数在原表的位置`;
export const footer = '数据来自部门公开文件，逐格可查。所有内容都在本机处理，不上传。';
export const method = '怎样读、怎样核对';
export const printedFrom = (address: string) => `打印自 ${address}`;
export const ignoredInAddress = (parts: readonly string[]) =>
  `地址里有认不出的部分，已略过：${parts.join('、')}。`;
export const tableOf = (title: string) => `${title}（表）`;
