/** One side of a two-sided ledger taken apart: items, what is nested in them, and the sums below. */
import type { Side } from '#domain/disclosure/disclosure.ts';
import { smallest } from '#domain/large-lists.ts';
import type { Line, Sheet } from './disclosure-index.ts';
import { ordinalDepth } from './names.ts';

export interface LedgerParts {
  /** The items of the first depth; an item nested in another is not counted twice. */
  readonly items: readonly Line[];
  /** 本年收入合计, 本年支出合计. */
  readonly subtotal: Line | undefined;
  /** Carry-overs and whatever else stands beside the subtotal in the total. */
  readonly after: readonly Line[];
  readonly total: Line | undefined;
  /** Numbered items under an item, and the funds under a carry-over. */
  readonly nested: readonly { readonly whole: Line; readonly parts: readonly Line[] }[];
}

export function ledgerParts(sheet: Sheet, side: Side): LedgerParts {
  const lines = sheet.lines.filter(({ row }) => row.side === side);
  const subtotal = lines.find(({ row }) => row.role === 'subtotal');
  const total = lines.find(({ row }) => row.role === 'total');
  const carryOvers = lines.filter(({ row }) => row.role === 'carryOver' && row.level !== 2);
  const ordinary = lines.filter(({ row }) => row.role === undefined);
  const end = subtotal?.index ?? Infinity;
  const below = ordinary.filter(({ index }) => index > end);
  const first = firstDepth(ordinary.filter(({ index }) => index < end));
  const before = ordinary.filter(({ index }) => index < end);
  const items = before.filter((line) => isOfDepth(line, first));
  return {
    items,
    subtotal,
    after: [...below.filter((line) => ordinalDepth(line.row.name) < 4), ...carryOvers],
    total,
    nested: [...nestedItems(before, items), ...nestedFunds(lines, carryOvers)],
  };
}

/** The shallowest ordinal that the items are printed with; 0 where they have none. */
function firstDepth(lines: readonly Line[]): number {
  const depths = lines.map(({ row }) => ordinalDepth(row.name)).filter((depth) => depth > 0);
  return depths.length === 0 ? 0 : smallest(depths);
}

/** Where items are numbered, one without a number is an item too, unless it is a 其中. */
function isOfDepth({ row }: Line, depth: number): boolean {
  const own = ordinalDepth(row.name);
  return own === depth || (own === 0 && depth < 4);
}

/** Items numbered 1. 2. 3. between 一、 and 二、; a 其中 may be in part only, and is not added up. */
function nestedItems(lines: readonly Line[], items: readonly Line[]) {
  return items.flatMap((whole, place) => {
    const next = items[place + 1]?.index ?? Infinity;
    const inside = lines.filter(({ index }) => index > whole.index && index < next);
    const depths = inside.map(({ row }) => ordinalDepth(row.name));
    const complete = inside.length > 1 && depths.every((depth) => depth === depths[0] && depth < 4);
    return complete ? [{ whole, parts: inside }] : [];
  });
}

/** Under 年初财政拨款结转和结余 the three budgets come again. */
function nestedFunds(lines: readonly Line[], carryOvers: readonly Line[]) {
  return carryOvers.flatMap((whole) => {
    const rest = lines.filter(({ index }) => index > whole.index);
    const end = rest.findIndex(({ row }) => row.role !== 'carryOver' || row.level !== 2);
    const parts = end < 0 ? rest : rest.slice(0, end);
    return parts.length > 0 ? [{ whole, parts }] : [];
  });
}
