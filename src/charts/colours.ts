/**
 * The colour of a subject: its family's hue, its class's shade, its level's depth. Computed, so that
 * a class has the same colour on every screen and in every year, and so that no mark is below 3:1 to
 * the ground that it lies on (WCAG 1.4.11). Neighbours are told apart by the gaps between them.
 */
import {
  families,
  functionalClasses,
  functionalClassOf,
  shadeOf,
} from '#domain/subjects/classification.ts';
import { contrast, reaching } from './contrast.ts';
import { palettes, type Theme } from './theme.ts';

const hues: Record<Theme, Record<(typeof families)[number], string>> = {
  light: {
    governing: '#2f5d8a',
    safety: '#5b4e8c',
    culture: '#1f7674',
    livelihood: '#9a5f16',
    cityland: '#4c7426',
    economy: '#8a3f6b',
    nature: '#22708f',
    reserve: '#6f6860',
  },
  dark: {
    governing: '#6f9fd0',
    safety: '#a596dc',
    culture: '#57b3b0',
    livelihood: '#d69a4c',
    cityland: '#8dbb60',
    economy: '#cf83b1',
    nature: '#63b2d3',
    reserve: '#aaa297',
  },
};

/** Economic classes (类) are no functions: quiet tones of their own, by what the money turns into. */
const economicHues: Record<Theme, readonly string[]> = {
  light: ['#6b4a43', '#475a55', '#56536b', '#5f5b45'],
  dark: ['#bd9c93', '#94aba4', '#a6a2c0', '#b0ab8f'],
};
const economicGroups: ReadonlyMap<string, readonly [hue: number, shade: number]> = new Map(
  Object.entries<readonly [hue: number, shade: number]>({
    301: [0, 0],
    302: [1, 0],
    303: [0, 1],
    307: [3, 0],
    309: [2, 0],
    310: [2, 0.4],
    311: [2, 0.7],
    312: [2, 1],
    313: [3, 0.5],
    399: [3, 1],
  }),
);

/** Contrast to the ground: the strongest class on the first level, the palest on the last. */
const strongest = 7;
const palest = 3.05;
const known = new Map<string, string>();

/**
 * The colour of a subject by its code and level (1 类, 2 款, 3 项 and below). Any other code than a
 * functional or economic one gets the quiet grey of what belongs to no class.
 */
export function subjectColour(code: string, level: number, theme: Theme): string {
  const depth = Math.min(Math.max(level, 1), 3);
  const key = `${theme}${code.slice(0, 3)}${depth}`;
  const cached = known.get(key);
  if (cached) return cached;
  const { hue, shade } = tone(code, theme);
  const weight = Math.max(0, 1 - 0.5 * shade - 0.28 * (depth - 1));
  const colour = toned(hue, palest * (strongest / palest) ** weight, theme);
  known.set(key, colour);
  return colour;
}

/** The grey of what is printed and was not read: no subject has it. */
export function unreadColour(theme: Theme): string {
  return toned(palettes[theme].ink2, palest, theme);
}

/** The family's hue and the shade within it, 0 the strongest to 1 the palest. */
function tone(code: string, theme: Theme): { hue: string; shade: number } {
  const functional = functionalClassOf(code);
  if (functional) {
    const siblings = functionalClasses.filter(({ family }) => family === functional.family).length;
    return {
      hue: hues[theme][functional.family],
      shade: shadeOf(code) / Math.max(1, siblings - 1),
    };
  }
  const [hue, shade] = economicGroups.get(code.slice(0, 3)) ?? [];
  const quiet = hue === undefined ? undefined : economicHues[theme][hue];
  return quiet ? { hue: quiet, shade: shade ?? 0 } : { hue: hues[theme].reserve, shade: 0.5 };
}

/** The hue mixed with paper or ink until its contrast to the paper is the wanted one. */
function toned(hue: string, wanted: number, theme: Theme): string {
  const { paper, ink } = palettes[theme];
  const other = contrast(hue, paper) > wanted ? paper : ink;
  const [weak, strong] = other === paper ? [paper, hue] : [hue, ink];
  return reaching(wanted, paper, weak, strong);
}
