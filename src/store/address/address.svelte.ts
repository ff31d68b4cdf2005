/**
 * What is on the screen, as an address: what is shown follows from it, and going somewhere means
 * changing it. A page has one, which it provides at its start: the app the address bar
 * (address-bar.ts), an embed the state of its frame.
 */
import type { Address, Destination, ParsedAddress, Some } from './address-format.ts';
import type {
  BriefQuery,
  CompareQuery,
  DisclosureQuery,
  HomeQuery,
  SurveyQuery,
} from './address-queries.ts';

export interface AddressSource {
  /** Reactive. */
  readonly parsed: ParsedAddress;
  /** The `href` of a link that leads there. */
  href(to: Destination): string;
  /** Goes there; Back comes back where the source has a history. */
  push(to: Destination): Promise<void>;
  /** Goes there in place of the present entry of the history. */
  replace(to: Destination): Promise<void>;
}

let provided: AddressSource | null = null;

/** Says where the address stands: once, before anything is shown. */
export function provideAddress(source: AddressSource): void {
  provided = source;
}

function source(): AddressSource {
  if (!provided) throw new Error('No address is provided: call provideAddress first.');
  return provided;
}

/** The present address, reactive. */
export const current = {
  /** What is on the screen. */
  get address(): Address {
    return source().parsed.address;
  },

  /** What stands in the URL and was not understood. */
  get ignored(): readonly string[] {
    return source().parsed.ignored;
  },
};

/** The `href` of a link. */
export function link(to: Destination): string {
  return source().href(to);
}

/** Goes there, with an entry in the history, so that Back comes back here. */
export function go(to: Destination): Promise<void> {
  return source().push(to);
}

/** Goes there in place of the present entry of the history: for corrections, not for steps. */
export function goInstead(to: Destination): Promise<void> {
  return source().replace(to);
}

type Changes = Some<DisclosureQuery & HomeQuery & BriefQuery & CompareQuery & SurveyQuery>;

/** The present address with some parameters changed; `undefined` sets one back to its default. */
export function withQuery(changes: Changes): Destination {
  const { address } = current;
  if (!('query' in address)) return address;
  return { ...address, query: { ...address.query, ...changes } };
}

/** Changes parameters without an entry in the history, as for every letter typed in a search box. */
export function replaceQuery(changes: Changes): Promise<void> {
  return goInstead(withQuery(changes));
}
