/** How the cells of a table row lie: their edges and what they are merged with ([MS-DOC] 2.9.326). */
import type { Bytes } from './bytes.ts';
import { modifierCodes as codes, type Modifier } from './modifiers.ts';

export interface CellShape {
  /** 0, or one of two marks of a horizontally merged cell; see `joinedCells`. */
  readonly across: number;
  /** Whether the cell continues the one above it. */
  readonly continuesAbove: boolean;
}

export interface RowShape {
  /** Positions in twips, one more than there are cells. */
  readonly edges: readonly number[];
  readonly cells: readonly CellShape[];
}

const plain: CellShape = { across: 0, continuesAbove: false };
const cellSize = 20;
const mostCells = 64;

/** The shape after one more modifier; the same where the modifier does not change it. */
export function changedShape(shape: RowShape | null, { code, operand }: Modifier): RowShape | null {
  if (code === codes.tableDefinition) return definedShape(operand);
  const change = shape && changes[code];
  return change ? change(shape, operand) : shape;
}

function definedShape(operand: Bytes): RowShape {
  const count = operand.byte(0);
  const edges = Array.from({ length: count + 1 }, (_, index) => operand.short(1 + index * 2));
  const first = 1 + (count + 1) * 2;
  const cells = Array.from({ length: count }, (_, index) => {
    // Cells at the end of the row that are not merged need no description.
    const at = first + index * cellSize;
    return at + 2 <= operand.length ? described(operand.word(at)) : plain;
  });
  return { edges, cells };
}

function described(flags: number): CellShape {
  return { across: flags & 3, continuesAbove: ((flags >> 5) & 3) === 1 };
}

type Change = (shape: RowShape, operand: Bytes) => RowShape;

const changes: Readonly<Record<number, Change>> = {
  [codes.tableInsertCells]: ({ edges, cells }, operand) => {
    const at = Math.min(operand.byte(0), cells.length);
    const count = Math.min(operand.byte(1), mostCells - cells.length);
    const width = operand.word(2);
    const left = edges[at] ?? 0;
    return {
      edges: [
        ...edges.slice(0, at + 1),
        ...Array.from({ length: count }, (_, index) => left + (index + 1) * width),
        ...edges.slice(at + 1).map((edge) => edge + count * width),
      ],
      cells: [
        ...cells.slice(0, at),
        ...new Array<CellShape>(Math.max(0, count)).fill(plain),
        ...cells.slice(at),
      ],
    };
  },
  [codes.tableDeleteCells]: ({ edges, cells }, operand) => {
    const [first, end] = rangeOf(operand, cells.length);
    const removed = (edges[end] ?? 0) - (edges[first] ?? 0);
    return {
      edges: [...edges.slice(0, first), ...edges.slice(end).map((edge) => edge - removed)],
      cells: [...cells.slice(0, first), ...cells.slice(end)],
    };
  },
  [codes.tableCellWidth]: ({ edges, cells }, operand) => {
    const [first, end] = rangeOf(operand, cells.length);
    const width = operand.short(2);
    const widths = cells.map((_, index) =>
      index >= first && index < end ? width : (edges[index + 1] ?? 0) - (edges[index] ?? 0),
    );
    let right = edges[0] ?? 0;
    return { edges: [right, ...widths.map((each) => (right += each))], cells };
  },
  [codes.tableMergeCells]: ({ edges, cells }, operand) => {
    const [first, end] = rangeOf(operand, cells.length);
    return { edges, cells: markedAcross(cells, first, end, (index) => (index === first ? 2 : 1)) };
  },
  [codes.tableSplitCells]: ({ edges, cells }, operand) => {
    const [first, end] = rangeOf(operand, cells.length);
    return { edges, cells: markedAcross(cells, first, end, () => 0) };
  },
  [codes.tableMergeDown]: ({ edges, cells }, operand) => {
    const [which, flags] = [operand.byte(0), operand.byte(1)];
    return {
      edges,
      cells: cells.map((cell, index) =>
        index === which ? { ...cell, continuesAbove: flags === 1 } : cell,
      ),
    };
  },
};

/** First cell and the one after the last, held within the row. */
function rangeOf(operand: Bytes, count: number): readonly [number, number] {
  const first = Math.min(operand.byte(0), count);
  return [first, Math.max(first, Math.min(operand.byte(1), count))];
}

function markedAcross(
  cells: readonly CellShape[],
  first: number,
  end: number,
  across: (index: number) => number,
): CellShape[] {
  return cells.map((cell, index) =>
    index >= first && index < end ? { ...cell, across: across(index) } : cell,
  );
}
