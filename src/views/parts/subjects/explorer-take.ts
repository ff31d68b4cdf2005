/** A sunburst and the table beside it, to be taken away. */
import type { CentreWords } from '#charts/layout/centre-text.ts';
import type { SunburstNode } from '#charts/layout/measured-tree.ts';
import type { Table } from '#domain/disclosure/disclosure.ts';
import type { AmountUnit } from '#domain/money/money.ts';
import type { Subject } from '#domain/subjects/subject-tree.ts';
import { words } from '#words/words.ts';
import type { NodeWords } from './explored.ts';
import { amountStyle, type Shown } from '../shown.ts';
import type { Takeable } from '../take-away/takeable.ts';
import type { TwinRow } from './twin-rows.ts';

interface Explored {
  readonly table: Table;
  readonly root: Subject;
  readonly measure: string;
  readonly hatched: string | null;
  readonly focus: string;
  readonly rows: readonly TwinRow[];
  readonly told: NodeWords;
  readonly withProject: boolean;
  /** Whether there is a drawing at all. */
  readonly drawn: boolean;
  readonly finding: string;
  readonly caption: string;
  readonly unit: AmountUnit;
  readonly notes: readonly string[];
  readonly labelOf: (node: SunburstNode) => string;
  readonly centre: (node: SunburstNode) => CentreWords;
}

/** The rows as data, in the unit of the document; the drawing as a picture where there is one. */
export function takeExplored(here: Shown, of: Explored): Takeable {
  const { disclosure } = here;
  const { table, caption, rows, withProject, told } = of;
  return {
    name: caption,
    data: async () =>
      (await import('./twin-data.ts')).twinData(disclosure, rows, {
        title: caption,
        style: amountStyle(here, table),
        withProject,
      }),
    ...(of.drawn ? { picture } : {}),
  };

  async function picture() {
    const { sunburstPicture } = await import('./twin-data.ts');
    const { year, stage } = disclosure;
    const said = {
      finding: of.finding,
      caption: words.captionIn(caption, of.unit),
      notes: of.notes,
      sources: [words.source(table.title, year, stage)],
    };
    const { root, measure, hatched, focus, labelOf, centre } = of;
    return sunburstPicture(disclosure, said, {
      ...{ root, measure, hatched, focus, labelOf, centre },
      nameOf: (node) => told.name(node),
      amountOf: (node) => told.amount(node),
      shareOf: (node) => told.share(node),
    });
  }
}
