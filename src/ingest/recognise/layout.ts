/** The parts of a grid by what they say: caption, header, 栏次 row, body; and its columns. */
import type { Cell, Grid } from '../read/document.ts';
import { isCodeLabel, isEmpty, isGluedName, isNameLabel, matchable, printed } from '../wording.ts';
import { isTableNumber, unitIn } from './caption.ts';
import { footOf } from './foot-rows.ts';

/** A cell at its place; a spanning cell stands at every column that it covers. */
export interface Placed {
  readonly cell: Cell;
  /** Whether this is the cell's own top left place: only there does its figure count. */
  readonly own: boolean;
}

export interface HeaderColumn {
  readonly index: number;
  /** As printed, without layout padding. */
  readonly label: string;
  /** The labels above it, outermost first. */
  readonly groups: readonly string[];
}

export interface Layout {
  readonly captionCells: readonly Cell[];
  readonly headerCells: readonly Cell[];
  /** Header rows printed again after a page break, and the 栏次 row: known and ignored. */
  readonly ignoredCells: readonly Cell[];
  readonly columns: readonly HeaderColumn[];
  readonly body: readonly (readonly Placed[])[];
  /** Notes and signatures in the last rows. */
  readonly noteCells: readonly Cell[];
  readonly signatureCells: readonly Cell[];
}

type Line = readonly Placed[];

/** Works for every grid; a grid without a header has its first row taken for one. */
export function layoutOf(grid: Grid): Layout {
  const { body: lines, notes, signatures } = footOf(placedLines(grid));
  const top = lines.findIndex((line) => !isCaptionLine(line));
  const head = top < 0 ? lines.length : top;
  const numbers = lines.findIndex(
    (line, index) => index > head && (isNumbersRow(line) || (index < head + 6 && countsUp(line))),
  );
  const end = numbers >= 0 ? numbers : headerEnd(lines, head);
  const header = lines.slice(head, end);
  const body = lines.slice(numbers >= 0 ? numbers + 1 : end);
  const again = new Set(header.map(wordsOf));
  const starts = new Set(header.map((line) => line[0]?.cell.text));
  const counted = wordsOf(lines[numbers] ?? []);
  const repeated = (line: Line) =>
    isNumbersRow(line) ||
    (numbers >= 0 && wordsOf(line) === counted) ||
    (starts.has(line[0]?.cell.text) && !isBlank(line) && again.has(wordsOf(line)));
  return {
    captionCells: lines.slice(0, head).flatMap(ownCells),
    headerCells: header.flatMap(ownCells),
    ignoredCells: [
      ...(numbers >= 0 ? [lines[numbers] ?? []] : []),
      ...body.filter(repeated),
    ].flatMap(ownCells),
    columns: columnsUnder(header),
    body: body.filter((line) => !repeated(line)),
    noteCells: notes,
    signatureCells: signatures,
  };
}

/**
 * The caption says whose, of when and in which unit; a title is one cell over the whole width, or
 * alone in its row. Blank rows above the header belong to it.
 */
function isCaptionLine(line: Line): boolean {
  const texts = ownCells(line).map(({ text }) => matchable(text));
  const named = texts.filter((text) => text !== '');
  const [only = ''] = named;
  if (named.length === 0) return true;
  if (named.length === 1 && line.length > 2) {
    if (texts.length === 1 || /表(?:\(.{1,20}\))?$/.test(only) || unitIn(only)) return true;
  }
  return named.some((text) => captionWords.test(text) || isTableNumber(text) || isGluedName(text));
}

const captionWords =
  /^(?:预算年度|年度|(?:金额)?单位|(?:编制|填报|公开|预算|主管|预算主管)?(?:单位|部门)(?:名称|编码)?|截止时间|截止日期|日期):/;

/** 栏次 and the numbers of the columns; 类, 款 and 项 may stand beside it, and the first number in its cell. */
function isNumbersRow(line: Line): boolean {
  const texts = ownCells(line).map(({ text }) =>
    matchable(text).replace(/^[类款项]*栏次\d{0,2}$/, '栏次'),
  );
  const others = texts.filter((text) => text !== '栏次' && text !== '');
  return (
    texts.includes('栏次') && others.every((text) => /^(?:\d.{0,12}|[类款项]{1,3}|—|-)$/.test(text))
  );
}

/** The numbers of the columns, 1, 2, 3 (or 3=1+2), under a header: no figures. */
function countsUp(line: Line): boolean {
  const texts = ownCells(line).map(({ text }) => matchable(text));
  const named = texts.filter((text) => text !== '' && !/^(?:\*+|行次|[甲乙丙])$/.test(text));
  return (
    named.length > 2 &&
    named.every((text, index) => {
      const number = /^\(?(\d{1,2})\)?(?:=[\d+*/×÷()%-]+)?$/.exec(text)?.[1];
      return number === String(index + 1);
    })
  );
}

/** The header goes on while a cell of it stands over several columns or reaches further down. */
function headerEnd(lines: readonly Line[], head: number): number {
  let end = head + 1;
  while (end < lines.length && end < head + 4) {
    const last = lines[end - 1] ?? [];
    const next = lines[end] ?? [];
    const open = last.some(({ cell }) => cell.columnSpan > 1 && cell.columnSpan < last.length);
    const continued = next.some(({ own, cell }) => !own && cell.columnSpan === 1);
    if (!(open || continued || isHeaderLine(next)) || next.some(({ cell }) => isFigure(cell.text)))
      break;
    end += 1;
  }
  return Math.min(end, lines.length);
}

/** A line of labels under a line whose cells are not merged though they stand over several. */
function isHeaderLine(line: Line): boolean {
  const labels = ownCells(line).map(({ text }) => matchable(text));
  return labels.filter((label) => isCodeLabel(label) || headerWords.test(label)).length > 1;
}

const headerWords =
  /^(?:科目名称|名称|项目|合计|小计|金额|(?:\d{4}年)?(?:预算|决算)(?:数)?|基本支出|项目支出|人员经费|公用经费)$/;

function isFigure(text: string): boolean {
  return /^-?\d[\d,]*(?:\.\d+)?$/.test(matchable(text));
}

function columnsUnder(header: readonly Line[]): HeaderColumn[] {
  const width = header[0]?.length ?? 0;
  return Array.from({ length: width }, (_, index) => {
    const labels: string[] = [];
    let above: Cell | null = null;
    for (const line of header) {
      const cell = line[index]?.cell ?? null;
      const label = printed(cell?.text ?? '');
      const named =
        isCodeLabel(matchable(labels[labels.length - 1] ?? '')) ||
        isNameLabel(matchable(labels[labels.length - 1] ?? ''));
      // Beside the last line of the header the row of totals may begin already.
      const total = named && /^(?:合计|总计)$/.test(matchable(label));
      if (cell !== above && label !== '' && !total) labels.push(label);
      above = cell;
    }
    return { index, label: labels[labels.length - 1] ?? '', groups: labels.slice(0, -1) };
  });
}

function placedLines(grid: Grid): Line[] {
  const lines: Placed[][] = [];
  for (const row of grid.rows) {
    const line: Placed[] = [];
    for (const cell of row) {
      const above = lines[lines.length - 1]?.[line.length];
      for (let column = 0; column < cell.columnSpan; column += 1) {
        line.push(
          cell.covered && above ? { cell: above.cell, own: false } : { cell, own: column === 0 },
        );
      }
    }
    lines.push(line);
  }
  return lines;
}

function ownCells(line: Line): Cell[] {
  return line.filter(({ own }) => own).map(({ cell }) => cell);
}

function wordsOf(line: Line): string {
  return line.map(({ cell }) => matchable(cell.text)).join('\t');
}

/** Whether nothing is printed in the row. */
export function isBlank(line: readonly Placed[]): boolean {
  return line.every(({ own, cell }) => !own || isEmpty(cell.text));
}
