/**
 * What a word processor and a web page have in common: paragraphs and tables one after the other,
 * and the same again in every cell.
 */
import type { Issue, Result } from '#domain/issues/issue.ts';
import { append } from '#domain/large-lists.ts';
import { isEmpty } from '../wording.ts';
import type { Block } from './document.ts';
import { gridOf, tableTooLarge } from './grid.ts';
import { limits } from './limits.ts';
import { UnseenWords } from './unseen-words.ts';

/** The text of a paragraph, a table, or words that a reader of the document does not see. */
export type FlowItem = string | FlowTable | Unseen;

export interface Unseen {
  /** `hidden` words are left out; `white` ones are read and only doubtful. */
  readonly unseen: 'hidden' | 'white';
  readonly text: string;
}

export interface FlowTable {
  readonly rows: readonly (readonly FlowCell[])[];
}

export interface FlowCell {
  readonly items: readonly FlowItem[];
  readonly column: number;
  readonly span: number;
  readonly covered: boolean;
}

/**
 * The blocks in reading order. A break within a paragraph ends it: what follows is a line of its own
 * to the reader. The paragraphs of a cell become its lines; a table within a cell follows as a grid
 * of its own. A table that is a mere frame is no grid: what is in it stands in its place. The `line`
 * of a paragraph is its ordinal among the paragraphs outside tables, since the formats have no lines.
 * Words that are not seen are reported with their place.
 */
export function blocksOf(
  items: readonly FlowItem[],
  isFrame: (table: FlowTable) => boolean,
): Result<readonly Block[]> {
  const blocks: Block[] = [];
  const issues: Issue[] = [];
  const aside = new UnseenWords();
  let tables = 0;
  let line = 0;
  let cells = 0;
  const add = (item: FlowItem): void => {
    if (issues.length > 0) return;
    if (typeof item === 'string') {
      for (const text of item.split('\n').filter((each) => !isEmpty(each))) {
        line += 1;
        blocks.push({ kind: 'paragraph', text, at: { line } });
      }
    } else if ('unseen' in item) {
      aside.add(item, { line: Math.max(1, line) });
    } else if (isFrame(item)) {
      for (const row of item.rows) for (const cell of row) cell.items.forEach(add);
    } else addTable(item);
  };
  const addTable = ({ rows }: FlowTable): void => {
    tables += 1;
    const at = { table: tables };
    const grid = gridOf(
      rows.map((row) => ({ cells: row.map((cell) => ({ ...cell, text: textOf(cell) })) })),
      at,
    );
    if (grid.value === null) append(issues, grid.issues);
    else if (grid.value.rows.some((row) => row.length > 0)) blocks.push(grid.value);
    cells += grid.value?.rows.reduce((sum, row) => sum + row.length, 0) ?? 0;
    if (cells > limits.cells) issues.push(tableTooLarge('cells', limits.cells, at));
    rows.forEach((row, index) => {
      const place = { ...at, row: index + 1 };
      for (const cell of row) cell.items.filter(isUnseen).forEach((item) => aside.add(item, place));
    });
    for (const row of rows) for (const cell of row) tablesIn(cell).forEach(addTable);
  };
  items.forEach(add);
  return issues.length > 0 ? { value: null, issues } : { value: blocks, issues: aside.issues() };
}

/** Whether a table has just one cell: a border around what it holds. */
export function hasOneCell({ rows }: FlowTable): boolean {
  return rows.length === 1 && rows[0]?.length === 1;
}

export function tablesIn({ items }: FlowCell): FlowTable[] {
  return items.filter((item) => typeof item !== 'string' && 'rows' in item);
}

function isUnseen(item: FlowItem): item is Unseen {
  return typeof item !== 'string' && 'unseen' in item;
}

function textOf({ items }: FlowCell): string {
  return items.filter((item) => typeof item === 'string' && !isEmpty(item)).join('\n');
}
