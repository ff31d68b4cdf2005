/**
 * A two-sided ledger (收支总表): revenue on the left, expenditure on the right. The two cells of a
 * printed row have nothing to do with each other, so each side becomes a row of its own. Some
 * provinces print a second list of expenditure beside the first (按支出用途, 按支出性质): it is a plain
 * table of its own, so that no amount is counted twice.
 */
import type { Column, Row, Side } from '#domain/disclosure/disclosure.ts';
import { issue } from '#domain/issues/issue.ts';
import type { Cell } from '../read/document.ts';
import type { MeantColumn } from '../recognise/columns/columns.ts';
import { isBlank, type Placed } from '../recognise/layout.ts';
import { isEmpty, matchable, ordinalOf, printed } from '../wording.ts';
import type { LabelledRow } from './depths.ts';
import { panelsOf } from './panels.ts';
import { isPart, roleOf } from './row-names.ts';
import { ordinalIn, ownCell, printedColumns, valuesOf, type Reading } from './table-reading.ts';

export interface LedgerSide {
  readonly side: Side;
  readonly ordinal: MeantColumn | undefined;
  readonly name: MeantColumn;
  readonly figures: readonly MeantColumn[];
}

export interface LedgerSides {
  readonly sides: readonly [LedgerSide, LedgerSide];
  /** Further lists of expenditure, by use or by economic item. */
  readonly further: readonly LedgerSide[];
}

/** Revenue and expenditure; `null` where there are not at least two lists with figures. */
export function sidesOf(
  columns: readonly MeantColumn[],
  wholeOfFunds: boolean,
): LedgerSides | null {
  const [left, ...right] = panelsOf(columns).flatMap(listIn);
  const main =
    right.find((list) => says(list, /功能/)) ?? right.find((list) => !byUse(list)) ?? right[0];
  if (!left || !main || right.length > 4) return null;
  const further = right.filter((list) => list !== main);
  const whole = (column: MeantColumn): MeantColumn =>
    wholeOfFunds && column.id === 'amount' ? { ...column, id: 'total' } : column;
  return {
    sides: [
      { ...left, side: 'revenue' },
      { ...main, side: 'expenditure', figures: main.figures.map(whole) },
    ],
    further,
  };
}

function listIn(panel: readonly MeantColumn[]): LedgerSide[] {
  const name = panel.find(({ role }) => role === 'name');
  const figures = panel.filter(({ role }) => role === 'amount');
  if (!name || figures.length === 0) return [];
  return [{ side: 'expenditure', ordinal: panel.find(({ role }) => role === 'no'), name, figures }];
}

function byUse(list: LedgerSide): boolean {
  return says(list, /用途|性质|经济|类别/);
}

function says({ name }: LedgerSide, words: RegExp): boolean {
  return [name.label, ...name.groups].some((label) => words.test(matchable(label)));
}

/** What the table of a further list is called: `balanceByEconomic`, `balanceByUse`. */
export function furtherId(kind: string, list: LedgerSide): string {
  if (says(list, /政府.*经济/)) return `${kind}ByGovernmentEconomic`;
  return `${kind}By${says(list, /经济/) ? 'Economic' : 'Use'}`;
}

export function ledgerColumns({ sides }: LedgerSides): Column[] {
  return sides.flatMap(({ side, figures }) => printedColumns(figures, side));
}

/**
 * The rows of both sides in printed order; a side whose name is blank is left out, and reported
 * where a figure stands in it. Under the carry-over of the previous year the list of funds may come
 * again: those rows are carry-overs of level 2, and only their place tells them from the first list.
 */
export function readLedger(
  body: readonly (readonly Placed[])[],
  sides: readonly LedgerSide[],
  reading: Reading,
): LabelledRow[] {
  const carrying = new Set<Side>();
  const numbered = new Set<Side>();
  return body
    .filter((line) => !isBlank(line))
    .flatMap((line) => {
      const first = sides.find(({ ordinal }) => ordinal)?.ordinal;
      return sides.flatMap((side) => {
        const no = ordinalIn(ownCell(line, side.ordinal ?? first), reading.account);
        const context = { carrying: carrying.has(side.side), under: numbered.has(side.side) };
        const row = readSide(line, side, no, context, reading);
        if (row?.role === 'carryOver') carrying.add(side.side);
        else if (row) carrying.delete(side.side);
        if (row && ordinalOf(row.name)?.kind === 'section') numbered.add(side.side);
        return row ? [{ row, label: ownCell(line, side.name)?.text ?? '' }] : [];
      });
    });
}

/** The rows of the further list, which has no sides. */
export function readFurther(
  body: readonly (readonly Placed[])[],
  list: LedgerSide,
  reading: Reading,
): LabelledRow[] {
  return readLedger(body, [list], reading).map(({ row: { side: _side, ...row }, label }) => ({
    row,
    label,
  }));
}

function readSide(
  line: readonly Placed[],
  { side, name, figures }: LedgerSide,
  no: { no?: number },
  { carrying, under }: { readonly carrying: boolean; readonly under: boolean },
  reading: Reading,
): Row | null {
  const cell = ownCell(line, name);
  // A name of the list before that reaches over this one: what stands here is its figure.
  if (!cell && line[name.index]?.own === false && !line[name.index]?.cell.covered) return null;
  const values = cell
    ? valuesBeside(line, cell, name, figures, reading)
    : valuesOf(line, figures, reading);
  const at = line[0]?.cell.at ?? {};
  if (!cell || isEmpty(cell.text)) {
    if (values.some((value) => value !== null)) {
      reading.issues.push(issue('row-without-name', 'warning', { table: reading.title }, at));
    }
    return null;
  }
  reading.account.take(cell);
  const own = roleOf(cell.text);
  const role = own ?? (carrying ? 'carryOver' : null);
  const part = role === null && under && isPart(cell.text);
  return {
    ...no,
    ...(role === 'carryOver' ? { level: own ? 1 : 2 } : part ? { level: 2 } : {}),
    ...(role ? { role } : {}),
    side,
    name: printed(cell.text),
    values,
    at,
  };
}

/** 支出合计 may reach over the figures of its own list: its one figure then stands right behind it. */
function valuesBeside(
  line: readonly Placed[],
  cell: Cell,
  name: MeantColumn,
  figures: readonly MeantColumn[],
  reading: Reading,
): Row['values'] {
  const end = name.index + cell.columnSpan;
  const [first, ...rest] = figures;
  const covered = figures.every(({ index }) => index < end);
  if (!first || !covered) return valuesOf(line, figures, reading);
  const [value = null] = valuesOf(line, [{ ...first, index: end }], reading);
  return [value, ...rest.map(() => null)];
}
