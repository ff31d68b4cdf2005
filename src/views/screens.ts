/** The views of a disclosure, each loaded when it is gone to. */
import type { Component } from 'svelte';

export type LoadedScreen = Promise<{ readonly default: Component }>;

/** Those that draw the budget and say what may be asked about it. */
export const pages = {
  overview: () => import('./overview/Overview.svelte'),
  spending: () => import('./spending/Spending.svelte'),
  composition: () => import('./composition/Composition.svelte'),
  changes: () => import('./changes/Changes.svelte'),
  targets: () => import('./targets/Targets.svelte'),
  review: () => import('./review/Review.svelte'),
} satisfies Record<string, () => LoadedScreen>;

/** Those that print what the document says. */
export const papers = {
  department: () => import('./department/Department.svelte'),
  tables: () => import('./tables/Tables.svelte'),
  openness: () => import('./openness/Openness.svelte'),
} satisfies Record<string, () => LoadedScreen>;
