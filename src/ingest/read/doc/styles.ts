/** Styles ([MS-DOC] 2.9.271, STSH): what a paragraph has before its own modifiers. */
import type { Bytes } from './bytes.ts';

/** A style of paragraphs. */
export interface Style {
  /** Those of the styles it is based on first. */
  readonly modifiers: readonly Bytes[];
  /** Whether it is one of the styles 目录 1–9, of a table of contents. */
  readonly isContents: boolean;
}

interface OwnStyle {
  readonly base: number;
  readonly isContents: boolean;
  readonly modifiers: Bytes | null;
}

const paragraphKind = 1;
/** A style is based on few others; a longer chain runs in a circle. */
const longestChain = 12;

/** Built-in ordinals of the styles of a table of contents. */
const firstContents = 19;
const lastContents = 27;

/** The styles by their ordinals; `null` for those that say nothing about paragraphs. */
export function readStyles(sheet: Bytes): readonly (Style | null)[] {
  if (sheet.length < 6) return [];
  const head = sheet.word(0);
  const count = sheet.word(2);
  const baseSize = sheet.word(4);
  const styles: (OwnStyle | null)[] = [];
  let at = 2 + head;
  while (styles.length < count && at + 2 <= sheet.length) {
    const length = sheet.word(at);
    styles.push(length > 0 ? styleOf(sheet.part(at + 2, length), baseSize) : null);
    at += 2 + length;
  }
  return styles.map(
    (style) => style && { modifiers: chainOf(styles, style), isContents: style.isContents },
  );
}

function styleOf(style: Bytes, baseSize: number): OwnStyle | null {
  const kind = style.word(2);
  if ((kind & 15) !== paragraphKind) return null;
  const ordinal = style.word(0) & 0xfff;
  // After the name: the length of the paragraph's modifiers, the style's ordinal, the modifiers.
  const at = baseSize + 2 + style.word(baseSize) * 2 + 2;
  const start = at + (at & 1);
  const length = start + 2 <= style.length ? style.word(start) : 0;
  return {
    base: kind >> 4,
    isContents: ordinal >= firstContents && ordinal <= lastContents,
    modifiers: length > 2 ? style.part(start + 4, length - 2) : null,
  };
}

function chainOf(styles: readonly (OwnStyle | null)[], first: OwnStyle): Bytes[] {
  const chain: Bytes[] = [];
  let style: OwnStyle | null | undefined = first;
  for (let left = longestChain; style && left > 0; left -= 1) {
    if (style.modifiers) chain.unshift(style.modifiers);
    style = styles[style.base];
  }
  return chain;
}
