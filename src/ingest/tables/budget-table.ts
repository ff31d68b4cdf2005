/** A table with one list of rows: by code (类款项, 经济分类) or by name (三公, 采购, 资产). */
import type { Row } from '#domain/disclosure/disclosure.ts';
import { issue } from '#domain/issues/issue.ts';
import type { MeantColumn } from '../recognise/columns/columns.ts';
import { isBlank, type Placed } from '../recognise/layout.ts';
import { isEmpty, printed } from '../wording.ts';
import { codeBefore, codesDown, isUnitCode, isUnitName } from './code.ts';
import type { LabelledRow } from './depths.ts';
import { figuresOf, listsOf } from './panels.ts';
import { labelIn, namedInSteps, type RowLabel } from './row-label.ts';
import { levelOfCode, levelsByPrinting, roleOf } from './row-names.ts';
import { fieldsOf, ordinalIn, ownCell, valuesOf, type Reading } from './table-reading.ts';

type Lines = readonly (readonly Placed[])[];

/**
 * The body as rows; a row in which nothing is printed is no row. Lists that stand side by side
 * (人员经费 left, 公用经费 right) are read one after the other. A row with figures and no name is kept and
 * reported (`row-without-name`).
 */
export function readRows(
  body: Lines,
  columns: readonly MeantColumn[],
  reading: Reading,
): LabelledRow[] {
  const lines = body.filter((line) => !isBlank(line));
  const lists = listsOf(columns);
  if (lists.length < 2) return readList(lines, columns, reading);
  const rows: LabelledRow[] = [];
  const closing: LabelledRow[] = [];
  for (const list of lists) {
    const own = lines.filter((line) => !isUnderLabel(line, list) && isFilled(line, list));
    readList(own, list, reading).forEach(({ row, label }, index) => {
      const line = own[index] ?? [];
      const figure = figureBehind(line, list);
      if (!figure) return rows.push({ row, label });
      const [value = null] = valuesOf(line, [figure], reading);
      const values = row.values.map((_, at) => (at === 0 ? value : null));
      return closing.push({ row: { ...row, values }, label });
    });
  }
  return [...rows, ...closing];
}

function isFilled(line: Lines[number], list: readonly MeantColumn[]): boolean {
  return list.some((column) => !isEmpty(ownCell(line, column)?.text ?? ''));
}

/**
 * 公用经费合计 may reach over its own list and the next: it closes both, and what stands behind it is its
 * figure.
 */
function isUnderLabel(line: Lines[number], list: readonly MeantColumn[]): boolean {
  const name = list.find(({ role }) => role === 'name' || role === 'code');
  const placed = name && line[name.index];
  return placed !== undefined && !placed.own && !placed.cell.covered;
}

function figureBehind(line: Lines[number], list: readonly MeantColumn[]): MeantColumn | undefined {
  const [figure] = figuresOf(list);
  const label = figure && line[figure.index];
  if (!figure || !label || label.own || label.cell.covered || !isLabel(label.cell.text))
    return undefined;
  const behind = line.findIndex(({ cell }, index) => index > figure.index && cell !== label.cell);
  return behind < 0 ? undefined : { ...figure, index: behind };
}

function isLabel(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** One list of rows under all columns. */
export function readList(
  lines: Lines,
  columns: readonly MeantColumn[],
  reading: Reading,
): LabelledRow[] {
  const stepped = namedInSteps(lines, columns);
  const labels = lines.map((line) => labelIn(line, columns, stepped));
  const levels = levelsByPrinting(labels.map(({ text }) => text));
  const coded = columns.some(({ role }) => role === 'code');
  const glued = !coded && mostlyGlued(labels);
  const codes = codesIn(lines, columns, reading);
  return lines.map((line, index) => {
    const label = labels[index] ?? { text: '', cells: [], step: null };
    const split = glued ? codeBefore(label.text) : null;
    const read = split?.code ?? codes[index] ?? '';
    const code = isUnitCode(read, label.text) ? '' : read;
    const name = split?.name ?? (printed(label.text) || (reading.wholeRow ? '合计' : ''));
    const role = code === '' ? roleOf(name) : null;
    const byName = label.step ?? levels[index] ?? null;
    const level = coded || glued ? levelOfCode(code) : role === 'total' ? null : asLevel(byName);
    const row = readRow(line, columns, { name, code, role, level, label }, reading);
    return { row, label: label.text };
  });
}

function mostlyGlued(labels: readonly RowLabel[]): boolean {
  const codes = labels.filter(({ text }) => codeBefore(text) !== null);
  return codes.length > 1 && codes.length * 2 > labels.length;
}

function asLevel(step: number | null): Row['level'] | null {
  return step === 1 || step === 2 || step === 3 ? step : null;
}

interface Named {
  readonly name: string;
  readonly code: string;
  readonly role: Row['role'] | null;
  readonly level: Row['level'] | null;
  readonly label: RowLabel;
}

function readRow(
  line: readonly Placed[],
  columns: readonly MeantColumn[],
  { name, code, role, level, label }: Named,
  reading: Reading,
): Row {
  const { account, issues, title } = reading;
  account.take(label.cells);
  const at = line[0]?.cell.at ?? {};
  // What stands under 科目编码 beside the name of a unit is that unit's code, and kept as words.
  const codeShown = code !== '' || !isUnitName(name);
  if (name === '') issues.push(issue('row-without-name', 'warning', { table: title }, at));
  return {
    ...ordinalIn(ownCell(line, byRole(columns, 'no')), account),
    ...(code === '' ? {} : { code }),
    ...(level ? { level } : {}),
    ...(role ? { role } : {}),
    name,
    values: valuesOf(line, figuresOf(columns), reading),
    ...fieldsOf(line, codeShown ? columns : withCodes(columns), account, label.cells),
    at,
  };
}

function withCodes(columns: readonly MeantColumn[]): MeantColumn[] {
  return columns.map((column) =>
    column.role === 'code' ? { ...column, role: 'field' as const } : column,
  );
}

function byRole(columns: readonly MeantColumn[], role: MeantColumn['role']) {
  return columns.find((column) => column.role === role);
}

/** The codes of the rows, from one column or joined from several; empty where none is printed. */
function codesIn(lines: Lines, columns: readonly MeantColumn[], { account }: Reading): string[] {
  const coded = columns.filter(({ role }) => role === 'code');
  const cells = lines.map((line) => coded.map((column) => ownCell(line, column)));
  const codes = codesDown(cells.map((row) => row.map((cell) => cell?.text ?? '')));
  codes.forEach((code, index) => {
    if (code === '') return;
    for (const cell of cells[index] ?? []) if (cell) account.take(cell);
  });
  return codes;
}
