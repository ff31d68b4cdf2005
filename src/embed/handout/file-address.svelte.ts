/** The address of a handout: behind `#`, so that Back works, and always of the one disclosure in it. */
import { addressBar } from '#store/address-bar.svelte.ts';
import { parseAddress, type Destination, type ParsedAddress } from '#store/address-format.ts';
import type { AddressSource } from '#store/address.svelte.ts';

export class FileAddress implements AddressSource {
  readonly #id: string;

  constructor(id: string) {
    this.#id = id;
  }

  /** What the address bar says, or else the first screen. */
  get parsed(): ParsedAddress {
    const { address, ignored } = addressBar.parsed;
    const own = address.screen === 'disclosure' && address.id === this.#id;
    return own ? { address, ignored } : parseAddress(`/${this.#id}`, '');
  }

  href(to: Destination): string {
    return addressBar.href(to);
  }

  push(to: Destination): Promise<void> {
    return addressBar.push(to);
  }

  replace(to: Destination): Promise<void> {
    return addressBar.replace(to);
  }
}
