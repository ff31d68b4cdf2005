/** What a figure in the prose is about: the words before it as the dotted path of a statement. */
import type { Topic } from '../recognise/sections.ts';

type Subject = readonly [path: string, words: RegExp];

/** Sources of funds; tried where revenue is spoken of, before revenue as a whole. */
const sources: readonly Subject[] = [
  ['revenue.generalPublic', /一般公共预算/],
  ['revenue.stateCapital', /国有资本经营/],
  ['revenue.governmentFund', /基金/],
  ['revenue.fiscalAccount', /财政专户/],
  ['revenue.ownFunds', /单位资金/],
  ['revenue.carryOver', /结转|结余/],
  ['revenue.superiorSubsidy', /上级补助收入/],
  ['revenue.affiliateRemittance', /附属单位上缴收入/],
  ['revenue.operating', /经营收入/],
  ['revenue.service', /事业收入/],
  ['revenue.other', /^其他收入/],
  ['revenue.fiscalAppropriation', /财政拨款/],
  ['revenue.total', /收入/],
];

/** Kinds of spending: whole words only, so that 聘用人员经费项目 is not taken for 人员经费. */
const spending: readonly Subject[] = [
  ['total', /收(?:入)?、?支(?:出)?(?:预算)?(?:安排|总计|合计|总额)?$/],
  ['expenditure.basic.personnel', /^人员(?:经费|支出)(?:预算)?$/],
  ['expenditure.basic.running', /^(?:日常)?公用(?:经费|支出)(?:预算)?$/],
  ['expenditure.basic', /^基本支出(?:预算)?$/],
  ['expenditure.project', /^项目支出(?:预算)?$/],
  ['expenditure.total', /(?:^|年(?:度)?)(?:部门|本年|当年)?(?:预算)?支出(?:预算)?$/],
];

const subjects: Partial<Record<Topic, readonly Subject[]>> = {
  revenue: sources,
  expenditure: spending,
  changes: [...spending, ...sources.slice(-1)],
  overview: [...spending, ...sources],
  agencyOperating: [['agencyOperating.total', /机关运行(?:经)?费/]],
  threePublic: [
    ['threePublic.overseas', /出国/],
    ['threePublic.reception', /公务接待/],
    ['threePublic.vehicle', /公务用?车购置(?:费)?(?:及|和|、).{0,6}(?:运行|维护|运维)/],
    ['threePublic.vehicle.purchase', /公务用?车购置|^购置费?$/],
    ['threePublic.vehicle.operation', /公务用?车.{0,2}(?:运行|维护|运维)|^(?:运行|维护|运维)/],
    ['threePublic.vehicle', /公务用?车/],
    ['threePublic.total', /三公/],
  ],
  procurement: [
    ['procurement.goods', /货物/],
    ['procurement.works', /工程/],
    ['procurement.services', /服务/],
    ['procurement.smallBusiness', /中小|小微/],
    ['procurement.total', /政府采购/],
  ],
  assets: [
    ['assets.plannedPurchase', /拟.{0,4}购置|计划购置/],
    ['assets.fixed', /固定资产/],
    ['assets.total', /资产/],
  ],
};

/** What a figure without a subject of its own is about, in a section that has just one. */
const defaults: Partial<Record<Topic, string>> = {
  agencyOperating: 'agencyOperating.total',
};

/** Words that say that an amount follows, and of when, but not of what. */
const filler =
  /^(?:\d{4}年(?:度)?|(?:其中|包括|主要|共计|合计|总计|总额|金额|经费|安排|预算|部门|本|为|是|共|各|约|和|及|与|:|、|"|“|”))+$/;

/** The words that name something: without 其中, 主要为, an ordinal, a year and 总额为 around them. */
export function coreOf(words: string): string {
  return words
    .replace(/^(?:其中|包括|主要为|主要是|主要包括|主要|和|及|与|以及|、|:)+/, '')
    .replace(/^(?:\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[、.])/, '')
    .replace(/^\d{4}年(?:度)?/, '')
    .replace(/(?:共计|合计|总计|总额|金额|安排|为|共|各|约|是)+$/, '');
}

/** The path of a core, `''` where it names nothing at all, `null` where it names a stranger. */
export function subjectIn(core: string, topic: Topic): string | null {
  if (core === '' || filler.test(core)) return '';
  return (subjects[topic] ?? []).find(([, pattern]) => pattern.test(core))?.[0] ?? null;
}

/** Whether words in a list of projects name one: they are numbered, or end as names of projects do. */
export function namesProject(words: string, core: string): boolean {
  const numbered = /\([一二三四五六七八九十\d]{1,3}\)|^\d{1,2}[、.]/.test(words);
  return core !== '' && (numbered || projectEnd.test(core));
}

const projectEnd = /(?:项目|支出|经费|费用?|补贴|补助|资金|购置|工程|建设|改造|工作|活动|服务)$/;

/** What a figure without any subject is about in a section of that topic. */
export function defaultSubject(topic: Topic): string | null {
  return defaults[topic] ?? null;
}

/** Sections whose figures are statements; in all others a figure is part of a text. */
export function speaksOfMoney(topic: Topic): boolean {
  return topic in subjects;
}
