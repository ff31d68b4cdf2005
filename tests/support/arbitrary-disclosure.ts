/** Any disclosure that the format can hold: for properties that must be true of all of them. */
import * as fc from 'fast-check';
import {
  columnsOf,
  funds,
  sourceFormats,
  stages,
  type Column,
  type Disclosure,
  type Row,
  type Table,
} from '#domain/disclosure/disclosure.ts';
import { amountUnits, largestFen } from '#domain/money/money.ts';
import { withVisibleControls } from '#domain/text/visible-controls.ts';

export const anyFen = fc.integer({ min: -largestFen, max: largestFen });
const anyUnit = fc.constantFrom(...amountUnits);

/** As the format holds it: a directional control is never kept as such. */
const grapheme = { unit: 'grapheme', maxLength: 12 } as const;
const words = fc.oneof(
  fc.string(grapheme).map(withVisibleControls),
  fc.constantFrom('人大会议', '', ' ', '"引号"', '<b>', '一、\t二、\n', '▯', '__proto__'),
);
const codePart = fc.stringMatching(/^[a-z][\w-]{0,8}$/);
/** A figure that is no money. JSON knows no negative zero. */
const anyNumber = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .map((number) => (number === 0 ? 0 : number));
const count = fc.integer({ min: 1, max: 9999 });
const decimals = fc.integer({ min: 0, max: 10 });
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const some = <T>(value: fc.Arbitrary<T>) => fc.array(value, { maxLength: 3 });

type Fields<T> = { [K in keyof T]: fc.Arbitrary<T[K]> };

/** A plain object, as JSON.parse makes them; its `optional` fields may be missing. */
function record<R extends object, O extends object = Record<never, never>>(
  required: Fields<R>,
  optional = {} as Fields<O>,
): fc.Arbitrary<R & Partial<O>> {
  const absent = fc.record(optional, { requiredKeys: [], noNullPrototype: true });
  return fc
    .tuple(fc.record(required, { noNullPrototype: true }), absent)
    .map(([fields, others]) => ({ ...fields, ...others }) as R & Partial<O>);
}

const place = record({}, { source: count, page: count, table: count, row: count, line: count });
const kind = fc.constantFrom('verbatim' as const, 'summary' as const);
const side = fc.constantFrom('revenue' as const, 'expenditure' as const);
const text = record({ text: words, kind }, { at: place });

const column: fc.Arbitrary<Column> = record(
  {
    id: codePart,
    label: words,
    groups: some(words),
    kind: fc.constantFrom('amount' as const, 'quantity' as const),
  },
  { side },
);

const rowWithoutValues: fc.Arbitrary<Omit<Row, 'values'>> = record(
  { name: words, at: place },
  {
    no: count,
    code: fc.stringMatching(/^\d{3,7}$/),
    level: fc.constantFrom(1 as const, 2 as const, 3 as const),
    role: fc.constantFrom('total' as const, 'subtotal' as const, 'carryOver' as const),
    side,
    fields: fc.dictionary(fc.constantFrom('采购项目', '计量单位', '0', ' '), words, {
      noNullPrototype: true,
    }),
  },
);

const tableWithoutRows: fc.Arbitrary<Omit<Table, 'rows'>> = record(
  {
    id: codePart,
    title: words,
    caption: some(words),
    columns: some(column),
    note: orNull(words),
  },
  { unit: anyUnit, decimals, at: place },
);

const table: fc.Arbitrary<Table> = tableWithoutRows.chain((frame) =>
  some(rowWithoutValues.chain((row) => withValues(frame, row))).map((rows) => ({ ...frame, rows })),
);

/** One value for each column of the row's side, money in whole fen. */
function withValues(frame: Omit<Table, 'rows'>, row: Omit<Row, 'values'>): fc.Arbitrary<Row> {
  const columns = columnsOf(frame, { ...row, values: [] });
  const values = columns.map((of) => orNull(of.kind === 'quantity' ? anyNumber : anyFen));
  return fc.tuple(...values).map((filled) => ({ ...row, values: filled }));
}

const indicator = record(
  {
    level1: words,
    level2: words,
    level3: words,
    description: words,
    target: words,
    basis: words,
  },
  { weight: anyNumber, direction: words, at: place },
);

const budgetUnit = record(
  { name: words, nature: orNull(words), rank: orNull(words), funding: orNull(words) },
  { at: place },
);

const organization = record({
  code: orNull(codePart),
  name: fc.string({ ...grapheme, minLength: 1 }).map(withVisibleControls),
  kind: fc.constantFrom('department' as const, 'unit' as const),
  units: some(budgetUnit),
});

const source = record({
  title: words,
  file: words,
  format: fc.constantFrom(...sourceFormats),
  sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
  url: orNull(words),
});

const project = record(
  { name: words, amount: orNull(anyFen), goals: some(text), indicators: some(indicator) },
  { at: place },
);

/** What a figure of the prose may say beside itself. */
const told = {
  whose: words,
  scope: fc.constantFrom(...funds),
  sentence: record({ text: words, start: fc.nat(), length: fc.integer({ min: 1, max: 9_999 }) }),
  at: place,
};

const change = record(
  {
    of: words,
    baseYear: fc.integer({ min: 1990, max: 2200 }),
    delta: orNull(anyFen),
    rate: orNull(anyNumber),
    reason: orNull(words),
  },
  { basis: fc.constantFrom(...stages), ...told },
);

const performance = record(
  {
    overall: some(text),
    items: some(record({ goal: words, target: words, indicator: words, kind }, { at: place })),
    measures: some(text),
  },
  { indicators: some(indicator) },
);

const required = {
  id: codePart,
  stage: fc.constantFrom(...stages),
  year: fc.integer({ min: 1991, max: 2200 }),
  region: record({ code: orNull(fc.stringMatching(/^\d{2,12}$/)), name: words }),
  organization,
  unit: anyUnit,
  decimals,
  source,
  tables: fc.uniqueArray(table, { selector: ({ id }) => id, maxLength: 3 }),
  projects: some(project),
  changes: some(change),
  statements: some(
    record(
      { id: words, amount: anyFen },
      {
        kind: fc.constantFrom('amount' as const, 'quantity' as const),
        unit: words,
        base: words,
        ...told,
      },
    ),
  ),
  texts: some(record({ id: words, title: words, text: words, kind }, { at: place })),
  performance,
  glossary: some(record({ term: words, definition: words, kind }, { at: place })),
};

export const anyDisclosure: fc.Arbitrary<Disclosure> = record(required, { sources: some(source) });
