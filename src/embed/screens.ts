/** What an embed can show, each loaded when it is asked for. */
import type { Component } from 'svelte';
import type { View } from '#store/address-format.ts';
import type { EmbedView } from '#store/embed-address.ts';

export type LoadedScreen = Promise<{ readonly default: Component }>;

/** The pages of a whole department, in the order of its tabs. */
export const pages = [
  'overview',
  'spending',
  'composition',
  'changes',
  'targets',
  'review',
] as const;
export type Page = (typeof pages)[number];

export const loadPage: Record<Page, () => LoadedScreen> = {
  overview: () => import('#views/overview/Overview.svelte'),
  spending: () => import('#views/spending/Spending.svelte'),
  composition: () => import('#views/composition/Composition.svelte'),
  changes: () => import('#views/changes/Changes.svelte'),
  targets: () => import('#views/targets/Targets.svelte'),
  review: () => import('#views/review/Review.svelte'),
};

export const screens: Record<EmbedView, () => LoadedScreen> = {
  ...loadPage,
  department: () => import('./DepartmentPages.svelte'),
  figures: () => import('./Figures.svelte'),
  badge: () => import('./Badge.svelte'),
};

export function isPage(view: View): view is Page {
  return pages.some((page) => page === view);
}
