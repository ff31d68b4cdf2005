/** Fonts of some printers say that a digit is twice as wide as the way to the next one. */
import { expect, test } from 'vitest';
import type { Glyph } from '#ingest/read/pdf/page/page-content.ts';
import { withTrueWidths } from '#ingest/read/pdf/page/digit-widths.ts';

/** Characters set one after the other, each saying that it is so wide. */
function set(text: string, advance: number, width: number, from = 100): Glyph[] {
  return Array.from(text).map((each, index) => ({
    text: each,
    x0: from + index * advance,
    x1: from + index * advance + width,
    baseline: 50,
    size: 9,
    run: index,
  }));
}

const ends = (glyphs: readonly Glyph[]) => glyphs.map(({ x1 }) => x1);

test('a digit ends where the next one begins, the last as wide as the one before it', () => {
  expect(ends(withTrueWidths(set('0.64', 5, 10)))).toEqual([105, 110, 115, 120]);
});

test('digits of their true width, words, and digits of another line stay as they are', () => {
  for (const glyphs of [set('0.64', 5, 5), set('合计数', 5, 10)]) {
    expect(withTrueWidths(glyphs)).toEqual(glyphs);
  }
  const lines = [
    ...set('1', 5, 10),
    ...set('2', 5, 10, 105).map((each) => ({ ...each, baseline: 70 })),
  ];
  expect(withTrueWidths(lines)).toEqual(lines);
});
