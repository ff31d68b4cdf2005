/** The found tables as tables of Budget JSON. */
import type { Table } from '#domain/disclosure/disclosure.ts';
import { issue, type Issue } from '#domain/issues/issue.ts';
import type { AmountUnit } from '#domain/money/money.ts';
import { sumsOf } from '#domain/reconcile/sums.ts';
import { append } from '#domain/large-lists.ts';
import type { Account } from '../account.ts';
import { differingSums } from '../described-sums.ts';
import { unitOfLabel } from '../recognise/caption.ts';
import {
  isLedgerKind,
  meaningOf,
  toldByCells,
  type MeantColumn,
} from '../recognise/columns/columns.ts';
import { isBlank } from '../recognise/layout.ts';
import type { FoundTable } from '../recognise/recognise-tables.ts';
import type { ReadTableKind, TableKind } from '../recognise/table-kinds.ts';
import { isCodeLabel, matchable } from '../wording.ts';
import { readList, readRows } from './budget-table.ts';
import { withCounts } from './counted-rows.ts';
import type { LabelledRow } from './depths.ts';
import { furtherId, ledgerColumns, readFurther, readLedger, sidesOf } from './ledger.ts';
import { figuresOf, listsOf } from './panels.ts';
import { settledRows } from './settled-rows.ts';
import {
  decimalsOf,
  ownCell,
  printedColumns,
  settleUnknown,
  type ReadTable,
  type Reading,
} from './table-reading.ts';
import { withCodesByName } from './tables-by-name.ts';
import { readWide } from './wide-items.ts';

const readElsewhere: readonly TableKind[] = ['institution', 'goal', 'indicators', 'targetForm'];

/**
 * Reads every table that is not read elsewhere (institution, performance). A table of unknown kind,
 * and one of another shape are kept as printed under `other-1`, `other-2` … with their figures as plain
 * numbers, and reported (`table-unknown`); a second one of a known kind is `expenditure2`. Every table that is
 * read is checked against its own totals; what does not add up is reported (`sum-differs`) and kept.
 * `year` is the document's, by which columns of other years are told, and codes where names stand alone.
 */
export function readTables(
  found: readonly FoundTable[],
  unit: AmountUnit,
  account: Account,
  year: number | null = null,
): { tables: ReadTable[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const tables: ReadTable[] = [];
  const ids = new Set<string>();
  let others = 0;
  for (const source of found) {
    const { kind } = source;
    if (kind !== null && readElsewhere.includes(kind)) continue;
    const reading = { title: source.title, unit: tableUnit(source) ?? unit, account, issues, year };
    const known = kind === null ? null : (kind as ReadTableKind);
    const read = known ? readKnown(source, known, reading) : [];
    if (read.length === 0) {
      others += 1;
      const { title } = source;
      issues.push(issue('table-unknown', 'warning', { title }, source.at));
      tables.push(readOther(source, `other-${others}`, reading));
    }
    for (const each of read) {
      if (continued(each, tables)) continue;
      const own = { ...each, table: { ...each.table, id: freeId(each.table.id, ids) } };
      ids.add(own.table.id);
      tables.push(own);
    }
  }
  const coded = tables.map((read) => {
    if (read.hasCodes) return read;
    const named = withCodesByName(read.table, year);
    append(issues, named.issues);
    return { ...read, table: named.table };
  });
  append(issues, distinct(coded.flatMap(sumIssues)));
  return { tables: coded, issues };
}

/** A second table of a kind has a number behind its id: `expenditure2`. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  let count = 1;
  while (taken.has(count === 1 ? id : `${id}${count}`)) count += 1;
  return count === 1 ? id : `${id}${count}`;
}

/** 支出总表（续）, or the same columns under no title: its rows go on with those of the table before it. */
function continued({ table }: ReadTable, tables: ReadTable[]): boolean {
  const last = tables[tables.length - 1];
  const again = table.title === '' || /续表?[)）]?$/.test(table.title);
  if (!again || last?.table.id !== table.id) return false;
  const ids = (columns: Table['columns']) => columns.map(({ id }) => id).join(' ');
  if (ids(last.table.columns) !== ids(table.columns)) return false;
  const rows = [...last.table.rows, ...table.rows];
  tables[tables.length - 1] = { ...last, table: { ...last.table, rows } };
  return true;
}

/** What does not add up: each sum by itself where it is one or two, else all of a table at once. */
function sumIssues({ table, unit, decimals }: ReadTable): Issue[] {
  if (/^other-\d+$/.test(table.id)) return [];
  const sums = sumsOf(table, { unit, decimals: decimals ?? 0 });
  const differing = differingSums(table, sums, unit);
  const [first] = differing;
  const title = { table: table.title };
  if (first && differing.length > 2) {
    const { at, ...example } = first;
    const counts = { count: differing.length, sums: sums.length };
    return [issue('sums-differ', 'warning', { ...title, ...counts, ...example }, at)];
  }
  return differing.map(({ at, ...values }) =>
    issue('sum-differs', 'warning', { ...title, ...values }, at),
  );
}

/** The lists of one ledger print the same totals: what is said of them is said once. */
function distinct(issues: readonly Issue[]): Issue[] {
  const said = new Set<string>();
  return issues.filter((each) => {
    const words = JSON.stringify([each.key, each.values]);
    return !said.has(words) && said.add(words);
  });
}

/** The unit that a table names itself: in its caption, else in the header of a column of figures. */
function tableUnit({ caption, layout }: FoundTable): AmountUnit | null {
  if (caption.unit) return caption.unit;
  return (
    layout.columns.map(({ label }) => unitOfLabel(label)).find((unit) => unit !== null) ?? null
  );
}

function readKnown(source: FoundTable, kind: ReadTableKind, reading: Reading): ReadTable[] {
  const { body, columns: header } = source.layout;
  if (kind === 'threePublic') {
    const wide = readWide(header, body, reading);
    if (wide) return [finish(source, { id: kind, ...wide }, amountsAll(header), reading)];
  }
  const textsOf = (column: MeantColumn) => body.map((line) => ownCell(line, column)?.text ?? '');
  const meant = toldByCells(meaningOf(kind, header, reading.year), textsOf);
  const columns = settleUnknown(meant, body, reading, 'amount');
  if (isLedgerKind(kind)) return readTwoSided(source, kind, meant, columns, reading);
  const filled = body.filter((line) => !isBlank(line));
  const wholeRow = filled.length === 1 && columns.some(({ id }) => id === 'total');
  if (!columns.some(({ role }) => role === 'name' || role === 'code') && !wholeRow) return [];
  reportUnknown(source, meant, reading);
  const rows = readRows(body, columns, { ...reading, wholeRow });
  // Lists side by side have the same columns of figures; those of the first name them.
  const figures = printedColumns(figuresOf(listsOf(columns)[0] ?? columns));
  const counted = withCounts(
    figures,
    rows.map(({ row }) => row),
    reading.unit,
  );
  return [settled(finish(source, { id: kind, ...counted }, columns, reading), rows)];
}

function readTwoSided(
  source: FoundTable,
  kind: ReadTableKind,
  meant: readonly MeantColumn[],
  columns: readonly MeantColumn[],
  reading: Reading,
): ReadTable[] {
  const lists = sidesOf(columns, kind === 'fiscal');
  if (!lists) return [];
  reportUnknown(source, meant, reading);
  const { body } = source.layout;
  const listed = readLedger(body, lists.sides, reading);
  const main = { id: kind, columns: ledgerColumns(lists), rows: listed.map(({ row }) => row) };
  const tables = [settled(finish(source, main, columns, reading), listed)];
  for (const further of lists.further) {
    const rows = readFurther(body, further, reading);
    const id = furtherId(kind, further);
    const again = tables.filter(({ table }) => table.id.startsWith(id)).length;
    const named = again === 0 ? id : `${id}${again + 1}`;
    const own = rows.map(({ row }) => row);
    const use = { id: named, columns: printedColumns(further.figures), rows: own };
    tables.push(settled(finish(source, use, columns, reading), rows));
  }
  return tables;
}

function reportUnknown(source: FoundTable, meant: readonly MeantColumn[], reading: Reading): void {
  for (const { role, label } of meant) {
    if (role !== 'unknown' || label === '') continue;
    const values = { table: source.title, column: label };
    reading.issues.push(issue('column-unknown', 'note', values, source.at));
  }
}

function amountsAll(header: FoundTable['layout']['columns']): MeantColumn[] {
  return header.map((column) => ({ ...column, role: 'amount', id: '' }));
}

/** Kept as printed: nobody knows whether a figure here is money, so it stays a plain number. */
function readOther(source: FoundTable, id: string, reading: Reading): ReadTable {
  const { body, columns: header } = source.layout;
  const plain = header.map((column): MeantColumn => {
    const label = matchable(column.label);
    const role = isCodeLabel(label) || /^[类款项]$/.test(label) ? 'field' : 'unknown';
    return { ...column, role, id: '' };
  });
  const settled: MeantColumn[] = settleUnknown(plain, body, reading, 'quantity');
  const named = settled.findIndex(
    ({ role, label }) => role === 'field' && !isCodeLabel(matchable(label)),
  );
  const columns = settled.map((column, index) =>
    index === named ? { ...column, role: 'name' as const } : column,
  );
  const rows = readList(
    body.filter((line) => !isBlank(line)),
    columns,
    reading,
  );
  return finish(
    source,
    { id, columns: printedColumns(figuresOf(columns)), rows: rows.map(({ row }) => row) },
    columns,
    reading,
  );
}

/** The rows in the reading that the table's own sums bear out. */
function settled(read: ReadTable, rows: readonly LabelledRow[]): ReadTable {
  const { table, unit, decimals } = read;
  return { ...read, table: settledRows(table, rows, { unit, decimals: decimals ?? 0 }) };
}

function finish(
  source: FoundTable,
  read: Pick<Table, 'id' | 'columns' | 'rows'>,
  columns: readonly MeantColumn[],
  reading: Reading,
): ReadTable {
  const { title, captionTexts, note, at, layout } = source;
  const table = { ...read, title, caption: captionTexts, note, at };
  const hasCodes = columns.some(({ role }) => role === 'code');
  const { unit } = reading;
  return { table, unit, decimals: decimalsOf(layout.body, columns, unit), hasCodes };
}
