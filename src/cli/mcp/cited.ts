/** A figure as it is answered: never without what it is, where it stands and what it was read from. */
import { columnsOf, sourcesOf, type Disclosure } from '#domain/disclosure/disclosure.ts';
import type { EvidenceRef } from '#domain/findings/finding.ts';
import { isFigureRef } from '#domain/findings/finding.ts';
import { placeOf, printFigureRef, type FigureRef } from '#domain/disclosure/figure.ts';
import { evidenceFigure, evidencePlace, evidenceText } from '#words/later/finding-words.ts';
import { mcpWords } from '#words/zh/cli/cli-mcp.ts';
import type { Listed } from './published-library.ts';

export interface Cited {
  readonly disclosure: string;
  /** Of the data, as beside the published pages. */
  readonly version: string;
  /** As addresses name it; left out for words and whole rows. */
  readonly cell?: string;
  readonly what: string;
  /** As printed, with its unit; left out for words and whole rows. */
  readonly amount?: string;
  readonly place: string;
  readonly source: { readonly title: string; readonly sha256: string; readonly url?: string };
}

export function cited(ref: EvidenceRef, entry: Listed, disclosure: Disclosure): Cited {
  const place = evidencePlace(ref, disclosure);
  return {
    disclosure: disclosure.id,
    version: entry.sha256.slice(0, 12),
    ...(isFigureRef(ref)
      ? { cell: printFigureRef(ref), amount: evidenceFigure(ref, disclosure) }
      : {}),
    what: evidenceText(ref, disclosure),
    place: place === '' ? mcpWords.noPlace : place,
    source: sourceOf(ref, disclosure),
  };
}

function sourceOf(ref: EvidenceRef, disclosure: Disclosure): Cited['source'] {
  const index = isFigureRef(ref) ? (placeOf(ref, disclosure)?.source ?? 0) : 0;
  const { title, file, sha256, url } = sourcesOf(disclosure)[index] ?? disclosure.source;
  return { title: title || file, sha256, ...(url === null ? {} : { url }) };
}

/** Every figure of a disclosure that is not blank, tables first. */
export function figuresIn(disclosure: Disclosure): FigureRef[] {
  const { tables, statements, changes, projects } = disclosure;
  const cells = tables.flatMap((table) =>
    table.rows.flatMap((row, index) =>
      columnsOf(table, row).flatMap(({ id }, position): FigureRef[] =>
        row.values[position] === null || row.values[position] === undefined
          ? []
          : [{ kind: 'cell', table: table.id, row: index, column: id }],
      ),
    ),
  );
  const prose = (kind: 'statement' | 'change' | 'project', all: readonly unknown[]): FigureRef[] =>
    all.map((_, index) => ({ kind, index }));
  return [
    ...cells,
    ...prose('statement', statements),
    ...prose('change', changes),
    ...prose('project', projects),
  ];
}
