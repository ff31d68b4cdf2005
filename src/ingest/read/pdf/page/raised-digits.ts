/** Small digits that stand higher than what is before them: a footnote's, or a power. */
import { raised } from '../../raised.ts';
import type { Glyph } from './page-content.ts';

/** The glyphs, in the order in which they were written, with such digits as raised ones on their line. */
export function withRaisedDigits(glyphs: readonly Glyph[]): Glyph[] {
  let base: Glyph | null = null;
  let end = 0;
  return glyphs.map((glyph) => {
    const under = base && isAbove(base, glyph, end) ? base : null;
    if (!under) base = glyph;
    end = glyph.x1;
    return under ? { ...glyph, text: raised(glyph.text), baseline: under.baseline } : glyph;
  });
}

/** Smaller, higher by a part of the line, and right behind. */
function isAbove(base: Glyph, glyph: Glyph, end: number): boolean {
  const rise = (base.baseline - glyph.baseline) / base.size;
  const gap = (glyph.x0 - end) / base.size;
  return glyph.size <= 0.8 * base.size && rise > 0.15 && rise < 0.7 && gap > -0.2 && gap < 0.3;
}
