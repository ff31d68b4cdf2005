/**
 * Which table this is, from its title and header words. The same table has other titles from
 * province to province (收支总表, 部门收支总体情况表, 收支预算总体情况表); the list is of what they share.
 */
import type { KnownTable } from '#domain/disclosure.ts';
import { matchable, withoutOrdinal } from '../wording.ts';
import type { HeaderColumn } from './layout.ts';

export type TableKind = KnownTable | 'institution' | 'goal' | 'indicators';

/** In this order: the more special title first. A title is matched folded and without its ordinal. */
const titles: readonly (readonly [KnownTable, RegExp])[] = [
  ['threePublic', /三公/],
  ['procurement', /^(?:部门|单位)?政府采购(?:预算|决算|支出|情况|明细)*(?:总)?表?$/],
  ['assets', /固定资产|国有资产/],
  ['basic', /一般公共预算.*基本支出/],
  ['stateCapital', /国有资本经营预算/],
  ['governmentFund', /政府(?:性)?基金/],
  ['fiscal', /财政拨款收(?:入)?(?:、)?支(?:出)?/],
  ['general', /一般公共预算/],
  ['balance', /收(?:入)?(?:、)?支(?:出)?(?:预算|决算)?(?:总|表)/],
  ['revenue', /收入(?:预算|决算)?(?:总表|总体情况表|情况表|表)/],
  ['expenditure', /支出(?:预算|决算)?(?:总表|总体情况表|情况表|表)/],
];

/** Titles of other tables that would else be taken for one of the above. */
const otherTitles =
  /分类汇总|政府预算经济分类|政府预算支出经济分类|项目支出|转移支付|政府购买服务|专项资金|绩效/;

/** What a table must have in its header to be what its title says. */
const required: Partial<Record<KnownTable, readonly RegExp[]>> = {
  balance: [/^项目/],
  fiscal: [/^项目/],
  basic: [/^人员经费/, /^公用经费|^日常公用经费/],
  expenditure: [/^基本支出/, /^项目支出/],
  general: [/^基本支出/, /^项目支出/],
  governmentFund: [/^基本支出/, /^项目支出/],
  stateCapital: [/^基本支出/, /^项目支出/],
  procurement: [/采购/],
  assets: [/^价值|^金额|账面/],
};

/** The kind by header words alone, where they leave no doubt; then by title; else `null`. */
export function tableKind(title: string, columns: readonly HeaderColumn[]): TableKind | null {
  const labels = columns.flatMap(({ label, groups }) => [...groups, label]).map(matchable);
  return kindByHeader(labels) ?? kindByTitle(title, labels);
}

function kindByHeader(labels: readonly string[]): TableKind | null {
  const has = (pattern: RegExp) => labels.some((label) => pattern.test(label));
  if (has(/^一级指标$/) && has(/^三级指标$/)) return 'indicators';
  if (has(/^单位名称$/) && has(/^单位性质$/)) return 'institution';
  if (has(/采购目录|采购物品|采购品目/)) return 'procurement';
  return labels[0] === '绩效目标' && labels.length === 2 ? 'goal' : null;
}

function kindByTitle(title: string, labels: readonly string[]): KnownTable | null {
  const words = matchable(withoutOrdinal(title)).replace(/\(公开.*$/, '');
  if (otherTitles.test(words)) return null;
  const kind = titles.find(([, pattern]) => pattern.test(words))?.[0];
  if (!kind) return null;
  const complete = (required[kind] ?? []).every((pattern) =>
    labels.some((label) => pattern.test(label)),
  );
  return complete ? kind : null;
}
