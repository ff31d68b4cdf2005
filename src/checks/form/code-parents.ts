/** Every 款 has its 类 and every 项 its 款 in the same table, where the table prints those levels. */
import { parentCode } from '#domain/subjects/classification.ts';
import { append } from '#domain/large-lists.ts';
import {
  indexed,
  isCodePrinted,
  nameOf,
  titleOf,
  type Line,
  type Sheet,
} from '../disclosure-index.ts';
import { remark, remarkRule, type Remark } from '../rule.ts';

export const codeParents = remarkRule('code-parents', (disclosure) => {
  let examined = 0;
  const remarks: Remark[] = [];
  for (const sheet of indexed(disclosure).sheets.values()) {
    const below = [...sheet.byCode].filter(
      ([code, { row }]) => code.length > 3 && isCodePrinted(row),
    );
    const orphans = below.filter(([code]) => !sheet.byCode.has(parentCode(code) ?? ''));
    // A table that prints one level only has orphans throughout: that is its layout.
    if (orphans.length * 2 > below.length) continue;
    examined += below.length;
    append(
      remarks,
      orphans.map(([code, line]) => orphan(sheet, code, line)),
    );
  }
  return { examined, remarks };
});

function orphan(sheet: Sheet, code: string, line: Line): Remark {
  return remark({
    key: 'code-parent-missing',
    severity: 'warning',
    values: { table: titleOf(sheet), row: nameOf(line), parent: parentCode(code) ?? '' },
    evidence: [{ kind: 'row', table: sheet.table.id, row: line.index }],
  });
}
