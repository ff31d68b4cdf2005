/**
 * The words that tell what a figure is about, by what they mean: in any province's order they make up a
 * name (clause table in noun-phrases.ts). A word is written with its variants: `(甲|乙)` is one of them and
 * `[丙]` may be left out.
 */

/** What a word of a name means; `other` is any that the lexicon does not have. */
export type Word = keyof typeof words | 'other';

const words = {
  // The four budgets, and what they have in common.
  general: ['一般公共[财政]预算', '公共财政预算', '一般预算', '一般公共财政拨款'],
  governmentFund: ['政府[性]基金[预算]', '基金[预算]'],
  stateCapital: ['国有资本经营[预算]'],
  fiscal: ['[公共]财政拨款', '财拨'],

  // Sides and kinds.
  both: ['收[入][、|和|与|及]支[出]'],
  income: ['收入'],
  spend: ['支出', '支(总|合)计'],
  basic: ['基本支出'],
  project: ['项目支出'],
  personnel: ['人员(经费|支出)'],
  running: ['[日常]公用(经费|支出)'],
  fee: ['经费', '费[用]', '资金'],

  // Other kinds of spending and sources of funds.
  reserve: ['[单位][预留]机动经费'],
  carryForward: ['结转下年', '年(末|终)结转[和|、][结余]'],
  fiscalCarryForward: ['年(末|终)财政拨款结转[和|、][结余]'],
  fiscalCarryOver: ['(上年|年初)财政拨款结转[和|、][结余]'],
  carryOver: ['(上年|年初)结转[和|、][结余][的]', '(上年|年初)结余[的]'],
  accountBalance: ['[上年]实户资金(余额|结余|结转)'],
  carried: ['结转[和][结余]'],
  surplusDistributed: ['结余分配'],
  toSuperior: ['(上缴|上解)上级支出'],
  operatingSpend: ['[事业单位]经营支出'],
  operatingIncome: ['[事业单位]经营收入'],
  toAffiliates: ['对附属单位补助'],
  fiscalAccount: [
    '[纳入][财政]专户管理的(非税收入|事业收入|资金|收入)',
    '财政专户[管理][资金][核拨][资金]',
  ],
  ownFunds: ['单位资金'],
  otherFunds: ['其他资金'],
  subsidy: ['财政补助收入'],
  superiorSubsidy: ['上级补助收入'],
  affiliateRemittance: ['[对]附属单位(上缴|缴款)收入'],
  service: ['事业[单位]收入'],
  otherIncome: ['其他收入'],
  nonFiscalSurplus: ['[使用]非财政拨款[专用]结余', '[使]用事业基金弥补收支差额'],
  purchasedServices: ['政府购买服务'],
  agencyOperating: ['[行政单位|参公单位]机关运行[经]费'],
  commissioned: ['委托业务费'],

  // “三公”.
  threePublic: ['三公[经费]'],
  trips: ['[因公][临时]出国'],
  vehicle: ['公务[用]车[用车]', '公车[用车]'],
  buying: ['购置'],
  keeping: ['运行[及|和][维护]', '维护[及|和][运行]', '运维'],
  guests: ['公务接待'],
  hosting: ['接待'],
  domestic: ['[其他]国内'],
  foreign: ['国外', '外宾', '外事'],
  meetings: ['会议费'],
  training: ['培训费'],

  // Procurement.
  procurement: ['政府采购'],
  buys: ['采购', '购买'],
  goods: ['货物[类]'],
  works: ['工程[类]'],
  services: ['服务[类]'],
  reserved: ['面向', '预留[给]', '专门'],
  small: ['中小企业'],
  micro: ['小(型和微型|微)企业'],
  awarded: ['授予'],
  contract: ['合同'],
  within: ['在'],
  inside: ['中'],
  othersBuy: ['其他[的]'],
  item: ['项目'],

  // Assets.
  planned: ['拟', '计划'],
  added: ['[新]增', '新购置'],
  fixed: ['固定资产'],
  otherFixed: ['其他固定资产'],
  current: ['流动资产'],
  investment: ['长期投资'],
  construction: ['在建工程'],
  intangible: ['无形资产'],
  assets: ['[国有]资产'],
  worth: ['总值', '原值', '净值', '价值'],

  and: ['和', '与', '及', '、'],
  /** What stands around a name and says nothing of what it is. */
  filler: [
    '年[初|度]',
    '(本|当|全)年[度]',
    '(预|决)算',
    '[总]金额',
    '[总]额',
    '[总|合|共|小]计',
    '总[体|数|量]',
    '(执行|安排|规模|财政|拨款|公共预算|使用|开支|分别|主要|其中|包括|部门|")',
    '实际[发生]',
    '(通过|用于|列支|涉及|相应|纳入|有)',
    '(数|合|共|为|均|约|达|各|的|是|由|本|我)',
  ],
} as const;

/** Every way to write a template: `[和|、]结余` is 和结余, 、结余 and 结余. */
export function variantsOf(template: string): string[] {
  const group = /[([]([^()[\]]*)[)\]]/.exec(template);
  if (!group) return [template];
  const before = template.slice(0, group.index);
  const after = variantsOf(template.slice(group.index + group[0].length));
  const options = [...(group[1] ?? '').split('|'), ...(group[0].startsWith('[') ? [''] : [])];
  return options.flatMap((option) => after.map((rest) => before + option + rest));
}

/** Every word as it is written. */
export const meaningOf: ReadonlyMap<string, Word> = new Map(
  Object.entries(words).flatMap(([word, templates]) =>
    templates.flatMap(variantsOf).map((written) => [written, word as Word] as const),
  ),
);
