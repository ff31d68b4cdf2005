/** The tables of a page with the text of every cell, and the characters that are in none. */
import { indented } from './indentation.ts';
import { boxOf, latticesOf, type Lattice, type LatticeCell } from './lattice.ts';
import type { Glyph, PageContent } from './page-content.ts';
import { withRowsApart } from './split-rows.ts';
import { joinedText, textLines, type TextLine } from './text-lines.ts';
import { wordsOf } from './words.ts';

export interface PageCell {
  readonly page: number;
  readonly row: number;
  readonly rowEnd: number;
  /** The lines to its left and right, in points. */
  readonly x0: number;
  readonly x1: number;
  readonly text: string;
  readonly lines: readonly TextLine[];
}

export interface PageTable {
  readonly top: number;
  readonly bottom: number;
  /** Places of the lines between columns. */
  readonly xs: readonly number[];
  readonly rows: number;
  readonly cells: readonly PageCell[];
}

/** Groups of lines without any text in them are drawings and no tables. */
export function tablesOf(content: PageContent): {
  readonly tables: PageTable[];
  readonly outside: Glyph[];
} {
  const lattices = latticesOf(content.rulings);
  const inside = lattices.map((lattice) => lattice.cells.map(() => [] as Glyph[]));
  const outside: Glyph[] = [];
  for (const word of wordsOf(content.glyphs)) {
    const place = placeOf(word, lattices);
    const cell = place && inside[place.lattice]?.[place.cell];
    (cell ?? outside).push(...word);
  }
  const tables = lattices.flatMap((lattice, index) => {
    const texts = inside[index] ?? [];
    return texts.some((glyphs) => glyphs.length > 0) ? [tableOf(content.page, lattice, texts)] : [];
  });
  return { tables, outside };
}

function placeOf(
  glyphs: readonly Glyph[],
  lattices: readonly Lattice[],
): { lattice: number; cell: number } | null {
  const [first] = glyphs;
  if (!first) return null;
  const x0 = first.x0;
  const x1 = Math.max(...glyphs.map((glyph) => glyph.x1));
  const y = first.baseline - 0.38 * first.size;
  const lattice = lattices.findIndex((candidate) => {
    const box = boxOf(candidate);
    const middle = (x0 + x1) / 2;
    return y > box.y0 && y < box.y1 && middle > box.x0 && middle < box.x1;
  });
  const found = lattices[lattice];
  if (!found) return null;
  const row = found.ys.findIndex((line, index) => y < (found.ys[index + 1] ?? line));
  let best = -1;
  let most = 0;
  found.cells.forEach((cell, index) => {
    if (row < cell.row || row >= cell.rowEnd) return;
    const overlap =
      Math.min(x1, found.xs[cell.columnEnd] ?? 0) - Math.max(x0, found.xs[cell.column] ?? 0);
    if (overlap > most) [best, most] = [index, overlap];
  });
  return best < 0 ? null : { lattice, cell: best };
}

function tableOf(page: number, lattice: Lattice, texts: readonly Glyph[][]): PageTable {
  const { xs, ys, cells } = lattice;
  const filled = cells.map((cell, index) => cellOf(page, lattice, cell, texts[index] ?? []));
  return withRowsApart({
    top: ys[0] ?? 0,
    bottom: ys[ys.length - 1] ?? 0,
    xs,
    rows: ys.length - 1,
    cells: indented(filled),
  });
}

function cellOf(
  page: number,
  { xs }: Lattice,
  { row, rowEnd, column, columnEnd }: LatticeCell,
  glyphs: readonly Glyph[],
): PageCell {
  const lines = textLines(glyphs);
  const x0 = xs[column] ?? 0;
  const x1 = xs[columnEnd] ?? 0;
  return { page, row, rowEnd, x0, x1, text: joinedText(lines), lines };
}
