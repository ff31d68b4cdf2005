/** Light or dark, as the reader's system says; paper is always light. */
import { MediaQuery } from 'svelte/reactivity';

const dark = new MediaQuery('screen and (prefers-color-scheme: dark)');
const reduced = new MediaQuery('(prefers-reduced-motion: reduce)');

export const theme = {
  /** Reactive. */
  get current(): 'light' | 'dark' {
    return dark.current ? 'dark' : 'light';
  },
  /** Whether the reader asked for less motion. Reactive. */
  get still(): boolean {
    return reduced.current;
  },
};
