/** The URL as state: what is on the screen follows from it, and going somewhere means changing it. */
import { push, replace, router } from 'svelte-spa-router';
import {
  parseAddress,
  printAddress,
  type Destination,
  type DisclosureQuery,
  type HomeQuery,
  type ParsedAddress,
  type Some,
} from './address-format.ts';

class CurrentAddress {
  #parsed: ParsedAddress = $derived(parseAddress(router.location, router.querystring ?? ''));

  /** What is on the screen. */
  get address() {
    return this.#parsed.address;
  }

  /** What stands in the URL and was not understood. */
  get ignored() {
    return this.#parsed.ignored;
  }
}

/** The address in the address bar, reactive. */
export const current = new CurrentAddress();

/** The `href` of a link. */
export function link(to: Destination): string {
  return `#${printAddress(to)}`;
}

/** Goes there, with an entry in the history, so that Back comes back here. */
export function go(to: Destination): Promise<void> {
  return push(printAddress(to));
}

/** Goes there in place of the present entry of the history: for corrections, not for steps. */
export function goInstead(to: Destination): Promise<void> {
  return replace(printAddress(to));
}

/** The present address with some parameters changed; `undefined` sets one back to its default. */
export function withQuery(changes: Some<DisclosureQuery & HomeQuery>): Destination {
  const { address } = current;
  if (address.screen === 'import') return address;
  return { ...address, query: { ...address.query, ...changes } };
}

/** Changes parameters without an entry in the history, as for every letter typed in a search box. */
export function replaceQuery(changes: Some<DisclosureQuery & HomeQuery>): Promise<void> {
  return goInstead(withQuery(changes));
}
