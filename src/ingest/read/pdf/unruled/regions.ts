/** Where on a page a table without ruling lines stands: its header and its rows, as lines of text. */
import { folded } from '../../../wording.ts';
import { isFigure } from '../page/figure.ts';
import { isPageNumber } from '../running-lines.ts';
import type { CutLine } from '../page/text-lines.ts';

export interface Region {
  readonly page: number;
  /** Lines above the first row, the lowest last. */
  readonly header: readonly CutLine[];
  /** Lines of a header that was printed on the page before, and is told there. */
  readonly repeated: readonly CutLine[];
  /** From the first row with a figure to the last line; lines of labels stand between rows. */
  readonly body: readonly CutLine[];
  /** Whether the header stands right below a line that names the unit or whose table it is. */
  readonly captioned: boolean;
  /** Whether it is a table for itself, and not only as the rest of one. */
  readonly isTable: boolean;
}

/** Fewer rows with figures than this are a table only below a caption. */
const fewestRows = 3;
const highestHeader = 10;
/** A line of more pieces than this is a drawing of letters. */
const widestRow = 200;

/** The regions of a page whose lines hold words and figures apart, from top to bottom. */
export function regionsOf(page: number, lines: readonly CutLine[]): Region[] {
  return bodiesOf(lines).map(([start, end]) => {
    const { header, captioned } = headerAbove(lines, start);
    const region = { page, header, repeated: [], body: lines.slice(start, end + 1), captioned };
    return { ...region, isTable: isTable(region) };
  });
}

/** A line with a figure that stands for itself, and is no line of contents. */
export function isRow({ line, pieces, parts }: CutLine): boolean {
  if (parts.length > widestRow) return false;
  const figures = pieces.filter(({ text }) => isFigure(text));
  return figures.length > 0 && pieces.length > 1 && !/…{2}|\.{4}|·{4}/.test(line.text);
}

function isTable({ header, body, captioned }: Omit<Region, 'isTable'>): boolean {
  const rows = body.filter(isRow);
  const money = rows.flatMap(({ pieces }) => pieces).filter(({ text }) => isMoney(text));
  if (rows.length >= fewestRows) return money.length >= fewestRows;
  return captioned && header.length > 0 && money.length > 1;
}

function isMoney(text: string): boolean {
  return /\d[,.]\d/.test(folded(text));
}

/** First and last lines of what may be rows of one table. */
function bodiesOf(lines: readonly CutLine[]): [start: number, end: number][] {
  const bodies: [number, number][] = [];
  let start = -1;
  let end = -1;
  lines.forEach((cut, index) => {
    if (!isRow(cut)) return;
    if (start >= 0 && !goesOn(lines, end, index)) {
      bodies.push([start, end]);
      start = -1;
    }
    if (start < 0) start = index;
    end = index;
  });
  if (start >= 0) bodies.push([start, end]);
  return bodies.map(([from, to], index) => [
    firstLine(lines, from),
    lastLine(lines, to, bodies[index + 1]?.[0]),
  ]);
}

/** Whether only labels stand between two rows, none far from the next. */
function goesOn(lines: readonly CutLine[], row: number, next: number): boolean {
  for (let index = row + 1; index <= next; index += 1) {
    const [above, cut] = [lines[index - 1], lines[index]];
    if (!above || !cut || isFar(above, cut)) return false;
    if (index < next && !isLabel(cut, leftOf(lines[row]))) return false;
  }
  return true;
}

/** A single piece half a line above the first row with figures is the beginning of its label. */
function firstLine(lines: readonly CutLine[], row: number): number {
  const [above, first] = [lines[row - 1], lines[row]];
  if (!above || !first || above.pieces.length > 1) return row;
  return first.line.baseline - above.line.baseline < 0.9 * first.line.size ? row - 1 : row;
}

/** Rows without figures, and the rest of a label or a text, below the last row with figures. */
function lastLine(lines: readonly CutLine[], end: number, next = lines.length): number {
  const left = leftOf(lines[end]);
  let last = end;
  for (let index = end + 1; index < next; index += 1) {
    const [above, cut] = [lines[index - 1], lines[index]];
    if (!above || !cut || isFar(above, cut) || !isLabel(cut, left)) break;
    const rest = cut.line.baseline - above.line.baseline < 1.45 * cut.line.size;
    const apart = cut.pieces.length > 1 || isRight(cut, left);
    if (!apart && !(rest && index === last + 1)) break;
    last = index;
  }
  return last;
}

function leftOf(row: CutLine | undefined): number {
  return row?.line.x0 ?? 0;
}

/** A row without figures, a line of a label, or of a text in a column to the right. */
function isLabel({ line, pieces, parts }: CutLine, left: number): boolean {
  if (parts.length > widestRow) return false;
  const text = folded(line.text).trim();
  if (isPageNumber(text)) return false;
  if (
    isCaption(text) ||
    /^(?:注|备注|说明)[:：0-9]|^(?:公开)?表[\d一二三四五六七八九十]|表$/.test(text)
  ) {
    return false;
  }
  if (pieces.length > 1 || isRight({ line }, left)) return true;
  return text.length <= 40 && !/[。；;！]$/.test(text);
}

function isRight({ line }: Pick<CutLine, 'line'>, left: number): boolean {
  return line.x0 > left + 8 * line.size;
}

/** Whose table it is, and in which unit: 单位：万元, 部门（单位）：某局. */
function isCaption(text: string): boolean {
  return /(?:单位|部门|机关)(?:[（(][^（()）]*[）)])?(?:名称)?\s*[:：]/.test(text);
}

function isFar(above: CutLine, below: CutLine): boolean {
  const size = Math.max(above.line.size, below.line.size);
  return below.line.baseline - above.line.baseline > 4.5 * size;
}

/**
 * Up to the caption, every line is header. Without a caption the lines with more than one piece are,
 * and what stands between them.
 */
function headerAbove(
  lines: readonly CutLine[],
  start: number,
): { header: readonly CutLine[]; captioned: boolean } {
  const header: CutLine[] = [];
  for (let index = start - 1; index >= 0 && header.length < highestHeader; index -= 1) {
    const [cut, below] = [lines[index], lines[index + 1]];
    if (!cut || !below || isFar(cut, below) || cut.parts.length > widestRow) break;
    if (isCaption(folded(cut.line.text))) return { header, captioned: true };
    if (/[。；]$/.test(cut.line.text)) break;
    header.unshift(cut);
  }
  const first = header.findIndex(
    ({ pieces, line }) => pieces.length > 1 && !/[:：]$/.test(line.text),
  );
  return { header: first < 0 ? [] : header.slice(first), captioned: false };
}
