/** Fields ([MS-DOC] 2.8.25): 0x13 instruction 0x14 result 0x15, one inside another. */

const begin = 0x13;
const separator = 0x14;
const end = 0x15;

/**
 * Marks the characters of field instructions with 1: they tell a word processor what to do and are
 * not printed. A field that never ends hides nothing.
 */
export function fieldInstructions(text: string): Uint8Array {
  const open: { from: number; to: number | null }[] = [];
  // How many instructions begin (or, below zero, end) at a character.
  const edges = new Int32Array(text.length + 1);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const field = open[open.length - 1];
    if (code === begin) open.push({ from: at, to: null });
    else if (code === separator && field) field.to ??= at;
    else if (code === end && field) {
      open.pop();
      edges[field.from] = (edges[field.from] ?? 0) + 1;
      const after = (field.to ?? at) + 1;
      edges[after] = (edges[after] ?? 0) - 1;
    }
  }
  const marks = new Uint8Array(text.length);
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    depth += edges[at] ?? 0;
    if (depth > 0) marks[at] = 1;
  }
  return marks;
}
