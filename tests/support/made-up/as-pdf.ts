/** A neutral document as a PDF: text at places and ruling lines around the cells. */
import type { Document, Grid } from '../../../src/ingest/read/document.ts';
import { makePdf, type MadePage } from '../../fixtures/make-pdf.ts';
import { rectanglesOf, widthOf, type Rectangle } from './placed.ts';

type Text = NonNullable<MadePage['texts']>[number];
type Line = NonNullable<MadePage['lines']>[number];

const size = 9;
const lineHeight = 16;
const margin = 50;
const height = 800;
const bottom = height - 60;

/** In points: a Han character is as wide as it is high, a Latin one half of it. */
function widthOfText(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 255 ? size : size / 2), 0);
}

export interface PdfHabits {
  /** Whether the table is printed without any ruling. */
  readonly unruled?: boolean;
}

export function asPdf({ blocks }: Document, habits: PdfHabits = {}): Uint8Array {
  const grids = blocks.filter((block): block is Grid => block.kind === 'grid');
  const columns = new Map(grids.map((grid) => [grid, columnsOf(grid)]));
  const widest = Math.max(
    500,
    ...[...columns.values()].map((xs) => (xs[xs.length - 1] ?? 0) - margin),
  );
  const pages: { texts: Text[]; lines: Line[] }[] = [{ texts: [], lines: [] }];
  const page = () => pages[pages.length - 1] ?? { texts: [], lines: [] };
  let y = 70;
  const newPage = () => {
    pages.push({ texts: [], lines: [] });
    y = 70;
  };
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      for (const text of wrapped(block.text, widest)) {
        if (y > bottom) newPage();
        page().texts.push({ x: margin, y, text, size });
        y += lineHeight;
      }
      continue;
    }
    const xs = columns.get(block) ?? [];
    const cells = rectanglesOf(block);
    let from = 0;
    while (from < block.rows.length) {
      let to = from + 1;
      while (to < block.rows.length && y + (to - from + 1) * lineHeight < bottom) to += 1;
      const part = cells.filter(({ row }) => row >= from && row < to);
      drawTable(part, { xs, top: y, from }, page(), habits);
      y += (to - from) * lineHeight + 20;
      from = to;
      if (from < block.rows.length) newPage();
    }
    // Every table starts on a page of its own, as a rule.
    newPage();
  }
  return makePdf({
    pages: pages.filter(({ texts }) => texts.length > 0),
    width: widest + 2 * margin,
    height,
  });
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [''];
  for (const letter of text) {
    const line = lines[lines.length - 1] ?? '';
    if (widthOfText(line + letter) > width) lines.push(letter);
    else lines[lines.length - 1] = line + letter;
  }
  return lines;
}

/** The edges of the columns from left to right: as wide as their widest cell, and their share of groups. */
function columnsOf(grid: Grid): number[] {
  const widths = Array.from({ length: widthOf(grid) }, () => 20);
  for (const { text, column, columns } of rectanglesOf(grid)) {
    const share = (widthOfText(text) + 16) / columns;
    for (let at = column; at < column + columns; at += 1) {
      widths[at] = Math.max(widths[at] ?? 0, columns > 1 ? Math.min(share, 60) : share);
    }
  }
  return widths.reduce((xs, width) => [...xs, (xs[xs.length - 1] ?? 0) + width], [margin]);
}

interface Placing {
  readonly xs: readonly number[];
  readonly top: number;
  readonly from: number;
}

function drawTable(
  cells: readonly Rectangle[],
  { xs, top, from }: Placing,
  page: { texts: Text[]; lines: Line[] },
  { unruled = false }: PdfHabits,
): void {
  const figures = cells.filter(({ text }) => /\d[.．]\d/.test(text)).map(({ row }) => row);
  const firstFigures = Math.min(...figures);
  for (const { text, row, column, rows, columns } of cells) {
    const [x0 = 0, x1 = 0] = [xs[column], xs[column + columns]];
    const y0 = top + (row - from) * lineHeight;
    const y1 = y0 + rows * lineHeight;
    if (!unruled)
      page.lines.push([x0, y0, x1, y0], [x0, y1, x1, y1], [x0, y0, x0, y1], [x1, y0, x1, y1]);
    const number = /^[-(]?\d[\d,]*\.\d+\)?$|^[-－—]$/.test(text);
    const shown = text.trim();
    if (shown === '') continue;
    const indent = widthOfText(/^\s*/.exec(text)?.[0] ?? '');
    const lines = wrapped(shown, x1 - x0 - 4);
    lines.forEach((line, index) => {
      const centred = row < firstFigures && columns < xs.length - 1;
      const width = widthOfText(line);
      const x = number ? x1 - 4 - width : centred ? (x0 + x1 - width) / 2 : x0 + 4 + indent;
      const middle = (y0 + y1) / 2 + size / 2 - 1;
      page.texts.push({
        x,
        y: middle + (index - (lines.length - 1) / 2) * (size + 1),
        text: line,
        size,
      });
    });
  }
}
