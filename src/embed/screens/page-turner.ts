/** How the tabs of a whole department turn to another of its pages. */
import { createContext } from 'svelte';
import type { Page } from './screens.ts';

export const [turner, setTurner] = createContext<(to: Page) => void>();
