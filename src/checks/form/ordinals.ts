/** 序号 goes on by one from row to row; a gap is a row that was left out. */
import { indexed, nameOf, titleOf, type Line, type Sheet } from '../disclosure-index.ts';
import { remark, remarkRule, type Remark } from '../rule.ts';

export const ordinals = remarkRule('ordinals', (disclosure) => {
  const numbered = [...indexed(disclosure).sheets.values()].filter(({ lines }) =>
    lines.some(({ row }) => row.no !== undefined),
  );
  return { examined: numbered.length, remarks: numbered.flatMap(firstGap) };
});

/** The first gap only: all that follow are off by the same. The sides of a ledger share a number. */
function firstGap(sheet: Sheet): Remark[] {
  let before: Line | undefined;
  for (const line of sheet.lines) {
    const found = line.row.no;
    if (found === undefined) continue;
    const last = before?.row.no;
    const same = line.row.side !== undefined && found === last;
    if (last !== undefined && found !== last + 1 && !same) {
      const values = { table: titleOf(sheet), row: nameOf(line), expected: last + 1, found };
      const evidence = [{ kind: 'row', table: sheet.table.id, row: line.index } as const];
      return [remark({ key: 'ordinal-gap', severity: 'warning', values, evidence })];
    }
    before = line;
  }
  return [];
}
