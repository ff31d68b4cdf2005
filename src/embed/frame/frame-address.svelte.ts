/**
 * The address of an embed: it stands in this page alone, because a frame's steps in the browser's
 * history would take the portal's Back button away. What the frame shows can change within its
 * view; every other way leads to the app, in a new window.
 */
import {
  parseAddress,
  printAddress,
  type Address,
  type Destination,
  type ParsedAddress,
  type View,
} from '#store/address/address-format.ts';
import type { AddressSource } from '#store/address/address.svelte.ts';

export class FrameAddress implements AddressSource {
  #shown: Address;
  /** A way that this page's sandbox does not let out of. */
  #refused = $state.raw<string | null>(null);
  readonly #app: string;
  readonly #fixed: boolean;

  /** `app` is the address of the app's page; `fixed` keeps what is shown as it is. */
  constructor(start: Address, app: string, fixed: boolean) {
    this.#shown = $state.raw(start);
    this.#app = app;
    this.#fixed = fixed;
  }

  get parsed(): ParsedAddress {
    return { address: this.#shown, ignored: [] };
  }

  /** Where a link wanted to lead and the page around does not allow it; `null` before that. */
  get refused(): string | null {
    return this.#refused;
  }

  href(to: Destination): string {
    return `${this.#app}#${printAddress(to)}`;
  }

  push(to: Destination): Promise<void> {
    const shown = this.#shown;
    const [path = '', query = ''] = printAddress(to).split('?');
    const { address } = parseAddress(path, query);
    if (address.screen === 'compare' && shown.screen === 'compare') {
      if (address.query.of !== shown.query.of) this.leave(this.href(to));
      else if (!this.#fixed) this.#shown = address;
      return Promise.resolve();
    }
    const here =
      address.screen === 'disclosure' &&
      shown.screen === 'disclosure' &&
      address.id === shown.id &&
      address.view === shown.view;
    if (!here) this.leave(this.href(to));
    else if (!this.#fixed) this.#shown = address;
    // What a word means may be asked of a fixed one too.
    else this.#shown = { ...shown, query: { ...shown.query, terms: address.query.terms } };
    return Promise.resolve();
  }

  replace(to: Destination): Promise<void> {
    return this.push(to);
  }

  /** Turns to another page of a whole department. */
  turnTo(view: View): void {
    if (this.#shown.screen === 'disclosure') this.#shown = { ...this.#shown, view };
  }

  /** Opens a page of the app in a new window; where the sandbox forbids that, its address is told. */
  leave(href: string): void {
    const opened = window.open(href, '_blank');
    if (opened) opened.opener = null;
    else this.#refused = href;
  }
}
