/** Disclosures in a list, and rows of a comparison with the places of both sides. */
import type { ChangeRow, SideFigure } from '#domain/changes/comparison.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { formatFen } from '#domain/money/format.ts';
import { words } from '#words/words.ts';
import { mcpWords } from '#words/zh/cli/cli-mcp.ts';
import { cited } from './cited.ts';
import type { Listed } from './published-library.ts';

/** A disclosure with what its list says of it. */
export type Opened = readonly [Listed, Disclosure];

/** No figure stands in a list: there it would have no place. */
export function lineOf({ id, region, organization, year, stage, published }: Listed): object {
  return {
    id,
    region: region.name,
    organization: organization.name,
    year,
    stage: words.stage(stage),
    ...(published === undefined ? {} : { published }),
  };
}

export function comparedRow(row: ChangeRow, before: Opened, after: Opened): object {
  const { unit, decimals } = after[1];
  const name = (row.after ?? row.before)?.name ?? '';
  return {
    name: row.after?.code ? `${row.after.code} ${name}` : name,
    kind: words.changes.years.kinds[row.kind],
    difference: words.amount(formatFen(row.delta, { unit, decimals, signed: true }), unit),
    before: sideOf(row.before, before),
    after: sideOf(row.after, after),
  };
}

function sideOf(side: SideFigure | null, [entry, disclosure]: Opened): object {
  if (!side) return { disclosure: disclosure.id, place: mcpWords.absent };
  if (side.ref) return cited(side.ref, entry, disclosure);
  const { unit, decimals } = disclosure;
  return {
    disclosure: disclosure.id,
    what: side.name,
    amount:
      side.amount === null
        ? words.blankSaid
        : words.amount(formatFen(side.amount, { unit, decimals }), unit),
    place: mcpWords.added,
  };
}
