/** The disclosure that the screens below show, handed down once. */
import { createContext } from 'svelte';
import type { Disclosure, Table } from '#domain/disclosure.ts';
import type { AmountStyle } from '#domain/format.ts';
import type { FigureRef } from '#domain/figure.ts';
import { printFigureRef } from '#domain/figure.ts';
import type { Some, View } from '#store/address-format.ts';
import type { DisclosureQuery } from '#store/address-queries.ts';
import { go, link } from '#store/address.svelte.ts';

export interface Shown {
  readonly disclosure: Disclosure;
  readonly query: DisclosureQuery;
  /** Set where it was imported and stands in no library: nobody else has it. */
  readonly imported?: boolean;
  /** Ids of the reader's notes by `noteMark`; only where notes can be kept. */
  readonly marks?: ReadonlyMap<string, readonly string[]>;
}

export const [shown, setShown] = createContext<Shown>();

/** How amounts of the disclosure, or of one of its tables, are written. */
export function amountStyle({ disclosure }: Pick<Shown, 'disclosure'>, table?: Table): AmountStyle {
  return {
    unit: table?.unit ?? disclosure.unit,
    decimals: table?.decimals ?? disclosure.decimals,
  };
}

/** The address of the place where a figure is printed. */
export function placeLink(here: Shown, ref: FigureRef): string {
  return viewLink(here, 'tables', { cell: printFigureRef(ref) });
}

/** The address of another screen of the same disclosure. */
export function viewLink(
  { disclosure }: Shown,
  view: View,
  query: Some<DisclosureQuery> = {},
): string {
  return link({ screen: 'disclosure', id: disclosure.id, view, query });
}

/** Goes to the place where a figure is printed. */
export function openPlace({ disclosure: { id } }: Shown, ref: FigureRef): void {
  void go({ screen: 'disclosure', id, view: 'tables', query: { cell: printFigureRef(ref) } });
}
