/**
 * How documents are read and checked, as the screen and the published page tell it: written from the rules
 * themselves, so that it says what the program does.
 */
import { criteria } from '#checks/openness/openness.ts';
import { rules } from '#checks/rules.ts';
import type { CatalogRegion } from '#domain/catalog/catalog.ts';
import { formatCount } from '#domain/money/format.ts';
import { opennessHeads } from '#domain/findings/openness.ts';
import { method as say, methodGroups } from '#words/later/method-words.ts';
import { openness } from '#words/later/openness-words.ts';
import { textColumn, type DataTable } from './data-table.ts';

export interface Method {
  readonly title: string;
  readonly lead: string;
  /** With how many documents and figures it was tried; `null` where no list counts them. */
  readonly tried: string | null;
  readonly lists: readonly { readonly title: string; readonly texts: readonly string[] }[];
  /** What is checked, on what it rests, and the rule's name where it has one. */
  readonly tables: readonly DataTable[];
}

export function methodOf(regions: readonly CatalogRegion[]): Method {
  const asking = rules.filter(({ kind }) => kind === 'question').length;
  return {
    title: say.title,
    lead: say.lead(rules.length - asking, asking),
    tried: triedWith(regions),
    lists: [
      { title: say.readingTitle, texts: say.reading },
      { title: say.findingTitle, texts: say.finding },
      { title: say.unknownTitle, texts: say.unknown },
    ],
    tables: [...ruleTables(), opennessTable()],
  };
}

/** Of every document in the library; older catalogs count none. */
function triedWith(regions: readonly CatalogRegion[]): string | null {
  const counts = regions.flatMap(({ years = [] }) => years.map(({ checked }) => checked));
  const sum = (of: 'examined' | 'held') => counts.reduce((all, each) => all + each[of], 0);
  const documents = regions.reduce((all, each) => all + each.disclosures, 0);
  if (counts.length === 0) return null;
  return say.tried(formatCount(documents), formatCount(sum('examined')), formatCount(sum('held')));
}

/** Rules in the order in which they are run, under their group. */
function ruleTables(): DataTable[] {
  return [...methodGroups].map(([id, { title, rules: told }]) => {
    const usual = id === 'form' || id === 'questions' ? say.usage : say.arithmetic;
    const rows = rules.flatMap(({ id: rule }) => {
      const line = told.get(rule);
      return line ? [{ cells: [line.checks, line.basis ?? usual, rule] }] : [];
    });
    return table(id, title, rows, [textColumn('rule', say.columns.id)]);
  });
}

function opennessTable(): DataTable {
  const rows = opennessHeads.flatMap((head) =>
    criteria
      .filter((each) => each.head === head)
      .map(({ id }) => ({
        cells: [say.criterion(openness.heads[head], openness.name(id)), openness.basis(id) || null],
      })),
  );
  return table('openness', say.opennessTitle, rows);
}

function table(
  id: string,
  title: string,
  rows: DataTable['rows'],
  more: DataTable['columns'] = [],
): DataTable {
  const columns = [
    textColumn('checks', say.columns.checks),
    textColumn('basis', say.columns.basis),
    ...more,
  ];
  return { id, title, caption: [], columns, rows, note: null };
}
