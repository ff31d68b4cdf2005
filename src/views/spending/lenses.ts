/** What each lens looks through: which table, by which measures, and which column is hatched. */
import { tableOf, type Disclosure, type Table } from '#domain/disclosure/disclosure.ts';
import { spendingTable } from '#domain/subjects/spending-table.ts';
import type { DisclosureQuery } from '#store/address/address-queries.ts';

export type Measure = DisclosureQuery['measure'];

export interface Lens {
  readonly measures: readonly Measure[];
  readonly hatched: 'project' | 'running';
  readonly table: (disclosure: Disclosure) => Table | undefined;
}

export const subjectLenses: Record<'functional' | 'economic', Lens> = {
  functional: {
    measures: ['total', 'basic', 'project'],
    hatched: 'project',
    table: spendingTable,
  },
  economic: {
    measures: ['total', 'personnel', 'running'],
    hatched: 'running',
    table: (disclosure) => tableOf(disclosure, 'basic'),
  },
};
