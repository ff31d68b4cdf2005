/** Where a document speaks of something that was not read as what it is. */
import type { Disclosure } from './disclosure.ts';

export interface Mention {
  /** The title of the table or the heading of the text. */
  readonly title: string;
  /** The page it begins on, where the format tells. */
  readonly page: number | null;
  /** The table it stands in; `null` where it stands in the text. */
  readonly table: string | null;
}

/** The first table, else the first text, in which the words stand; the explanations of terms do not count. */
export function mentionOf(disclosure: Disclosure, words: string): Mention | null {
  const table = disclosure.tables.find(({ title, columns, rows }) =>
    [
      title,
      ...columns.flatMap(({ label, groups }) => [label, ...groups]),
      ...rows.flatMap(({ name, fields }) => [name, ...Object.keys(fields ?? {})]),
    ].some((text) => text.includes(words)),
  );
  if (table) return { title: table.title, page: table.at?.page ?? null, table: table.id };
  const text = disclosure.texts.find(({ title, text }) => `${title}${text}`.includes(words));
  return text ? { title: text.title, page: text.at?.page ?? null, table: null } : null;
}
