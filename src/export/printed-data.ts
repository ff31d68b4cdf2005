/** A table of the document as it is printed there: the two sides of a ledger beside each other. */
import {
  columnsOf,
  type Column,
  type Disclosure,
  type Table,
} from '#domain/disclosure/disclosure.ts';
import type { AmountStyle } from '#domain/money/format.ts';
import {
  printedTable,
  type BodyCell,
  type PrintedColumn,
} from '#domain/disclosure/printed-table.ts';
import { ownValue } from '#domain/own-value.ts';
import { words } from '#words/words.ts';
import {
  amountColumn,
  numberColumn,
  textColumn,
  withUniqueIds,
  type DataCell,
  type DataColumn,
  type DataTable,
} from './data-table.ts';

/** How a table prints its amounts. */
export function styleOf(disclosure: Disclosure, table: Table): AmountStyle {
  return {
    unit: table.unit ?? disclosure.unit,
    decimals: table.decimals ?? disclosure.decimals,
  };
}

/** The table in its printed layout, a row a printed line. */
export function printedData(disclosure: Disclosure, table: Table): DataTable {
  const printed = printedTable(table, words.tables.labels);
  const style = styleOf(disclosure, table);
  return {
    id: table.id,
    title: table.title || table.id,
    caption: table.caption,
    columns: withUniqueIds(
      printed.columns.map((column, index) => dataColumn(column, index, style)),
    ),
    rows: printed.lines.map(({ strong, cells, rows }) => ({
      strong,
      cells: cells.map(dataCell),
      at: rows[0]?.at,
    })),
    note: table.note,
  };
}

/**
 * The table for programs: a row each printed row, a ledger's sides below each other, with code,
 * level and role in columns of their own. A column of one side is empty in the rows of the other.
 */
export function tidyData(disclosure: Disclosure, table: Table): DataTable {
  const { columns, rows } = table;
  const style = styleOf(disclosure, table);
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row.fields ?? {})))];
  const heads = words.takeAway.tidyColumns;
  return {
    id: table.id,
    title: table.title || table.id,
    caption: table.caption,
    columns: withUniqueIds([
      textColumn('side', heads.side),
      numberColumn('no', heads.no, true),
      textColumn('code', heads.code),
      numberColumn('level', heads.level, true),
      textColumn('role', heads.role),
      textColumn('name', heads.name),
      ...columns.map((column) => tidyColumn(column, style)),
      ...fields.map((label, index) => textColumn(`field_${index + 1}`, label)),
    ]),
    rows: rows.map((row) => {
      const own = columnsOf(table, row);
      return {
        cells: [
          row.side ?? null,
          row.no ?? null,
          row.code ?? null,
          row.level ?? null,
          row.role ?? null,
          row.name,
          ...columns.map((column) => row.values[own.indexOf(column)] ?? null),
          ...fields.map((label) => ownValue(row.fields ?? {}, label) ?? null),
        ],
        at: row.at,
      };
    }),
    note: table.note,
  };
}

/** In a ledger the two sides have columns of the same name. */
function tidyColumn({ id, label, groups, kind, side }: Column, style: AmountStyle): DataColumn {
  const name = side ? `${side}_${id}` : id;
  const above = side && groups.length === 0 ? [words.tables.labels.side[side]] : groups;
  if (kind === 'amount') return amountColumn(name, label, style, above);
  return { ...numberColumn(name, label, false), groups: above };
}

function dataColumn(
  { of, label, groups }: PrintedColumn,
  index: number,
  style: AmountStyle,
): DataColumn {
  if (!of) return textColumn(`text_${index + 1}`, label, groups);
  if (of.kind === 'amount') return amountColumn(of.id, label, style, groups);
  return { ...numberColumn(of.id, label, false), groups };
}

function dataCell(cell: BodyCell): DataCell {
  if (cell.kind === 'none') return null;
  return cell.kind === 'word' ? cell.text : cell.value;
}
