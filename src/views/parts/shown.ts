/** The disclosure that the screens below show, handed down once. */
import { createContext } from 'svelte';
import type { Disclosure, Stage, Table } from '#domain/disclosure/disclosure.ts';
import { currentFigure } from '#domain/disclosure/current-figure.ts';
import { styleIn, usualUnit, type AmountStyle } from '#domain/money/format.ts';
import type { FigureRef } from '#domain/disclosure/figure.ts';
import { printFigureRef } from '#domain/disclosure/figure.ts';
import type { Some, View } from '#store/address/address-format.ts';
import type { DisclosureQuery } from '#store/address/address-queries.ts';
import { go, link } from '#store/address/address.svelte.ts';

/** How much of a screen stands in somebody else's page. */
export interface Embedded {
  /** Every row of a chart's table, the largest, or none. */
  readonly table: 'full' | 'top' | 'none';
  /** Whether the choices above a chart are offered. */
  readonly controls: boolean;
}

/** What stands over the figures, in another language than theirs. */
export interface Heading {
  readonly language: string;
  readonly pages: Readonly<Record<View, string>>;
  owner(region: string, stage: Stage): string;
  year(year: number): string;
  screenTitle(screen: string, organization: string, year: number): string;
}

export interface Shown {
  readonly disclosure: Disclosure;
  readonly query: DisclosureQuery;
  /** Set where it was imported and stands in no library: nobody else has it. */
  readonly imported?: boolean;
  /** Ids of the reader's notes by `noteMark`; only where notes can be kept. */
  readonly marks?: ReadonlyMap<string, readonly string[]>;
  /** Only in an embed of one view. */
  readonly embedded?: Embedded | undefined;
  readonly heading?: Heading | undefined;
}

export const [shown, setShown] = createContext<Shown>();

/** How amounts of the disclosure, or of one of its tables, are printed. */
export function amountStyle({ disclosure }: Pick<Shown, 'disclosure'>, table?: Table): AmountStyle {
  return {
    unit: table?.unit ?? disclosure.unit,
    decimals: table?.decimals ?? disclosure.decimals,
  };
}

/**
 * How amounts are written on the screen: in one unit whatever the tables are printed in, the one that
 * the reader chose or else the usual one.
 */
export function screenStyle(
  { disclosure, query }: Pick<Shown, 'disclosure' | 'query'>,
  table?: Table,
): AmountStyle {
  const total = currentFigure(disclosure, 'total')?.amount ?? null;
  const printed = amountStyle({ disclosure }, table);
  return styleIn(query.unit ?? usualUnit(total), printed, query.unit !== undefined);
}

/** The address of the place where a figure is printed. */
export function placeLink(here: Shown, ref: FigureRef): string {
  return viewLink(here, 'tables', { cell: printFigureRef(ref) });
}

/** The address of another screen of the same disclosure, in the unit that the reader chose. */
export function viewLink(
  { disclosure, query: { unit } }: Shown,
  view: View,
  query: Some<DisclosureQuery> = {},
): string {
  return link({ screen: 'disclosure', id: disclosure.id, view, query: { unit, ...query } });
}

/** Goes to the place where a figure is printed. */
export function openPlace({ disclosure: { id }, query: { unit } }: Shown, ref: FigureRef): void {
  const query = { cell: printFigureRef(ref), unit };
  void go({ screen: 'disclosure', id, view: 'tables', query });
}
