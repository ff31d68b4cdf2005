/** What each column of a known table means, from its header words. */
import type { KnownTable } from '#domain/disclosure.ts';
import { isCodeLabel, isNameLabel, matchable } from '../wording.ts';
import type { HeaderColumn } from './layout.ts';

export type ColumnRole = 'no' | 'code' | 'name' | 'amount' | 'quantity' | 'field' | 'unknown';

export interface MeantColumn extends HeaderColumn {
  readonly role: ColumnRole;
  /** The column id of Budget JSON for amounts and quantities; empty for the others. */
  readonly id: string;
}

type Meaning = readonly [id: string, label: RegExp];

const total: Meaning = ['total', /^(?:合计|总计|小计|收入合计|支出合计|本年(?:收入|支出)合计)$/];
const budgets: readonly Meaning[] = [
  ['generalPublic', /^一般公共预算(?:财政)?(?:拨款)?(?:收入|支出)?$/],
  ['governmentFund', /^(?:政府(?:性)?)?基金预算(?:财政)?(?:拨款)?(?:收入|支出)?$/],
  ['stateCapital', /^国有资本经营预算(?:财政)?(?:拨款)?(?:收入|支出)?$/],
];
const kinds: readonly Meaning[] = [
  ['basic', /^基本支出(?:合计|小计)?$/],
  ['personnel', /^人员(?:经费|支出)$/],
  ['running', /^(?:日常)?公用(?:经费|支出)$/],
  ['project', /^项目支出(?:合计|小计)?$/],
];
const ledgerAmount: Meaning = ['amount', /^(?:预算数|金额|预算金额|决算数|本年预算(?:数)?|预算)$/];

/** In the order in which they are tried; the ids are those of Budget JSON 1. */
const meanings: Record<KnownTable, readonly Meaning[]> = {
  balance: [ledgerAmount],
  fiscal: [ledgerAmount, total, ...budgets],
  revenue: [
    ['currentYear', /^本年收入(?:合计|小计)?$/],
    total,
    ['fiscalAppropriation', /^财政拨款(?:收入)?$/],
    ...budgets,
    ['fiscalAccount', /^财政专户(?:管理资金|核拨)?(?:收入)?$/],
    ['service', /^事业(?:单位)?收入$/],
    ['operating', /^(?:事业单位)?经营收入$/],
    ['superiorSubsidy', /^上级补助收入$/],
    ['affiliateRemittance', /^附属单位上缴收入$/],
    ['ownFunds', /^单位资金(?:收入)?$/],
    ['other', /^其他收入$/],
    ['carryOver', /^(?:上年|年初)结转(?:和)?(?:结余)?$/],
  ],
  expenditure: [
    total,
    ...kinds,
    ['operating', /^(?:事业单位)?经营支出$/],
    ['toSuperior', /^(?:上解|上缴)上级支出$/],
    ['toAffiliates', /^对附属单位补助支出$/],
    ['reserve', /^(?:单位)?预留机动经费$/],
  ],
  general: [total, ...kinds],
  basic: [total, ...kinds],
  governmentFund: [total, ...kinds],
  stateCapital: [total, ...kinds],
  threePublic: [total, ...budgets],
  procurement: [
    total,
    ...budgets,
    ['fiscalAccount', /^财政专户(?:核拨|管理资金)?$/],
    ['ownFunds', /^单位资金$/],
    ['fiscalCarryOver', /^财政拨款结转(?:结余)?$/],
    ['nonFiscalCarryOver', /^非财政拨款结转(?:结余)?$/],
    ['smallBusinessShare', /预留中小微?企业份额$/],
  ],
  assets: [['value', /^(?:价值|金额|账面(?:价值|原值|净值))(?:\(.{0,20}\))?$/]],
};

/** Columns of words; their cells go into a row's `fields` under the printed label. */
const fieldLabels: Partial<Record<KnownTable, RegExp>> = {
  procurement: /物品|目录|计量单位|^数量$|^单价$|^预算资金$|规格|备注/,
};

/**
 * The columns with their roles. A 小计 under a group that means something means that group (本年收入
 * over 小计); a meaning that comes twice in one list of columns is unknown the second time.
 */
export function meaningOf(kind: KnownTable, columns: readonly HeaderColumn[]): MeantColumn[] {
  const meant = columns.map((column) => ({ ...column, ...roleOf(kind, column) }));
  if (kind === 'balance' || kind === 'fiscal') return meant;
  const ids = meant.map(({ id }) => id);
  return meant.map((column, index) =>
    column.id !== '' && ids.indexOf(column.id) < index
      ? { ...column, role: 'unknown', id: '' }
      : column,
  );
}

function roleOf(kind: KnownTable, column: HeaderColumn): { role: ColumnRole; id: string } {
  const label = matchable(column.label);
  const group = matchable(column.groups[column.groups.length - 1] ?? '');
  if (/^(?:序号|行次)$/.test(label)) return { role: 'no', id: '' };
  if (isCodeLabel(label) || (/^[类款项]$/.test(label) && /科目|编码/.test(group))) {
    return { role: 'code', id: '' };
  }
  if (isNameLabel(label) || (kind === 'procurement' && label === '项目名称')) {
    return { role: 'name', id: '' };
  }
  if (fieldLabels[kind]?.test(label)) return { role: 'field', id: '' };
  if (kind === 'assets' && /^数量/.test(label)) return { role: 'quantity', id: 'quantity' };
  const ofGroup = /^(?:小计|合计)$/.test(label) ? meaning(kind, group) : null;
  const id = ofGroup ?? meaning(kind, label);
  return id ? { role: 'amount', id } : { role: 'unknown', id: '' };
}

function meaning(kind: KnownTable, label: string): string | null {
  return meanings[kind].find(([, pattern]) => pattern.test(label))?.[0] ?? null;
}
