import type { Fen } from '#domain/money/money.ts';
import { phrase, slot, type Phrase } from '../../phrase.ts';
import { changeOf } from '../names/changed.ts';
import { counted, inTenths } from '../names/shares.ts';

interface Lead {
  readonly year: number;
  /** Change of the total in fen; `null` where it is not known. */
  readonly delta: Fen | null;
  /** What moved most, where that is known, and how much of the change it makes up (percent). */
  readonly cause?: { readonly of: string; readonly delta: Fen; readonly share: number } | null;
  /** The subject that moved most within it. */
  readonly subject?: { readonly name: string; readonly delta: Fen } | null;
}

const more = { rise: '多', fall: '少' };
const direction = (delta: Fen): string => (delta > 0 ? more.rise : more.fall);

type LeadSlot = 'total' | 'change' | 'cause' | 'subject';

export const overview = {
  lead: ({ year, delta, cause, subject }: Lead): Phrase<LeadSlot> => {
    const total = phrase`${year}年安排支出 ${slot('total')}`;
    if (delta === null) return [...total, '。'];
    if (delta === 0) return [...total, '，与上年持平。'];
    const change = phrase`，比上年${direction(delta)} ${slot('change')}`;
    const mostly = cause && cause.share >= 50 ? '主要是' : '其中';
    const why = cause
      ? phrase`，${mostly}${changeOf(cause.of)}${direction(cause.delta)} ${slot('cause')}`
      : [];
    const within = subject
      ? phrase`，${cause ? '其中' : '变动最大的是'}${subject.name}${cause ? '' : '，'}${direction(subject.delta)} ${slot('subject')}`
      : [];
    return [...total, ...change, ...why, ...within, '。'];
  },
  /** The document's own reason; of several points the one that weighs most. */
  quoted: (reason: string, verbatim: boolean, points: number) => {
    const head = points > 1 ? `文件说了${counted(points)}条原因，最大的一条：` : '文件所说的原因：';
    return verbatim ? `${head}“${reason}”` : `${head}${reason}。`;
  },
  cutShort: (text: string) => `${text}……`,
  quotedAt: (place: string) => `（${place}）`,
  moreReason: '看全文',
  footnoteMark: '¹',
  against: (year: number) => `与 ${year} 年的文件相比`,
  footnote: (year: number) =>
    phrase`¹ 没有读到文件自己说的总额增减；这里用 ${year} 年的公开文件相减得出：${slot('current')} − ${slot('prior')}，两个数都可以点开。`,
  trendYear: (year: number, total: string, basic: string | null, project: string | null) =>
    `${year}年 ${total}${basic && project ? `（基本 ${basic}，项目 ${project}）` : ''}`,
  derivedYear: (said: string) => `${said}（推算）`,
  computed: (year: number) => `没有读到文件自己说的总额增减，这里与 ${year} 年的文件相比。`,
  perHundred: (basic: number, project: number, rest: number) =>
    `每 100 元里，${basic} 元保运转，${project} 元办项目${rest > 0 ? `，${rest} 元是其他支出` : ''}。`,
  keyFigures: '主要数字',
  totalLabel: '支出预算',
  comparedWith: (year: number) => `比 ${year} 年`,
  split: phrase`基本 ${slot('basic')} · 项目 ${slot('project')}`,
  splitSaid: (basic: string, project: string) => `基本支出占${basic}，项目支出占${project}`,
  sameAsLastYear: '与上年持平',
  noComparison: '没有读到与上年相比的数',
  targetsLabel: '绩效指标',
  targetsMeasurable: (measurable: number) => `其中 ${measurable} 项有数字`,
  targetsUnit: '项',
  allSpending: '全部支出',
  sunburstTitle: (percent: number, name: string) => `${inTenths(percent)}用于${name}`,
  moreChanges: '看全部增减',
  projectsTitle: (projects: number) => `最大的${counted(projects)}个项目`,
  moreProjects: '看全部绩效目标',
  moreSpending: '看全部支出',
};
