/** The columns of the Parquet files: their types are their schema, which docs/parquet.md describes. */
import type { ShardDisclosure } from '#domain/catalog/catalog.ts';
import { columnsOf, type Disclosure } from '#domain/disclosure/disclosure.ts';
import { fenFromNumber, type Fen } from '#domain/money/money.ts';
import { targetValue } from '#domain/targets/target.ts';

export interface ParquetColumn {
  readonly name: string;
  /** INT64 are fen, as whole numbers that no engine rounds. */
  readonly type: 'STRING' | 'INT32' | 'INT64' | 'DOUBLE';
}

type Cell = string | number | bigint | null;
export type ParquetRow = readonly Cell[];

const organization = [
  { name: 'disclosure', type: 'STRING' },
  { name: 'region', type: 'STRING' },
  { name: 'region_name', type: 'STRING' },
  { name: 'organization_code', type: 'STRING' },
  { name: 'organization', type: 'STRING' },
  { name: 'kind', type: 'STRING' },
  { name: 'stage', type: 'STRING' },
] as const satisfies readonly ParquetColumn[];

export const disclosureColumns: readonly ParquetColumn[] = [
  ...organization,
  { name: 'total_fen', type: 'INT64' },
  { name: 'basic_fen', type: 'INT64' },
  { name: 'project_fen', type: 'INT64' },
  { name: 'three_public_fen', type: 'INT64' },
  { name: 'examined', type: 'INT32' },
  { name: 'contradictions', type: 'INT32' },
  { name: 'published', type: 'STRING' },
  { name: 'sha256', type: 'STRING' },
];

export const figureColumns: readonly ParquetColumn[] = [
  ...organization,
  { name: 'table', type: 'STRING' },
  { name: 'row', type: 'INT32' },
  { name: 'side', type: 'STRING' },
  { name: 'role', type: 'STRING' },
  { name: 'code', type: 'STRING' },
  { name: 'name', type: 'STRING' },
  { name: 'column', type: 'STRING' },
  { name: 'fen', type: 'INT64' },
  { name: 'quantity', type: 'DOUBLE' },
  { name: 'page', type: 'INT32' },
];

export const projectColumns: readonly ParquetColumn[] = [
  ...organization,
  { name: 'project', type: 'STRING' },
  { name: 'fen', type: 'INT64' },
  { name: 'indicators', type: 'INT32' },
  { name: 'measurable', type: 'INT32' },
];

function common({ id, region, organization: { code, name, kind }, stage }: Disclosure): Cell[] {
  return [id, region.code, region.name, code, name, kind, stage];
}

export function disclosureRow(disclosure: Disclosure, entry: ShardDisclosure): ParquetRow {
  const { total, figures, checked, published, sha256, unit } = entry;
  const fen = (amount: number | null | undefined): bigint | null => {
    const whole = amount === null || amount === undefined ? null : fenFromNumber(amount, unit);
    return typeof whole === 'number' ? BigInt(whole) : null;
  };
  return [
    ...common(disclosure),
    fen(total),
    fen(figures?.basic),
    fen(figures?.project),
    fen(figures?.threePublic),
    checked?.examined ?? null,
    checked?.contradictions ?? null,
    published ?? null,
    sha256,
  ];
}

/** One row a cell that holds a figure. */
export function figureRows(disclosure: Disclosure): ParquetRow[] {
  const shared = common(disclosure);
  return disclosure.tables.flatMap((table) =>
    table.rows.flatMap((row, index) =>
      columnsOf(table, row).flatMap((column, position): ParquetRow[] => {
        const value = row.values[position] ?? null;
        if (value === null) return [];
        const isAmount = column.kind === 'amount';
        return [
          [
            ...shared,
            table.id,
            index + 1,
            row.side ?? null,
            row.role ?? null,
            row.code ?? null,
            row.name,
            column.id,
            isAmount ? BigInt(value) : null,
            isAmount ? null : value,
            row.at.page ?? null,
          ],
        ];
      }),
    ),
  );
}

export function projectRows(disclosure: Disclosure): ParquetRow[] {
  const shared = common(disclosure);
  const whole = (amount: Fen | null) => (amount === null ? null : BigInt(amount));
  return disclosure.projects.map(({ name, amount, indicators }) => [
    ...shared,
    name,
    whole(amount),
    indicators.length,
    indicators.filter(({ target }) => targetValue(target).kind === 'measurable').length,
  ]);
}
