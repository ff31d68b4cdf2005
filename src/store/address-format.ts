/**
 * The address of what is on the screen: the part of the URL behind `#`, such as
 * `/130207-301-2023-budget/spending?path=201&measure=project`. Printing leaves defaults out and keeps
 * one order, so that equal screens have equal addresses. Codes stay strings: 0 may stand in front.
 */
import * as v from 'valibot';
import { briefKinds } from '#domain/brief-kind.ts';
import { findingSeverities } from '#domain/finding.ts';

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
export type View = (typeof views)[number];

const regionCode = v.pipe(v.string(), v.regex(/^\d{2,12}$/));
const disclosureId = v.pipe(v.string(), v.regex(/^[\w-]{1,120}$/));
const token = v.pipe(v.string(), v.regex(/^[a-zA-Z][\w-]{0,63}$/));
const figure = v.pipe(
  v.string(),
  v.regex(/^[a-zA-Z][\w-]{0,63}\.\d{1,6}(?:\.[a-zA-Z][\w-]{0,63})?$/),
);
const words = v.pipe(v.string(), v.regex(/^[^\p{Cc}\p{Cs}]{1,100}$/u));

const homeQuery = v.object({
  /** The region whose list is open. */
  region: v.optional(regionCode),
  /** Words searched for. */
  find: v.optional(words),
});

/** The list over all departments. */
const surveyQuery = v.object({
  region: v.optional(regionCode),
  /** Every year, or one; else the newest of each department. */
  year: v.optional(v.pipe(v.string(), v.regex(/^(?:all|(?:19|20|21)\d\d)$/))),
  order: v.optional(
    v.picklist(['contradictions', 'questions', 'rise', 'unmeasured', 'held', 'name']),
    'contradictions',
  ),
});

const briefQuery = v.object({
  /** Ids of disclosures in their order, with `.` between them. */
  of: v.optional(v.pipe(v.string(), v.regex(/^[\w-]{1,120}(?:\.[\w-]{1,120}){0,19}$/))),
  kind: v.optional(v.picklist(briefKinds), 'questions'),
  /** The severities of the findings in it, with `.` between them. */
  findings: v.optional(
    v.pipe(v.string(), v.regex(/^(?:none|[a-z]{7,13}(?:\.[a-z]{7,13}){0,2})$/)),
    'contradiction.question',
  ),
});

const noQuery = v.object({});

const disclosureQuery = v.object({
  /** Subject code; `201~rest7-12` are its 7th to 12th largest parts, gathered as 其他. */
  path: v.optional(v.pipe(v.string(), v.regex(/^(?=.)(?:\d{3,7})?(?:~rest\d{1,6}-\d{1,6}){0,6}$/))),
  measure: v.optional(v.picklist(['total', 'basic', 'project', 'personnel', 'running']), 'total'),
  lens: v.optional(v.picklist(['functional', 'economic', 'flow']), 'functional'),
  /** Bars, or two years, by functional subject, by economic item or by project. */
  by: v.optional(v.picklist(['subject', 'item', 'project']), 'subject'),
  /** The table that is open. */
  table: v.optional(token),
  /** The figure that is marked, as `printFigureRef` of #domain/figure.ts writes it. */
  cell: v.optional(figure),
  sort: v.optional(v.picklist(['amount', 'printed', 'measurable']), 'amount'),
  /** 二级指标, as printed. */
  level2: v.optional(words),
  filter: v.optional(v.picklist(['all', 'measurable', 'worded']), 'all'),
  find: v.optional(words),
  /** Findings of that severity only. */
  severity: v.optional(v.picklist(findingSeverities)),
  /** The finding that is open, as `findingKey` of #domain/finding.ts names it. */
  finding: v.optional(token),
  /** The other year, or the id of the other disclosure, to compare with; else the year before. */
  against: v.optional(disclosureId),
  /** Whether the department's measures (绩效保障措施), folded at first, are open. */
  measures: v.optional(v.picklist(['closed', 'open']), 'closed'),
  /** Of two years, only what rose, fell, is new, ended, was renamed or cannot be compared. */
  change: v.optional(
    v.picklist(['all', 'risen', 'fallen', 'new', 'ended', 'renamed', 'break']),
    'all',
  ),
});

export type SurveyQuery = Readonly<v.InferOutput<typeof surveyQuery>>;
export type HomeQuery = Readonly<v.InferOutput<typeof homeQuery>>;
export type BriefQuery = Readonly<v.InferOutput<typeof briefQuery>>;
export type DisclosureQuery = Readonly<v.InferOutput<typeof disclosureQuery>>;

/**
 * Screens that an address says nothing more about. The notebook is one of them on purpose: nothing that
 * is in it, not even a word searched for, stands in an address.
 */
type PlainAddress = { readonly screen: 'import' } | { readonly screen: 'notebook' };

/** What is on the screen; parameters that the URL does not give have their default. */
export type Address =
  | { readonly screen: 'home'; readonly query: HomeQuery }
  | PlainAddress
  | { readonly screen: 'survey'; readonly query: SurveyQuery }
  | { readonly screen: 'brief'; readonly query: BriefQuery }
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
  | { readonly screen: 'survey'; readonly query?: Some<SurveyQuery> }
  | { readonly screen: 'brief'; readonly query?: Some<BriefQuery> }
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
  ignored.push(...more);

  const address = readPath(first, second, ignored);
  const parameters = new URLSearchParams(pairs);
  switch (address.screen) {
    case 'home':
      return finish({ screen: 'home', query: readQuery(homeQuery, parameters, ignored) }, ignored);
    case 'brief':
      return finish(
        { screen: 'brief', query: readQuery(briefQuery, parameters, ignored) },
        ignored,
      );
    case 'import':
    case 'notebook':
      readQuery(noQuery, parameters, ignored);
      return finish(address, ignored);
    case 'survey':
      return finish(
        { screen: 'survey', query: readQuery(surveyQuery, parameters, ignored) },
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
      return `/${to.screen}`;
    case 'survey':
      return `/review${printQuery(surveyQuery, to.query)}`;
    case 'brief':
      return `/brief${printQuery(briefQuery, to.query)}`;
    case 'disclosure': {
      const view = to.view && to.view !== 'overview' ? `/${to.view}` : '';
      return `/${encodeURIComponent(to.id)}${view}${printQuery(disclosureQuery, to.query)}`;
    }
  }
}

type Screen =
  | { screen: 'home' | 'survey' | 'brief' }
  | PlainAddress
  | { screen: 'disclosure'; id: string; view: View };

/** Screens that are about no single disclosure, by their first name in the address. */
const pages: ReadonlyMap<string, Exclude<Screen['screen'], 'disclosure' | 'home'>> = new Map([
  ['import', 'import'],
  ['notebook', 'notebook'],
  ['brief', 'brief'],
  // The list over all departments stands where a disclosure's own review does, without the id.
  ['review', 'survey'],
]);

function readPath(first: string, second: string | undefined, ignored: string[]): Screen {
  const page = pages.get(first);
  if (page || !v.is(disclosureId, first)) {
    if (!page && first !== '') ignored.push(first);
    if (second !== undefined) ignored.push(second);
    return { screen: page ?? 'home' };
  }
  const view = views.find((name) => name === second);
  if (second !== undefined && !view) ignored.push(second);
  return { screen: 'disclosure', id: first, view: view ?? 'overview' };
}

type QuerySchema =
  | typeof homeQuery
  | typeof surveyQuery
  | typeof briefQuery
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
