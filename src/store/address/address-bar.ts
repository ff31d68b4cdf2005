/** The address in the browser's address bar, behind `#`. */
import { tick } from 'svelte';
import { createSubscriber } from 'svelte/reactivity';
import {
  parseAddress,
  printAddress,
  type Destination,
  type ParsedAddress,
} from './address-format.ts';
import type { AddressSource } from './address.svelte.ts';

class AddressBar implements AddressSource {
  readonly #follow = createSubscriber((changed) => {
    window.addEventListener('hashchange', changed);
    return () => window.removeEventListener('hashchange', changed);
  });
  #last: { readonly href: string; readonly parsed: ParsedAddress } | null = null;

  /** What stands behind `#`, cut at `?`; the first screen where that is no address. */
  get parsed() {
    this.#follow();
    const { href } = location;
    if (this.#last?.href !== href) {
      const [path = '', ...query] = /#(\/.*)$/.exec(href)?.[1]?.split('?') ?? ['/'];
      this.#last = { href, parsed: parseAddress(path, query.join('?')) };
    }
    return this.#last.parsed;
  }

  href(to: Destination): string {
    return `#${printAddress(to)}`;
  }

  // What was changed together is on the screen before the address is.
  async push(to: Destination): Promise<void> {
    await tick();
    location.hash = this.href(to);
  }

  async replace(to: Destination): Promise<void> {
    await tick();
    history.replaceState(history.state, '', this.href(to));
    // The browser tells of no change that a program made so.
    window.dispatchEvent(new Event('hashchange'));
  }
}

export const addressBar = new AddressBar();
