/** The colour that a portal gives: kept readable, or refused with the reason. */
import { contrast, reaching } from './contrast.ts';
import { palettes, type Theme } from './theme.ts';

/** WCAG 1.4.3: what letters need to their ground. */
const readable = 4.5;

export interface Accent {
  readonly colour: string;
  /** It is not the one that was given, which could not be read on this ground. */
  readonly corrected: boolean;
}

/**
 * The accent as it can stand as letters on the ground of a theme: itself, or mixed with as little ink
 * as brings it to 4.5:1. `given` is `#rrggbb`.
 */
export function readableAccent(given: string, theme: Theme): Accent {
  const { paper, ink } = palettes[theme];
  if (contrast(given, paper) >= readable) return { colour: given, corrected: false };
  return { colour: reaching(readable, paper, given, ink), corrected: true };
}
