/**
 * What an embed is asked to show, from the query and the hash of its address. Everything is held
 * against a list or a pattern; what is unknown, malformed or said a second time is left out, and no
 * text of the address ever reaches the page (trust.md EMB-7).
 */
import * as v from 'valibot';
import { stages } from '#domain/disclosure/disclosure.ts';
import { parseAddress, printAddress, type Address, type View } from './address-format.ts';
import { compareQuery, regionCode, usualQuery, type DisclosureQuery } from './address-queries.ts';

/** A whole department, or one thing of it. */
export const embedViews = [
  'department',
  'figures',
  'spending',
  'composition',
  'changes',
  'targets',
  'badge',
  'openness',
  'trend',
  'compare',
  'region',
] as const;
export type EmbedView = (typeof embedViews)[number];
/** Views over several disclosures; the others are of one. */
type WideView = 'compare' | 'region';

export const embedThemes = ['auto', 'light', 'dark'] as const;
/** Languages that there is a dictionary of. */
export const embedLanguages = ['zh-CN', 'en'] as const;
/** By which names each of them is asked for. */
const languageNames = { 'zh-CN': /^zh(?:-hans)?(?:-cn)?$/i, en: /^en(?:-[a-z]{2})?$/i };

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
  /** Of `compare`: the disclosures by their ids, and whether their amounts or shares are shown. */
  ...compareQuery.entries,
  /** Of `region`: its code. */
  region: v.optional(regionCode),
  theme: v.optional(v.picklist(embedThemes), 'auto'),
  accent: v.optional(v.pipe(v.string(), v.regex(/^#[0-9a-fA-F]{6}$/))),
  /** A language tag (BCP 47); one that there is no dictionary of is answered in the first that there is. */
  lang: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i)), 'zh-CN'),
  title: flag,
  /** Of a chart's table every row, the largest with the way to all, or none. */
  table: v.optional(v.picklist(['full', 'top', '0']), 'top'),
  /** `0`: without the choices above a chart. */
  controls: flag,
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
  /** A version was asked for that is none, or without its year: nothing is shown in its place. */
  readonly badEdition: boolean;
  readonly view: EmbedView;
  /** Of `compare`: ids of disclosures. */
  readonly of: readonly string[];
  readonly as: 'amount' | 'share';
  /** Of `region`: its code; `null` where the address names none. */
  readonly region: string | null;
  readonly theme: (typeof embedThemes)[number];
  /** `#rrggbb`. */
  readonly accent: string | null;
  readonly lang: (typeof embedLanguages)[number];
  /** Another language was asked for, of which there is no dictionary. */
  readonly otherLanguage: boolean;
  /** Whether region, year and title stand above. */
  readonly title: boolean;
  readonly table: 'full' | 'top' | 'none';
  /** Whether the choices above a chart are offered. */
  readonly controls: boolean;
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
  const asked = new URLSearchParams(pairs);
  asked.forEach((text, name) => {
    const parameter = Reflect.getOwnPropertyDescriptor(parameters.entries, name)?.value as
      v.GenericSchema | undefined;
    if (parameter && !good.has(name) && v.is(parameter, text)) good.set(name, text);
  });
  const read = v.parse(parameters, Object.fromEntries(good));
  const year = read.year === undefined ? null : Number(read.year);
  const lang = embedLanguages.find((name) => languageNames[name].test(read.lang));
  return {
    dept: read.dept ?? null,
    year,
    stage: read.stage,
    edition: year === null ? null : (read.data ?? null),
    badEdition: asked.has('data') && (year === null || asked.get('data') !== read.data),
    view: read.view,
    of: [...new Set(read.of?.split('.') ?? [])],
    as: read.as,
    region: read.region ?? null,
    theme: read.theme,
    accent: read.accent?.toLowerCase() ?? null,
    lang: lang ?? 'zh-CN',
    otherLanguage: lang === undefined,
    title: read.title !== '0',
    table: read.table === '0' ? 'none' : read.table,
    controls: read.controls !== '0',
    plain: read.plain === '1' || read.static === '1',
    static: read.static === '1',
    elder: read.elder === '1',
    id: read.id,
    query: stateOf(pairs),
  };
}

/** An embed to be made: what is left out has its default. */
export type EmbedChoice = Partial<
  Omit<EmbedAddress, 'id' | 'query' | 'otherLanguage' | 'badEdition'>
> & {
  readonly dept: string | null;
  readonly query?: DisclosureQuery;
};

/** The query that asks for it, without `?`; {@link readEmbedAddress} reads it back. */
export function printEmbedAddress(choice: EmbedChoice): string {
  const { dept, year, stage, edition, view, theme, accent, lang, query } = choice;
  const given = {
    dept: dept ?? undefined,
    year: year ?? undefined,
    stage,
    data: edition ?? undefined,
    view,
    of: choice.of?.join('.') || undefined,
    as: choice.as,
    region: choice.region ?? undefined,
    theme,
    accent: accent ?? undefined,
    lang,
    title: choice.title === false ? '0' : undefined,
    table: choice.table === 'none' ? '0' : choice.table,
    controls: choice.controls === false ? '0' : undefined,
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
const viewState = ['path', 'unit', 'measure', 'lens', 'by', 'sort', 'filter', 'change'];

function stateOf(pairs: string): DisclosureQuery {
  const state = new URLSearchParams(pairs);
  for (const name of [...state.keys()]) if (!viewState.includes(name)) state.delete(name);
  const { address } = parseAddress('/any', state.toString());
  if (address.screen !== 'disclosure') throw new Error('/any names a disclosure');
  return address.query;
}

/** The screen of the app that shows the same and more. */
export const screenOf: Record<Exclude<EmbedView, WideView>, View> = {
  department: 'overview',
  figures: 'overview',
  spending: 'spending',
  composition: 'composition',
  changes: 'changes',
  targets: 'targets',
  badge: 'review',
  openness: 'openness',
  trend: 'overview',
};

type AddressParts = Pick<EmbedAddress, 'view'> &
  Partial<Pick<EmbedAddress, 'of' | 'as' | 'region' | 'query'>>;

/** The place in the app that shows the same and more; `id` is that of the disclosure, where it is of one. */
export function addressOf(
  { view, of = [], as = 'amount', region, query = usualQuery }: AddressParts,
  id: string,
): Address {
  if (view === 'compare')
    return { screen: 'compare', query: { of: of.join('.') || undefined, as } };
  if (view === 'region') return { screen: 'home', query: { region: region ?? undefined } };
  return { screen: 'disclosure', id, view: screenOf[view], query };
}
