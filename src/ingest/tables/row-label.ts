/** The name of a row, which may stand in one column or in steps over several. */
import type { Cell } from '../read/document.ts';
import type { MeantColumn } from '../recognise/columns/columns.ts';
import type { Placed } from '../recognise/layout.ts';
import { isEmpty, matchable } from '../wording.ts';
import { roleOf } from './row-names.ts';
import { ownCell } from './table-reading.ts';

export interface RowLabel {
  readonly text: string;
  /** The cells that it was read from. */
  readonly cells: readonly Cell[];
  /** Which of several columns of names it stands in, counted from 1; `null` in a table with one. */
  readonly step: number | null;
}

/**
 * The name in the last of the columns of names that is filled. 小计 there is the sum of the group to its
 * left (一般公共预算资金 | 小计), under whose name it goes. 合计 may also stand in the column of codes or
 * ordinals when its cell spans them.
 */
export function labelIn(
  line: readonly Placed[],
  columns: readonly MeantColumn[],
  stepped: boolean,
): RowLabel {
  const all = columns.filter(({ role }) => role === 'name');
  const names = stepped ? all : all.slice(0, 1);
  const filled = names.flatMap((column, index) => {
    const cell = ownCell(line, column);
    return cell && !isEmpty(cell.text) ? [{ cell, step: index + 1 }] : [];
  });
  const last = filled[filled.length - 1];
  if (!last) return elsewhere(line, columns);
  const step = names.length > 1 ? last.step : null;
  const group = line[names[last.step - 2]?.index ?? -1]?.cell;
  if (
    step !== null &&
    group &&
    /^(?:小计|合计)$/.test(matchable(last.cell.text)) &&
    !isEmpty(group.text)
  ) {
    return { text: group.text, cells: [group, last.cell], step: step - 1 };
  }
  return { text: last.cell.text, cells: [last.cell], step };
}

/**
 * Whether several columns of names are steps: some row other than the total is named in the first of
 * them alone, or a group has a 小计. Else each row is named by the first and the others describe it.
 */
export function namedInSteps(
  lines: readonly (readonly Placed[])[],
  columns: readonly MeantColumn[],
): boolean {
  const names = columns.filter(({ role }) => role === 'name');
  return lines.some((line) => {
    const [first = '', ...rest] = names.map((column) =>
      matchable(ownCell(line, column)?.text ?? ''),
    );
    const alone = first !== '' && roleOf(first) !== 'total' && rest.every((text) => text === '');
    return alone || rest.some((text) => /^(?:小计|合计)$/.test(text));
  });
}

function elsewhere(line: readonly Placed[], columns: readonly MeantColumn[]): RowLabel {
  const cell = columns
    .filter(({ role }) => role === 'code' || role === 'no' || role === 'field')
    .map((column) => ownCell(line, column))
    .find((found) => found !== null && /^\p{Script=Han}/u.test(matchable(found.text)));
  return cell
    ? { text: cell.text, cells: [cell], step: null }
    : { text: '', cells: [], step: null };
}
