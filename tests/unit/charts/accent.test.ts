import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readableAccent } from '#charts/accent.ts';
import { contrast } from '#charts/contrast.ts';
import { palettes } from '#charts/theme.ts';

it('a colour that can be read stays as it is', () => {
  expect(readableAccent('#1e50a2', 'light')).toEqual({ colour: '#1e50a2', corrected: false });
});

it('any other is brought to 4.5:1 on the ground of its theme', () => {
  const byte = fc.integer({ min: 0, max: 255 }).map((value) => value.toString(16).padStart(2, '0'));
  const colour = fc.tuple(byte, byte, byte).map((parts) => `#${parts.join('')}`);
  fc.assert(
    fc.property(colour, fc.constantFrom('light', 'dark'), (given, theme) => {
      const { colour: made } = readableAccent(given, theme as 'light' | 'dark');
      expect(contrast(made, palettes[theme as 'light' | 'dark'].paper)).toBeGreaterThanOrEqual(4.5);
    }),
  );
});
