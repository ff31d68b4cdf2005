/** Projects with their amounts, out of the table of projects, the prose and the forms of targets. */
import { columnsOf, type Table } from '#domain/disclosure/disclosure.ts';
import { isUnitName } from '../tables/code.ts';
import { matchProject } from '../recognise/project-names.ts';
import type { NamedAmount } from '../prose/read-prose.ts';

/** The projects of a 项目支出表, each with the amount in its column of the whole. */
export function projectsIn(tables: readonly Table[]): NamedAmount[] {
  return tables
    .filter(({ id }) => id === 'projects')
    .flatMap((table) =>
      table.rows.flatMap((row, place) => {
        // What has deeper rows under it is a unit, or a kind of projects.
        const isWhole = (table.rows[place + 1]?.level ?? 0) > (row.level ?? 3);
        if (isWhole || isUnitName(row.name)) return [];
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
