/** What an embed can show, each loaded when it is asked for. */
import type { View } from '#store/address/address-format.ts';
import type { EmbedView } from '#store/address/embed-address.ts';
import { pages as loadPage, type LoadedScreen } from '#views/screens.ts';

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

export const screens: Record<EmbedView, () => LoadedScreen> = {
  ...loadPage,
  department: () => import('./DepartmentPages.svelte'),
  figures: () => import('./Figures.svelte'),
  badge: () => import('./Badge.svelte'),
  openness: () => import('./OpennessView.svelte'),
  trend: () => import('./TrendView.svelte'),
  compare: () => import('./CompareView.svelte'),
  region: () => import('./RegionView.svelte'),
};

export function isPage(view: View): view is Page {
  return pages.some((page) => page === view);
}
