/** The sunburst and its table twin, to be taken away. */
import type { SunburstNode } from '#charts/layout/measured-tree.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { placeOf } from '#domain/disclosure/figure.ts';
import { formatPercent, type AmountStyle } from '#domain/money/format.ts';
import {
  amountColumn,
  numberColumn,
  textColumn,
  type DataTable,
  inHundredths,
} from '#export/data-table.ts';
import type { Picture } from '#export/svg/frame.ts';
import { sunburstPart, type SunburstPicture } from '#export/svg/sunburst-part.ts';
import { words } from '#words/words.ts';
import { ownerOf, type PictureWords } from '../take-away/chart-picture.ts';
import type { TwinRow } from './twin-rows.ts';

/** The rows beside the sunburst: code, name, level, amount, share and what of it is project. */
export function twinData(
  disclosure: Disclosure,
  rows: readonly TwinRow[],
  { title, style, withProject }: { title: string; style: AmountStyle; withProject: boolean },
): DataTable {
  const { tidyColumns, shareColumn } = words.takeAway;
  return {
    id: 'subjects',
    title,
    caption: [],
    columns: [
      textColumn('code', tidyColumns.code),
      textColumn('name', tidyColumns.name),
      numberColumn('depth', tidyColumns.level, true),
      amountColumn('amount', words.amountColumn, style),
      numberColumn('share', shareColumn, false),
      ...(withProject ? [amountColumn('project', words.project, style)] : []),
    ],
    rows: rows.map(({ code, name, depth, amount, share, project }) => ({
      cells: [
        code,
        name,
        depth,
        amount.fen,
        inHundredths(share),
        ...(withProject ? [project.fen] : []),
      ],
      at: amount.ref ? placeOf(amount.ref, disclosure) : undefined,
    })),
    note: null,
  };
}

/** The sunburst as it rests on the screen. */
export function sunburstPicture(
  disclosure: Disclosure,
  said: PictureWords,
  drawn: Omit<SunburstPicture, 'rowOf'> & {
    readonly nameOf: (node: SunburstNode) => string;
    readonly amountOf: (node: SunburstNode) => string;
    readonly shareOf: (node: SunburstNode) => number | null;
  },
): Picture {
  const { nameOf, amountOf, shareOf, ...sunburst } = drawn;
  const rowOf = (node: SunburstNode) => {
    const share = shareOf(node);
    const amount = amountOf(node);
    const text = share === null ? amount : words.spending.amountShare(amount, formatPercent(share));
    return { name: nameOf(node), text };
  };
  return {
    notes: [],
    ...said,
    owner: ownerOf(disclosure),
    body: sunburstPart({ ...sunburst, rowOf }),
  };
}
