/** Digits of a font that says they are twice as wide as they are set: their place in a cell is told by it. */
import type { Glyph } from './page-content.ts';

/** So much of a digit is never covered by the next one where its width is true. */
const most = 0.3;

/**
 * The characters, of which those of figures end where the next one begins, if that is well before their own
 * end; the last of such a figure is as wide as the one before it.
 */
export function withTrueWidths(glyphs: readonly Glyph[]): Glyph[] {
  let before: { readonly glyph: Glyph; readonly width: number } | null = null;
  return glyphs.map((glyph, index) => {
    const next = glyphs[index + 1];
    const width =
      advanceTo(glyph, next) ?? (before && follows(before.glyph, glyph) ? before.width : null);
    before = width === null ? null : { glyph, width };
    return width === null ? glyph : { ...glyph, x1: glyph.x0 + width };
  });
}

/** How far it is to the next character of a figure that covers much of this one; else `null`. */
function advanceTo(glyph: Glyph, next: Glyph | undefined): number | null {
  if (!next || !isOfFigure(glyph) || !follows(glyph, next)) return null;
  const [width, advance] = [glyph.x1 - glyph.x0, next.x0 - glyph.x0];
  return advance < width * (1 - most) ? advance : null;
}

function follows(glyph: Glyph, next: Glyph): boolean {
  return (
    isOfFigure(next) &&
    next.x0 > glyph.x0 &&
    next.x0 < glyph.x1 &&
    Math.abs(next.baseline - glyph.baseline) < 0.2 * glyph.size
  );
}

function isOfFigure({ text }: Glyph): boolean {
  return /^[\d.,]$/.test(text);
}
