/** Tables by subject that print no codes: their rows get those that their names decide. */
import type { Row, Table } from '#domain/disclosure/disclosure.ts';
import { issue, type Issue } from '#domain/issues/issue.ts';
import type { SubjectAxis } from '#domain/subjects/subject-names.ts';
import { codesByName, isSubject } from './codes-by-name.ts';
import { levelOfCode } from './row-names.ts';

const functional: readonly SubjectAxis[] = ['functional'];
/** 基本支出 is listed by economic items, and in some places by function. */
const basic: readonly SubjectAxis[] = ['economic', 'functional'];

const axes: ReadonlyMap<string, readonly SubjectAxis[]> = new Map(
  Object.entries<readonly SubjectAxis[]>({
    revenue: functional,
    expenditure: functional,
    general: functional,
    governmentFund: functional,
    stateCapital: functional,
    fiscalExpenditure: functional,
    fiscalAccountExpenditure: functional,
    basic,
    fiscalBasic: basic,
    economic: ['economic'],
    agencyOperating: ['economic'],
    governmentEconomic: ['governmentEconomic'],
  }),
);

/**
 * The table with codes by name, marked as such. A table that prints any code, or that is not by subject,
 * is left as it is. Rows that stay without a code are reported once a table (`codes-untold`), where they
 * begin; a table in which few names are known lists no subjects, and nothing is said.
 */
export function withCodesByName(
  table: Table,
  year: number | null,
): { readonly table: Table; readonly issues: readonly Issue[] } {
  const of = year === null ? undefined : axes.get(table.id.replace(/\d+$/, ''));
  if (year === null || !of || table.rows.some(({ code }) => code !== undefined)) {
    return { table, issues: [] };
  }
  const tried = of.map((axis) => codesByName(table.rows, axis, year));
  const named = tried.find(({ codes }) => codes.some((code) => code !== null)) ?? tried[0];
  const rows = table.rows.map((row, index) => withCode(row, named?.codes[index] ?? null));
  const untold = rows.filter((row) => isSubject(row) && row.code === undefined);
  const [first] = untold;
  const told = rows.some(({ code }) => code !== undefined);
  const mostlyKnown = (named?.known ?? 0) * 2 >= rows.filter(isSubject).length;
  if (!first || !(told || mostlyKnown)) return { table: { ...table, rows }, issues: [] };
  const values = { table: table.title, name: first.name, count: untold.length };
  return { table: { ...table, rows }, issues: [issue('codes-untold', 'note', values, first.at)] };
}

function withCode(row: Row, code: string | null): Row {
  if (code === null) return row;
  const level = levelOfCode(code);
  return { ...row, code, codeBy: 'name', ...(level ? { level } : {}) };
}
