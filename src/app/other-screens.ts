/** Screens that are about no single disclosure, each loaded when it is gone to. */
import type { Component } from 'svelte';
import type { Address } from '#store/address/address-format.ts';
import { words } from '#words/words.ts';

type Other = Exclude<Address['screen'], 'home' | 'disclosure'>;
/** Such a screen is given what its address says of it. */
type PropsOf<S extends Other> =
  Extract<Address, { screen: S }> extends { query: infer Query }
    ? { query: Query }
    : Record<string, never>;

interface OtherScreen<Props extends Record<string, unknown>> {
  readonly load: () => Promise<{ readonly default: Component<Props> }>;
  /** Said when its code does not come, where there is more to say than that. */
  readonly failed?: string;
}

const screens: { readonly [S in Other]: OtherScreen<PropsOf<S>> } = {
  import: {
    load: () => import('#views/import/ImportDocument.svelte'),
    failed: words.home.importNotLoaded,
  },
  notebook: {
    load: () => import('#views/notebook/Notebook.svelte'),
    failed: words.noteTaking.notLoaded,
  },
  survey: { load: () => import('#views/survey/Survey.svelte'), failed: words.review.notLoaded },
  openness: {
    load: () => import('#views/openness/OpennessMatrix.svelte'),
    failed: words.review.notLoaded,
  },
  compare: { load: () => import('#views/compare/Compare.svelte') },
  region: { load: () => import('#views/region/RegionOverview.svelte') },
  coverage: { load: () => import('#views/published/Coverage.svelte') },
  corrections: { load: () => import('#views/published/Corrections.svelte') },
  method: { load: () => import('#views/method/Method.svelte') },
  brief: { load: () => import('#views/brief/Brief.svelte') },
};

/** The screen that an address leads to, with what it says of it. */
export function otherScreen(address: Extract<Address, { screen: Other }>) {
  // Which is which, the list above has made sure of.
  const screen = screens[address.screen] as unknown as OtherScreen<Record<string, unknown>>;
  return { ...screen, props: 'query' in address ? { query: address.query } : {} };
}
