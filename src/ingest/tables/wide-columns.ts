/**
 * The columns of a wide table (三公 with an item a column): which item each is of, and which of several
 * figures of it — budget or actual, last year's or this year's —, whichever of the two stands on top.
 */
import type { Row } from '#domain/disclosure/disclosure.ts';
import { stageIn, withoutYear } from '../recognise/columns/column-meanings.ts';
import { timesOf, type ColumnTime } from '../recognise/columns/column-times.ts';
import type { HeaderColumn } from '../recognise/layout.ts';
import { matchable, printed } from '../wording.ts';

/** One of the figures that every item has: its column id, and the printed words that name it. */
export interface Series {
  readonly id: string;
  readonly label: string;
}

export interface WideColumn {
  readonly name: string;
  readonly role: Row['role'] | null;
  readonly level: 1 | 2 | 3;
  readonly series: Series;
  /** Whether the column counts cars, visits or people and holds no money. */
  readonly counted: boolean;
  readonly column: HeaderColumn;
}

/** Every column that is of an item; those of words and codes are left out. */
export function wideColumns(columns: readonly HeaderColumn[], year: number | null): WideColumn[] {
  const paths = columns.map((column) =>
    [...column.groups, column.label].filter((label) => label !== ''),
  );
  const times = timesOf(paths.map(seriesHeader), year);
  const items = withoutHeading(paths.map((path) => path.filter((label) => !isSeries(label))));
  const hasWhole = items.some(([only, more]) => more === undefined && isSum(only ?? ''));
  return columns.flatMap((column, index) => {
    const path = items[index] ?? [];
    const label = path[path.length - 1] ?? '';
    if (label === '' || beside.test(matchable(label))) return [];
    const group = path[path.length - 2] ?? '';
    return [
      {
        ...namedBy(label, group, hasWhole),
        level: levelIn(path, label),
        series: seriesOf(paths[index] ?? [], times[index] ?? { of: 'now' }),
        counted: countedLabel.test(matchable(label)),
        column,
      },
    ];
  });
}

/** A label over all items names none of them: 当年财政拨款预算安排. */
function withoutHeading(paths: readonly (readonly string[])[]): (readonly string[])[] {
  const ofItems = paths.filter(
    (path) => path.length > 0 && !beside.test(matchable(path[path.length - 1] ?? '')),
  );
  const heading = ofItems[0]?.[0];
  const over = ofItems.every((path) => path.length > 1 && path[0] === heading);
  return paths.map((path) => (over && path[0] === heading ? path.slice(1) : path));
}

const beside =
  /^(?:序号|行次|备注|(?:预算|主管)?(?:单位|部门|机构)(?:\((?:单位|部门)\))?(?:名称|编码|代码)?|项目|科目名称|.*原因.*)$/;
const countedLabel =
  /\((?:辆|台|套|个|人|批|次|批次|人次|人数)\)$|(?:人数|批次|人次|辆数|数量|保有量|团组数)$/;

/** 预算数, 2023年, 上年决算数, 增减: which figure it is, and not of what. */
function isSeries(label: string): boolean {
  const words = withoutYear(label).replace(/^(?:上年度?|去年|上一年度?|本年度?|当年)/, '');
  if (words === '') return true;
  const stage = stageIn(words);
  return (stage !== null && words !== '小计') || /^(?:增减|比上年|较上年|与上年|同比)/.test(words);
}

/** The labels that name the figure, as a header: a year in the name of an item says nothing of it. */
function seriesHeader(path: readonly string[], index: number): HeaderColumn {
  const words = path.filter(isSeries);
  return { index, label: words[words.length - 1] ?? '', groups: words.slice(0, -1) };
}

function seriesOf(path: readonly string[], time: ColumnTime): Series {
  const label = printed(path.filter(isSeries).join(''));
  if (time.of === 'earlier') return { id: time.prefix, label };
  if (time.of !== 'now' && time.of !== 'other') return { id: time.of, label };
  const stages = path.flatMap((each) => stageIn(withoutYear(each)) ?? []);
  const stage = stages.find((each) => each !== 'amount');
  return { id: stage ?? 'total', label };
}

/** An item is named by its label; 小计 and 合计 stand for the group that they are in. */
function namedBy(
  label: string,
  group: string,
  hasWhole: boolean,
): Pick<WideColumn, 'name' | 'role'> {
  if (group === '' && /三公.*合计$/.test(matchable(label))) return { name: label, role: 'total' };
  if (!isSum(label)) return { name: label, role: null };
  if (group === '') return { name: label, role: 'total' };
  if (!/三公/.test(group)) return { name: group, role: null };
  return hasWhole ? { name: group + label, role: 'subtotal' } : { name: label, role: 'total' };
}

function isSum(label: string): boolean {
  return /^(?:合计|小计|总计)$/.test(matchable(label));
}

/** Parts of an item that is itself in a group are of level 2: 购置费 under 公务用车购置及运行费. */
function levelIn(path: readonly string[], label: string): 1 | 2 | 3 {
  const depth = path.filter((each) => !/三公/.test(each)).length;
  return depth - (isSum(label) && depth > 1 ? 1 : 0) >= 2 ? 2 : 1;
}
