/** Lists of single property modifiers ([MS-DOC] 2.6, sprm): how Word says what differs from a style. */
import type { Bytes } from './bytes.ts';

export interface Modifier {
  readonly code: number;
  readonly operand: Bytes;
}

/** The codes that this reader knows; all others change only how things look. */
export const modifierCodes = {
  characterDeleted: 0x0800,
  characterHidden: 0x083c,
  characterSymbol: 0x6a09,
  characterRaised: 0x2a48,
  paragraphListLevel: 0x260a,
  paragraphList: 0x460b,
  paragraphInTable: 0x2416,
  paragraphEndsRow: 0x2417,
  paragraphEndsInnerCell: 0x244b,
  paragraphEndsInnerRow: 0x244c,
  paragraphDepth: 0x6649,
  paragraphDepthChange: 0x664a,
  paragraphElsewhere: 0x6646,
  paragraphElsewhereEarly: 0x6645,
  tableDefinition: 0xd608,
  tableInsertCells: 0x7621,
  tableDeleteCells: 0x5622,
  tableCellWidth: 0x7623,
  tableMergeCells: 0x5624,
  tableSplitCells: 0x5625,
  tableMergeDown: 0xd62b,
} as const;

const changeTabs = 0xc615;

/** Operand sizes by the three highest bits of the code; 6 is a list with its own length. */
const operandSizes = [1, 1, 2, 4, 2, 2, null, 3] as const;

/** The modifiers of a list; one whose operand is cut ends it. */
export function modifiersOf(list: Bytes): Modifier[] {
  const modifiers: Modifier[] = [];
  let at = 0;
  while (at + 3 <= list.length) {
    const code = list.word(at);
    const { start, length } = operandAt(list, at + 2, code);
    if (start + length > list.length) break;
    modifiers.push({ code, operand: list.part(start, length) });
    at = start + length;
  }
  return modifiers;
}

function operandAt(list: Bytes, at: number, code: number): { start: number; length: number } {
  const size = operandSizes[(code >> 13) as 0];
  if (size !== null) return { start: at, length: size };
  if (code === modifierCodes.tableDefinition) {
    const length = at + 2 <= list.length ? list.word(at) - 1 : list.length;
    return { start: at + 2, length: Math.max(0, length) };
  }
  const length = list.byte(at);
  if (code !== changeTabs || length < 255) return { start: at + 1, length };
  // A list of tab stops too long for its length byte: two counted lists, 4 and 3 bytes an item.
  const deleted = at + 1 < list.length ? list.byte(at + 1) * 4 : 0;
  const added = at + 2 + deleted < list.length ? list.byte(at + 2 + deleted) * 3 : 0;
  return { start: at + 1, length: 2 + deleted + added };
}
