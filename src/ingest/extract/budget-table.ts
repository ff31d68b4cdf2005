/** A table with one list of rows: by code (类款项, 经济分类) or by name (三公, 采购, 资产). */
import type { Row } from '#domain/disclosure.ts';
import { issue } from '#domain/issue.ts';
import type { MeantColumn } from '../recognise/columns.ts';
import { isBlank, type Placed } from '../recognise/layout.ts';
import { isEmpty, matchable, printed } from '../wording.ts';
import { levelOfCode, levelsByPrinting, roleOf } from './row-names.ts';
import { fieldsOf, ordinalIn, ownCell, valuesOf, type Reading } from './table-reading.ts';

/**
 * The body as rows; a row in which nothing is printed is no row. A row with figures and no name is
 * kept and reported (`row-without-name`).
 */
export function readRows(
  body: readonly (readonly Placed[])[],
  columns: readonly MeantColumn[],
  reading: Reading,
): Row[] {
  const lines = body.filter((line) => !isBlank(line));
  const names = lines.map((line) => nameIn(line, columns));
  const levels = levelsByPrinting(names);
  const coded = columns.some(({ role }) => role === 'code');
  return lines.map((line, index) => {
    const code = codeIn(line, columns, reading);
    const level = coded ? levelOfCode(code) : (levels[index] ?? null);
    return readRow(line, columns, names[index] ?? '', code, level, reading);
  });
}

function readRow(
  line: readonly Placed[],
  columns: readonly MeantColumn[],
  rawName: string,
  code: string,
  level: Row['level'] | null,
  reading: Reading,
): Row {
  const { account, issues, title } = reading;
  const figures = columns.filter(({ role }) => role === 'amount' || role === 'quantity');
  takeName(line, columns, rawName, account.take.bind(account));
  const name = printed(rawName);
  const role = code === '' ? roleOf(name) : null;
  const at = line[0]?.cell.at ?? {};
  if (name === '') issues.push(issue('row-without-name', 'warning', { table: title }, at));
  return {
    ...ordinalIn(ownCell(line, byRole(columns, 'no')), account),
    ...(code === '' ? {} : { code }),
    ...(level ? { level } : {}),
    ...(role ? { role } : {}),
    name,
    values: valuesOf(line, figures, reading),
    ...fieldsOf(line, columns, account),
    at,
  };
}

function byRole(columns: readonly MeantColumn[], role: MeantColumn['role']) {
  return columns.find((column) => column.role === role);
}

/** The code, from one column or joined from three (类, 款, 项); empty where none is printed. */
function codeIn(
  line: readonly Placed[],
  columns: readonly MeantColumn[],
  { account }: Reading,
): string {
  const cells = columns
    .filter(({ role }) => role === 'code')
    .map((column) => ownCell(line, column));
  const code = cells.map((cell) => (cell ? matchable(cell.text) : '')).join('');
  if (!/^(?:\d{3}|\d{5}|\d{7})$/.test(code)) return '';
  for (const cell of cells) if (cell) account.take(cell);
  return code;
}

/** The name; 合计 may stand in the column of codes or ordinals when its cell spans them. */
function nameIn(line: readonly Placed[], columns: readonly MeantColumn[]): string {
  return nameCell(line, columns)?.text ?? '';
}

function nameCell(line: readonly Placed[], columns: readonly MeantColumn[]) {
  const named = ownCell(line, byRole(columns, 'name'));
  if (named && !isEmpty(named.text)) return named;
  return columns
    .filter(({ role }) => role === 'code' || role === 'no' || role === 'field')
    .map((column) => ownCell(line, column))
    .find((cell) => cell !== null && /^\p{Script=Han}/u.test(matchable(cell.text)));
}

function takeName(
  line: readonly Placed[],
  columns: readonly MeantColumn[],
  rawName: string,
  take: (cell: Placed['cell']) => void,
): void {
  const cell = nameCell(line, columns);
  if (cell && cell.text === rawName) take(cell);
}
