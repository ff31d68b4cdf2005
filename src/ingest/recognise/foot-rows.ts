/** The rows under a table's last figures that belong to the page: notes and signatures. */
import { append } from '#domain/large-lists.ts';
import type { Cell } from '../read/document.ts';
import { isEmpty, matchable } from '../wording.ts';
import type { Placed } from './layout.ts';

type Line = readonly Placed[];

export interface Foot {
  /** The rows above them. */
  readonly body: readonly Line[];
  readonly notes: readonly Cell[];
  readonly signatures: readonly Cell[];
}

/** 注：…, 说明：…, and a line in brackets that says that nothing is listed: (无此项支出). */
export function isNoteText(text: string): boolean {
  const words = matchable(text);
  return (
    /^\(?(?:注|备注|说明)\d?[:.、]/.test(words) ||
    /^\((?:本表)?无.{2,40}\)$/.test(words) ||
    /^本(?:套|表|部门).{0,20}(?:尾数|四舍五入|小数).{0,12}[误差。]/.test(words)
  );
}

/** 制表人：某某, 审核人：, 填报日期：2024年2月1日: who signs a table, and when. */
export function isSignature(text: string): boolean {
  const words = matchable(text);
  return (
    words.length <= 80 &&
    /^(?:(?:制表|编制|填报|填表|复核|审核|审批|经办|联系)人?|(?:单位|部门|财务)?负责人|联系电话|(?:制表|编制|填报|填表|打印)(?:日期|时间)):/.test(
      words,
    )
  );
}

/**
 * From the last row upwards: blank rows, signatures, and notes with the lines that they go on in. What is
 * no such row ends the search, so that a row of figures is never taken for one.
 */
export function footOf(lines: readonly Line[]): Foot {
  let notes: Cell[] = [];
  const signatures: Cell[] = [];
  let going: Cell[] = [];
  let end = lines.length;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const filled = (lines[index] ?? []).filter(({ own, cell }) => own && !isEmpty(cell.text));
    const cells = filled.map(({ cell }) => cell);
    const [first, more] = cells;
    if (first && isSignature(first.text) && !cells.some(({ text }) => isNumber(text))) {
      append(signatures, cells);
    } else if (first && more === undefined && isNoteText(first.text)) {
      notes = [first, ...going, ...notes];
      going = [];
    } else if (first && more === undefined && isSentence(first.text)) {
      going.unshift(first);
      continue;
    } else if (first) break;
    if (going.length === 0) end = index;
  }
  return { body: lines.slice(0, end), notes, signatures };
}

function isNumber(text: string): boolean {
  return /^[(-]?\d[\d,]*(?:\.\d+)?%?\)?$/.test(matchable(text));
}

/** What a note may go on with: 2.…, or words that end a sentence. */
function isSentence(text: string): boolean {
  return /^[2-9][.、]|[。;]$/.test(matchable(text));
}
