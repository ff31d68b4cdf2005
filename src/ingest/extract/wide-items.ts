/**
 * A table of one row whose columns are the items (三公, 会议费, 培训费, 机关运行经费 in Jiangsu, Shanghai,
 * Anhui and in final accounts): it is turned so that each item is a row, as in the standard form.
 */
import type { Column, Row } from '#domain/disclosure.ts';
import { stageIn } from '../recognise/column-meanings.ts';
import { isBlank, type HeaderColumn, type Placed } from '../recognise/layout.ts';
import { matchable, printed } from '../wording.ts';
import { valuesOf, type Reading } from './table-reading.ts';

interface Item {
  readonly name: string;
  readonly role: Row['role'] | null;
  readonly level: 1 | 2 | 3;
  /** The printed label of the stage (预算数, 决算数), empty where the item has one figure only. */
  readonly stage: string;
  readonly counted: boolean;
  readonly column: HeaderColumn;
}

export interface WideItems {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** The one row that has figures; `null` where the columns are no items or several rows are filled. */
export function readWide(
  columns: readonly HeaderColumn[],
  body: readonly (readonly Placed[])[],
  reading: Reading,
): WideItems | null {
  const items = columns.flatMap((column) => itemOf(column, columns));
  const lines = body.filter((line) => !isBlank(line));
  const named = items.filter(({ name }) => /出国|接待|用车|会议费|培训费/.test(name));
  const itemColumns = items.map(({ column }) => column.index);
  const rowStages = lines.map((line) => stageOf(line, itemColumns));
  const byRow = lines.length > 1 && rowStages.every((stage) => stage !== '');
  if (named.length < 2 || (lines.length > 1 && !byRow)) return null;
  // Beside the items stands whose row it is, or 预算数 and 决算数 for two rows.
  for (const line of lines) {
    const beside = line.filter((_, index) => !itemColumns.includes(index));
    reading.account.ignore('caption', ...beside.map(({ cell }) => cell));
  }
  const stages = byRow ? rowStages : [...new Set(items.map(({ stage }) => stage))];
  const printedAs = stages.map((stage) => columnOf(stage, stages.length > 1));
  const keys = [...new Set(items.map(keyOf))];
  const counts = items.some(({ counted }) => counted);
  const figureIn = (item: Item | undefined, line: Line | undefined): number | null => {
    if (!item || !line) return null;
    const role = item.counted ? 'quantity' : 'amount';
    return valuesOf(line, [{ ...item.column, id: '', role }], reading)[0] ?? null;
  };
  const rows = keys.map((key): Row => {
    const own = items.filter((item) => keyOf(item) === key);
    const values = stages.map((stage, index) => {
      const item = own.find((each) => !each.counted && (byRow || each.stage === stage));
      return figureIn(item, lines[byRow ? index : 0]);
    });
    const count = figureIn(
      own.find(({ counted }) => counted),
      lines[0],
    );
    const [first] = own;
    return {
      ...(first?.role ? { role: first.role } : { level: first?.level ?? 1 }),
      name: first?.name ?? '',
      values: [...values, ...(counts ? [count] : [])],
      at: lines[0]?.[0]?.cell.at ?? {},
    };
  });
  return {
    columns: [...printedAs, ...(counts ? [quantity] : [])],
    rows: lines.length > 0 ? rows : [],
  };
}

type Line = readonly Placed[];

/** 预算数 or 决算数 in front of a row; empty where none stands there. */
function stageOf(line: Line, itemColumns: readonly number[]): string {
  const labels = line
    .filter((_, index) => !itemColumns.includes(index))
    .map(({ cell }) => cell.text);
  const stage = labels.find((text) => !/^(?:|amount)$/.test(stageIn(matchable(text)) ?? ''));
  return printed(stage ?? '');
}

const quantity: Column = { id: 'quantity', label: '数量', groups: [], kind: 'quantity' };

function columnOf(stage: string, several: boolean): Column {
  const id = several ? (stageIn(matchable(stage)) ?? 'total') : 'total';
  return { id: id === 'amount' ? 'total' : id, label: stage || '金额', groups: [], kind: 'amount' };
}

/** An item is named by its label and the labels above; 小计 and 合计 stand for the group they are in. */
function itemOf(column: HeaderColumn, all: readonly HeaderColumn[]): Item[] {
  const path = [...column.groups, column.label].filter((label) => label !== '');
  const last = path[path.length - 1] ?? '';
  const staged = stageIn(matchable(last)) !== null && matchable(last) !== '小计' && path.length > 1;
  const named = staged ? path.slice(0, -1) : path;
  const label = named[named.length - 1] ?? '';
  if (
    /^(?:序号|行次|备注|(?:单位|部门)(?:名称|编码|代码)|项目)$/.test(matchable(label)) ||
    label === ''
  )
    return [];
  const group = named[named.length - 2] ?? '';
  const counted = /\((?:辆|台|套|个|人|批|次|批次|人次|人数)\)$|(?:人数|批次|人次|辆数|数量)$/.test(
    matchable(label),
  );
  return [
    {
      ...sumOf(label, group, all),
      level: levelIn(named, label),
      stage: staged ? last : '',
      counted,
      column,
    },
  ];
}

function sumOf(
  label: string,
  group: string,
  all: readonly HeaderColumn[],
): Pick<Item, 'name' | 'role'> {
  if (group === '' && /三公.*合计$/.test(matchable(label))) return { name: label, role: 'total' };
  if (!/^(?:合计|小计|总计)$/.test(matchable(label))) return { name: label, role: null };
  if (group === '') return { name: label, role: 'total' };
  if (!/三公/.test(group)) return { name: group, role: null };
  const above = all.some(({ label: each, groups }) => {
    return groups.length === 0 && /^(?:合计|总计)$/.test(matchable(each));
  });
  return above ? { name: group + label, role: 'subtotal' } : { name: label, role: 'total' };
}

/** Parts of an item that is itself in a group are of level 2: 购置费 under 公务用车购置及运行费. */
function levelIn(path: readonly string[], label: string): 1 | 2 | 3 {
  const depth = path.filter((each) => !/三公/.test(each)).length;
  const sum = /^(?:合计|小计|总计)$/.test(matchable(label)) && depth > 1;
  return depth - (sum ? 1 : 0) >= 2 ? 2 : 1;
}

function keyOf({ name, level, role }: Item): string {
  return `${level}:${role ?? ''}:${name}`;
}
