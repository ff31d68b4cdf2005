/** A region's departments of one year as a table: what is on the screen, and what is taken away. */
import {
  acrossUnits,
  amountColumn,
  inHundredths,
  numberColumn,
  textColumn,
  type DataTable,
} from '#export/data-table.ts';
import { shareOf } from '#domain/money/format.ts';
import { region as say } from '#words/later/region-words.ts';
import { words } from '#words/words.ts';
import { changeOf, type RegionBudget, type RegionDepartment } from './region-budget.ts';

/** The departments in that order; amounts in 万元, changes and shares in percent. */
export function regionData(
  { region, year, total }: RegionBudget,
  departments: readonly RegionDepartment[],
): DataTable {
  const { columns } = say;
  const amount = (id: 'total' | 'basic' | 'project' | 'change', label: string) =>
    amountColumn(id, label, acrossUnits);
  return {
    id: 'region',
    title: `${say.title(region.name)} ${words.yearAndStage(year, 'budget')}`,
    caption: [say.what],
    columns: [
      textColumn('organization', columns.name),
      amount('total', columns.total),
      numberColumn('share', columns.share, false),
      amount('change', columns.change),
      numberColumn('change_rate', columns.rate, false),
      amount('basic', columns.basic),
      amount('project', columns.project),
      amountColumn('three_public', columns.threePublic, acrossUnits),
      numberColumn('contradictions', columns.contradictions, true),
      numberColumn('questions', columns.questions, true),
      textColumn('id', words.takeAway.listColumns.id),
    ],
    rows: departments.map((department) => {
      const { name, entry, basic, project, threePublic } = department;
      const { delta, rate } = changeOf(department);
      return {
        cells: [
          name,
          department.total,
          inHundredths(shareOf(department.total, total)),
          delta,
          inHundredths(rate),
          basic,
          project,
          threePublic,
          entry.checked?.contradictions ?? null,
          entry.checked?.questions ?? null,
          entry.id,
        ],
      };
    }),
    note: null,
  };
}
