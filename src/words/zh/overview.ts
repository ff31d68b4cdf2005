import { phrase, slot } from '../phrase.ts';
import { counted, inTenths } from './shares.ts';

interface Lead {
  readonly year: number;
  readonly change: 'rise' | 'fall' | 'same' | 'unknown';
  /** The path's name of the change that weighs most, where one does. */
  readonly cause: { readonly name: string; readonly direction: 'rise' | 'fall' } | null;
}

const more = { rise: '多', fall: '少' };

export const overview = {
  lead: ({ year, change, cause }: Lead) => {
    if (change === 'unknown') return phrase`${year}年安排支出 ${slot('total')}。`;
    if (change === 'same') return phrase`${year}年安排支出 ${slot('total')}，与上年持平。`;
    const direction = more[change];
    if (!cause)
      return phrase`${year}年安排支出 ${slot('total')}，比上年${direction} ${slot('change')}。`;
    return phrase`${year}年安排支出 ${slot('total')}，比上年${direction} ${slot('change')}，主要是${cause.name}${more[cause.direction]} ${slot('cause')}。`;
  },
  computed: (year: number) => `文件没有说总额的增减，这里与 ${year} 年的文件相比。`,
  perHundred: (basic: number, project: number, rest: number) =>
    `每 100 元里，${basic} 元保运转，${project} 元办项目${rest > 0 ? `，${rest} 元是其他支出` : ''}。`,
  keyFigures: '主要数字',
  totalLabel: '支出预算',
  comparedWith: (year: number) => `比 ${year} 年`,
  split: phrase`基本 ${slot('basic')} · 项目 ${slot('project')}`,
  splitSaid: (basic: string, project: string) => `基本支出占${basic}，项目支出占${project}`,
  sameAsLastYear: '与上年持平',
  noComparison: '文件没有说与上年相比',
  targetsLabel: '绩效指标',
  targetsMeasurable: (measurable: number) => `其中 ${measurable} 项有数字`,
  targetsUnit: '项',
  allSpending: '全部支出',
  sunburstTitle: (percent: number, name: string) => `${inTenths(percent)}用于${name}`,
  changesTitle: (percent: number, name: string, direction: 'rise' | 'fall') =>
    `比上年${more[direction]}出的钱，${inTenths(percent)}是${name}`,
  changesTitleFlat: '与上年相比',
  moreChanges: '看全部增减',
  projectsTitle: (projects: number) => `最大的${counted(projects)}个项目`,
  moreProjects: '看全部绩效目标',
  moreSpending: '看全部支出',
};
