/** What a heading is about, told by its words. */

/** In this order: the more special heading first; a document's own title may hold any word. */
const topics = [
  ['introduction', /\d{4}年.{0,30}公开.{0,4}说明$/],
  ['project', /项目(?:经费|支出)(?:预算)?情况说明$/],
  ['tables', /(?:预算|决算)(?:公开)?表$/],
  ['glossary', /名[词称]解释/],
  ['threePublic', /三公|会议费|一般性支出/],
  ['performance.overall', /总体(?:绩效)?目标/],
  ['performance.items', /分项(?:绩效)?目标/],
  ['performance.measures', /保障措施/],
  ['performance.special', /专项资金.{0,6}绩效目标/],
  ['performance.projects', /项目.{0,6}绩效目标/],
  ['performance', /绩效/],
  ['duties', /职责|职能/],
  ['tasks', /工作任务|主要任务|工作重点|重点工作|工作目标|工作思路|工作计划/],
  [
    'institution',
    /机构设置|机构情况|(?:机构|部门|单位|人员)构成|人员(?:编制|基本)?情况|编制(?:情况|现状)/,
  ],
  ['procurement', /政府采购/],
  ['assets', /国有资产|固定资产|资产(?:信息|情况|状况)/],
  ['agencyOperating', /机关运行(?:经)?费/],
  ['other', /其他(?:需要)?(?:说明|解释)|其他(?:重要)?事项|其他(?:相关)?情况/],
  ['changes', /增减/],
  ['stateCapital', /国有资本经营/],
  ['governmentFund', /政府性?基金/],
  ['overview', /收(?:入)?[、和及]?支/],
  ['revenue', /收入/],
  ['expenditure', /支出/],
  ['overview', /总体|收支|安排/],
  ['explanation', /编制说明|情况说明/],
] as const;

/** The seven heads under which Shanghai explains a project, and their like. */
const projectHeads = [
  ['project.overview', /^项目(?:概述|概况|内容|简介|基本情况)$/],
  ['project.basis', /^(?:项目)?(?:立项|设立)(?:的)?(?:依据|背景)$/],
  ['project.body', /^(?:项目)?实施(?:主体|单位)$/],
  ['project.plan', /^(?:项目)?实施(?:方案|内容|计划)$/],
  ['project.period', /^(?:项目)?(?:实施(?:周期|期限|时间)|起止时间)$/],
  ['project.budget', /^(?:项目)?(?:年度|当年)?(?:预算|资金|经费)安排(?:情况)?$/],
  ['project.goals', /^(?:项目)?(?:总体|年度)?绩效目标(?:情况)?$/],
] as const;

export type Topic =
  (typeof topics)[number][0] | (typeof projectHeads)[number][0] | 'preface' | 'unknown';

/** The topic of a matchable title without its ordinal; `null` where its words name none. */
export function topicOf(title: string): Topic | null {
  return topics.find(([, pattern]) => pattern.test(title))?.[0] ?? null;
}

/** The topic of a heading within the explanation of a project. */
export function projectHeadOf(title: string): Topic | null {
  return projectHeads.find(([, pattern]) => pattern.test(title))?.[0] ?? null;
}

/** The money that a section speaks of: all funds, or those of one of the budgets. */
export type Scope = 'all' | 'fiscal' | 'general' | 'governmentFund' | 'stateCapital';

/** `null` where a title names no budget. */
export function scopeOf(title: string): Scope | null {
  if (/一般公共预算/.test(title)) return 'general';
  if (/政府性?基金/.test(title)) return 'governmentFund';
  if (/国有资本经营/.test(title)) return 'stateCapital';
  return /财政拨款/.test(title) ? 'fiscal' : null;
}

/** Titles that stand without an ordinal: nothing but such words, and how they end. */
const plainTitle =
  /^[\p{Script=Han}\d“”"()]{0,32}(?:主要职能|主要职责|部门职责|单位职责|机构设置(?:情况)?|名词解释|编制说明|情况说明|(?:部门|单位)(?:预算|决算)(?:公开)?表)$/u;

/** Whether a line without an ordinal is a title for all that. */
export function isPlainTitle(words: string): boolean {
  return words.length <= 40 && plainTitle.test(words);
}
