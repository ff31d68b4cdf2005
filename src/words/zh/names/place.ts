/** Where something stands in a document, in Chinese. */
import type { Place } from '#domain/issues/issue.ts';

/** 「第 2130 行」, 「表 3 第 5 行」, 「第 4 页 表 3 第 5 行」; the line is added to a table's row. */
export function placeText(at: Place): string {
  // Readers count the documents from the first.
  const source = at.source === undefined ? [] : [`第 ${at.source + 1} 份文件`];
  const page = at.page === undefined ? [] : [`第 ${at.page} 页`];
  const table = at.table === undefined ? [] : [`表 ${at.table}`];
  const row = at.row === undefined ? [] : [`第 ${at.row} 行`];
  const line =
    at.line === undefined ? [] : [row.length > 0 ? `（原文第 ${at.line} 行）` : `第 ${at.line} 行`];
  return [...source, ...page, ...table, ...row, ...line].join(' ').replace(' （', '（');
}

/** 「第 3、150–179 页」 for pages in their order, each once; empty for none. */
export function pagesText(pages: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const page of pages) {
    const run = runs[runs.length - 1];
    if (run && page === run[1] + 1) run[1] = page;
    else runs.push([page, page]);
  }
  const said = runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
  return said.length === 0 ? '' : `第 ${said.join('、')} 页`;
}
