/**
 * Directional controls made visible (Unicode UAX #9: marks, embeddings, overrides, isolates). A figure
 * or a name with one in it is shown in another order than it is written: `U+202E 12.30` reads 03.21.
 * Every text from outside passes here at its door, so that no screen, title or file name is reordered.
 */
const directional = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** The text with `[U+202E]` and the like in the place of each such control, which it then has none of. */
export function withVisibleControls(text: string): string {
  return text.replace(directional, (control) => {
    const code = control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `[U+${code}]`;
  });
}
