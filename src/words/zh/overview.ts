import type { WaterfallStep } from '#domain/changes.ts';
import type { Fen } from '#domain/money.ts';
import { phrase, slot } from '../phrase.ts';
import { changeOf } from './changed.ts';
import { counted, inTenths } from './shares.ts';

interface Lead {
  readonly year: number;
  /** Change of the total in fen; `null` where it is not known. */
  readonly delta: Fen | null;
  /** The step that weighs most in the change, where one does. */
  readonly cause: Pick<WaterfallStep, 'of' | 'delta'> | null;
}

const more = { rise: '多', fall: '少' };
const direction = (delta: Fen): string => (delta > 0 ? more.rise : more.fall);

export const overview = {
  lead: ({ year, delta, cause }: Lead) => {
    if (delta === null) return phrase`${year}年安排支出 ${slot('total')}。`;
    if (delta === 0) return phrase`${year}年安排支出 ${slot('total')}，与上年持平。`;
    if (!cause)
      return phrase`${year}年安排支出 ${slot('total')}，比上年${direction(delta)} ${slot('change')}。`;
    return phrase`${year}年安排支出 ${slot('total')}，比上年${direction(delta)} ${slot('change')}，主要是${changeOf(cause.of)}${direction(cause.delta)} ${slot('cause')}。`;
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
