/** The address in the browser's address bar, behind `#`. */
import { push, replace, router } from 'svelte-spa-router';
import { parseAddress, printAddress, type Destination } from './address-format.ts';
import type { AddressSource } from './address.svelte.ts';

class AddressBar implements AddressSource {
  readonly #parsed = $derived(parseAddress(router.location, router.querystring ?? ''));

  get parsed() {
    return this.#parsed;
  }

  href(to: Destination): string {
    return `#${printAddress(to)}`;
  }

  push(to: Destination): Promise<void> {
    return push(printAddress(to));
  }

  replace(to: Destination): Promise<void> {
    return replace(printAddress(to));
  }
}

export const addressBar = new AddressBar();
