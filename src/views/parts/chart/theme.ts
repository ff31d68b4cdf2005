/** Light or dark, as the reader's system says or the page was told; paper is always light. */
import { MediaQuery } from 'svelte/reactivity';

const dark = new MediaQuery('screen and (prefers-color-scheme: dark)');
const screen = new MediaQuery('screen');
const coarse = new MediaQuery('(pointer: coarse)');
const narrow = new MediaQuery('screen and (max-width: 560px)');
const reduced = new MediaQuery('(prefers-reduced-motion: reduce)');

let forced: 'light' | 'dark' | null = null;

/** Keeps to one theme whatever the system says: once, before anything is shown. */
export function forceTheme(to: 'light' | 'dark'): void {
  forced = to;
}

export const theme = {
  /** Reactive. */
  get current(): 'light' | 'dark' {
    if (forced) return forced === 'dark' && screen.current ? 'dark' : 'light';
    return dark.current ? 'dark' : 'light';
  },
  /** Whether a table has room for its first columns alone. Reactive. */
  get narrow(): boolean {
    return narrow.current;
  },
  /** Whether the reader points with a finger. Reactive. */
  get coarse(): boolean {
    return coarse.current;
  },
  /** Whether the reader asked for less motion. Reactive. */
  get still(): boolean {
    return reduced.current;
  },
};
