/** The tables of a page with the text of every cell, and the characters that are in none. */
import { append } from '#domain/large-lists.ts';
import { withTrueWidths } from '../page/digit-widths.ts';
import { isFigure } from '../page/figure.ts';
import { indented } from './indentation.ts';
import { boxOf, latticesOf, type Lattice, type LatticeCell } from './lattice.ts';
import type { Glyph, PageContent } from '../page/page-content.ts';
import { withRowsApart } from './split-rows.ts';
import { joinedText, textLines, type TextLine } from '../page/text-lines.ts';
import { wordsOf } from '../page/words.ts';

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
  for (const word of wordsOf(withTrueWidths(content.glyphs))) {
    for (const part of partsInCells(word, lattices)) {
      const place = placeOf(part, lattices);
      const cell = place && inside[place.lattice]?.[place.cell];
      append(cell ?? outside, part);
    }
  }
  const tables = lattices.flatMap((lattice, index) => {
    const texts = inside[index] ?? [];
    return texts.some((glyphs) => glyphs.length > 0) ? [tableOf(content.page, lattice, texts)] : [];
  });
  return { tables, outside };
}

/**
 * A figure at the right end of its cell and the name at the left end of the next may be written in one go:
 * a word is cut at a blank, or behind a whole figure, where its parts are in different cells. So are amounts
 * of two decimals that run into each other (174,900.64101,833.84).
 */
function partsInCells(word: readonly Glyph[], lattices: readonly Lattice[]): (readonly Glyph[])[] {
  const parts: Glyph[][] = [];
  const chain = /^(?:\d{1,3}(?:,\d{3})*\.\d\d){2,}$/.test(textOf(word).trim());
  for (const glyph of word) {
    const last = parts[parts.length - 1];
    const whole = chain && last !== undefined && /\.\d\d$/.test(textOf(last));
    if (last && !whole && !mayBeginCell(last, glyph)) last.push(glyph);
    else parts.push([glyph]);
  }
  const filled = parts.filter((part) => !isBlank(part));
  if (filled.length < 2) return [word];
  const places = filled.map((part) => placeOf(part, lattices));
  const [first] = places;
  const together = places.every(
    (place) => place?.lattice === first?.lattice && place?.cell === first?.cell,
  );
  return together ? [word] : parts;
}

/** Blanks go with what follows them, being its indentation. */
function mayBeginCell(before: readonly Glyph[], glyph: Glyph): boolean {
  if (isBlank(before)) return false;
  return isBlank([glyph]) || (!/[\d.,%]/.test(glyph.text) && isFigure(textOf(before)));
}

function isBlank(glyphs: readonly Glyph[]): boolean {
  return textOf(glyphs).trim() === '';
}

function textOf(glyphs: readonly Glyph[]): string {
  return glyphs.map(({ text }) => text).join('');
}

function placeOf(
  glyphs: readonly Glyph[],
  lattices: readonly Lattice[],
): { lattice: number; cell: number } | null {
  // Blanks around words may reach into the next cell.
  const seen = glyphs.filter((glyph) => !isBlank([glyph]));
  const [first = glyphs[0]] = seen;
  if (!first) return null;
  const x0 = first.x0;
  const x1 = seen.reduce((most, glyph) => Math.max(most, glyph.x1), first.x1);
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
