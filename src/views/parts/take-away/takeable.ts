/** What can be taken away from a place on the screen. */
import type { Table } from '#domain/disclosure/disclosure.ts';
import type { FigureRef } from '#domain/disclosure/figure.ts';
import type { Finding } from '#domain/findings/finding.ts';
import type { Card } from '#export/card/card.ts';
import type { DataTable } from '#export/data-table.ts';
import type { Picture } from '#export/svg/frame.ts';
import type { Shown } from '../shown.ts';

export interface Takeable {
  /** What it is in a few words: the title of its files, and part of their names. */
  readonly name: string;
  /** The whole disclosure, in every format. */
  readonly whole?: true;
  /** The figures, made when they are asked for. */
  readonly data?: () => Promise<DataTable>;
  /** The chart as a picture, drawn anew in the light colours whatever the screen shows. */
  readonly picture?: () => Promise<Picture>;
  /** An evidence card of its own; a chart's is made of its picture and data. */
  readonly card?: () => Promise<Card | null>;
  /**
   * A list over many documents, and so of none: its figures and the way to it are all there is. What is
   * private nobody else finds at any address.
   */
  readonly list?: 'public' | 'private';
  /** Where it is seen again, if that is not the address of the screen. */
  readonly href?: string;
}

/** A table of the document, as printed; where one of its figures is marked, with its card. */
export function takeTable(here: Shown, table: Table, marked: FigureRef | null = null): Takeable {
  const own = marked?.kind === 'cell' && marked.table === table.id;
  return {
    name: table.title,
    ...(own ? { card: cardOf(here, marked) } : {}),
    data: async () => (await import('#export/printed-data.ts')).printedData(here.disclosure, table),
  };
}

/** The card of a figure. */
export function cardOf(here: Shown, ref: FigureRef): () => Promise<Card | null> {
  return async () => (await import('#export/card/figure-card.ts')).figureCard(ref, here.disclosure);
}

/** A finding has no table: its card, and the way to it. */
export function takeFinding(here: Shown, finding: Finding, name: string, href: string): Takeable {
  return {
    name,
    href,
    card: async () =>
      (await import('#export/card/finding-card.ts')).findingCard(finding, here.disclosure),
  };
}
