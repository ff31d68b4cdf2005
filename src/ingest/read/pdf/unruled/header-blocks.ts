/** The header of a table without lines as blocks of text, a block a cell. */
import type { TextLine } from '../page/text-lines.ts';
import { isOver, reachOf, widthOf, type Reach } from './reach.ts';

/** The lines of one header cell. */
export interface HeaderBlock extends Reach {
  readonly lines: readonly TextLine[];
}

/** Lines of one cell follow each other at most this closely, in heights of a character. */
const withinCell = 1.8;
/** Lines that fill the same cell differ at most this much in width, in heights of a character. */
const mostWider = 1.2;

/**
 * Each line goes on with the one below it where both stand over each other and over nothing else, unless most
 * of the lower line is new: then it is a row of its own.
 */
export function headerBlocks(lines: readonly (readonly TextLine[])[]): HeaderBlock[] {
  const blocks: TextLine[][] = [];
  for (const parts of lines) {
    const line = wordsTogether(parts);
    const open = blocks.filter((block) => isNear(block, line));
    const above = line.map((piece) => {
      const [only, ...others] = open.filter((block) => isAbove(lastOf(block), piece));
      const upper = only && lastOf(only);
      const below = line.filter((other) => isAbove(upper, other));
      const fits = upper !== undefined && widthOf(piece) <= widthOf(upper) + mostWider * piece.size;
      return others.length === 0 && below.length === 1 && fits ? only : undefined;
    });
    const goesOn = above.filter((block) => block !== undefined).length * 2 >= line.length;
    line.forEach((piece, index) => {
      const own = above[index];
      const block = own && (goesOn || isRest(piece, own)) ? own : undefined;
      if (block) block.push(piece);
      else blocks.push([piece]);
    });
  }
  return blocks.flatMap(wrapped).map((block) => ({ ...reachOf(block), lines: block }));
}

/** What closes or opens a bracket, or is too short to be a word of a header, is the end of what stands above. */
function isRest({ text }: TextLine, above: readonly TextLine[]): boolean {
  const word = /^(?:[合小总共]计|[类款项]|金额|数量|比例|名称|编码|科目|项目|收入|支出|备注|单价)$/;
  const opened = /[（(][^）)]*$/.test(above.map((line) => line.text).join(''));
  return opened || /^[（(]/.test(text) || (text.length <= 2 && !word.test(text));
}

/** All lines of a cell but the last are as wide as the cell: a wider one above such lines is another's. */
function wrapped(lines: readonly TextLine[]): TextLine[][] {
  const end = lines.findIndex((line, index) => {
    const next = lines[index + 1];
    return (
      next && index + 2 < lines.length && widthOf(line) > widthOf(next) + mostWider * line.size
    );
  });
  return end < 0 ? [[...lines]] : [lines.slice(0, end + 1), ...wrapped(lines.slice(end + 1))];
}

function isNear(block: readonly TextLine[], [next]: readonly TextLine[]): boolean {
  const { baseline = -Infinity, size = 0 } = lastOf(block) ?? {};
  const gap = (next?.baseline ?? Infinity) - baseline;
  return gap > 0 && gap < withinCell * Math.max(size, next?.size ?? 0);
}

function lastOf(block: readonly TextLine[]): TextLine | undefined {
  return block[block.length - 1];
}

function isAbove(above: TextLine | undefined, below: TextLine): boolean {
  return above !== undefined && isOver(above, below);
}

/** Words whose two characters are set wide apart: 收 入, 合 计. */
function wordsTogether(line: readonly TextLine[]): TextLine[] {
  const together: TextLine[] = [];
  for (const piece of line) {
    const last = together[together.length - 1];
    const word = last && last.text + piece.text;
    if (last && word && /^(?:收入|支出|合计|总计|小计|项目|单位|备注|序号)$/.test(word)) {
      together[together.length - 1] = { ...last, text: word, x1: piece.x1 };
    } else together.push(piece);
  }
  return together;
}

/** The height of its last line, downwards. */
export function baselineOf({ lines }: HeaderBlock): number {
  return lastOf(lines)?.baseline ?? 0;
}

export function sizeOf({ lines }: HeaderBlock): number {
  return lastOf(lines)?.size ?? 1;
}
