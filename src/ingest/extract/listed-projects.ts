/** Projects with their amounts, out of the table of projects, the prose and the forms of targets. */
import { columnsOf, type Table } from '#domain/disclosure.ts';
import { matchProject } from './project-names.ts';
import type { NamedAmount } from './prose.ts';

/** The projects of a 项目支出表, each with the amount in its column of the whole. */
export function projectsIn(tables: readonly Table[]): NamedAmount[] {
  return tables
    .filter(({ id }) => id === 'projects')
    .flatMap((table) =>
      table.rows.flatMap((row) => {
        const index = columnsOf(table, row).findIndex(({ id }) => id === 'total');
        const amount = row.values[index] ?? null;
        return row.role || row.code || row.name === '' || amount === null
          ? []
          : [{ name: row.name, amount, at: row.at }];
      }),
    );
}

/** All of the first list, then those of each further list that the lists before do not name. */
export function withoutRepeats(...lists: readonly (readonly NamedAmount[])[]): NamedAmount[] {
  return lists.reduce<NamedAmount[]>((named, list) => {
    const names = named.map(({ name }) => name);
    return [...named, ...list.filter(({ name }) => matchProject(name, names) === null)];
  }, []);
}
