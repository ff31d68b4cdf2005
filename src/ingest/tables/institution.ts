/** 机构设置: the units of the organization, from the table that lists them. */
import type { BudgetUnit } from '#domain/disclosure/disclosure.ts';
import type { Account } from '../account.ts';
import { isBlank, type HeaderColumn, type Placed } from '../recognise/layout.ts';
import type { FoundTable } from '../recognise/recognise-tables.ts';
import { matchable, printed } from '../wording.ts';

/** One unit a row; a column that is not printed, and a blank cell, give `null`. */
export function readUnits(found: readonly FoundTable[], account: Account): BudgetUnit[] {
  return found
    .filter(({ kind }) => kind === 'institution')
    .flatMap(({ layout }) =>
      layout.body
        .filter((line) => !isBlank(line))
        .map((line) => {
          const read = (label: RegExp) => cellUnder(label, layout.columns, line, account);
          return {
            name: read(/^单位名称$/) ?? '',
            nature: read(/^单位性质$/),
            rank: read(/规格|级别/),
            funding: read(/经费|保障/),
            at: line[0]?.cell.at ?? {},
          };
        }),
    );
}

function cellUnder(
  label: RegExp,
  columns: readonly HeaderColumn[],
  line: readonly Placed[],
  account: Account,
): string | null {
  const column = columns.find((each) => label.test(matchable(each.label)));
  const cell = column ? line[column.index]?.cell : undefined;
  if (!cell) return null;
  if (/^(?:序号|行次)$/.test(matchable(columns[0]?.label ?? ''))) {
    const ordinal = line[0]?.cell;
    if (ordinal) account.take(ordinal);
  }
  account.take(cell);
  return printed(cell.text) || null;
}
