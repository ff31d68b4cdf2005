/**
 * What went wrong, or was not understood, while bytes became a disclosure. Bad input is a value:
 * every reader returns what it read together with its issues, and throws only for a programmer's
 * error. An issue carries a key and figures; the sentence belongs to `words`.
 */

import type { Encoding } from '../text/encoding.ts';
import { withVisibleControls } from '../text/visible-controls.ts';

/** Where in a source something stands. Formats fill in what they have; all counts start at 1. */
export interface Place {
  /**
   * Which of the further documents of a merged disclosure (`Disclosure.sources`) it stands in; left
   * out for the first, `Disclosure.source`.
   */
  readonly source?: number;
  readonly page?: number;
  /** Ordinal of the table among the tables of the source. */
  readonly table?: number;
  /** Row within that table, counted with its caption and header rows. */
  readonly row?: number;
  readonly line?: number;
}

/** Every issue key with the figures its sentence is made of. */
export interface IssueValues {
  'file-empty': Record<never, never>;
  'file-too-large': { megabytes: number; limit: number };
  /** `found` is the type that the content has: `pdf`, `zip`, `png`, `binary` … */
  'file-type-unknown': { name: string; found: string };
  'encoding-unknown': Record<never, never>;
  /** Several may be meant; `plausible` is a list of labels, see encoding.ts. */
  'encoding-unsure': { plausible: string };
  /** The one that was chosen is none that the bytes can be in. */
  'encoding-wrong': { encoding: Encoding; plausible: string };
  /** Words in one encoding with bytes of another among them; `before` is what stands before those. */
  'encoding-mixed': { encoding: Encoding; before: string };
  /** The one that was taken without a mark that tells it: the likeliest, or the chosen one. */
  'encoding-taken': { encoding: Encoding; plausible: string };
  /** `part` is the part of the file that is missing or broken; empty where it is the whole. */
  'file-corrupt': { part: string };
  'file-encrypted': Record<never, never>;
  /** `found` is the format: `docm`, `ods`, `ofd`, `zip` … */
  'format-unsupported': { found: string };
  /** `megabytes` is what a file unpacks to. */
  'archive-too-large': { what: 'entries' | 'megabytes'; limit: number };
  'xml-forbidden': { part: string };
  'too-deep': { limit: number };
  'page-too-large': { limit: number };
  'table-too-large': { what: 'rows' | 'columns' | 'cells' | 'characters'; limit: number };
  /** Words that are kept in the file and not printed: they are left out. */
  'text-hidden': { text: string };
  /** In so many places, and the first of it. */
  'texts-hidden': { count: number; text: string };
  /** White words on white paper: they are read. */
  'text-white': { text: string };
  /** Words of footnotes, endnotes or text boxes: they belong to no paragraph of the body. */
  'text-beside-body': { text: string };
  'changes-tracked': Record<never, never>;
  /** `which` are row numbers, column letters or both; `text` is what stands there. */
  'cells-hidden': {
    sheet: string;
    what: 'rows' | 'columns' | 'cells';
    which: string;
    text: string;
  };
  'sheet-hidden': { sheet: string };
  /** Pages of pictures only: their words can be seen and not read. */
  'pdf-scanned': Record<never, never>;
  'page-scanned': Record<never, never>;
  'page-broken': Record<never, never>;
  /** Of a page something could not be read, and nobody can tell what. */
  'page-damaged': Record<never, never>;
  /** Neither words nor a picture on a page that the file lists. */
  'page-blank': Record<never, never>;
  /**
   * Damage that has no page: `data` in so many places is not what was once written, the `directory` of
   * its parts was made anew, the file stops before its `end`, `structure` points to nowhere.
   */
  'file-damaged': { what: 'data' | 'directory' | 'end' | 'structure'; count: number };
  /** A part that the file names and does not have, or that cannot be read. */
  'part-missing': { part: string };
  /** What is no text, for which ▯ stands: `sign` is the first of it, `U+FFFD` for bytes of another encoding. */
  'byte-replaced': { sign: string; before: string; count: number };
  'document-too-long': { what: 'pages' | 'characters' | 'operators'; limit: number };
  'json-broken': { position: number | null };
  'json-key-repeated': Record<never, never>;
  'json-not-budget': { found: string };
  'json-newer': { version: number; supported: number };
  'json-field-invalid': { path: string; expected: string; received: string };
  'json-field-unknown': { path: string };
  'amount-not-whole-fen': { path: string; text: string };
  'amount-too-large': { path: string; text: string };
  'table-row-width': { table: string; row: number; expected: number; found: number };
  'table-id-twice': { table: string };
  /** Two documents of one disclosure that do not say the same; what the first says is kept. */
  'table-differs': { table: string };
  /** `of` is the path of the figure, both amounts are in the disclosure's unit. */
  'figure-differs': { of: string; kept: string; other: string };
  /** `of` is the path of a stated change; both are amounts, or both rates with their sign of percent. */
  'change-differs': { of: string; baseYear: number; kept: string; other: string };
  /** A fault of the program itself; `name` is that of the exception. */
  'reader-failed': { name: string };
  'document-not-budget': { name: string };
  /** Without these it is not known whose disclosure it is: they are asked for. */
  'organization-missing': Record<never, never>;
  'year-missing': Record<never, never>;
  'region-unknown': { organization: string };
  'region-unlisted': { code: string };
  'years-differ': { years: string };
  'unit-missing': { assumed: string };
  /** A header row whose cells' widths could only be guessed. */
  'header-unclear': { labels: string };
  /** A row of a text with more or fewer cells than its table has columns: it is left out. */
  'row-width': { text: string; expected: number; found: number };
  'row-without-name': { table: string };
  'rows-without-name': { count: number; table: string };
  /** A narrative without a single table: the tables may be in a file of their own. */
  'tables-missing': Record<never, never>;
  'table-unknown': { title: string };
  /** A table without codes where names do not tell all of them; `name` is the first such row. */
  'codes-untold': { table: string; name: string; count: number };
  'column-unknown': { table: string; column: string };
  'amount-unreadable': { text: string; table: string; column: string };
  /** A total is not what its parts come to; both in the table's unit. */
  /** More than two of a table: how many of its sums differ, and one of them. */
  'sums-differ': {
    table: string;
    count: number;
    sums: number;
    row: string;
    column: string;
    stated: string;
    sum: string;
  };
  'sum-differs': { table: string; row: string; column: string; stated: string; sum: string };
  'cell-not-understood': { text: string };
  'cells-not-understood': { count: number; text: string };
  'paragraph-not-understood': { text: string };
  /** `lead` is the words right before the figure. */
  'figure-not-understood': { text: string; lead: string };
  /** More of them in one section, told together; `text` and `lead` are those of the first. */
  /** Behind the same words in many sections. */
  'figures-alike': { count: number; text: string; lead: string };
  'figures-not-understood': { title: string; count: number; text: string; lead: string };
  'paragraphs-not-understood': { count: number; text: string };
  'section-empty': { title: string };
  /** A reason is announced (主要原因是。) and not given; `of` is the path of the change. */
  'reason-missing': { of: string };
  /** `text` is how the words end. */
  'sentence-cut': { text: string };
  'targets-without-project': Record<never, never>;
  'project-without-targets': { name: string };
  'project-without-amount': { name: string };
  'projects-without-amount': { count: number; name: string };
}

export type IssueKey = keyof IssueValues;
/** `error`: nothing could be made of it. `warning`: a figure or text is missing. `note`: good to know. */
export type Severity = 'error' | 'warning' | 'note';

export type Issue = {
  readonly [K in IssueKey]: {
    readonly key: K;
    readonly severity: Severity;
    readonly values: Readonly<IssueValues[K]>;
    readonly at?: Place;
  };
}[IssueKey];

/** What a damaged file is told by, whatever its format: something of it is lost, and nobody knows what. */
const damageKeys: readonly IssueKey[] = [
  'file-damaged',
  'part-missing',
  'page-damaged',
  'page-broken',
  'page-blank',
  'byte-replaced',
];

export function isDamage({ key }: Pick<Issue, 'key'>): boolean {
  return damageKeys.includes(key);
}

/** What was made of the input, `null` when nothing could be, and everything to be said about it. */
export interface Result<T> {
  readonly value: T | null;
  readonly issues: readonly Issue[];
}

/**
 * Makes one issue; `at` is left out when the place is not known. What it repeats of a file comes from
 * outside and is made visible like everything else.
 */
export function issue<K extends IssueKey>(
  key: K,
  severity: Severity,
  values: IssueValues[K],
  at?: Place,
): Issue {
  const shown = Object.entries(values as Record<string, unknown>).map(
    ([name, value]) =>
      [name, typeof value === 'string' ? withVisibleControls(value) : value] as const,
  );
  return { key, severity, values: Object.fromEntries(shown), ...(at ? { at } : {}) } as Issue;
}
