/** Every figure of a disclosure's tables as one long table: a row a cell that holds one, for programs. */
import { columnsOf, type Disclosure } from '#domain/disclosure/disclosure.ts';
import { decimalFromFen } from '#domain/money/money.ts';
import { words } from '#words/words.ts';
import { numberColumn, textColumn, type DataTable } from '../data-table.ts';

/** The columns by name and what they hold; the field names of the CSV file and of its description. */
export const figureColumns = [
  'disclosure',
  'region',
  'organization',
  'year',
  'stage',
  'table',
  'table_title',
  'row',
  'side',
  'role',
  'code',
  'name',
  'column',
  'column_title',
  'kind',
  'value',
  'unit',
  'place',
] as const;
export type FigureColumn = (typeof figureColumns)[number];

const whole: readonly FigureColumn[] = ['year', 'row'];

/** Amounts in the unit of their table, as plain decimal digits; a blank cell has no row. */
export function figuresData(disclosure: Disclosure): DataTable {
  const { id, region, organization, year, stage } = disclosure;
  const common = [id, region.code, organization.name, year, stage];
  const rows = disclosure.tables.flatMap((table) => {
    const unit = table.unit ?? disclosure.unit;
    return table.rows.flatMap((row, index) =>
      columnsOf(table, row).flatMap((column, position) => {
        const value = row.values[position] ?? null;
        if (value === null) return [];
        const isAmount = column.kind === 'amount';
        return {
          cells: [
            ...common,
            table.id,
            table.title || null,
            index + 1,
            row.side ?? null,
            row.role ?? null,
            row.code ?? null,
            row.name,
            column.id,
            [...column.groups, column.label].filter(Boolean).join(' ') || null,
            column.kind,
            isAmount ? Number(decimalFromFen(value, unit)) : value,
            isAmount ? unit : null,
            words.placeText(row.at) || null,
          ],
        };
      }),
    );
  });
  return {
    id: 'figures',
    title: words.takeAway.disclosureTitle(organization.name, year, stage),
    caption: [],
    columns: figureColumns.map((name) =>
      name === 'value' || whole.includes(name)
        ? numberColumn(name, name, name !== 'value')
        : textColumn(name, name),
    ),
    rows,
    note: null,
  };
}
