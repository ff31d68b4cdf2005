/** The ground, ink and accents that the drawings stand on; the same values as the app's tokens. */

export type Theme = 'light' | 'dark';

export interface Palette {
  readonly paper: string;
  readonly ink: string;
  /** Secondary text. */
  readonly ink2: string;
  readonly rule: string;
  /** Rises, and what the reader should look at. */
  readonly accent: string;
  /** Falls. */
  readonly down: string;
}

export const palettes: Record<Theme, Palette> = {
  light: {
    paper: '#fbfaf6',
    ink: '#1d1b18',
    ink2: '#57524a',
    rule: '#d8d2c4',
    accent: '#b3301c',
    down: '#23527c',
  },
  dark: {
    paper: '#161513',
    ink: '#ece8df',
    ink2: '#a8a195',
    rule: '#3a372f',
    accent: '#ef8068',
    down: '#8db9e2',
  },
};
