/** Rows of a table that no line parts, from where the text stands. */
import { append, largest } from '#domain/large-lists.ts';
import { ordinalOf } from '../../../wording.ts';
import { isFigure } from '../page/figure.ts';
import type { TextLine } from '../page/text-lines.ts';

/** One line of text in one column. */
export interface Piece extends TextLine {
  readonly column: number;
}

/** Text this close to the height of another is on its line, in heights of a character. */
const sameLine = 0.5;
/** Lines of one label follow each other at most this closely, and rows are further apart. */
const withinLabel = 1.45;
const withinText = 1.6;
/** A line that goes on below leaves at most this much of its cell, in heights of a character. */
const mostLeft = 2.5;

interface Row {
  /** Where its figures stand. */
  readonly baseline: number;
  readonly pieces: Piece[];
}

/**
 * The pieces as rows from top to bottom. Figures on one height make a row; figures of other columns
 * that drifted a line up or down belong to it as well. Words go to the row on their height; words
 * on no row's height are a line of a wrapped label, or a row without figures where they stand apart.
 */
export function textRows(pieces: readonly Piece[]): Piece[][] {
  const rows = drifted(figureRows(pieces.filter(({ text }) => isFigure(text))));
  const own: Row[] = [];
  for (const piece of pieces.filter(({ text }) => !isFigure(text))) {
    const row = rowOf(piece, rows, pieces) ?? rowOf(piece, own, pieces);
    if (row) row.pieces.push(piece);
    else own.push({ baseline: piece.baseline, pieces: [piece] });
  }
  return [...rows, ...own]
    .sort((a, b) => a.baseline - b.baseline)
    .map((row) => row.pieces.sort((a, b) => a.baseline - b.baseline || a.x0 - b.x0));
}

function figureRows(figures: readonly Piece[]): Row[] {
  const rows: Row[] = [];
  for (const piece of [...figures].sort((a, b) => a.baseline - b.baseline)) {
    const last = rows[rows.length - 1];
    const near = last && piece.baseline - last.baseline <= sameLine * piece.size;
    if (last && near && isFree(last, piece.column)) last.pieces.push(piece);
    else rows.push({ baseline: piece.baseline, pieces: [piece] });
  }
  return rows;
}

/** Joins rows that lie closer than rows do and have no column in common. */
function drifted(rows: readonly Row[]): Row[] {
  const joined: Row[] = [];
  for (const row of rows) {
    const last = joined[joined.length - 1];
    const size = row.pieces[0]?.size ?? 1;
    const close = last && row.baseline - last.baseline < withinLabel * size;
    if (last && close && row.pieces.every(({ column }) => isFree(last, column))) {
      append(last.pieces, row.pieces);
    } else joined.push({ ...row, pieces: [...row.pieces] });
  }
  return joined;
}

function isFree({ pieces }: Row, column: number): boolean {
  return pieces.every((other) => other.column !== column);
}

/**
 * The row on the piece's height, or the nearest that it reaches by lines of its own column: each goes on with
 * the next where it fills the column, and the next begins no item of its own.
 */
function rowOf(piece: Piece, rows: readonly Row[], pieces: readonly Piece[]): Row | null {
  const near = [...rows].sort(
    (a, b) => Math.abs(a.baseline - piece.baseline) - Math.abs(b.baseline - piece.baseline),
  )[0];
  if (!near) return null;
  const away = Math.abs(near.baseline - piece.baseline);
  if (away <= sameLine * piece.size) return near;
  const column = pieces.filter((other) => other.column === piece.column && !isFigure(other.text));
  const [from, to] = [piece.baseline, near.baseline].sort((a, b) => a - b) as [number, number];
  const way = column
    .filter(({ baseline }) => baseline >= from && baseline <= to + sameLine * piece.size)
    .sort((a, b) => a.baseline - b.baseline);
  const steps = [from, to, ...way.map(({ baseline }) => baseline)].sort((a, b) => a - b);
  const gaps = steps.slice(1).map((y, index) => y - (steps[index] ?? 0));
  if (gaps.some((gap) => gap >= withinText * piece.size)) return null;
  const widest = largest(column.map(widthOf));
  const broken = way.slice(1).some((line, index) => {
    const above = way[index] ?? line;
    return isItem(line.text) || widthOf(above) < widest - mostLeft * line.size;
  });
  return broken ? null : near;
}

/** A text that begins with an ordinal, or is a total, stands for itself. */
function isItem(text: string): boolean {
  return ordinalOf(text) !== null || /^\S{0,6}[合总小]\s*计$/.test(text.trim());
}

function widthOf({ x0, x1 }: Piece): number {
  return x1 - x0;
}
