/** Budget JSON ↔ Disclosure: parsed and converted to fen at the door, printed back the same way. */
import * as v from 'valibot';
import { budgetJson, type BudgetJson, type BudgetJsonInput } from './budget-json-schema.ts';
import { columnsOf, type Disclosure, type Table } from './disclosure.ts';
import { hasRepeatedKey } from './json-keys.ts';
import { append } from '../large-lists.ts';
import { issue, type Issue, type Result } from '../issues/issue.ts';
import { withVisibleControls } from '../text/visible-controls.ts';
import { fenFromNumber, numberFromFen, type AmountUnit, type Fen } from '../money/money.ts';

const budgetJsonVersion = 1;
/** Relative to the app, so that a copy on any host names its own schema. */
const schemaAddress = 'schema/budget-json-1.schema.json';

/**
 * A file's text as a disclosure. Not JSON, an object with a key twice, another format, a newer version, a field of the wrong
 * shape, a row of the wrong width or an amount that is no whole number of fen is an error and gives
 * no disclosure; a field that the format does not know is left out and reported.
 */
export function parseBudgetJson(text: string): Result<Disclosure> {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (failure) {
    const position = /position (\d+)/.exec(String(failure))?.[1];
    return failed(issue('json-broken', 'error', { position: position ? Number(position) : null }));
  }
  if (hasRepeatedKey(text, input)) return failed(issue('json-key-repeated', 'error', {}));
  return readBudgetJson(input);
}

/** The same for a value that is already parsed: a database record, a message. */
export function readBudgetJson(input: unknown): Result<Disclosure> {
  const stranger = notThisFormat(input);
  if (stranger) return failed(stranger);
  const parsed = v.safeParse(budgetJson, input);
  if (!parsed.success) {
    return { value: null, issues: parsed.issues.slice(0, 20).map(invalidField) };
  }

  const issues: Issue[] = unknownFields(input, parsed.output, '').map((path) =>
    issue('json-field-unknown', 'warning', { path: short(path, 120) }),
  );
  const value = toDisclosure(parsed.output, issues);
  return issues.some(({ severity }) => severity === 'error')
    ? { value: null, issues }
    : { value, issues };
}

/** A disclosure as a Budget JSON value; `parseBudgetJson` of its text gives the disclosure back. */
export function toBudgetJson(disclosure: Disclosure): BudgetJsonInput {
  const { unit } = disclosure;
  const out = (fen: Fen | null): number | null => (fen === null ? null : numberFromFen(fen, unit));
  return mutable({
    $schema: schemaAddress,
    format: 'budget-json',
    version: budgetJsonVersion,
    ...disclosure,
    tables: disclosure.tables.map((table) => printTable(table, table.unit ?? unit)),
    projects: disclosure.projects.map((project) => ({ ...project, amount: out(project.amount) })),
    changes: disclosure.changes.map((change) => ({ ...change, delta: out(change.delta) })),
    statements: disclosure.statements.map((said) => ({
      ...said,
      amount: said.kind === 'quantity' ? said.amount : numberFromFen(said.amount, unit),
    })),
  });
}

/** The text of a Budget JSON file: one line a record, so that two versions can be compared. */
export function printBudgetJson(disclosure: Disclosure): string {
  return `${printValue(toBudgetJson(disclosure), '')}\n`;
}

function failed(reason: Issue): Result<Disclosure> {
  return { value: null, issues: [reason] };
}

function notThisFormat(input: unknown): Issue | null {
  const { format, version } = (input ?? {}) as { format?: unknown; version?: unknown };
  if (format !== 'budget-json') {
    const found = typeof format === 'string' ? short(format) : '';
    return issue('json-not-budget', 'error', { found });
  }
  if (typeof version === 'number' && version > budgetJsonVersion) {
    return issue('json-newer', 'error', { version, supported: budgetJsonVersion });
  }
  return null;
}

function invalidField(fault: v.BaseIssue<unknown>): Issue {
  const path = short(v.getDotPath(fault) ?? '', 120);
  const expected = short(fault.expected ?? fault.type, 120);
  return issue('json-field-invalid', 'error', { path, expected, received: short(fault.received) });
}

/** What a file says of itself is repeated in part: an issue is a sentence, whatever the file holds. */
function short(found: string, limit = 40): string {
  return found.slice(0, limit);
}

/** Paths that stand in the input and were not taken over, at most twenty. */
function unknownFields(input: unknown, output: unknown, path: string): string[] {
  if (typeof input !== 'object' || input === null) return [];
  if (typeof output !== 'object' || output === null) return [];
  return Object.keys(input)
    .flatMap((key) => {
      const at = path ? `${path}.${key}` : key;
      if (!Object.prototype.hasOwnProperty.call(output, key)) return [at];
      return unknownFields(Reflect.get(input, key), Reflect.get(output, key), at);
    })
    .slice(0, 20);
}

function toDisclosure(file: BudgetJson, issues: Issue[]): Disclosure {
  const amountAt =
    (unit: AmountUnit) =>
    <A extends number | null>(amount: A, path: string): A => {
      if (amount === null) return amount;
      const fen = fenFromNumber(amount, unit);
      if (typeof fen === 'number') return fen as A;
      const key = fen === 'too-large' ? 'amount-too-large' : 'amount-not-whole-fen';
      issues.push(issue(key, 'error', { path, text: String(amount) }));
      return 0 as A;
    };
  const fen = amountAt(file.unit);
  const { $schema, format, version, ...rest } = file;
  void [$schema, format, version];
  const tables = file.tables.map((table) => readTable(table, amountAt(table.unit ?? file.unit)));
  append(issues, tables.flatMap(misshapenRows));
  append(issues, repeatedIds(tables));
  return {
    ...rest,
    tables,
    projects: file.projects.map((project, index) => ({
      ...project,
      amount: fen(project.amount, `projects.${index}.amount`),
    })),
    changes: file.changes.map((change, index) => ({
      ...change,
      delta: fen(change.delta, `changes.${index}.delta`),
    })),
    statements: file.statements.map((statement, index) => ({
      ...statement,
      amount:
        statement.kind === 'quantity'
          ? statement.amount
          : fen(statement.amount, `statements.${index}.amount`),
    })),
    // The schema's optional fields may be absent and are never `undefined`: JSON knows no such value.
  } as Disclosure;
}

type ReadAmount = <A extends number | null>(amount: A, path: string) => A;

function readTable(table: BudgetJson['tables'][number], amount: ReadAmount): Table {
  return {
    ...table,
    rows: table.rows.map((row, index) => {
      const columns = columnsOf(table as Table, row as Table['rows'][number]);
      return {
        ...row,
        ...(row.fields ? { fields: withVisibleNames(row.fields) } : {}),
        values: row.values.map((value, column) =>
          columns[column]?.kind === 'quantity'
            ? value
            : amount(value, `tables.${table.id}.rows.${index}.values.${column}`),
        ),
      };
    }),
  } as Table;
}

function withVisibleNames(fields: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, words]) => [withVisibleControls(name), words]),
  );
}

function printTable({ id, title, caption, ...table }: Table, unit: AmountUnit): Table {
  const rows = table.rows.map((row) => {
    const columns = columnsOf(table, row);
    const values = row.values.map((value, column) =>
      value === null || columns[column]?.kind === 'quantity' ? value : numberFromFen(value, unit),
    );
    return { ...row, values };
  });
  return { id, title, caption, ...table, rows };
}

function misshapenRows(table: Table): Issue[] {
  return table.rows.flatMap((row, index) => {
    const expected = columnsOf(table, row).length;
    const found = row.values.length;
    if (found === expected) return [];
    return [
      issue('table-row-width', 'error', { table: table.id, row: index + 1, expected, found }),
    ];
  });
}

function repeatedIds(tables: readonly Table[]): Issue[] {
  const ids = tables.map(({ id }) => id);
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((table) => issue('table-id-twice', 'error', { table }));
}

/** The disclosure's arrays are read-only and the schema's are not; printing changes neither. */
function mutable(file: unknown): BudgetJsonInput {
  return file as BudgetJsonInput;
}

/** JSON with two spaces of indentation, and everything that fits on one line on one line. */
function printValue(value: unknown, indent: string): string {
  const flat = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || flat.length + indent.length <= 160)
    return flat;
  const inner = `${indent}  `;
  const entries = Array.isArray(value)
    ? value.map((item) => printValue(item, inner))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => `${JSON.stringify(key)}: ${printValue(item, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${inner}${entries.join(`,\n${inner}`)}\n${indent}${close}`;
}
