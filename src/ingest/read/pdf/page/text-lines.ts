/** Characters as lines of text: those on one baseline, from left to right. */
import { largest } from '#domain/large-lists.ts';
import type { Glyph } from './page-content.ts';

export interface TextLine {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly baseline: number;
  readonly size: number;
}

/** From top to bottom. */
export function textLines(glyphs: readonly Glyph[]): TextLine[] {
  return bundlesOf(glyphs).flatMap((bundle) => lineOf(bundle) ?? []);
}

/** A line of a page with what gaps cut it into. */
export interface CutLine {
  readonly line: TextLine;
  /** Between gaps as wide as a character; behind a number, which stands at the right of its cell, narrower. */
  readonly pieces: readonly TextLine[];
  /** The pieces once more cut at gaps that only a cell of its own explains. */
  readonly parts: readonly TextLine[];
}

export function cutLines(glyphs: readonly Glyph[]): CutLine[] {
  return bundlesOf(glyphs).flatMap((bundle) => {
    const line = lineOf(bundle);
    const pieces = piecesOf(bundle);
    const cut = (each: readonly (readonly Glyph[])[]) =>
      each.flatMap((piece) => lineOf(piece) ?? []);
    return line ? [{ line, pieces: cut(pieces), parts: cut(pieces.flatMap(partsOf)) }] : [];
  });
}

function piecesOf(bundle: readonly Glyph[]): Glyph[][] {
  const pieces: Glyph[][] = [];
  let end = -Infinity;
  for (const glyph of bundle.filter(({ text }) => text.trim() !== '')) {
    const piece = pieces[pieces.length - 1];
    if (piece && glyph.x0 - end < widestGap(piece, glyph)) piece.push(glyph);
    else pieces.push([glyph]);
    end = Math.max(end, glyph.x1);
  }
  return pieces;
}

/** What follows an amount at once, and is no unit, stands in the next cell. */
function widestGap(piece: readonly Glyph[], next: Glyph): number {
  const before = piece[piece.length - 1]?.text ?? '';
  if (!/[\d)%－—]/.test(before)) return next.size;
  const amount = /^[-－]?(?:[\d,，]+\.\d{2}|\d{1,3}(?:[,，]\d{3})+)$/.test(textOf(piece));
  const isApart =
    amount && /^[\p{Script=Han}\d（(]/u.test(next.text) && !/^[万亿元美人个％]/.test(next.text);
  if (isApart && piece[piece.length - 1]?.run !== next.run) return 0;
  return next.size * (isApart ? 0.12 : 0.75);
}

function isCode(glyphs: readonly Glyph[]): boolean {
  return /^\d{3}(?:\d\d){0,2}$/.test(textOf(glyphs));
}

function textOf(glyphs: readonly Glyph[]): string {
  return glyphs.map(({ text }) => text).join('');
}

function isHan({ text }: Glyph): boolean {
  return /^\p{Script=Han}/u.test(text);
}

/** Cells beside each other are written apart, and the gap between them is wider than those inside. */
function partsOf(piece: readonly Glyph[]): Glyph[][] {
  const gaps = piece.slice(1).map((glyph, index) => glyph.x0 - (piece[index]?.x1 ?? glyph.x0));
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  const parts: Glyph[][] = [];
  piece.forEach((glyph, index) => {
    const gap = gaps[index - 1] ?? Infinity;
    const isOther = glyph.run !== piece[index - 1]?.run;
    const widest = isCode(piece.slice(0, index)) && isHan(glyph) ? 0.12 : 0.4;
    const isApart = isOther && gap >= widest * glyph.size;
    if (index === 0 || (isApart && gap >= 3 * usual)) parts.push([glyph]);
    else parts[parts.length - 1]?.push(glyph);
  });
  return parts;
}

/** Characters that only stand a little higher or lower are on the same line. */
function bundlesOf(glyphs: readonly Glyph[]): Glyph[][] {
  const bundles: Glyph[][] = [];
  for (const glyph of [...glyphs].sort((a, b) => a.baseline - b.baseline)) {
    const bundle = bundles[bundles.length - 1];
    const [first] = bundle ?? [];
    const near = first && glyph.baseline - first.baseline <= 0.4 * Math.max(first.size, glyph.size);
    if (bundle && near) bundle.push(glyph);
    else bundles.push([glyph]);
  }
  return bundles.map((bundle) => bundle.sort((a, b) => a.x0 - b.x0));
}

function lineOf(glyphs: readonly Glyph[]): TextLine | null {
  const inked = glyphs.filter(({ text }) => text.trim() !== '');
  const [first] = inked;
  const last = inked[inked.length - 1];
  if (!first || !last) return null;
  const size = largest(inked.map((glyph) => glyph.size));
  let text = '';
  let end = glyphs[0]?.x0 ?? first.x0;
  let before: Glyph | null = null;
  for (const glyph of glyphs) {
    // Bold type is made by some programs by writing a character twice, a hair apart.
    if (before && before.text === glyph.text && Math.abs(glyph.x0 - before.x0) < 0.15 * size)
      continue;
    text += before ? spaces(glyph.x0 - end, size, before.text, glyph.text) : '';
    text += glyph.text;
    end = Math.max(end, glyph.x1);
    before = glyph;
  }
  return { text: text.trimEnd(), x0: first.x0, x1: last.x1, baseline: first.baseline, size };
}

/** Gaps are set as spaces, half an em each; between letters or digits a narrow gap is one space. */
function spaces(gap: number, size: number, before: string, after: string): string {
  if (gap >= 0.6 * size) return ' '.repeat(Math.min(80, Math.round(gap / (size / 2))));
  const narrow = /[\w.,%]$/.test(before) && /^\w/.test(after);
  return narrow && gap >= 0.2 * size ? ' ' : '';
}

/** Lines of one cell or paragraph as one text: Chinese is broken anywhere and needs no space. */
export function joinedText(lines: readonly { readonly text: string }[]): string {
  return lines.reduce((text, line) => {
    const words = /[A-Za-z]$/.test(text) && /^[A-Za-z]/.test(line.text);
    return text + (words ? ' ' : '') + line.text;
  }, '');
}

/**
 * Lines that overlap in height stand beside each other: a label of two lines and, halfway between
 * them, the unit at the other edge. They make one line, each column's lines joined.
 */
export function besideEachOther(lines: readonly TextLine[]): TextLine[] {
  const groups: TextLine[][] = [];
  for (const line of lines) {
    const group = groups[groups.length - 1];
    const last = group?.[group.length - 1];
    const overlaps = last && line.baseline - last.baseline < 0.85 * Math.min(last.size, line.size);
    if (group && overlaps) group.push(line);
    else groups.push([line]);
  }
  return groups.map(inColumns);
}

function inColumns(group: readonly TextLine[]): TextLine {
  const columns: TextLine[][] = [];
  for (const line of group) {
    const column = columns.find((others) =>
      others.some(({ x0, x1 }) => x0 < line.x1 && line.x0 < x1),
    );
    if (column) column.push(line);
    else columns.push([line]);
  }
  const merged = columns.map(stacked).sort((a, b) => a.x0 - b.x0);
  return merged.reduce((line, next) => ({
    ...line,
    text: line.text + spaces(next.x0 - line.x1, line.size, line.text, next.text) + next.text,
    x1: Math.max(line.x1, next.x1),
  }));
}

function stacked(lines: readonly TextLine[]): TextLine {
  return lines.reduce((above, line) => ({
    ...above,
    text: joinedText([above, line]),
    x0: Math.min(above.x0, line.x0),
    x1: Math.max(above.x1, line.x1),
  }));
}
