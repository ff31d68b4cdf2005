/** What a paragraph is: text, a cell's or a row's end, how deep in tables, an item of which list. */
import type { Bytes } from './bytes.ts';
import { modifierCodes as codes, modifiersOf, type Modifier } from './modifiers.ts';
import { changedShape, type RowShape } from './row-shape.ts';

export interface ParagraphProperties {
  /** 0 outside tables, 1 in a table, 2 in a table within a cell … */
  readonly depth: number;
  readonly endsRow: boolean;
  /** In tables within cells an ordinary paragraph mark ends a cell. */
  readonly endsInnerCell: boolean;
  /** Ordinal of the list, counted from 1, and level from 0; `null` for no list. */
  readonly list: { readonly number: number; readonly level: number } | null;
  /** Told by the mark that ends a row. */
  readonly row: RowShape | null;
}

/** Word lets tables stand in tables to a depth that nobody reaches; more is a damaged number. */
const deepest = 50;

/** Properties after all lists of modifiers in turn: of the style, of the paragraph, of a fast save. */
export function paragraphProperties(
  lists: readonly Bytes[],
  elsewhere: Bytes | null,
): ParagraphProperties {
  let inTable = false;
  let depth = 0;
  let endsRow = false;
  let endsInnerCell = false;
  let number = 0;
  let level = 0;
  let row: RowShape | null = null;
  const apply = (modifier: Modifier) => {
    const { code, operand } = modifier;
    if (code === codes.paragraphInTable) inTable = operand.byte(0) !== 0;
    else if (code === codes.paragraphDepth) depth = operand.integer(0);
    else if (code === codes.paragraphDepthChange) depth += operand.integer(0);
    else if (code === codes.paragraphEndsRow) endsRow = operand.byte(0) !== 0;
    else if (code === codes.paragraphEndsInnerRow) endsRow = operand.byte(0) !== 0;
    else if (code === codes.paragraphEndsInnerCell) endsInnerCell = operand.byte(0) !== 0;
    else if (code === codes.paragraphList) number = operand.word(0);
    else if (code === codes.paragraphListLevel) level = operand.byte(0);
    else row = changedShape(row, modifier);
  };
  for (const list of lists) {
    for (const modifier of modifiersOf(list)) {
      const more = elsewhere && listElsewhere(modifier, elsewhere);
      if (more) modifiersOf(more).forEach(apply);
      else apply(modifier);
    }
  }
  return {
    depth: Math.min(deepest, Math.max(depth, inTable ? 1 : 0)),
    endsRow,
    endsInnerCell,
    list: number > 0 && number < 0xf801 ? { number, level: Math.min(8, level) } : null,
    row,
  };
}

/** Lists that are too long for a page stand in a stream of their own; the modifier says where. */
function listElsewhere({ code, operand }: Modifier, elsewhere: Bytes): Bytes | null {
  if (code !== codes.paragraphElsewhere && code !== codes.paragraphElsewhereEarly) return null;
  const at = operand.long(0);
  return elsewhere.part(at + 2, elsewhere.word(at));
}
