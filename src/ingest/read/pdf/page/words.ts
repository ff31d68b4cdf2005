/** Characters written one right after the other: they belong to one cell. */
import type { Glyph } from './page-content.ts';

/** Cut where there is a gap, in the order in which the page was written. */
export function wordsOf<T extends Glyph>(glyphs: readonly T[]): T[][] {
  const words: T[][] = [];
  let before: T | null = null;
  for (const glyph of glyphs) {
    const word = words[words.length - 1];
    if (word && before && continues(before, glyph)) word.push(glyph);
    else words.push([glyph]);
    before = glyph;
  }
  return words;
}

function continues(before: Glyph, glyph: Glyph): boolean {
  const gap = (glyph.x0 - before.x1) / glyph.size;
  const near = gap > -0.2 && gap < (before.run === glyph.run ? 0.12 : 0.06);
  return near && Math.abs(glyph.baseline - before.baseline) < 0.2 * glyph.size;
}
