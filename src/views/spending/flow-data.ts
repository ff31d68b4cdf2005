/** The streams of the flow, to be taken away. */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { placeOf } from '#domain/disclosure/figure.ts';
import type { FlowLink } from '#domain/subjects/flow.ts';
import { amountColumn, textColumn, type DataTable } from '#export/data-table.ts';
import { words } from '#words/words.ts';

/** A row a stream, with the names of its ends. */
export function flowData(
  disclosure: Disclosure,
  links: readonly FlowLink[],
  nameOf: ReadonlyMap<string, string>,
): DataTable {
  const { columns: heads, caption } = words.flow;
  return {
    id: 'flow',
    title: caption,
    caption: [],
    columns: [
      textColumn('from', heads.from),
      textColumn('to', heads.to),
      amountColumn('amount', heads.amount, disclosure),
    ],
    rows: links.map(({ from, to, amount, ref }) => ({
      cells: [nameOf.get(from) ?? from, nameOf.get(to) ?? to, amount],
      at: ref ? placeOf(ref, disclosure) : undefined,
    })),
    note: null,
  };
}
