/** The address of a handout: behind `#`, so that Back works, and always of a disclosure in it. */
import { addressBar } from '#store/address/address-bar.ts';
import {
  parseAddress,
  type Destination,
  type ParsedAddress,
} from '#store/address/address-format.ts';
import type { AddressSource } from '#store/address/address.svelte.ts';

export class FileAddress implements AddressSource {
  readonly #ids: readonly [first: string, ...others: string[]];

  constructor(...ids: readonly [first: string, ...others: string[]]) {
    this.#ids = ids;
  }

  /** What the address bar says, or else the first screen. */
  get parsed(): ParsedAddress {
    const { address, ignored } = addressBar.parsed;
    const own = address.screen === 'disclosure' && this.#ids.includes(address.id);
    return own ? { address, ignored } : parseAddress(`/${this.#ids[0]}`, '');
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
