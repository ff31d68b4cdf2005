/** The list of departments with their totals, to be taken away. */
import type { Shard } from '#domain/catalog/catalog.ts';
import { shareOf } from '#domain/money/format.ts';
import {
  acrossUnits,
  amountColumn,
  numberColumn,
  textColumn,
  type DataTable,
  inHundredths,
} from '#export/data-table.ts';
import { words } from '#words/words.ts';
import { beforeOf, listedFen } from './listed-amounts.ts';
import { matching } from './search.ts';

/** Those of the regions that the search leaves, as listed: the total, last year's, and the change. */
export function listData(title: string, shards: readonly Shard[], find: string): DataTable {
  const columns = words.takeAway.listColumns;
  return {
    id: 'departments',
    title,
    caption: [],
    columns: [
      textColumn('region', columns.region),
      textColumn('code', columns.code),
      textColumn('organization', columns.organization),
      textColumn('edition', columns.edition),
      amountColumn('total', columns.total, acrossUnits),
      amountColumn('before', columns.before, acrossUnits),
      amountColumn('change', columns.change, acrossUnits),
      numberColumn('change_rate', columns.changeRate, false),
      textColumn('id', columns.id),
    ],
    rows: shards.flatMap((shard) =>
      matching(shard, find).map((entry) => {
        const { region, disclosures } = shard;
        const { id, organization, year, stage } = entry;
        const total = listedFen(entry.total, entry);
        const before = beforeOf(disclosures, entry);
        const change = total === null || before === null ? null : total - before;
        const rate = change === null || before === null ? null : shareOf(change, before);
        return {
          cells: [
            region.name,
            organization.code,
            organization.name,
            words.yearAndStage(year, stage),
            total,
            before,
            change,
            inHundredths(rate),
            id,
          ],
        };
      }),
    ),
    note: null,
  };
}
