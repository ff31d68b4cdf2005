/**
 * Every table says in which unit its amounts are (单位：万元), in its caption or in a column's head. Looked at
 * only where most tables say it: else the reader may have missed what stands above them.
 */
import type { Table } from '#domain/disclosure/disclosure.ts';
import { indexed, hasFigures, titleOf } from '../disclosure-index.ts';
import { remark, remarkRule } from '../rule.ts';

export const unitHeaders = remarkRule('unit-headers', (disclosure) => {
  const sheets = [...indexed(disclosure).sheets.values()].filter(({ lines }) =>
    lines.some(hasFigures),
  );
  const without = sheets.filter(({ table }) => !saysUnit(table));
  if (without.length * 3 > sheets.length) return { examined: 0, remarks: [] };
  return {
    examined: sheets.length,
    remarks: without.map((sheet) =>
      remark({
        key: 'unit-missing',
        severity: 'warning',
        values: { table: titleOf(sheet) },
        evidence: [{ kind: 'table', table: sheet.table.id }],
      }),
    ),
  };
});

/** A unit of its own in the model was read somewhere in the table. */
function saysUnit({ caption, columns, title, note, unit }: Table): boolean {
  const heads = columns.flatMap(({ label, groups }) => [label, ...groups]);
  const text = [...caption, ...heads, title, note ?? ''].join(' ').replace(/\s+/g, '');
  return unit !== undefined || /元/.test(text);
}
