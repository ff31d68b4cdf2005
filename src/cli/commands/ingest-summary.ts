/** One line a document: what of it was understood. */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import type { Issue } from '#domain/issues/issue.ts';
import { readingSummary } from '#ingest/reading-summary.ts';
import { cliWords } from '#words/zh/cli/cli.ts';

/** A line of the summary, cells parted by tabs; a document that gave nothing says so. */
export function summaryLine(
  file: string,
  disclosure: Disclosure | null,
  issues: readonly Issue[],
): string {
  const cells = disclosure
    ? [disclosure.id, ...understoodCells(disclosure, issues)]
    : [cliWords.nothingRead];
  return `${[file, ...cells].join('\t')}\n`;
}

function understoodCells(disclosure: Disclosure, issues: readonly Issue[]): readonly string[] {
  const found = readingSummary(disclosure);
  const notes = issues.filter(({ severity }) => severity === 'note').length;
  return [
    `${found.recognised}/${found.tables.length}`,
    `${found.rows}`,
    `${found.figures}`,
    `${found.projects}/${found.indicators}`,
    `${found.held}/${found.checks}`,
    `${issues.length - notes}/${notes}`,
  ];
}
