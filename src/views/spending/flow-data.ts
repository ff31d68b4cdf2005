/** The streams of the flow, to be taken away. */
import type { Disclosure } from '#domain/disclosure.ts';
import { placeOf } from '#domain/figure.ts';
import type { FlowLink } from '#domain/flow.ts';
import { amountColumn, textColumn, type DataTable } from '#export/data-table.ts';
import { words } from '#words/words.ts';

/** A row a stream, with the names of its ends. */
export function flowData(
  disclosure: Disclosure,
  links: readonly FlowLink[],
  nameOf: ReadonlyMap<string, string>,
): DataTable {
  const { flowColumns, flowCaption } = words.spending;
  return {
    id: 'flow',
    title: flowCaption,
    caption: [],
    columns: [
      textColumn('from', flowColumns.from),
      textColumn('to', flowColumns.to),
      amountColumn('amount', flowColumns.amount, disclosure),
    ],
    rows: links.map(({ from, to, amount, ref }) => ({
      cells: [nameOf.get(from) ?? from, nameOf.get(to) ?? to, amount],
      at: ref ? placeOf(ref, disclosure) : undefined,
    })),
    note: null,
  };
}
