/** What the header words over a column of money mean: the column ids of Budget JSON 1. */
import type { ReadTableKind } from './table-kinds.ts';

/** A column id, and the words (folded, without white space and without a year) that stand for it. */
type Meaning = readonly [id: string, label: RegExp];

const total: Meaning = [
  'total',
  /^(?:合计|总计|小计|(?:收入|支出)(?:合计|总计)|本年支出(?:合计|小计)?|机关运行经费(?:支出)?)$/,
];
const budgets: readonly Meaning[] = [
  ['generalPublic', /^一般公共预算(?:财政)?(?:拨款)?(?:资金)?(?:收入|支出)?$/],
  ['governmentFund', /^(?:政府(?:性)?)?基金(?:预算)?(?:财政)?(?:拨款)?(?:资金)?(?:收入|支出)?$/],
  ['stateCapital', /^国有资本经营(?:预算)?(?:财政)?(?:拨款)?(?:资金)?(?:收入|支出)?$/],
];
const otherFunds: readonly Meaning[] = [
  ['fiscalAccount', /^财政专户(?:管理资金|核拨)?(?:资金)?(?:收入)?$/],
  ['ownFunds', /^单位资金(?:收入)?$/],
];
const kinds: readonly Meaning[] = [
  ['basic', /^基本支出(?:合计|小计)?$/],
  ['personnel', /^人员(?:经费|支出)(?:合计|小计)?$/],
  ['running', /^(?:日常)?公用(?:经费|支出)(?:合计|小计)?$/],
  ['project', /^项目支出(?:合计|小计)?$/],
];
/** 年初结转 and 年末结转 stand beside revenue and expenditure in the tables of final accounts. */
const carried: readonly Meaning[] = [
  ['carryOver', /^(?:上年|年初)(?:财政拨款)?结转(?:和)?(?:结余)?(?:资金)?$/],
  ['carryForward', /^(?:结转下年(?:资金)?|年末(?:财政拨款)?结转(?:和)?(?:结余)?)$/],
];
const revenue: readonly Meaning[] = [
  ['currentYear', /^本年收入(?:合计|小计)?$/],
  total,
  ['fiscalAppropriation', /^财政拨款(?:收入)?$/],
  ...budgets,
  ...otherFunds,
  ['service', /^事业(?:单位)?收入$/],
  ['operating', /^(?:事业单位)?经营收入$/],
  ['superiorSubsidy', /^上级补助收入$/],
  ['affiliateRemittance', /^附属单位上缴收入$/],
  ['other', /^其他收入$/],
  ...carried,
];
const spending: readonly Meaning[] = [
  total,
  ...kinds,
  ['operating', /^(?:事业单位)?经营支出$/],
  ['toSuperior', /^(?:上解|上缴)上级支出$/],
  ['toAffiliates', /^对附属单位补助支出$/],
  // 单位预留机动经费: a third kind of spending beside basic and project (Jiangsu).
  ['reserve', /^(?:单位)?预留机动经费$/],
  ['currentYear', /^本年收入(?:合计)?$/],
  ...carried,
];
const funded: readonly Meaning[] = [
  total,
  ...budgets,
  ...otherFunds,
  ['fiscalAppropriation', /^财政拨款$/],
  ['fiscalCarryOver', /^财政拨款结转(?:结余)?$/],
  ['nonFiscalCarryOver', /^非财政拨款结转(?:结余)?$/],
  ['smallBusinessShare', /预留中小微?企业份额$/],
  ...carried,
];
const ledger: readonly Meaning[] = [total, ...budgets];

/** In the order in which they are tried. */
const meanings: Partial<Record<ReadTableKind, readonly Meaning[]>> = {
  balance: ledger,
  fiscal: ledger,
  revenue,
  threePublic: funded,
  procurement: funded,
  purchasedServices: funded,
  projects: funded,
  assets: [['value', /^(?:价值|金额|账面(?:价值|原值|净值))(?:\(.{0,20}\))?$/]],
};

/** The column id that a label has in a table of this kind; `null` where it is not known. */
export function meaningIn(kind: ReadTableKind, label: string): string | null {
  return (meanings[kind] ?? spending).find(([, words]) => words.test(label))?.[0] ?? null;
}

/** Budget, adjusted budget and actual figure, which final accounts print side by side. */
const stages: readonly Meaning[] = [
  ['budget', /^(?:年初|本年)?预算(?:数|金额)?$/],
  ['adjusted', /^(?:调整(?:后)?|全年)预算(?:数)?$/],
  ['actual', /^(?:支出)?(?:决算|执行)(?:数|金额)?$/],
  ['amount', /^(?:金额|数额|小计)$/],
];

/** The stage that a label names, `amount` where it says no more than that; `null` for other words. */
export function stageIn(label: string): string | null {
  return stages.find(([, words]) => words.test(label))?.[0] ?? null;
}
