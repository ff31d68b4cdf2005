/**
 * Which table this is, from its title and header words. The same table has other titles from
 * province to province (收支总表, 部门收支总体情况表, 收支预算总体情况表); the list is of what they share.
 */
import type { KnownTable } from '#domain/disclosure/disclosure.ts';
import { isCodeLabel, isLedgerLabel, isNameLabel, matchable, withoutOrdinal } from '../wording.ts';
import type { HeaderColumn } from './layout.ts';

/**
 * Tables that some provinces print beside the eleven known ones and that are read like them, under
 * ids of their own: all spending out of fiscal appropriation by function and its basic part by
 * economic item, 机关运行经费, 政府购买服务, projects one by one, project spending by function,
 * spending by economic item, spending out of 财政专户, both sides of 政府性基金, what is carried over from
 * the year before by project, and the single conferences and trainings.
 */
export type FurtherTable =
  | 'fiscalExpenditure'
  | 'fiscalBasic'
  | 'agencyOperating'
  | 'purchasedServices'
  | 'projects'
  | 'projectExpenditure'
  | 'economic'
  | 'governmentEconomic'
  | 'fiscalAccountExpenditure'
  | 'governmentFundBalance'
  | 'carriedOverExpenditure'
  | 'conferences'
  | 'trainings';

export type ReadTableKind = KnownTable | FurtherTable;
export type TableKind = ReadTableKind | 'institution' | 'goal' | 'indicators' | 'targetForm';

/** In this order: the more special title first. A title is matched folded and without its ordinal. */
const titles: readonly (readonly [ReadTableKind, RegExp])[] = [
  ['threePublic', /三公/],
  ['conferences', /会议费.*明细/],
  ['trainings', /培训费.*明细/],
  ['carriedOverExpenditure', /上年结[余转]资金.*支出/],
  ['purchasedServices', /政府购买服务/],
  ['procurement', /政府采购/],
  ['assets', /固定资产|国有资产/],
  ['projects', /(?:项目支出|专项资金|专项业务经费|项目预算|预算项目).*表$/],
  ['agencyOperating', /机关(?:事业)?运行(?:经)?费/],
  ['stateCapital', /国有资本经营/],
  ['governmentFund', /政府(?:性)?基金|基金预算/],
  ['governmentFundBalance', /政府(?:性)?基金.*收支/],
  ['governmentEconomic', /政府(?:预算)?(?:支出)?经济(?:分类|科目)/],
  ['basic', /一般公共(?:预算|服务).*基本支出|^(?:\d{4}年(?:度)?)?(?:部门|单位)?(?:预算)?基本支出/],
  ['fiscalBasic', /财政拨款.*基本支出/],
  ['economic', /经济(?:分类|科目)/],
  ['fiscal', /财政拨款收(?:入)?(?:、)?支(?:出)?/],
  ['general', /一般公共预算.*(?:支出|收支)/],
  ['fiscalExpenditure', /财政拨款.*支出/],
  ['fiscalAccountExpenditure', /专户.*支出/],
  ['balance', /收(?:入)?(?:、)?支(?:出)?(?:预算|决算)?(?:总|表|情况)/],
  ['revenue', /收入/],
  ['expenditure', /支出/],
];

/**
 * Titles of other tables that would else be taken for one of the above: also what is spent out of other
 * single funds, and income or spending by unit, beside which the same is printed by subject.
 */
const otherTitles =
  /转移支付|绩效|社会保险基金|基本支出.*(?:人员经费|公用经费)|说明$|(?:其他资金|单位资金|上年结[余转]|一般性|财政专项).{0,8}支出|\(分单位\)/;

/** What a table must have in its header to be what its title says. */
const required: Partial<Record<ReadTableKind, RegExp>> = {
  revenue: /收入|合计|金额|拨款|资金|预算数?$|决算数?$/,
  expenditure: /支出|合计|金额|预算数?$|决算数?$/,
  procurement: /采购|^合计$|^总计$|金额|预算/,
  assets: /^价值|^金额|账面/,
  purchasedServices: /购买|^项目|^金额|^合计|目录/,
  carriedOverExpenditure: /项目名称$/,
  conferences: /^会议/,
  trainings: /^培训/,
};

/** Two-sided tables; the others have one list. */
const twoSided: readonly ReadTableKind[] = ['balance', 'fiscal', 'governmentFundBalance'];

/** Lists by the subjects of a classification, whose rows have a code or at least a subject's name. */
const bySubject: readonly ReadTableKind[] = [
  'general',
  'basic',
  'governmentFund',
  'stateCapital',
  'fiscalExpenditure',
  'fiscalBasic',
  'fiscalAccountExpenditure',
  'economic',
  'governmentEconomic',
  'agencyOperating',
];

/** The kind by header words alone, where they leave no doubt; then by title; else `null`. */
export function tableKind(title: string, columns: readonly HeaderColumn[]): TableKind | null {
  const labels = labelsOf(columns);
  return (
    kindByHeader(labels) ??
    kindByTitle(title, columns) ??
    (listsGoals(labels) ? 'indicators' : null)
  );
}

/** A list of projects with what each of them is to achieve, under whatever title. */
function listsGoals(labels: readonly string[]): boolean {
  return (
    labels.some((label) => /^(?:一级|二级|预算)?项目(?:名称)?$/.test(label)) &&
    labels.some((label) => /^(?:绩效|年度|当年|总体)*目标$/.test(label))
  );
}

function labelsOf(columns: readonly HeaderColumn[]): string[] {
  return columns.flatMap(({ label, groups }) => [...groups, label]).map(matchable);
}

function kindByHeader(labels: readonly string[]): TableKind | null {
  const has = (pattern: RegExp) => labels.some((label) => pattern.test(label));
  if (has(/^一级指标$/) && has(/^三级指标$/)) return 'indicators';
  if (has(/^单位名称$/) && !has(/合计|金额|预算|支出|收入|项目|采购/)) return 'institution';
  if (has(/采购目录|采购物品|采购品目/)) return 'procurement';
  return labels[0] === '绩效目标' && labels.length === 2 ? 'goal' : null;
}

/** The kind that a title gives to a table with this header; `null` where the two do not agree. */
export function kindByTitle(title: string, columns: readonly HeaderColumn[]): ReadTableKind | null {
  const words = matchable(withoutOrdinal(title))
    .replace(/\((?:公开|(?:金额)?单位:).*$/, '')
    .replace(/^(?:附?表\d{1,2}(?:-\d)?|公开\d{1,2}表)[:、.]?/, '');
  const labels = labelsOf(columns);
  const named = titles.filter(([, pattern]) => pattern.test(words)).map(([kind]) => kind);
  const fits = (kind: ReadTableKind): boolean => shapeFits(kind, columns, labels);
  const [first] = named;
  if (otherTitles.test(words) && first !== 'carriedOverExpenditure') return null;
  if (first === 'projects' && !fits(first))
    return fits('projectExpenditure') ? 'projectExpenditure' : null;
  return (
    named.find((kind) => (kind === first || sameSubject(first, kind) ? fits(kind) : false)) ?? null
  );
}

/** What names a project in each row. */
const namesProject = /^项目(?:名称)?$|^支出项目类别(?:\(.{1,8}\))?$|^单位\(项目\)名称$/;

/** 财政拨款收入支出决算表 and 政府性基金收支表 may be a ledger or a list by subject: what comes next is tried then. */
function sameSubject(first: ReadTableKind | undefined, next: ReadTableKind): boolean {
  if (first === 'governmentFund') return next === 'governmentFundBalance';
  return first === 'fiscal' && (next === 'general' || next === 'fiscalExpenditure');
}

function shapeFits(
  kind: ReadTableKind,
  columns: readonly HeaderColumn[],
  labels: readonly string[],
): boolean {
  const has = (pattern: RegExp) => labels.some((label) => pattern.test(label));
  if (twoSided.includes(kind) !== isLedger(columns)) return false;
  const subjects = labels.some(
    (label) => (isCodeLabel(label) && !/^(?:预算)?单位/.test(label)) || /科目|分类/.test(label),
  );
  if (kind === 'projects') return has(namesProject) && !subjects;
  if (kind === 'projectExpenditure') return subjects;
  if (bySubject.includes(kind) && !subjects && !has(/^支出项目类别/)) return false;
  return required[kind] === undefined || has(required[kind]);
}

/** Two lists of names side by side, with figures between them and no codes. */
export function isLedger(columns: readonly HeaderColumn[]): boolean {
  const labels = columns.map(({ label }) => matchable(label));
  const isName = (label: string) => isNameLabel(label) || isLedgerLabel(label);
  const first = labels.findIndex(isName);
  const figure = labels.findIndex((label, index) => index > first && !isName(label));
  const second = labels.findIndex((label, index) => index > figure && isName(label));
  const coded = labelsOf(columns).some(isCodeLabel);
  return first >= 0 && figure >= 0 && second >= 0 && !coded;
}
