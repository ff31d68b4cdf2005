/** A table that goes on over a page break is one: repeated header dropped, split rows joined. */
import { matchable, ordinalOf } from '../../../wording.ts';
import { isFigure } from '../page/figure.ts';
import type { PageCell, PageTable } from './page-tables.ts';
import { joinedText } from '../page/text-lines.ts';

/** Columns of two parts may differ by this much, in points. */
const drift = 4;

/**
 * The two parts as one table, or `null` where the second is a table of its own: its columns stand
 * elsewhere, or it starts with a title or caption.
 */
export function joinTables(first: PageTable, second: PageTable): PageTable | null {
  if (!sameColumns(first.xs, second.xs)) return null;
  const repeated = repeatedRows(first, second);
  if (repeated === 0 ? startsAnew(second) : isSameFormAgain(first, second, repeated)) return null;
  const moved = repeated === 0 ? second : withoutRows(second, repeated);
  return appended(first, moved, repeated === 0);
}

function sameColumns(one: readonly number[], other: readonly number[]): boolean {
  const [few, many] = one.length < other.length ? [one, other] : [other, one];
  const ends = [
    [few[0], many[0]],
    [few[few.length - 1], many[many.length - 1]],
  ];
  return (
    ends.every(([a = 0, b = 0]) => Math.abs(a - b) <= drift) &&
    few.every((x) => many.some((candidate) => Math.abs(candidate - x) <= drift))
  );
}

/** How many rows at the head of the second part are printed at the head of the first one too. */
function repeatedRows(first: PageTable, second: PageTable): number {
  let most = 0;
  for (let offset = 0; offset < Math.min(4, first.rows); offset += 1) {
    let count = 0;
    while (
      count < second.rows &&
      offset + count < first.rows &&
      rowWords(second, count) === rowWords(first, offset + count)
    ) {
      count += 1;
    }
    const words = Array.from({ length: count }, (_, row) => rowWords(second, row)).join('');
    if (count > most && /\p{Script=Han}/u.test(words)) most = count;
  }
  return most;
}

function rowWords({ cells }: PageTable, row: number): string {
  return startingIn(cells, row)
    .map(({ text }) => matchable(text))
    .join('\t');
}

function startingIn(cells: readonly PageCell[], row: number): PageCell[] {
  return cells.filter((cell) => cell.row === row).sort((a, b) => a.x0 - b.x0);
}

/** Whether the first row is one cell with a title, or a caption. */
function startsAnew(second: PageTable): boolean {
  const [only, ...others] = startingIn(second.cells, 0);
  const caption = /(?:^|\s)(?:金额)?单位[:：]|年度[:：]/;
  if ([only, ...others].some((cell) => cell && caption.test(cell.text))) return true;
  return only !== undefined && others.length === 0 && isTitle(only);
}

function isTitle({ text }: PageCell): boolean {
  return /表$/.test(matchable(text));
}

/**
 * Whether the repeated rows are the title of a form that is filled in once more, as there is one a
 * project: the label under the title (项目名称) is the same again.
 */
function isSameFormAgain(first: PageTable, second: PageTable, repeated: number): boolean {
  const [title, ...others] = startingIn(second.cells, 0);
  if (!title || others.length > 0 || !isTitle(title)) return false;
  const [label] = startingIn(second.cells, repeated);
  const under = first.cells.find(({ row, x0, text }) => {
    return row < 2 * repeated + 2 && text === label?.text && Math.abs(x0 - label.x0) <= drift;
  });
  return /\p{Script=Han}{2}/u.test(label?.text ?? '') && under !== undefined;
}

function withoutRows(table: PageTable, count: number): PageTable {
  const cells = table.cells
    .filter(({ rowEnd }) => rowEnd > count)
    .map((cell) => ({ ...cell, row: Math.max(0, cell.row - count), rowEnd: cell.rowEnd - count }));
  return { ...table, rows: table.rows - count, cells };
}

/** The rows of the second part after those of the first, on the first one's lines. */
function appended(first: PageTable, second: PageTable, mayBeSplit: boolean): PageTable {
  const onLines = second.cells.map((cell) => ({
    ...cell,
    x0: snapped(cell.x0, first.xs),
    x1: snapped(cell.x1, first.xs),
  }));
  const xs =
    first.xs.length >= second.xs.length ? first.xs : second.xs.map((x) => snapped(x, first.xs));
  const above = first.cells.filter(({ rowEnd }) => rowEnd === first.rows);
  const split = mayBeSplit && isSplitRow(above, startingIn(onLines, 0));
  const shift = first.rows - (split ? 1 : 0);
  const cells = [...first.cells];
  for (const cell of onLines) {
    const own = { ...cell, row: cell.row + shift, rowEnd: cell.rowEnd + shift };
    const upper = above.find(({ x0, x1 }) => x0 === cell.x0 && x1 === cell.x1);
    const goesOn = cell.row === 0 && upper && (split || goesOnBelow(upper, first, cell));
    if (goesOn) cells[cells.indexOf(upper)] = grown(upper, own);
    else cells.push(own);
  }
  return { ...first, bottom: second.bottom, xs, rows: shift + second.rows, cells };
}

function grown(upper: PageCell, lower: PageCell): PageCell {
  const lines = [...upper.lines, ...lower.lines];
  const text = joinedText([upper, { text: lower.text.trimStart() }]);
  return { ...upper, rowEnd: Math.max(upper.rowEnd, lower.rowEnd), text, lines };
}

function snapped(x: number, xs: readonly number[]): number {
  return xs.find((candidate) => Math.abs(candidate - x) <= drift) ?? x;
}

/** A cell over several rows goes on where its lower part is blank. */
function goesOnBelow(upper: PageCell, first: PageTable, lower: PageCell): boolean {
  const tall = upper.rowEnd - upper.row > 1 || lower.rowEnd - lower.row > 1;
  return tall && lower.text.trim() === '' && first.rows > 1;
}

/**
 * Whether the first row of a part only holds the ends of labels that were broken. Every text in it
 * carries on a line that had no room for one more character, and starts with no ordinal; and
 * something that each row has (its number, code or amount) is missing in it, or the text above was
 * broken over lines before. All this, because two rows taken for one would mix up their figures.
 */
function isSplitRow(above: readonly PageCell[], top: readonly PageCell[]): boolean {
  const rests = top.filter(({ text }) => text.trim() !== '');
  const own = above.filter(({ row, rowEnd, text }) => rowEnd - row === 1 && text.trim() !== '');
  if (rests.length === 0) return false;
  return rests.every((rest) => {
    const upper = own.find(({ x0, x1 }) => x0 === rest.x0 && x1 === rest.x1);
    if (!upper || isFigure(rest.text) || ordinalOf(rest.text)) return false;
    return isFull(upper) && (rests.length < own.length || upper.lines.length > 1);
  });
}

/** Padding of a cell, left and right together, is at most this wide, in points. */
const padding = 11;

function isFull({ x0, x1, lines }: PageCell): boolean {
  const last = lines[lines.length - 1];
  return last !== undefined && x1 - x0 - (last.x1 - last.x0) < last.size + padding;
}
