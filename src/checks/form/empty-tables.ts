/** A table without figures carries a note that says why, and a note that says so stands under no figures. */
import { knownTables } from '#domain/disclosure/disclosure.ts';
import { hasFigures, sheetsOf, titleOf, type Sheet } from '../disclosure-index.ts';
import { remark, remarkRule, type Remark } from '../rule.ts';

export const emptyTables = remarkRule('empty-tables', (disclosure) => {
  const sheets = sheetsOf(disclosure, knownTables);
  const concerned = sheets.filter((sheet) => isEmpty(sheet) || saysEmpty(sheet));
  return { examined: concerned.length, remarks: concerned.flatMap(look) };
});

function isEmpty({ lines }: Sheet): boolean {
  return lines.every((line) => !hasFigures(line) || line.row.values.every((value) => !value));
}

function saysEmpty({ table }: Sheet): boolean {
  return /空表/.test(table.note ?? '');
}

function look(sheet: Sheet): Remark[] {
  const values = { table: titleOf(sheet) };
  const evidence = [{ kind: 'table', table: sheet.table.id } as const];
  const printsZero = sheet.lines.some(hasFigures);
  if (!isEmpty(sheet)) {
    return [remark({ key: 'note-says-empty', severity: 'warning', values, evidence })];
  }
  if (sheet.table.note !== null || printsZero) return [];
  return [remark({ key: 'empty-without-note', severity: 'warning', values, evidence })];
}
