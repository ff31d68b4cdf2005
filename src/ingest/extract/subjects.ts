/**
 * What a figure in the prose is about: a core of words as the dotted path of a statement. Every pattern
 * takes the whole core, so that a stranger that merely holds a known word is never taken for it.
 */
import type { Scope, Topic } from '../recognise/sections.ts';

/**
 * What stands around a name and says nothing of what it is — 年初预算数为, 财政拨款支出总额 —, by characters,
 * so that there is only one way to read it.
 */
const around =
  '[年初度当全预决算执行支出安排经费用资金财政拨款总体额数合计共小规模为均约达各分别]*';
/** Where the money comes from, in front of a name. */
const paidFrom = '(?:使用|一般公共预算|财政|拨款|资金|预算|安排|开支|支出|实际|当年|的|中)*';
/** And behind it: “三公”经费一般公共预算安排. */
const paid = '(?:经费|一般公共预算|公共预算|当年|实际发生)*';

function whole(pattern: string): RegExp {
  return new RegExp(`^${pattern}${around}$`);
}

type Subject = readonly [path: string, words: RegExp];

/** The four budgets and 财政拨款 as a whole, at the start of a core. */
const scopes: readonly (readonly [Exclude<Scope, 'all'>, RegExp])[] = [
  [
    'general',
    /^(?:使用)?(?:一般公共(?:财政)?预算|一般公共(?=财政拨款)|公共财政预算|一般预算)(?:当年)?(?:财政)?(?:拨款)?(?:资金)?(?:安排)?的?/,
  ],
  [
    'governmentFund',
    /^(?:使用)?(?:政府性?)?基金(?:预算)?(?:当年)?(?:财政)?(?:拨款)?(?:资金)?(?:安排)?的?/,
  ],
  [
    'stateCapital',
    /^(?:使用)?国有资本经营(?:预算)?(?:当年)?(?:财政)?(?:拨款)?(?:资金)?(?:安排)?的?/,
  ],
  ['fiscal', /^(?:使用)?(?:公共)?财政拨款(?:资金)?(?:安排)?的?/],
];

const revenueOf: Readonly<Record<Scope, string>> = {
  all: 'revenue.total',
  fiscal: 'revenue.fiscalAppropriation',
  general: 'revenue.generalPublic',
  governmentFund: 'revenue.governmentFund',
  stateCapital: 'revenue.stateCapital',
};

/** Spending as a whole and in its kinds, within the scope that stands before it. */
const kinds: readonly Subject[] = [
  ['both', whole('(?:本年|总|预算|决算)*收(?:入)?[、和与及]?支(?:出)?')],
  ['revenue', whole('(?:本年|总|预算)*收入')],
  ['basic.personnel', whole('人员(?:经费|支出)')],
  ['basic.running', whole('(?:日常)?公用(?:经费|支出)')],
  ['basic', whole('基本支出')],
  ['project', whole('项目支出')],
  ['total', whole('(?:本年|总|预算|决算|年初预算)*支出')],
  ['total', /^支(?:总计|合计)[为共]?$/],
];

/** Other kinds of spending and sources of funds, which belong to no single budget. */
const others: readonly Subject[] = [
  ['expenditure.reserve', whole('(?:单位)?(?:预留)?机动经费')],
  ['expenditure.carryForward', whole('(?:结转下年|年[末终]结转(?:和|、)?(?:结余)?)(?:支出)?')],
  ['expenditure.fiscalCarryForward', whole('年[末终]财政拨款结转(?:和|、)?(?:结余)?')],
  ['revenue.fiscalCarryOver', whole('(?:上年|年初)财政拨款结转(?:和|、)?(?:结余)?(?:资金)?')],
  ['expenditure.surplusDistributed', whole('结余分配')],
  ['expenditure.toSuperior', whole('(?:上缴|上解)上级(?:支出)')],
  ['expenditure.operating', whole('(?:事业单位)?经营支出')],
  ['expenditure.toAffiliates', whole('对附属单位补助(?:支出)')],
  ['revenue.fiscalAccount', whole('(?:纳入)?(?:财政)?专户管理的(?:非税收入|事业收入|资金|收入)')],
  ['revenue.fiscalAccount', whole('财政专户(?:管理)?(?:资金)?(?:核拨)?(?:资金)?(?:收入)?')],
  ['revenue.ownFunds', whole('单位资金(?:收入)?')],
  ['revenue.otherFunds', whole('其他资金(?:收入)?')],
  ['revenue.carryOver', whole('(?:上年|年初)(?:结转(?:和|、)?(?:结余)?|结余)(?:资金)?(?:收入)?')],
  ['revenue.superiorSubsidy', whole('上级补助收入')],
  ['revenue.affiliateRemittance', whole('附属单位(?:上缴|缴款)收入')],
  ['revenue.operating', whole('(?:事业单位)?经营收入')],
  ['revenue.service', whole('事业(?:单位)?收入')],
  ['revenue.other', whole('其他收入')],
  ['revenue.nonFiscalSurplus', whole('(?:使用)?非财政拨款(?:专用)?结余')],
  ['purchasedServices.total', whole(`${paidFrom}政府购买服务`)],
  [
    'agencyOperating.total',
    whole(
      `${paidFrom}(?:行政单位|参公单位)*机关运行(?:经)?费(?:当年)?(?:一般公共预算|公共预算|预算)?`,
    ),
  ],
];

/** What may be spoken of beside the subject of a section on one kind of spending: 机关运行经费. */
const besides = others.filter(([path]) => /^(?:agencyOperating|purchasedServices)/.test(path));

const vehicle = '(?:公务用?车|公车)(?:用车)?';
const running = '(?:运行|维护|运维)(?:[及和]?(?:运行|维护|运维))*';

const threePublic: readonly Subject[] = [
  ['threePublic.overseas', whole(`${paidFrom}因?公?(?:临时)?出国费?用?`)],
  [
    'threePublic.vehicle',
    whole(`${paidFrom}${vehicle}购置费?(?:及|和|、|与)(?:${vehicle})?${running}费?用?`),
  ],
  ['threePublic.vehicle', whole(`${paidFrom}公务用?车费用?`)],
  ['threePublic.vehicle.purchase', whole(`${paidFrom}${vehicle}购置费?用?`)],
  ['threePublic.vehicle.operation', whole(`${paidFrom}${vehicle}${running}费?用?`)],
  ['threePublic.reception.domestic', whole('(?:其他)?国内(?:公务)?接待费?用?')],
  ['threePublic.reception.foreign', whole('(?:国外|外宾|外事)(?:公务)?接待费?用?')],
  ['threePublic.reception', whole(`${paidFrom}公务接待费?用?`)],
  ['threePublic.total', whole(`${paidFrom}三公${paid}`)],
];

/** Short for what their section is about; elsewhere they may be anything. */
const local: Partial<Record<Topic, readonly Subject[]>> = {
  threePublic: [
    ['threePublic.vehicle', whole(`购置费?(?:及|和|、|与)${running}费?`)],
    ['threePublic.vehicle.purchase', whole('购置费?')],
    ['threePublic.vehicle.operation', whole(`${running}费?`)],
    ['threePublic.reception', whole('接待费用?')],
    ['conference.total', whole(`${paidFrom}会议费`)],
    ['training.total', whole(`${paidFrom}培训费`)],
  ],
  // 机关运行经费 by its definition (预算法 2018, 14): the 公用经费 of 行政单位 out of appropriations.
  agencyOperating: [
    [
      'agencyOperating.total',
      /^(?:行政单位|参公单位)*使用一般公共预算(?:财政拨款)?安排的?基本支出中的?(?:日常)?公用(?:经费|支出)+$/,
    ],
  ],
  revenue: [['revenue.carryOver', whole('结转(?:和?结余)?(?:资金)?')]],
};

const small = '(?:政府采购)?(?:项目)?';

function forSmall(size: string): string {
  return `(?:面向|预留给?)+${size}企业预留的?${small}`;
}
const procurement: readonly Subject[] = [
  ['procurement.goods', whole('(?:拟|计划)?(?:政府)?(?:采购|购买)?(?:的)?货物(?:类)?(?:采购)?')],
  ['procurement.works', whole('(?:拟|计划)?(?:政府)?(?:采购|购买)?(?:的)?工程(?:类)?(?:采购)?')],
  ['procurement.services', whole('(?:拟|计划)?(?:政府采购|采购|购买)?(?:的)?服务(?:类)?(?:采购)?')],
  [
    'procurement.smallBusiness.micro',
    whole(`(?:面向|预留给?|专门)+(?:小型和微型|小微)企业(?:采购)?(?:预留)?的?${small}`),
  ],
  [
    'procurement.smallBusiness',
    whole(`(?:面向|预留给?|专门)+中小企业(?:采购)?(?:预留)?的?${small}`),
  ],
  ['procurement.smallBusiness.micro.awarded', whole(`在${forSmall('(?:小型和微型|小微)')}中`)],
  ['procurement.smallBusiness.awarded', whole(`在${forSmall('中小')}中`)],
  ['procurement.others.awarded', whole('在其他(?:的)?(?:政府)?采购(?:项目)?中')],
  [
    'procurement.awarded.smallBusiness.micro',
    whole('(?:政府采购)?授予(?:小型和微型|小微)企业(?:的)?合同'),
  ],
  ['procurement.awarded.smallBusiness', whole('(?:政府采购)?授予中小企业(?:的)?合同')],
  ['procurement.total', whole(`${paidFrom}政府采购`)],
];

const assets: readonly Subject[] = [
  ['assets.plannedPurchase', whole('(?:拟|计划)(?:新)?(?:增|购置)(?:固定)?资产')],
  ['assets.fixed.other', whole('其他固定资产')],
  ['assets.fixed', whole('固定资产(?:总值|原值|净值|价值)?')],
  ['assets.current', whole('流动资产')],
  ['assets.longTermInvestment', whole('长期投资')],
  ['assets.underConstruction', whole('在建工程')],
  ['assets.intangible', whole('无形资产')],
  ['assets.total', whole('(?:国有)?资产(?:总值|原值|价值)?')],
];

/** What a figure without a subject of its own is about, in a section that has just one. */
const defaults: Partial<Record<Topic, string>> = {
  agencyOperating: 'agencyOperating.total',
};

const nothing = new RegExp(
  `^(?:${around.slice(0, -1)}|其中|包括|主要|部门|本|我|的|是|和|及|与|、|")*$`,
);

/** 采购金额 under 在…采购项目中: whose it is was said before. */
export function isPurchaseAmount(words: string, topic: Topic): boolean {
  return topic === 'procurement' && /^(?:采购|合同)?金额(?:为|共|共计)?$/.test(words);
}

/** Whether a core names nothing at all: 预算数为, 其中. */
export function isFiller(core: string): boolean {
  return nothing.test(core);
}

/** What decides between the meanings of a core that has several. */
export interface Meaning {
  readonly topic: Topic;
  /** Of the section, or of what its parts are being told of. */
  readonly scope: Scope;
  /** Which side was spoken of last: 收入包括：一般公共预算拨款…. */
  readonly side: 'revenue' | 'expenditure' | null;
  /** The budget whose income was stated right before: 财政拨款收入5万元、支出4万元. */
  readonly spoken: Scope | null;
  readonly lists: Listed;
}

/**
 * What is being parted, which tells what a name in the list is: classes by function under all spending,
 * economic ones under 基本支出; under 项目支出 an economic class is only a part of itself.
 */
export type Listed = 'spending' | 'basic' | 'project' | 'anything';

/** What parts of that path are; `anything` where the path does not tell. */
export function listedUnder(path: string | null): Listed {
  if (path === null) return 'anything';
  if (/^(?:expenditure|general)\.(?:total|grandTotal)$|^fiscal\.expenditure$/.test(path)) {
    return 'spending';
  }
  if (/\.basic$/.test(path)) return 'basic';
  return /\.project$/.test(path) ? 'project' : 'anything';
}

/** In these sections 一般公共预算拨款 says where the money for their own subject comes from. */
const ofOneKind: readonly Topic[] = ['threePublic', 'procurement', 'assets'];

/** The path of a core without organization, year and brackets; `null` where it names a stranger. */
export function subjectIn(core: string, meaning: Meaning): string | null {
  const find = (subjects: readonly Subject[]) =>
    subjects.find(([, pattern]) => pattern.test(core))?.[0] ?? null;
  const { topic } = meaning;
  const narrow = ofOneKind.includes(topic);
  return (
    find(narrow ? besides : others) ??
    find(threePublic) ??
    find(local[topic] ?? []) ??
    (topic === 'procurement' || core.includes('政府采购') || /企业合同/.test(core)
      ? find(procurement)
      : null) ??
    (topic === 'assets' ? find(assets) : null) ??
    (narrow ? null : moneyIn(core, meaning))
  );
}

function moneyIn(core: string, { topic, scope: ofSection, side, spoken }: Meaning): string | null {
  const named = scopes.find(([, pattern]) => pattern.test(core));
  const scope = named?.[0] ?? spoken ?? inherited(ofSection);
  const rest = named ? core.replace(named[1], '') : core;
  const kind = kinds.find(([, pattern]) => pattern.test(rest))?.[0] ?? null;
  if (kind === null) {
    // 一般公共预算当年拨款 in a section on it is that budget, whichever side it is looked at from.
    const appropriated =
      scope === ofSection && scope !== 'fiscal' && (topic === scope || /拨款/.test(core));
    return named && isFiller(rest) ? sideOf(scope, topic, side, appropriated) : null;
  }
  // In a section on 财政拨款 本年支出 may be all spending, or that of the appropriation.
  const whole = kind === 'both' || kind === 'revenue' || kind === 'total';
  const unclear = !named && spoken === null;
  if (whole && unclear && (ofSection === 'fiscal' || ofSection === 'general')) return null;
  if (kind === 'both') return scope === 'all' ? 'total' : `${scope}.total`;
  if (kind === 'revenue') return revenueOf[scope];
  if (kind === 'total') return scope === 'fiscal' ? 'fiscal.expenditure' : pathOf(scope, kind);
  // 人员经费 under 一般公共预算基本支出 is that budget's.
  return pathOf(scope === 'all' ? ofSection : scope, kind);
}

/** The budget that a path belongs to; `null` where it is of all funds or of none. */
export function scopeOfPath(path: string): Scope | null {
  const found = scopes.find(([scope]) => path.startsWith(`${scope}.`) || path === revenueOf[scope]);
  return found?.[0] ?? null;
}

/** What a whole without a name is of: in a section on one fund, that fund. */
function inherited(scope: Scope): Scope {
  return scope === 'governmentFund' || scope === 'stateCapital' ? scope : 'all';
}

function pathOf(scope: Scope, kind: string): string {
  return scope === 'all' ? `expenditure.${kind}` : `${scope}.${kind}`;
}

/** 一般公共预算拨款 alone is income or spending: as the section, else as the words before say. */
function sideOf(
  scope: Scope,
  topic: Topic,
  side: Meaning['side'],
  appropriated: boolean,
): string | null {
  const spoken = topic === 'revenue' || topic === 'expenditure' ? topic : side;
  if (spoken === 'revenue') return revenueOf[scope];
  if (spoken === null) return appropriated ? `${scope}.total` : null;
  return scope === 'fiscal' ? 'fiscal.expenditure' : `${scope}.total`;
}

/** What a figure without any subject is about in a section of that topic. */
export function defaultSubject(topic: Topic): string | null {
  return defaults[topic] ?? null;
}
