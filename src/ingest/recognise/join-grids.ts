/**
 * One table may be several to a word processor: it goes on behind a page break, under its title, caption
 * and header printed again, under （续表）, or under no header at all. Such parts are joined before anything
 * is recognised.
 */
import { append } from '#domain/large-lists.ts';
import type { Block, Document, Grid, Paragraph } from '../read/document.ts';
import { isEmpty, matchable } from '../wording.ts';
import { isCaptionText, isTableNumber } from './caption.ts';
import { isNoteText } from './foot-rows.ts';
import { layoutOf, type Layout } from './layout.ts';
import { isIndicatorHeader, isNamelessForm, isRestOfTargets, isTargetForm } from './target-form.ts';

/** The same document with such parts as one grid; the cells keep their places. */
export function joinGrids(document: Document): Document {
  const blocks: Block[] = [];
  let before: number | null = null;
  document.blocks.forEach((block) => {
    if (block.kind === 'grid' && before !== null) {
      const upper = blocks[before];
      const between = blocks.slice(before + 1) as Paragraph[];
      const above = linesAbove(blocks, before);
      const joined = upper?.kind === 'grid' ? joinedGrid(upper, above, between, block) : null;
      if (joined) {
        // A note under a part stays a note under the whole.
        const notes = between.filter(({ text }) => isNoteText(text));
        blocks.splice(before, blocks.length, joined);
        append(blocks, notes);
        return;
      }
    }
    if (block.kind === 'grid') before = blocks.length;
    blocks.push(block);
  });
  return { ...document, blocks };
}

/** What stands right above a grid, as it is compared: its title, its number, whose it is, its unit. */
function linesAbove(blocks: readonly Block[], index: number): ReadonlySet<string> {
  const lines = new Set<string>();
  for (let above = index - 1; above >= 0 && lines.size < 6; above -= 1) {
    const block = blocks[above];
    if (block?.kind !== 'paragraph') break;
    if (!isEmpty(block.text)) lines.add(matchable(block.text));
  }
  return lines;
}

function joinedGrid(
  upper: Grid,
  above: ReadonlySet<string>,
  between: readonly Paragraph[],
  lower: Grid,
): Grid | null {
  const lines = between.filter(({ text }) => !isEmpty(text) && !isNoteText(text));
  if (isOneForm(upper, above, lines, lower))
    return { ...upper, rows: [...upper.rows, ...lower.rows] };
  const says = lines.some(({ text }) => isContinued(text));
  const again = lines.some(({ text }) => above.has(matchable(text)));
  // Under its title printed again, a caption that says something else is another unit's.
  const goesOn = ({ text }: Paragraph) =>
    isContinued(text) || above.has(matchable(text)) || (!again && isRepeated(text));
  if (!lines.every(goesOn)) return null;
  if (widthOf(upper) !== widthOf(lower)) return null;
  // Another sheet is another table, unless it says that it goes on.
  if (!says && upper.at.page !== lower.at.page && upper.rows[0]?.[0]?.at.line !== undefined)
    return null;
  const [first, second] = [layoutOf(upper), layoutOf(lower)];
  if (first.body.length === 0 || first.noteCells.length > 0 || isWhole(first, second)) return null;
  if (sameHeader(first, second)) {
    return saysTheSame(first, second)
      ? { ...upper, rows: [...upper.rows, ...rowsBelowCaption(lower, second)] }
      : null;
  }
  const plain = lines.every(({ text }) => isContinued(text)) && beginsWithFigures(lower);
  return plain ? { ...upper, rows: [...upper.rows, ...lower.rows] } : null;
}

/**
 * Indicators that go on behind a page break, whatever of their labels is lost on the way. A list of several
 * projects must be as wide: else nothing tells whose they are.
 */
function isOneForm(
  upper: Grid,
  above: ReadonlySet<string>,
  lines: readonly Paragraph[],
  lower: Grid,
): boolean {
  const heads = upper.rows.some((row) => isIndicatorHeader(row.map(({ text }) => matchable(text))));
  if (!heads || !isRestOfTargets(lower)) return false;
  const another = ({ text }: Paragraph) => {
    const words = matchable(text);
    return /表(?:\(.{1,20}\))?$/.test(words) && !/绩效/.test(words) && !above.has(words);
  };
  if (lines.some(another)) return false;
  return isTargetForm(upper) || isNamelessForm(upper) || widthOf(upper) === widthOf(lower);
}

/** （续表）, 续上表, 接上表. */
function isContinued(text: string): boolean {
  return /^\(?(?:续|续表|续上表|接上表|上接.{1,12}表)\d?\)?:?$/.test(matchable(text));
}

/** The caption again, which is not what the next table of the set is called. */
function isRepeated(text: string): boolean {
  return isCaptionText(text) && !isTableNumber(text);
}

/** A table has one total: with one in both parts they are two tables under the same header. */
function isWhole(first: Layout, second: Layout): boolean {
  return [first, second].every(({ body }) =>
    body.some((line) =>
      line.some(({ cell }) => /^(?:合计|总计|收入总计|支出总计)$/.test(matchable(cell.text))),
    ),
  );
}

function sameHeader(first: Layout, second: Layout): boolean {
  const words = ({ columns }: Layout) =>
    columns.map(({ groups, label }) => [...groups, label].map(matchable).join('/')).join('|');
  return first.columns.length > 1 && words(first) === words(second);
}

/** What the lower part says above its header must be what the upper one says there. */
function saysTheSame(first: Layout, second: Layout): boolean {
  const said = new Set(first.captionCells.map(({ text }) => matchable(text)));
  return second.captionCells.every(({ text }) => said.has(matchable(text)) || isContinued(text));
}

function rowsBelowCaption(grid: Grid, { captionCells }: Layout): Grid['rows'] {
  const captions = new Set(captionCells);
  return grid.rows.filter((row) => !row.some((cell) => captions.has(cell)));
}

/** Without a header the first row is one of the body already. */
function beginsWithFigures({ rows }: Grid): boolean {
  return (rows[0] ?? []).some(({ text }) => /^-?\d[\d,]*\.\d{1,6}$/.test(matchable(text)));
}

function widthOf({ rows }: Grid): number {
  return (rows[0] ?? []).reduce((sum, { columnSpan }) => sum + columnSpan, 0);
}
