/** What an editor has chosen for an embed, starting from what is on the screen. */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import type { Address } from '#store/address/address-format.ts';
import { mostCompared } from '#store/address/address-queries.ts';
import {
  embedViews,
  screenOf,
  type EmbedAddress,
  type EmbedChoice,
  type EmbedView,
} from '#store/address/embed-address.ts';

/** Which data: the newest year there is, this year's as last published, or this version for ever. */
export type Kept = 'newest' | 'year' | 'edition';

export class EmbedChoices {
  view = $state<EmbedView>('department');
  kept = $state<Kept>('year');
  theme = $state<EmbedAddress['theme']>('auto');
  lang = $state<EmbedAddress['lang']>('zh-CN');
  /** As typed; empty for the colour of this program. */
  accent = $state('');
  title = $state(true);
  plain = $state(false);
  elder = $state(false);
  readonly #disclosure: Disclosure;
  readonly #address: Address;
  /** Ids of the same organization's other years, the newest first. */
  readonly #others: () => readonly string[];

  constructor(disclosure: Disclosure, address: Address, others: () => readonly string[]) {
    this.#disclosure = disclosure;
    this.#address = address;
    this.#others = others;
    const shown = address.screen === 'disclosure' ? address.view : 'overview';
    const views = Object.entries(screenOf) as [EmbedView, string][];
    this.view = views.find(([, screen]) => screen === shown)?.[0] ?? 'department';
  }

  /** Those that there is something to show of: years are compared where there are two. */
  get views(): readonly EmbedView[] {
    const { code } = this.#disclosure.region;
    return embedViews.filter((view) => {
      if (view === 'trend' || view === 'compare') return this.#others().length > 0;
      return view !== 'region' || code !== null;
    });
  }

  /** What is typed is no colour. */
  get badAccent(): boolean {
    return this.accent !== '' && !/^#[0-9a-fA-F]{6}$/.test(this.accent);
  }

  /** `published` is the hash of the version that the library lists. */
  chosen(published: string): EmbedChoice {
    const { id, year, stage } = this.#disclosure;
    const { view, theme, lang, title, plain, elder, kept } = this;
    const look = {
      view,
      theme,
      lang,
      title,
      plain,
      elder,
      accent: this.accent === '' || this.badAccent ? null : this.accent,
    };
    if (view === 'region') return { ...look, dept: null, region: this.#disclosure.region.code };
    if (view === 'compare') {
      const of = [id, ...this.#others()].slice(0, mostCompared).reverse();
      return { ...look, dept: null, of };
    }
    const here = this.#address.screen === 'disclosure' && this.#address.view === screenOf[view];
    return {
      ...look,
      dept: id.slice(0, -`-${year}-${stage}`.length),
      year: kept === 'newest' ? null : year,
      stage,
      edition: kept === 'edition' ? published : null,
      ...(here && this.#address.screen === 'disclosure' ? { query: this.#address.query } : {}),
    };
  }
}
