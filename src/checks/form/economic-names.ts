/**
 * An economic subject under its code has its own name and not that of another (支出经济分类科目, 2018): a code
 * or a name was mistaken. A name that is none of the list says nothing.
 */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { departmentSubjects, governmentSubjects } from '#domain/subjects/economic-subjects.ts';
import { indexed, isCodePrinted, nameOf, type Sheet } from '../disclosure-index.ts';
import { coreName } from '../names.ts';
import { remark, remarkRule, type Remark } from '../rule.ts';

/** The first year of the list. */
const since = 2018;
const lists = [departmentSubjects, governmentSubjects].map((list) => new Map(list));

export const economicNames = remarkRule('economic-names', (disclosure) => {
  const sheets = disclosure.year < since ? [] : [...indexed(disclosure).sheets.values()];
  const found = sheets.flatMap((sheet) => misnamedIn(sheet, disclosure));
  return { examined: found.length, remarks: found };
});

function misnamedIn(sheet: Sheet, { year }: Disclosure): Remark[] {
  return lists.flatMap((names) => {
    const rows = sheet.lines.filter(
      ({ row }) => isCodePrinted(row) && row.code?.length === 5 && names.has(row.code),
    );
    const right = rows.filter(({ row }) => isNamed(row.name, names.get(row.code ?? '') ?? ''));
    // Where most names differ the column of the names was not read, or is another one.
    if (year < since || right.length * 2 <= rows.length) return [];
    return rows.flatMap((line) => {
      const { code = '', name } = line.row;
      const own = names.get(code) ?? '';
      const other = [...names].find(([each, known]) => each !== code && isNamed(name, known));
      if (isNamed(name, own) || !other) return [];
      const values = { row: nameOf(line), expected: own, code: other[0] };
      const evidence = [{ kind: 'row', table: sheet.table.id, row: line.index } as const];
      return remark({ key: 'subject-other-code', severity: 'warning', values, evidence });
    });
  });
}

function isNamed(printed: string, name: string): boolean {
  return coreName(printed) === coreName(name);
}
