/** Words as tokens of the lexicon, longest match first; pure, one pass, no backtracking. */
import { meaningOf, type Word } from './lexicon.ts';

export interface Token {
  readonly word: Word;
  readonly text: string;
}

/** The tokens of folded words; characters that the lexicon does not have make one `other` together. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let strange = '';
  const endStrange = () => {
    if (strange !== '') tokens.push({ word: 'other', text: strange });
    strange = '';
  };
  for (let at = 0; at < text.length;) {
    const found = wordAt(text, at);
    if (found) {
      endStrange();
      tokens.push(found);
    } else strange += text[at] ?? '';
    at += found?.text.length ?? 1;
  }
  endStrange();
  return tokens;
}

function wordAt(text: string, at: number): Token | null {
  return byFirst.get(text[at] ?? '')?.find((token) => text.startsWith(token.text, at)) ?? null;
}

/** All words by their first character, the longest first. */
const byFirst = new Map<string, Token[]>();
for (const [text, word] of meaningOf) {
  const first = text[0] ?? '';
  byFirst.set(first, [...(byFirst.get(first) ?? []), { word, text }]);
}
for (const tokens of byFirst.values()) {
  tokens.sort((one, other) => other.text.length - one.text.length);
}
