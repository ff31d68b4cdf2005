/** What a reader gave, as plain as it can be compared. */
import type { Result } from '../../../../src/domain/issues/issue.ts';
import type { Block, Cell, Document, Grid } from '../../../../src/ingest/read/document.ts';
import { readDocument } from '../../../../src/ingest/read/read-document.ts';

export async function blocksIn(bytes: Uint8Array): Promise<readonly Block[]> {
  const { value, issues } = await readDocument(bytes, 'document');
  if (!value) throw new Error(issues.map(({ key }) => key).join());
  return value.blocks;
}

/** A paragraph as its text, a grid as its rows of {@link cellText}. */
export async function plainBlocks(bytes: Uint8Array): Promise<(string | string[][])[]> {
  return (await blocksIn(bytes)).map((block) =>
    block.kind === 'paragraph' ? block.text : plainGrid(block),
  );
}

function plainGrid({ rows }: Grid): string[][] {
  return rows.map((row) => row.map(cellText));
}

/** `项目×2` is two columns wide, `^` belongs to the cell above. */
function cellText({ text, columnSpan, covered }: Cell): string {
  return `${covered ? '^' : text}${columnSpan > 1 ? `×${columnSpan}` : ''}`;
}

/** The only issue, which is an error, and nothing was read. */
export async function refusalOf(bytes: Uint8Array): Promise<{ key: string; values: object }> {
  const { value, issues } = await readDocument(bytes, 'document');
  const [reason] = issues;
  if (value !== null || !reason || issues.length > 1 || reason.severity !== 'error') {
    throw new Error(`read: ${JSON.stringify({ value, issues }).slice(0, 300)}`);
  }
  return { key: reason.key, values: reason.values };
}

export async function issueKeys(bytes: Uint8Array): Promise<string[]> {
  const result: Result<Document> = await readDocument(bytes, 'document');
  return result.issues.map(({ key }) => key);
}
