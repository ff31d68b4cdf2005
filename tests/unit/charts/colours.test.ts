import { describe, expect, test } from 'vitest';
import { functionalClasses } from '#domain/subjects/classification.ts';
import { subjectColour } from '#charts/colours.ts';
import { contrast, textOn } from '#charts/contrast.ts';
import { palettes, type Theme } from '#charts/theme.ts';

const economic = ['301', '302', '303', '307', '309', '310', '311', '312', '313', '399'];
const codes = [...functionalClasses.map(({ code }) => code), ...economic, ''];
const themes: readonly Theme[] = ['light', 'dark'];

describe.each(themes)('on the %s ground', (theme) => {
  const { paper, ink } = palettes[theme];

  test('every class at every depth is at least 3:1 to the ground', () => {
    for (const code of codes) {
      for (const level of [1, 2, 3]) {
        const colour = subjectColour(code, level, theme);
        expect(contrast(colour, paper), `${code} ${level} ${colour}`).toBeGreaterThanOrEqual(3);
      }
    }
  });

  test('a label is at least 4.5:1 on every class at every depth', () => {
    for (const code of codes) {
      for (const level of [1, 2, 3]) {
        const colour = subjectColour(code, level, theme);
        expect(contrast(colour, textOn(colour, [paper, ink]))).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  test('no two classes have the same colour', () => {
    const colours = functionalClasses.map(({ code }) => subjectColour(code, 1, theme));
    expect(new Set(colours).size).toBe(functionalClasses.length);
  });

  test('the deeper the level, the nearer to the ground', () => {
    const depths = [1, 2, 3].map((level) => contrast(subjectColour('201', level, theme), paper));
    expect(depths).toEqual([...depths].sort((one, other) => other - one));
  });
});

test('a subject has the hue and shade of its class', () => {
  expect(subjectColour('2080501', 3, 'light')).toBe(subjectColour('20899', 3, 'light'));
});
