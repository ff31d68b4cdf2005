/** The found tables as tables of Budget JSON. */
import { knownTables, type KnownTable, type Table } from '#domain/disclosure.ts';
import { issue, type Issue } from '#domain/issue.ts';
import type { AmountUnit } from '#domain/money.ts';
import type { Account } from '../account.ts';
import { unitIn } from '../recognise/caption.ts';
import { meaningOf, type MeantColumn } from '../recognise/columns.ts';
import type { FoundTable } from '../recognise/recognise-tables.ts';
import { readRows } from './budget-table.ts';
import { ledgerColumns, readLedger, sidesOf } from './ledger.ts';
import {
  decimalsOf,
  printedColumns,
  settleUnknown,
  type ReadTable,
  type Reading,
} from './table-reading.ts';

/**
 * Reads every table that is not read elsewhere (institution, performance). A table of unknown kind,
 * a second one of a known kind, and a ledger of another shape are kept as printed under `other-1`,
 * `other-2` … with their figures as plain numbers, and reported (`table-unknown`).
 */
export function readTables(
  found: readonly FoundTable[],
  unit: AmountUnit,
  account: Account,
): { tables: ReadTable[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const tables: ReadTable[] = [];
  const ids = new Set<string>();
  let others = 0;
  for (const source of found) {
    if (source.kind !== null && !isKnown(source.kind)) continue;
    const reading = { title: source.title, unit: tableUnit(source) ?? unit, account, issues };
    const known = source.kind !== null && !ids.has(source.kind) ? source.kind : null;
    const read = known ? readKnown(source, known, reading) : null;
    if (read === null) {
      others += 1;
      const { title } = source;
      issues.push(issue('table-unknown', 'warning', { title }, source.at));
      tables.push(readOther(source, `other-${others}`, reading));
    } else {
      ids.add(read.table.id);
      tables.push(read);
    }
  }
  return { tables, issues };
}

/** The unit that a table names itself: in its caption, else in the header of a column of figures. */
function tableUnit({ caption, layout }: FoundTable): AmountUnit | null {
  if (caption.unit) return caption.unit;
  return layout.columns.map(({ label }) => unitIn(label)).find((unit) => unit !== null) ?? null;
}

function isKnown(kind: string): kind is KnownTable {
  return knownTables.some((id) => id === kind);
}

function readKnown(source: FoundTable, kind: KnownTable, reading: Reading): ReadTable | null {
  const { body, columns: header } = source.layout;
  const meant = meaningOf(kind, header);
  const columns = settleUnknown(meant, body, reading, 'amount');
  const unknown = meant.filter(({ role, label }) => role === 'unknown' && label !== '');
  const sides = kind === 'balance' || kind === 'fiscal' ? sidesOf(columns) : null;
  if ((kind === 'balance' || kind === 'fiscal') && !sides) return null;
  if (!columns.some(({ role }) => role === 'name')) return null;
  for (const { label } of unknown) {
    const values = { table: source.title, column: label };
    reading.issues.push(issue('column-unknown', 'note', values, source.at));
  }
  const printedAs = sides
    ? { columns: ledgerColumns(sides), rows: readLedger(body, columns, sides, reading) }
    : { columns: printedColumns(figuresOf(columns)), rows: readRows(body, columns, reading) };
  return finish(source, { id: kind, ...printedAs }, columns, reading);
}

/** Kept as printed: nobody knows whether a figure here is money, so it stays a plain number. */
function readOther(source: FoundTable, id: string, reading: Reading): ReadTable {
  const { body, columns: header } = source.layout;
  const plain = header.map((column) => ({ ...column, role: 'unknown' as const, id: '' }));
  const settled: MeantColumn[] = settleUnknown(plain, body, reading, 'quantity');
  const named = settled.findIndex(({ role }) => role === 'field');
  const columns = settled.map((column, index) =>
    index === named ? { ...column, role: 'name' as const } : column,
  );
  const rows = readRows(body, columns, reading);
  return finish(
    source,
    { id, columns: printedColumns(figuresOf(columns)), rows },
    columns,
    reading,
  );
}

function figuresOf(columns: readonly MeantColumn[]): MeantColumn[] {
  return columns.filter(({ role }) => role === 'amount' || role === 'quantity');
}

function finish(
  source: FoundTable,
  read: Pick<Table, 'id' | 'columns' | 'rows'>,
  columns: readonly MeantColumn[],
  reading: Reading,
): ReadTable {
  const { title, captionTexts, note, at, layout } = source;
  const table = { ...read, title, caption: captionTexts, note, at };
  return { table, unit: reading.unit, decimals: decimalsOf(layout.body, columns) };
}
