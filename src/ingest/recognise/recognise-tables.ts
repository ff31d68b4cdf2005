/** Every grid of a document with what it is, its title, its caption and the notes under it. */
import type { Place } from '#domain/issues/issue.ts';
import type { Account } from '../account.ts';
import type { Block, Document, Grid, Paragraph } from '../read/document.ts';
import { matchable, printed } from '../wording.ts';
import { captionFrom, isCaptionText, isTableNumber, type Caption } from './caption.ts';
import { isSignature } from './foot-rows.ts';
import { isContentsGrid } from './document/front-matter.ts';
import { layoutOf, type Layout } from './layout.ts';
import { kindByTitle, tableKind, type TableKind } from './table-kinds.ts';
import { isNamelessForm, isTargetForm, isWholeTitle } from './target-form.ts';
import { headingsOf, isNote, titleText, type Heading } from './titles.ts';
import { isUntitledBalance } from './untitled-ledger.ts';

export interface FoundTable {
  readonly grid: Grid;
  readonly layout: Layout;
  /** `null` where neither title nor header tell. */
  readonly kind: TableKind | null;
  /** As printed, without layout padding; empty where no line above the grid is a title. */
  readonly title: string;
  readonly captionTexts: readonly string[];
  readonly caption: Caption;
  readonly note: string | null;
  readonly at: Place;
}

/** Titles, captions, headers and notes are entered into the account; bodies are left to be read. */
export function recogniseTables(document: Document, account: Account): FoundTable[] {
  const { blocks } = document;
  const layouts = new Map<Grid, Layout>();
  for (const block of blocks) if (block.kind === 'grid') layouts.set(block, layoutOf(block));
  const columnsOf = (grid: Grid) => layouts.get(grid)?.columns ?? [];
  const headings = headingsOf(
    blocks,
    (title, grid) => kindByTitle(title, columnsOf(grid)) !== null,
  );
  // 公开01表 says which table of the set comes next, even where it is not right above it.
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    if (isTableNumber(block.text) || isSignature(block.text)) account.ignore('caption', block);
  }
  return blocks.flatMap((block, index) => {
    const layout = block.kind === 'grid' ? layouts.get(block) : undefined;
    if (block.kind !== 'grid' || !layout) return [];
    account.ignore('caption', layout.signatureCells);
    if (isContentsGrid(block)) {
      account.ignore('contents', block.rows.flat());
      return [];
    }
    // On a sheet the signatures under a note are rows by themselves.
    if (layout.columns.length === 0 && layout.signatureCells.length > 0) return [];
    const heading = headings.get(block) ?? { title: [], captions: [] };
    return [recogniseTable(block, layout, heading, notesBelow(blocks, index), account)];
  });
}

function recogniseTable(
  grid: Grid,
  layout: Layout,
  heading: Heading,
  notes: readonly Paragraph[],
  account: Account,
): FoundTable {
  const title = titleOf(titleText(heading.title), layout);
  const captionTexts = [...heading.captions, ...layout.captionCells]
    .map(({ text }) => printed(text))
    .filter((text) => text !== '' && text !== title);
  account.ignore('table-title', heading.title);
  account.ignore('caption', heading.captions, layout.captionCells);
  account.ignore('header', layout.headerCells);
  account.ignore('column-numbers', layout.ignoredCells);
  account.take(notes, layout.noteCells);
  const remarks = [...layout.noteCells, ...notes].map(({ text }) => printed(text));
  return {
    grid,
    layout,
    kind: kindOf(grid, title, layout),
    title,
    captionTexts,
    caption: captionFrom(
      [...heading.captions, ...layout.captionCells, ...heading.title].map(({ text }) => text),
    ),
    note: remarks.length > 0 ? remarks.join('\n') : null,
    at: grid.at,
  };
}

function kindOf(grid: Grid, title: string, layout: Layout): TableKind | null {
  if (isTargetForm(grid) || (isWholeTitle(title) && isNamelessForm(grid))) return 'targetForm';
  return tableKind(title, layout.columns) ?? (isUntitledBalance(layout) ? 'balance' : null);
}

/** On a sheet the title stands inside the grid; it counts where the line above says less. */
function titleOf(above: string, { captionCells, columns }: Layout): string {
  if (above !== '' && kindByTitle(above, columns) !== null) return above;
  const inside = captionCells
    .map(({ text }) => printed(text))
    .filter((text) => text !== '' && !isCaptionText(text));
  const fitting = inside.find((text) => kindByTitle(text, columns) !== null);
  return fitting ?? (above || (inside.find((text) => /表/.test(text)) ?? inside[0] ?? ''));
}

function notesBelow(blocks: readonly Block[], index: number): Paragraph[] {
  const notes: Paragraph[] = [];
  for (let below = index + 1; below < blocks.length; below += 1) {
    const block = blocks[below];
    if (block?.kind !== 'paragraph') break;
    // 注：1.… goes on with 2.…, which is a note as well.
    const goesOn =
      /^\D{1,3}1[.、]/.test(matchable(notes[0]?.text ?? '')) &&
      /^[2-9][.、]/.test(matchable(block.text));
    if (!isNote(block) && !goesOn) break;
    notes.push(block);
  }
  return notes;
}
