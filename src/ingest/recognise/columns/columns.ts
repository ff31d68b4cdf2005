/** What each column of a known table means, from its header words. */
import { isCodeLabel, isLedgerLabel, isNameLabel, matchable } from '../../wording.ts';
import {
  capital,
  isFund,
  isPlainGroup,
  meaningUnder,
  stageIn,
  withoutYear,
} from './column-meanings.ts';
import { timesOf, type ColumnTime } from './column-times.ts';
import { oneClassification } from './one-classification.ts';
import type { HeaderColumn } from '../layout.ts';
import type { ReadTableKind } from '../table-kinds.ts';

export type ColumnRole = 'no' | 'code' | 'name' | 'amount' | 'quantity' | 'field' | 'unknown';

export interface MeantColumn extends HeaderColumn {
  readonly role: ColumnRole;
  /** The column id of Budget JSON for amounts and quantities; empty for the others. */
  readonly id: string;
}

type Meant = Pick<MeantColumn, 'role' | 'id'>;

/** Columns of words; their cells go into a row's `fields` under the printed label. */
const fieldLabels: Partial<Record<ReadTableKind, RegExp>> = {
  procurement:
    /^采购物品名称$|目录|计量单位|^数量$|^单价$|^预算资金$|规格|备注|经济科目|组织形式|采购方式|^采购项目$|^单位名称$|^部门/,
  projects:
    /^(?:项目)?(?:单位|类别|类型|性质|依据|内容|概况)(?:名称)?$|^(?:部门|主管部门|预算单位)(?:名称)?$|备注|起止/,
  carriedOverExpenditure: /单位|科目|类别|性质|备注/,
  conferences: /时间|地点|内容|备注/,
  trainings: /时间|地点|内容|备注/,
  purchasedServices:
    /目录|^预算项目$|^政府购买服务(?:项目|内容)?(?:名称)?$|^(?:单位|部门|预算单位)(?:名称)?$|承接|方式|时间|备注/,
};

/** In a table without 项目名称 what is bought is named in steps: 品目大类, 专项名称, 物品名称. */
const procurementNames = /^(?:采购)?(?:品目|项目|物品|目录|类别)(?:大类|名称)?$|^专项名称$/;

/** Other columns that name what a row is of, by the kind of its table. */
const ownNames: Partial<Record<ReadTableKind, RegExp>> = {
  projects: /^[一二三]级项目(?:名称)?$/,
  carriedOverExpenditure: /项目名称$/,
  conferences: /^会议(?:项目|内容)?名称$/,
  trainings: /^培训(?:班|项目|内容)?名称$/,
};

/**
 * The columns with their roles. A 小计 under a group that means something means that group (本年收入
 * over 小计). 预算数 and 决算数 side by side are `budget` and `actual`; alone either is just the amount.
 * A meaning that comes twice in one list of columns is unknown the second time.
 */
export function meaningOf(
  kind: ReadTableKind,
  columns: readonly HeaderColumn[],
  year: number | null = null,
): MeantColumn[] {
  const labels = columns.map(({ label }) => matchable(label));
  const inSteps = kind === 'procurement' && !labels.includes('项目名称');
  const byUnit = !labels.some(isNameLabel);
  const inLevels = labels.includes('类') && labels.includes('款');
  const times = timesOf(columns, year);
  // Where funds stand side by side, none of them is the whole.
  const byFund = labels.filter((label) => isFund(label)).length > 1;
  const meaning = byFund && (kind === 'basic' || kind === 'general') ? 'fiscalBasic' : kind;
  const meant: MeantColumn[] = [];
  columns.forEach((column, index) => {
    const before = meant[meant.length - 1];
    const own = roleOf(meaning, column, { inSteps, byUnit, inLevels });
    const continued = own.role === 'unknown' && column.label === '' && before?.role === 'name';
    const role: Meant = continued
      ? { role: 'name', id: '' }
      : inTime(meaning, column, own, times[index] ?? { of: 'now' });
    meant.push({ ...column, ...role });
  });
  // What names the rows is no part of a classification, wherever the codes stand.
  const isOwn = ({ label }: MeantColumn) => ownNames[kind]?.test(withoutYear(label)) ?? false;
  const classified = oneClassification(meant.filter((column) => !isOwn(column)));
  const told = isLedgerKind(kind)
    ? meant
    : meant.map((column) => (isOwn(column) ? column : (classified.shift() ?? column)));
  return onceEach(withStages(kind, withTotal(kind, clearOnly(kind, told))));
}

/**
 * Columns told by their cells where the header does not: under one label over several columns
 * (功能分类科目), or under none, the first ones may hold the code, and a column that counts 1, 2, 3 … is 序号.
 */
export function toldByCells(
  columns: readonly MeantColumn[],
  textsOf: (column: MeantColumn) => readonly string[],
): MeantColumn[] {
  const named = columns.map(({ role }) => role).lastIndexOf('name');
  return columns.map((column, index) => {
    const open = column.role === 'unknown' || (column.role === 'name' && index < named);
    if (!open || index > named) return column;
    const filled = textsOf(column)
      .map(matchable)
      .filter((text) => text !== '' && !/^(?:合计|总计)$/.test(text));
    if (filled.length < 2 || !filled.every((text) => /^\d{1,7}$/.test(text))) return column;
    if (filled.every((text, at) => Number(text) === Number(filled[0]) + at)) {
      return { ...column, role: 'no', id: '' };
    }
    const coded = filled.every((text) => /^(?:[235](?:\d{2}){1,3}|\d{2})$/.test(text));
    return coded ? { ...column, role: 'code', id: '' } : column;
  });
}

/**
 * 基本支出 under several groups of which one is not understood: nobody knows what that one is a part of,
 * and it must not be taken for the basic spending of the whole.
 */
function clearOnly(kind: ReadTableKind, columns: readonly MeantColumn[]): MeantColumn[] {
  const labels = columns.map(({ label }) => withoutYear(label));
  return columns.map((column, index) => {
    const again = labels.filter((label) => label !== '' && label === labels[index]).length > 1;
    const clear = column.groups.every((group) => isPlainGroup(kind, group));
    return again && !clear && column.role === 'amount' && !isLedgerKind(kind)
      ? { ...column, ...unknown }
      : column;
  });
}

/** A column of another year, or of the difference between two, under an id of its own. */
function inTime(kind: ReadTableKind, column: HeaderColumn, own: Meant, time: ColumnTime): Meant {
  if (own.role !== 'amount' && own.role !== 'unknown') return own;
  if (time.of === 'now') return own;
  if (time.of === 'other') return unknown;
  const label = withoutYear(column.label).replace(/^(?:上年度?|去年|上一年度?)(?:财政拨款)?/, '');
  const named = own.role === 'amount' && !own.id.startsWith('stage:') ? own.id : null;
  const part = named ?? meaningUnder(kind, column.groups, label);
  const suffix = part === null || part === 'total' ? '' : capital(part);
  if (time.of === 'change') return { role: 'amount', id: `change${suffix}` };
  if (time.of !== 'earlier') return { role: 'quantity', id: `${time.of}${suffix}` };
  const whole = part !== null || own.role === 'amount' || label === '' || stageIn(label) !== null;
  return whole ? { role: 'amount', id: `${time.prefix}${suffix}` } : unknown;
}

/** 部门（单位）代码, 单位名称: of the units that a table is listed by in place of subjects. */
const unitLabel =
  /^(?:预算)?(?:主管)?(?:单位|部门|项目|机构)(?:\((?:单位|部门)\))?(?:编码|代码|名称)$|^预算(?:单位|部门)$/;

const unknown: Meant = { role: 'unknown', id: '' };

function roleOf(
  kind: ReadTableKind,
  column: HeaderColumn,
  { inSteps, byUnit, inLevels }: Readonly<Record<'inSteps' | 'byUnit' | 'inLevels', boolean>>,
): Meant {
  const label = withoutYear(column.label);
  const groups = column.groups.map(matchable);
  if (/^(?:序号|行次|栏次)$/.test(label)) return { role: 'no', id: '' };
  // 单位编码 is no code of the classification, and 101 in it no class.
  if (unitLabel.test(label) && isCodeLabel(label)) return { role: 'field', id: '' };
  if (
    isCodeLabel(label) ||
    (/^[类款项]$/.test(label) && (inLevels || groups.some((each) => /科目|编码/.test(each))))
  ) {
    return { role: 'code', id: '' };
  }
  if (inSteps && procurementNames.test(label)) return { role: 'name', id: '' };
  if (ownNames[kind]?.test(label) || (kind === 'purchasedServices' && isStep(column))) {
    return { role: 'name', id: '' };
  }
  if (fieldLabels[kind]?.test(label)) return { role: 'field', id: '' };
  if (isNameLabel(label) || (isLedgerKind(kind) && isLedgerLabel(label))) {
    return { role: 'name', id: '' };
  }
  if (unitLabel.test(label)) return { role: byUnit ? 'name' : 'field', id: '' };
  if (/^(?:备注|说明)$/.test(label)) return { role: 'field', id: '' };
  if (kind === 'assets' && /^数量/.test(label)) return { role: 'quantity', id: 'quantity' };
  if ((kind === 'conferences' || kind === 'trainings') && /人数$/.test(label)) {
    return { role: 'quantity', id: 'people' };
  }
  const id = meaningUnder(kind, column.groups, label);
  if (id !== null) return { role: 'amount', id };
  if (label === '' && /^\d{4}年(?:度)?$/.test(matchable(column.label))) {
    return { role: 'amount', id: 'stage:amount' };
  }
  const stage = stageIn(label);
  return stage === null ? unknown : { role: 'amount', id: `stage:${stage}` };
}

/** 一级 | 二级 | 三级 under 指导性目录. */
function isStep({ label, groups }: HeaderColumn): boolean {
  return /^[一二三]级(?:目录)?$/.test(matchable(label)) && groups.some((each) => /目录/.test(each));
}

/** Where the columns of two sides stand beside each other. */
export function isLedgerKind(kind: ReadTableKind): boolean {
  return kind === 'balance' || kind === 'fiscal' || kind === 'governmentFundBalance';
}

/** 本年收入合计 is the whole where no carry-over of the year before is added to it. */
function withTotal(kind: ReadTableKind, columns: readonly MeantColumn[]): MeantColumn[] {
  const has = (id: string) => columns.some((column) => column.id === id);
  if (kind !== 'revenue' || has('total') || has('carryOver')) return [...columns];
  return columns.map((column) =>
    column.id === 'currentYear' ? { ...column, id: 'total' } : column,
  );
}

function withStages(kind: ReadTableKind, columns: readonly MeantColumn[]): MeantColumn[] {
  const named = columns.flatMap(({ id }) => (id.startsWith('stage:') ? [id] : []));
  const sideBySide = new Set(named).size > 1;
  const whole = isLedgerKind(kind) ? 'amount' : 'total';
  return columns.map((column) => {
    if (!column.id.startsWith('stage:')) return column;
    return { ...column, id: sideBySide ? column.id.slice('stage:'.length) : whole };
  });
}

function onceEach(columns: readonly MeantColumn[]): MeantColumn[] {
  let seen = new Set<string>();
  let figures = false;
  return columns.map((column) => {
    if (figures && (column.role === 'name' || column.role === 'code')) {
      seen = new Set();
      figures = false;
    }
    if (column.id === '') return column;
    figures = true;
    if (seen.has(column.id)) return { ...column, ...unknown };
    seen.add(column.id);
    return column;
  });
}
