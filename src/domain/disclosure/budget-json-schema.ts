/**
 * Budget JSON 1, the public form of one disclosure, as a schema: the only thing that passes between
 * the importer, the published data, the browser's database and other people's programs. The JSON
 * Schema in public/schema is printed from this file.
 */
import * as v from 'valibot';
import { funds, sourceFormats, stages } from './disclosure.ts';
import { amountUnits } from '../money/money.ts';
import { withVisibleControls } from '../text/visible-controls.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const visible = v.transform(withVisibleControls);
const words = v.pipe(v.string(), v.maxLength(32_767), visible);
const label = v.pipe(v.string(), v.maxLength(2_000), visible);
/** An amount in the unit of its table, exactly as printed; a blank cell is null, a printed zero 0. */
const amount = v.nullable(v.pipe(v.number(), v.finite()));
const textKind = v.picklist(['verbatim', 'summary']);

const place = v.object({
  /** Which of `sources` it stands in; left out for `source`. */
  source: v.optional(count),
  page: v.optional(count),
  table: v.optional(count),
  row: v.optional(count),
  line: v.optional(count),
});

/** Where a sentence stands, in the text of that id. */
const sentence = v.object({
  text: label,
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  length: count,
});

/** Whose money a figure of the prose is, and out of which budget. */
const told = {
  whose: v.optional(label),
  scope: v.optional(v.picklist(funds)),
  sentence: v.optional(sentence),
};

const text = v.object({ text: words, kind: textKind, at: v.optional(place) });

const row = v.object({
  no: v.optional(count),
  code: v.optional(v.pipe(v.string(), v.regex(/^\d{3,7}$/))),
  /** The table prints no codes: this one was found by the row's name. */
  codeBy: v.optional(v.picklist(['name'])),
  level: v.optional(v.picklist([1, 2, 3])),
  role: v.optional(v.picklist(['total', 'subtotal', 'carryOver', 'unit'])),
  side: v.optional(v.picklist(['revenue', 'expenditure'])),
  name: label,
  values: v.array(amount),
  fields: v.optional(v.record(v.string(), label)),
  at: v.optional(place, {}),
});

const column = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-zA-Z][\w-]{0,63}$/)),
  label,
  groups: v.optional(v.array(label), []),
  kind: v.optional(v.picklist(['amount', 'quantity']), 'amount'),
  side: v.optional(v.picklist(['revenue', 'expenditure'])),
});

const table = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-zA-Z][\w-]{0,63}$/)),
  title: label,
  caption: v.optional(v.array(label), []),
  unit: v.optional(v.picklist(amountUnits)),
  decimals: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10))),
  columns: v.array(column),
  rows: v.array(row),
  note: v.optional(v.nullable(words), null),
  at: v.optional(place),
});

const indicator = v.object({
  level1: label,
  level2: label,
  level3: label,
  description: label,
  target: label,
  basis: label,
  weight: v.optional(v.pipe(v.number(), v.finite())),
  direction: v.optional(label),
  result: v.optional(label),
  score: v.optional(v.pipe(v.number(), v.finite())),
  at: v.optional(place),
});

const project = v.object({
  name: label,
  amount,
  goals: v.optional(v.array(text), []),
  indicators: v.optional(v.array(indicator), []),
  at: v.optional(place),
});

const source = v.object({
  title: label,
  file: label,
  format: v.picklist(sourceFormats),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  url: v.optional(v.nullable(label), null),
});

const budgetUnit = v.object({
  name: label,
  nature: v.optional(v.nullable(label), null),
  rank: v.optional(v.nullable(label), null),
  funding: v.optional(v.nullable(label), null),
  at: v.optional(place),
});

/** A measure may be a plain string: the first files of this format wrote it so. */
const measure = v.union([
  text,
  v.pipe(
    words,
    v.transform((plain) => ({ text: plain, kind: 'verbatim' as const })),
  ),
]);

export const budgetJson = v.object({
  $schema: v.optional(v.string()),
  format: v.literal('budget-json'),
  version: v.literal(1),
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,120}$/)),
  stage: v.picklist(stages),
  year: v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2200)),
  region: v.object({
    code: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^\d{2,12}$/))), null),
    name: label,
  }),
  organization: v.object({
    code: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^[\w-]{1,32}$/))), null),
    name: v.pipe(v.string(), v.minLength(1), v.maxLength(2_000), visible),
    kind: v.picklist(['department', 'unit']),
    units: v.optional(v.array(budgetUnit), []),
  }),
  unit: v.picklist(amountUnits),
  decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10)),
  source,
  /** Further documents that the disclosure was merged from. */
  sources: v.optional(v.array(source)),
  tables: v.array(table),
  projects: v.optional(v.array(project), []),
  changes: v.optional(
    v.array(
      v.object({
        of: label,
        baseYear: v.pipe(v.number(), v.integer()),
        delta: amount,
        rate: v.optional(v.nullable(v.pipe(v.number(), v.finite())), null),
        reason: v.optional(v.nullable(words), null),
        basis: v.optional(v.picklist(stages)),
        ...told,
        at: v.optional(place),
      }),
    ),
    [],
  ),
  statements: v.optional(
    v.array(
      v.object({
        id: label,
        amount: v.pipe(v.number(), v.finite()),
        kind: v.optional(v.picklist(['amount', 'quantity'])),
        unit: v.optional(label),
        /** Of a share: the path of the whole, where the sentence names it. */
        base: v.optional(label),
        ...told,
        at: v.optional(place),
      }),
    ),
    [],
  ),
  texts: v.optional(
    v.array(
      v.object({ id: label, title: label, text: words, kind: textKind, at: v.optional(place) }),
    ),
    [],
  ),
  performance: v.optional(
    v.object({
      overall: v.optional(v.array(text), []),
      items: v.optional(
        v.array(
          v.object({
            goal: words,
            target: label,
            indicator: words,
            kind: v.optional(textKind, 'verbatim'),
            at: v.optional(place),
          }),
        ),
        [],
      ),
      measures: v.optional(v.array(measure), []),
      indicators: v.optional(v.array(indicator)),
    }),
    {},
  ),
  glossary: v.optional(
    v.array(
      v.object({
        term: label,
        definition: words,
        kind: v.optional(textKind, 'verbatim'),
        at: v.optional(place),
      }),
    ),
    [],
  ),
});

/** A parsed file: defaults filled in, amounts still plain numbers in their unit. */
export type BudgetJson = v.InferOutput<typeof budgetJson>;
/** What may stand in a file. */
export type BudgetJsonInput = v.InferInput<typeof budgetJson>;
