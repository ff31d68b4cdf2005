/**
 * The address of what is on the screen: the part of the URL behind `#`, such as
 * `/130207-301-2023-budget/spending?path=201&measure=project`. Printing leaves defaults out and keeps
 * one order, so that equal screens have equal addresses. Codes stay strings: 0 may stand in front.
 */
import { append } from '#domain/large-lists.ts';
import * as v from 'valibot';
import {
  briefQuery,
  compareQuery,
  disclosureId,
  disclosureQuery,
  homeQuery,
  noQuery,
  regionQuery,
  surveyQuery,
  type BriefQuery,
  type CompareQuery,
  type DisclosureQuery,
  type HomeQuery,
  type RegionQuery,
  type SurveyQuery,
} from './address-queries.ts';

export const views = [
  'overview',
  'spending',
  'composition',
  'changes',
  'targets',
  'review',
  'department',
  'tables',
] as const;
/** Those that the head of the page leads to, and one that other screens lead to. */
const allViews = [...views, 'openness'] as const;
export type View = (typeof allViews)[number];

/**
 * Screens that an address says nothing more about. The notebook is one of them on purpose: nothing that
 * is in it, not even a word searched for, stands in an address.
 */
type PlainAddress =
  | { readonly screen: 'import' }
  | { readonly screen: 'notebook' }
  | { readonly screen: 'method' }
  | { readonly screen: 'corrections' };

/** What is on the screen; parameters that the URL does not give have their default. */
export type Address =
  | { readonly screen: 'home'; readonly query: HomeQuery }
  | PlainAddress
  | { readonly screen: 'survey'; readonly query: SurveyQuery }
  | { readonly screen: 'openness'; readonly query: SurveyQuery }
  | { readonly screen: 'coverage'; readonly query: SurveyQuery }
  | { readonly screen: 'region'; readonly query: RegionQuery }
  | { readonly screen: 'brief'; readonly query: BriefQuery }
  | { readonly screen: 'compare'; readonly query: CompareQuery }
  | {
      readonly screen: 'disclosure';
      readonly id: string;
      readonly view: View;
      readonly query: DisclosureQuery;
    };

/** Some parameters; `undefined` means the default. */
export type Some<Query> = { readonly [P in keyof Query]?: Query[P] | undefined };

/** Where a link may lead: like an address, and what is left out has its default. */
export type Destination =
  | { readonly screen: 'home'; readonly query?: Some<HomeQuery> }
  | PlainAddress
  | { readonly screen: 'survey' | 'openness' | 'coverage'; readonly query?: Some<SurveyQuery> }
  | { readonly screen: 'region'; readonly query?: Some<RegionQuery> }
  | { readonly screen: 'brief'; readonly query?: Some<BriefQuery> }
  | { readonly screen: 'compare'; readonly query?: Some<CompareQuery> }
  | {
      readonly screen: 'disclosure';
      readonly id: string;
      readonly view?: View;
      readonly query?: Some<DisclosureQuery>;
    };

export interface ParsedAddress {
  readonly address: Address;
  /** What stands in the URL and was not understood, as written, at most ten, each cut to 60 characters. */
  readonly ignored: readonly string[];
}

const longest = 2_000;

/**
 * The path and the query behind `#` as an address. Never throws: an unknown view, parameter or value
 * is left out and listed in `ignored`; a path that names nothing leads home.
 */
export function parseAddress(location: string, querystring: string): ParsedAddress {
  const ignored: string[] = [];
  const path = location.length <= longest ? location : reject(location, '/', ignored);
  const pairs = querystring.length <= longest ? querystring : reject(querystring, '', ignored);
  const [first = '', second, ...more] = path.split('/').filter((part) => part !== '');
  append(ignored, more);

  const address = readPath(first, second, ignored);
  const parameters = new URLSearchParams(pairs);
  switch (address.screen) {
    case 'home':
      return finish({ screen: 'home', query: readQuery(homeQuery, parameters, ignored) }, ignored);
    case 'region':
      return finish(
        { screen: 'region', query: readQuery(regionQuery, parameters, ignored) },
        ignored,
      );
    case 'brief':
      return finish(
        { screen: 'brief', query: readQuery(briefQuery, parameters, ignored) },
        ignored,
      );
    case 'compare':
      return finish(
        { screen: 'compare', query: readQuery(compareQuery, parameters, ignored) },
        ignored,
      );
    case 'import':
    case 'notebook':
    case 'method':
    case 'corrections':
      readQuery(noQuery, parameters, ignored);
      return finish(address, ignored);
    case 'survey':
    case 'openness':
    case 'coverage':
      return finish(
        { screen: address.screen, query: readQuery(surveyQuery, parameters, ignored) },
        ignored,
      );
    case 'disclosure':
      return finish(
        { ...address, query: readQuery(disclosureQuery, parameters, ignored) },
        ignored,
      );
  }
}

/** An address as it stands behind `#`. Values that no screen knows are left out. */
export function printAddress(to: Destination): string {
  switch (to.screen) {
    case 'home':
      return `/${printQuery(homeQuery, to.query)}`;
    case 'import':
    case 'notebook':
    case 'method':
    case 'corrections':
      return `/${to.screen}`;
    case 'survey':
      return `/review${printQuery(surveyQuery, to.query)}`;
    case 'openness':
    case 'coverage':
      return `/${to.screen}${printQuery(surveyQuery, to.query)}`;
    case 'region':
      return `/region${printQuery(regionQuery, to.query)}`;
    case 'brief':
      return `/brief${printQuery(briefQuery, to.query)}`;
    case 'compare':
      return `/compare${printQuery(compareQuery, to.query)}`;
    case 'disclosure': {
      const view = to.view && to.view !== 'overview' ? `/${to.view}` : '';
      // A disclosure of a screen's name is told from the screen.
      const mark = pages.has(to.id) ? '~' : '';
      return `/${mark}${encodeURIComponent(to.id)}${view}${printQuery(disclosureQuery, to.query)}`;
    }
  }
}

type Screen =
  | { screen: 'home' | 'survey' | 'openness' | 'coverage' | 'region' | 'brief' | 'compare' }
  | PlainAddress
  | { screen: 'disclosure'; id: string; view: View };

/** Screens that are about no single disclosure, by their first name in the address. */
const pages: ReadonlyMap<string, Exclude<Screen['screen'], 'disclosure' | 'home'>> = new Map([
  ['import', 'import'],
  ['notebook', 'notebook'],
  ['method', 'method'],
  ['region', 'region'],
  ['brief', 'brief'],
  ['compare', 'compare'],
  // The list over all departments stands where a disclosure's own review does, without the id.
  ['review', 'survey'],
  ['openness', 'openness'],
  ['coverage', 'coverage'],
  ['corrections', 'corrections'],
]);

function readPath(first: string, second: string | undefined, ignored: string[]): Screen {
  const page = pages.get(first);
  const id = first.startsWith('~') && pages.has(first.slice(1)) ? first.slice(1) : first;
  if (page || !v.is(disclosureId, id)) {
    if (!page && first !== '') ignored.push(first);
    if (second !== undefined) ignored.push(second);
    return { screen: page ?? 'home' };
  }
  const view = allViews.find((name) => name === second);
  if (second !== undefined && !view) ignored.push(second);
  return { screen: 'disclosure', id, view: view ?? 'overview' };
}

type QuerySchema =
  | typeof homeQuery
  | typeof surveyQuery
  | typeof regionQuery
  | typeof briefQuery
  | typeof compareQuery
  | typeof disclosureQuery
  | typeof noQuery;

function readQuery<S extends QuerySchema>(
  schema: S,
  parameters: URLSearchParams,
  ignored: string[],
): v.InferOutput<S> {
  const known = new Map(Object.entries(schema.entries));
  const good = new Map<string, unknown>();
  parameters.forEach((text, name) => {
    const parameter = known.get(name);
    if (parameter && !good.has(name) && v.is(parameter, text)) good.set(name, text);
    else ignored.push(`${name}=${text}`);
  });
  return v.parse(schema, Object.fromEntries(good));
}

function printQuery(schema: QuerySchema, query: object = {}): string {
  const defaults: object = v.parse(schema, {});
  const pairs = Object.entries(schema.entries).flatMap(([name, parameter]) => {
    const value: unknown = Reflect.get(query, name);
    const left = value === undefined || value === Reflect.get(defaults, name);
    return left || !v.is(parameter, value) ? [] : [`${name}=${encodeURIComponent(String(value))}`];
  });
  return pairs.length ? `?${pairs.join('&')}` : '';
}

function reject(text: string, instead: string, ignored: string[]): string {
  ignored.push(text);
  return instead;
}

function finish(address: Address, ignored: readonly string[]): ParsedAddress {
  return { address, ignored: ignored.slice(0, 10).map((text) => text.slice(0, 60)) };
}
