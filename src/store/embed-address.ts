/**
 * What an embed is asked to show, from the query and the hash of its address. Everything is held
 * against a list or a pattern; what is unknown, malformed or said a second time is left out, and no
 * text of the address ever reaches the page (trust.md EMB-7).
 */
import * as v from 'valibot';
import { stages } from '#domain/disclosure.ts';
import { parseAddress, printAddress, type View } from './address-format.ts';
import type { DisclosureQuery } from './address-queries.ts';

/** A whole department, or one thing of it. */
export const embedViews = [
  'department',
  'figures',
  'spending',
  'composition',
  'changes',
  'targets',
  'badge',
] as const;
export type EmbedView = (typeof embedViews)[number];

export const embedThemes = ['auto', 'light', 'dark'] as const;
/** Languages that there is a dictionary of. */
export const embedLanguages = ['zh-CN'] as const;
/** Names that mean the first of them too. */
const sameLanguage = /^zh(?:-hans)?(?:-cn)?$/i;

const flag = v.optional(v.picklist(['0', '1']));
const parameters = v.object({
  /** Region and organization, as an id begins: `130207-301`. */
  dept: v.optional(v.pipe(v.string(), v.regex(/^\d{2,12}-[\w-]{1,90}$/))),
  /** Left out: the newest that is published. */
  year: v.optional(v.pipe(v.string(), v.regex(/^(?:19|20|21)\d\d$/))),
  stage: v.optional(v.picklist(stages), 'budget'),
  /** SHA-256 of the disclosure's file: this version of the data and no other; wants `year`. */
  data: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
  view: v.optional(v.picklist(embedViews), 'department'),
  theme: v.optional(v.picklist(embedThemes), 'auto'),
  accent: v.optional(v.pipe(v.string(), v.regex(/^#[0-9a-fA-F]{6}$/))),
  /** A language tag (BCP 47); one that there is no dictionary of is answered in the first that there is. */
  lang: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i)), 'zh-CN'),
  title: flag,
  plain: flag,
  static: flag,
  elder: flag,
  /** The name that the frame goes by in messages to the page around it. */
  id: v.optional(v.pipe(v.string(), v.regex(/^[\w-]{0,40}$/)), ''),
});

export interface EmbedAddress {
  /** `null` where the address names none. */
  readonly dept: string | null;
  readonly year: number | null;
  readonly stage: (typeof stages)[number];
  readonly edition: string | null;
  readonly view: EmbedView;
  readonly theme: (typeof embedThemes)[number];
  /** `#rrggbb`. */
  readonly accent: string | null;
  readonly lang: (typeof embedLanguages)[number];
  /** Another language was asked for, of which there is no dictionary. */
  readonly otherLanguage: boolean;
  /** Whether region, year and title stand above. */
  readonly title: boolean;
  /** Nothing to press but links: drawing, table and source alone. */
  readonly plain: boolean;
  /** Like plain, and nothing moves or opens. */
  readonly static: boolean;
  readonly elder: boolean;
  readonly id: string;
  /** The view's own state: path, measure, lens, sort, filters. */
  readonly query: DisclosureQuery;
}

const longest = 4_000;

/** Reads `location.search` and `location.hash`; never throws. What stands first counts. */
export function readEmbedAddress(search: string, hash: string): EmbedAddress {
  const pairs = [search, hash]
    .filter((part) => part.length <= longest)
    .map((part) => part.replace(/^[?#]/, ''))
    .join('&');
  const good = new Map<string, string>();
  new URLSearchParams(pairs).forEach((text, name) => {
    const parameter = Reflect.getOwnPropertyDescriptor(parameters.entries, name)?.value as
      v.GenericSchema | undefined;
    if (parameter && !good.has(name) && v.is(parameter, text)) good.set(name, text);
  });
  const read = v.parse(parameters, Object.fromEntries(good));
  const year = read.year === undefined ? null : Number(read.year);
  return {
    dept: read.dept ?? null,
    year,
    stage: read.stage,
    edition: year === null ? null : (read.data ?? null),
    view: read.view,
    theme: read.theme,
    accent: read.accent?.toLowerCase() ?? null,
    lang: 'zh-CN',
    otherLanguage: !sameLanguage.test(read.lang),
    title: read.title !== '0',
    plain: read.plain === '1' || read.static === '1',
    static: read.static === '1',
    elder: read.elder === '1',
    id: read.id,
    query: stateOf(pairs),
  };
}

/** An embed to be made: what is left out has its default. */
export type EmbedChoice = Partial<Omit<EmbedAddress, 'id' | 'query' | 'otherLanguage'>> & {
  readonly dept: string;
  readonly query?: DisclosureQuery;
};

/** The query that asks for it, without `?`; {@link readEmbedAddress} reads it back. */
export function printEmbedAddress(choice: EmbedChoice): string {
  const { dept, year, stage, edition, view, theme, accent, lang, query } = choice;
  const given = {
    dept,
    year: year ?? undefined,
    stage,
    data: edition ?? undefined,
    view,
    theme,
    accent: accent ?? undefined,
    lang,
    title: choice.title === false ? '0' : undefined,
    plain: choice.plain ? '1' : undefined,
    static: choice.static ? '1' : undefined,
    elder: choice.elder ? '1' : undefined,
  };
  const defaults = v.parse(parameters, {});
  const pairs = new URLSearchParams();
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined && value !== Reflect.get(defaults, name))
      pairs.set(name, String(value));
  }
  const printed = printAddress({ screen: 'disclosure', id: 'any', ...(query ? { query } : {}) });
  new URLSearchParams(printed.split('?')[1]).forEach((value, name) => {
    if (viewState.includes(name)) pairs.set(name, value);
  });
  return pairs.toString();
}

/** Of the app's parameters those that are a choice from a list, or a code; none that holds words. */
const viewState = ['path', 'measure', 'lens', 'by', 'sort', 'filter', 'change'];

function stateOf(pairs: string): DisclosureQuery {
  const state = new URLSearchParams(pairs);
  for (const name of [...state.keys()]) if (!viewState.includes(name)) state.delete(name);
  const { address } = parseAddress('/any', state.toString());
  if (address.screen !== 'disclosure') throw new Error('/any names a disclosure');
  return address.query;
}

/** The screen of the app that shows the same and more. */
export const screenOf: Record<EmbedView, View> = {
  department: 'overview',
  figures: 'overview',
  spending: 'spending',
  composition: 'composition',
  changes: 'changes',
  targets: 'targets',
  badge: 'review',
};
