/** What the header words over a column of money mean: the column ids of Budget JSON 1. */
import { matchable } from '../../wording.ts';
import type { ReadTableKind } from '../table-kinds.ts';

/** A column id, and the words (folded, without white space and without a year) that stand for it. */
type Meaning = readonly [id: string, label: RegExp];

const total: Meaning = [
  'total',
  /^(?:合计|总计|小计|(?:收入|支出|收支|资金|预算|经费)?(?:合计|总计|总额)|本年支出(?:合计|小计)?|机关运行经费(?:支出)?)$/,
];
const budgets: readonly Meaning[] = [
  [
    'generalPublic',
    /^(?:本年)?(?:一般)?公共(?:财政)?预算(?:财政)?(?:拨款)?(?:资金)?(?:收入|支出|安排)?$/,
  ],
  [
    'governmentFund',
    /^(?:本年)?(?:政府(?:性)?)?基金(?:预算)?(?:财政)?(?:拨款)?(?:资金)?(?:收入|支出|安排)?$/,
  ],
  [
    'stateCapital',
    /^(?:本年)?国有资本(?:经营)?(?:预算|收益)?(?:财政)?(?:拨款)?(?:资金)?(?:收入|支出|安排)?$/,
  ],
  ['socialInsuranceFund', /^社会保险基金(?:预算)?(?:财政)?(?:拨款)?(?:资金)?(?:收入|支出|安排)?$/],
];
const otherFunds: readonly Meaning[] = [
  [
    'fiscalAccount',
    /^(?:纳入)?财政专户(?:管理)?(?:的)?(?:非税|教育收费)?(?:核拨|拨款)?(?:资金)?(?:收入)?$/,
  ],
  ['ownFunds', /^(?:单位(?:自有|自筹)?资金|单位自筹|自有资金|自筹资金|非财政拨款)(?:收入)?$/],
  ['otherFunds', /^(?:其他|其它)资金(?:收入)?$/],
];
const kinds: readonly Meaning[] = [
  ['basic', /^基本支出(?:合计|小计)?$/],
  ['personnel', /^人员(?:经费|支出|经费支出)(?:合计|小计)?$/],
  ['running', /^(?:日常)?公用(?:经费|支出|经费支出)(?:合计|小计)?$/],
  ['project', /^(?:项目(?:支出|经费|经费支出)|专项业务(?:经费|支出|经费支出))(?:合计|小计)?$/],
];
/** Classes of the economic classification, which some provinces set beside basic and project. */
const uses: readonly Meaning[] = [
  ['wages', /^(?:机关)?工资福利(?:支出)?$/],
  ['goodsAndServices', /^(?:机关)?商品(?:和)?服务(?:支出)?$/],
  ['subsidies', /^对个人(?:和)?家庭(?:的)?补助(?:支出)?$/],
  ['debtInterest', /^债务利息及费用支出$/],
  ['capitalConstruction', /^资本性支出\(基本建设\)$/],
  ['capital', /^(?:其他)?资本性支出$/],
  ['enterprisesConstruction', /^对企业补助\(基本建设\)$/],
  ['enterprises', /^对企业补助(?:支出)?$/],
  ['socialSecurityFunds', /^对社会保障基金补助$/],
  ['otherUses', /^其他支出$/],
];
/** 年初结转 and 年末结转 stand beside revenue and expenditure in the tables of final accounts. */
const carried: readonly Meaning[] = [
  ['surplusUsed', /^(?:使用|动用)?非财政拨款(?:专用)?结余$|^用事业基金弥补收支差额$/],
  ['surplusDistributed', /^结余分配$/],
  [
    'carryOver',
    /^(?:上年|年初|以前年度)(?:财政拨款)?结[转余](?:和|、)?(?:结余)?(?:资金|收入|安排)?$/,
  ],
  [
    'carryForward',
    /^(?:结转下年(?:资金|支出)?|年[末终](?:财政拨款)?结转(?:和|、)?(?:结余)?(?:资金)?)$/,
  ],
];
const revenue: readonly Meaning[] = [
  ['currentYear', /^本年收入(?:合计|小计)?$/],
  total,
  ['fiscalAppropriation', /^财政拨款(?:收入)?$/],
  ...budgets,
  ...otherFunds,
  // 事业收入 without what goes through the special account stands beside it in some provinces.
  ['service', /^事业(?:单位)?收入(?:\(不含.{1,16}\))?$/],
  ['operating', /^(?:事业单位)?经营收入$/],
  ['superiorSubsidy', /^上级补助(?:收入)?$/],
  ['affiliateRemittance', /^(?:附属|下属)单位(?:上缴|缴款)(?:收入)?$/],
  ['other', /^其他收入$/],
  ...carried,
];
const spending: readonly Meaning[] = [
  total,
  ...kinds,
  ['operating', /^(?:事业单位)?经营支出$/],
  ['toSuperior', /^(?:上解|上缴)上级(?:支出)?$/],
  ['toAffiliates', /^对附属单位(?:的)?补助(?:支出)?$/],
  // 单位预留机动经费: a third kind of spending beside basic and project (Jiangsu).
  ['reserve', /^(?:单位)?预留机动经费$/],
  ['currentYear', /^本年收入(?:合计)?$/],
  ...carried,
  ...uses,
  ['fiscalAppropriation', /^财政拨款(?:支出|资金|安排)?$/],
  ...budgets,
  ...otherFunds,
  ['fiscalAccount', /^财政专户管理(?:资金)?(?:的)?支出$/],
  ['serviceExpenditure', /^事业支出$/],
];
const funded: readonly Meaning[] = [
  total,
  ...budgets,
  ...otherFunds,
  ['fiscalAppropriation', /^(?:本年)?财政(?:拨款|资金)$/],
  ['fiscalCarryOver', /^财政拨款结转(?:结余)?(?:资金)?$/],
  ['nonFiscalCarryOver', /^非财政拨款结转(?:结余)?(?:资金)?$/],
  ...kinds,
  ['smallBusinessShare', /预留中小微?企业份额$|^面向中小企业(?:预留)?(?:资金|金额)?$/],
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

/** Whether a label names one of the budgets that money comes from. */
export function isFund(label: string): boolean {
  return budgets.some(([, words]) => words.test(withoutYear(label)));
}

/** The fund that all money of such a table comes from. */
const ownFund: Partial<Record<ReadTableKind, string>> = {
  general: 'generalPublic',
  basic: 'generalPublic',
  governmentFund: 'governmentFund',
  stateCapital: 'stateCapital',
  fiscalAccountExpenditure: 'fiscalAccount',
};

/** The column id that a label has in a table of this kind; `null` where it is not known. */
function meaningIn(kind: ReadTableKind, label: string): string | null {
  const id = (meanings[kind] ?? spending).find(([, words]) => words.test(label))?.[0] ?? null;
  return id !== null && id === ownFund[kind] ? 'total' : id;
}

/**
 * What a column under groups is of: 小计 under 本年收入 is 本年收入, 人员经费 under 基本支出 is itself, and 基本支出
 * under 一般公共预算 is a part of its own (`generalPublicBasic`), never the column of that name.
 */
export function meaningUnder(
  kind: ReadTableKind,
  groups: readonly string[],
  label: string,
): string | null {
  const own = meaningIn(kind, label);
  if (own === null) return null;
  const above = groups.flatMap((group) => meaningIn(kind, withoutYear(group)) ?? []);
  const sum = /^(?:小计|合计|总计)$/.test(label);
  const path = sum && above.length > 0 ? above : [...above, own];
  return path.reduce(
    (parent, child) => (isPlainPart(kind, parent, child) ? child : parent + capital(child)),
    'total',
  );
}

/** A label without the year, the unit and 其中 around it. */
export function withoutYear(label: string): string {
  return matchable(label)
    .replace(/^(?:其中|含)[:：]?/, '')
    .replace(/^\d{4}年(?:度)?/, '')
    .replace(/^(?:省级|市级|县级|区级|本级)?当年/, '')
    .replace(/\((?:.{0,4}单位:)?(?:亿|万)?元\)$/, '')
    .replace(/\(\d{1,2}\)$/, '');
}

const fundIds: readonly string[] = ['generalPublic', 'governmentFund', 'stateCapital'];

function isPlainPart(kind: ReadTableKind, parent: string, child: string): boolean {
  if (parent === 'total' || parent === child) return true;
  if (parent === 'basic') return child === 'personnel' || child === 'running';
  if (parent === 'fiscalAppropriation') return fundIds.includes(child);
  if (kind === 'revenue' && parent === 'currentYear') return !/^carry/.test(child);
  return kind === 'revenue' && parent === 'ownFunds' && revenueOfUnit.includes(child);
}

const revenueOfUnit: readonly string[] = [
  'service',
  'operating',
  'superiorSubsidy',
  'affiliateRemittance',
  'other',
];

/** Whether words above a column name no part of the money: 2024年预算数, 资金来源, 本年支出. */
export function isPlainGroup(kind: ReadTableKind, group: string): boolean {
  const words = withoutYear(group);
  return (
    words === '' ||
    meaningIn(kind, words) !== null ||
    stageIn(words) !== null ||
    /^(?:本年|当年|全年|预算|决算|执行|支出|收入|资金|经费|金额|来源|性质|安排|情况|部门|单位|按|的|基本|拨款|财政|数|分类|科目|政府采购|项目|总额|一般公共)+$/.test(
      words,
    )
  );
}

export function capital(id: string): string {
  return id.slice(0, 1).toUpperCase() + id.slice(1);
}

/** Budget, adjusted budget and actual figure, which final accounts print side by side. */
const stages: readonly Meaning[] = [
  [
    'budget',
    /^(?:本年|当年|年度|部门|单位)?(?:年初)?(?:收入|支出)?预算(?:安排)?(?:数|金额|总额)?$/,
  ],
  ['adjusted', /^(?:调整(?:后)?|全年|变更后)预算(?:数)?$/],
  [
    'actual',
    /^(?:本年|全年|实际)?(?:支出)?(?:决算|执行|完成|支出)(?:数|金额)$|^(?:决算|执行|实际支出)$/,
  ],
  ['amount', /^(?:金额|数额|小计|本年(?:数|金额|发生额))$/],
];

/** The stage that a label names, `amount` where it says no more than that; `null` for other words. */
export function stageIn(label: string): string | null {
  return stages.find(([, words]) => words.test(label))?.[0] ?? null;
}
