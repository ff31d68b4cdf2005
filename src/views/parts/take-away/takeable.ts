/** What can be taken away from a place on the screen. */
import type { Table } from '#domain/disclosure.ts';
import type { DataTable } from '#export/data-table.ts';
import type { Picture } from '#export/svg/frame.ts';
import type { Shown } from '../shown.ts';

export interface Takeable {
  /** What it is in a few words: the title of its files, and part of their names. */
  readonly name: string;
  /** The figures, made when they are asked for. Left out, the whole disclosure is taken. */
  readonly data?: () => Promise<DataTable>;
  /** The chart as a picture, drawn anew in the light colours whatever the screen shows. */
  readonly picture?: () => Promise<Picture>;
}

/** A table of the document, as printed. */
export function takeTable(here: Shown, table: Table): Takeable {
  return {
    name: table.title,
    data: async () => (await import('#export/printed-data.ts')).printedData(here.disclosure, table),
  };
}
