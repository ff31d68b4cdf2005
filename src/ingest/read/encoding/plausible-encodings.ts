/** Which encodings bytes without a mark may be in, told by the text that each of them gives. */
import { encodings, type Encoding } from '#domain/text/encoding.ts';
import { familiarShare } from './familiar-characters.ts';

/** Controls that no text has, but tab, line and page breaks, and the sign of a lost character. */
export const noText = /[^\P{Cc}\t\n\v\f\r\u0085]|\ufffd/u;

export interface Plausible {
  readonly encoding: Encoding;
  /** How much the text looks like Chinese, see {@link familiarShare}. */
  readonly share: number;
}

/** From so large a share on a text is Chinese; a real one has several times as much. */
const leastShare = 0.2;

/** How many times likelier than any other an encoding must be to be taken without asking. */
const clearly = 4;

/**
 * Every encoding in which all bytes are text, the likeliest first. Beside one that gives Chinese those
 * that give none of it are left out.
 */
export function plausibleEncodings(bytes: Uint8Array): readonly Plausible[] {
  const found = encodings.flatMap((encoding): Plausible[] => {
    const text = decodeStrictly(bytes, encoding);
    if (text === null || noText.test(text)) return [];
    // Node gives a private character for a byte that begins none in Big5, where browsers refuse it.
    if (encoding === 'big5' && /\p{Co}/u.test(text)) return [];
    const plausible = { encoding, share: familiarShare(text) };
    // Almost any bytes are UTF-16.
    return encoding.startsWith('utf-16') && plausible.share === 0 ? [] : [plausible];
  });
  const likely = found.filter(({ share }) => share > 0);
  return (likely.length > 0 ? likely : found).sort((one, other) => other.share - one.share);
}

/** The first, where it is clearly the one. */
export function clearEncoding([first, second]: readonly Plausible[]): Encoding | null {
  if (!first || first.share < leastShare) return null;
  return (second?.share ?? 0) * clearly <= first.share ? first.encoding : null;
}

/** `null` where the bytes are not all of this encoding. A byte order mark is taken off. */
export function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
