/** What was read out of a document, in lines that a test can hold. */
import {
  columnsOf,
  type Disclosure,
  type Table,
} from '../../../src/domain/disclosure/disclosure.ts';
import type { Issue } from '../../../src/domain/issues/issue.ts';
import { numberFromFen } from '../../../src/domain/money/money.ts';
import { matchable } from '../../../src/ingest/wording.ts';

/**
 * `table ids`, then `code name = figures` row by row in the table's unit (`·` for a blank, `#` behind a
 * count), `project`, `said`, `changed`, and `! key what` for everything that is reported.
 */
export function told(value: Disclosure | null, issues: readonly Issue[]): string[] {
  if (!value) return issues.map(reported);
  const { organization, region, year, stage, unit } = value;
  return [
    `${region.code ?? '-'} ${organization.name} ${organization.kind} ${year} ${stage} ${unit}`,
    ...value.tables.flatMap((table) => tableLines(table, value)),
    ...value.projects.map(({ name, amount, goals, indicators }) =>
      [
        `project ${name} ${amount === null ? '?' : numberFromFen(amount, unit)} ${goals.length}`,
        ...indicators.map((one) => [one.level3, one.target, one.weight, one.direction].join('/')),
      ].join(' '),
    ),
    ...value.statements.map(({ id, amount, kind, unit: counts }) => {
      return `said ${id} ${kind === 'quantity' ? amount : numberFromFen(amount, '万元')}${counts ?? ''}`;
    }),
    ...value.changes.map(({ of, baseYear, basis, delta, rate, reason }) => {
      const by = delta === null ? '?' : numberFromFen(delta, '万元');
      return `changed ${of} ${baseYear}${basis ?? ''} ${by} ${rate ?? '-'} ${reason ?? '-'}`;
    }),
    ...issues.filter(({ key }) => key !== 'tables-missing').map(reported),
  ];
}

function tableLines(table: Table, { unit }: Disclosure): string[] {
  const own = table.unit ?? unit;
  const ids = table.columns.map(({ id, side }) => (side ? `${side}.${id}` : id));
  return [
    `table ${table.id} ${own}: ${ids.join(' ')}`,
    ...table.rows.map((row) => {
      const figures = columnsOf(table, row).map(({ kind }, index) => {
        const value = row.values[index] ?? null;
        if (value === null) return '·';
        return kind === 'quantity' ? `${value}#` : String(numberFromFen(value, own));
      });
      return [row.code, matchable(row.name), '=', ...figures].filter(Boolean).join(' ');
    }),
  ];
}

function reported({ key, values }: Issue): string {
  return ['!', key, ...Object.values(values)].join(' ');
}
