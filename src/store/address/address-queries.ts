/** What an address may say of each screen, behind `?`: names, values and defaults. */
import * as v from 'valibot';
import { briefKinds } from '#domain/findings/brief-kind.ts';
import { findingSeverities } from '#domain/findings/finding.ts';
import { amountUnits } from '#domain/money/money.ts';

export const regionCode = v.pipe(v.string(), v.regex(/^\d{2,12}$/));
export const disclosureId = v.pipe(v.string(), v.regex(/^[\w-]{1,120}$/));
const regionCodes = v.pipe(v.string(), v.regex(/^\d{2,12}(?:\.\d{2,12}){0,19}$/));
const token = v.pipe(v.string(), v.regex(/^[a-zA-Z][\w-]{0,63}$/));
const figure = v.pipe(
  v.string(),
  v.regex(/^[a-zA-Z][\w-]{0,63}\.\d{1,6}(?:\.[a-zA-Z][\w-]{0,63})?$/),
);
const tokens = v.pipe(v.string(), v.regex(/^[a-zA-Z][\w-]{0,63}(?:\.[a-zA-Z][\w-]{0,63}){0,19}$/));
/** As thresholds.svelte.ts writes them: `riseRate:40;vehicleCost:5`. */
const thresholds = v.pipe(
  v.string(),
  v.regex(
    /^[a-zA-Z]{1,40}:[^;\p{Cc}\p{Cs}]{1,120}(?:;[a-zA-Z]{1,40}:[^;\p{Cc}\p{Cs}]{1,120}){0,9}$/u,
  ),
);
const words = v.pipe(v.string(), v.regex(/^[^\p{Cc}\p{Cs}]{1,100}$/u));

export const homeQuery = v.object({
  /** Regions whose lists were opened, and those that were closed, where that is not how they come. */
  region: v.optional(regionCodes),
  closed: v.optional(regionCodes),
  /** Words searched for. */
  find: v.optional(words),
});

/** The list over all departments. */
export const surveyQuery = v.object({
  region: v.optional(regionCode),
  /** Every year, or one; else the newest of each department. */
  year: v.optional(v.pipe(v.string(), v.regex(/^(?:all|(?:19|20|21)\d\d)$/))),
  order: v.optional(
    v.picklist(['contradictions', 'questions', 'rise', 'unmeasured', 'held', 'name']),
    'contradictions',
  ),
  /** By which thresholds the questions are asked, where they are not the usual ones. */
  thresholds: v.optional(thresholds),
});

/** A region's departments of one year. */
export const regionQuery = v.object({
  /** The first of the catalog where none is named. */
  region: v.optional(regionCode),
  /** The newest where none is named. */
  year: v.optional(v.pipe(v.string(), v.regex(/^(?:19|20|21)\d\d$/))),
  /** What the ring is made of first: departments, or functional classes. */
  ring: v.optional(v.picklist(['department', 'class']), 'department'),
  /** The part of the ring that is in the middle, as region-budget.ts codes it. */
  path: v.optional(v.pipe(v.string(), v.regex(/^[\w.-]{1,160}(?:~rest\d{1,6}-\d{1,6}){0,6}$/))),
  /** The column that the departments are ordered by. */
  column: v.optional(
    v.picklist(['total', 'change', 'rate', 'project', 'threePublic', 'contradictions', 'name']),
    'total',
  ),
});

/** So many stand beside each other. */
export const mostCompared = 6;

export const compareQuery = v.object({
  /** Ids of disclosures in their order, with `.` between them. */
  of: v.optional(v.pipe(v.string(), v.regex(/^[\w-]{1,120}(?:\.[\w-]{1,120}){0,5}$/))),
  /** Amounts, or shares of each one's total. */
  as: v.optional(v.picklist(['amount', 'share']), 'amount'),
});

export const briefQuery = v.object({
  /** Ids of disclosures in their order, with `.` between them. */
  of: v.optional(v.pipe(v.string(), v.regex(/^[\w-]{1,120}(?:\.[\w-]{1,120}){0,19}$/))),
  kind: v.optional(v.picklist(briefKinds), 'questions'),
  /** The severities of the findings in it, with `.` between them. */
  findings: v.optional(
    v.pipe(v.string(), v.regex(/^(?:none|[a-z]{7,13}(?:\.[a-z]{7,13}){0,2})$/)),
    'contradiction.question',
  ),
  thresholds: v.optional(thresholds),
});

export const noQuery = v.object({});

export const disclosureQuery = v.object({
  /** Subject code; `201~rest7-12` are its 7th to 12th largest parts, gathered as 其他. */
  path: v.optional(v.pipe(v.string(), v.regex(/^(?=.)(?:\d{3,7})?(?:~rest\d{1,6}-\d{1,6}){0,6}$/))),
  /** The unit that amounts are written in, where the reader chose one. */
  unit: v.optional(v.picklist(amountUnits)),
  /** The subject whose card is open. */
  item: v.optional(v.pipe(v.string(), v.regex(/^\d{3,7}$/))),
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
  /** Findings whose sums are listed to the last figure, each as `finding` names it. */
  whole: v.optional(tokens),
  /** By which thresholds the questions are asked, where they are not the usual ones. */
  thresholds: v.optional(thresholds),
  /** Whether the thresholds, folded at first, are open. */
  standards: v.optional(v.picklist(['closed', 'open']), 'closed'),
  /** Terms whose explanation is open. */
  terms: v.optional(tokens),
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

export type RegionQuery = Readonly<v.InferOutput<typeof regionQuery>>;
export type SurveyQuery = Readonly<v.InferOutput<typeof surveyQuery>>;
export type HomeQuery = Readonly<v.InferOutput<typeof homeQuery>>;
export type CompareQuery = Readonly<v.InferOutput<typeof compareQuery>>;
export type BriefQuery = Readonly<v.InferOutput<typeof briefQuery>>;
export type DisclosureQuery = Readonly<v.InferOutput<typeof disclosureQuery>>;

/** What is shown of a disclosure before anything is chosen. */
export const usualQuery: DisclosureQuery = v.parse(disclosureQuery, {});
