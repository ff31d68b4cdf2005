/**
 * The text that the program keeps: every text from outside passes here at its door, so that what is
 * written can be read again, and no screen, title or file name is reordered.
 *
 * Directional controls (Unicode UAX #9: marks, embeddings, overrides, isolates) are made visible: a
 * figure or a name with one in it is shown in another order than it is written, `U+202E 12.30` reads
 * 03.21. What is no text at all gets a sign in its place: controls but tab and line breaks, halves of
 * surrogate pairs, noncharacters, and the sign of a character that was lost before.
 */
const unkept =
  /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffd\p{Cs}\p{Noncharacter_Code_Point}]|[^\P{Cc}\t\n\v\f\r\u0085]/gu;
const directional = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** Stands for what is no text. */
const noTextSign = '▯';

/** The text with `[U+202E]` and the like for directional controls, and `▯` for what is no text. */
export function withVisibleControls(text: string): string {
  return text.replace(unkept, (found) => (directional.test(found) ? named(found) : noTextSign));
}

/** What of a text is no text: how often, the first of it by its name, and the words before that. */
export function noTextIn(
  text: string,
): { readonly count: number; readonly sign: string; readonly before: string } | null {
  const found = (text.match(unkept) ?? []).filter((each) => !directional.test(each));
  const [first] = found;
  if (first === undefined) return null;
  const code = (first.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const until = text.slice(0, text.indexOf(first));
  const before = (/[^\r\n]*$/.exec(until.slice(-12))?.[0] ?? '').trim();
  return { count: found.length, sign: `U+${code}`, before };
}

function named(control: string): string {
  const code = control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return `[U+${code}]`;
}
