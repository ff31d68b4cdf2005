/** The comparison as it is taken away: a column of amounts for each disclosure. */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { amountColumn, styleAcross, textColumn, type DataTable } from '#export/data-table.ts';
import { words } from '#words/words.ts';
import type { ComparedRow } from './compared-disclosures.ts';

export function compareData(
  title: string,
  disclosures: readonly Disclosure[],
  rows: readonly ComparedRow[],
): DataTable {
  const style = styleAcross(disclosures);
  return {
    id: 'compare',
    title,
    caption: [],
    columns: [
      textColumn('code', words.compare.code),
      textColumn('name', words.compare.what),
      ...disclosures.map(({ organization, year, stage }, index) =>
        amountColumn(
          `amount_${index + 1}`,
          words.takeAway.disclosureTitle(organization.name, year, stage),
          style,
        ),
      ),
    ],
    rows: rows.map(({ of, cells }) => ({
      cells: [
        of.kind === 'class' ? of.code : null,
        of.kind === 'class' ? of.name : words.compare.figures[of.path],
        ...cells.map((cell) => cell?.amount ?? null),
      ],
    })),
    note: null,
  };
}
