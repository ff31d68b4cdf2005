/** Bytes as text. */
import { encodingList, type Encoding } from '#domain/text/encoding.ts';
import { issue, type Issue, type Result } from '#domain/issues/issue.ts';
import { familiarShare, firstFamiliarWord } from './familiar-characters.ts';
import {
  clearEncoding,
  decodeStrictly,
  noText,
  plausibleEncodings,
  type Plausible,
} from './plausible-encodings.ts';

/**
 * Decodes by the byte order mark, as UTF-8 where all bytes are, else in the encoding in which the
 * bytes read like Chinese: GB18030 (GB 18030-2022, includes GB2312 and GBK), Big5 or UTF-16. That one
 * is told in a note (`encoding-taken`). Where several may be meant the error `encoding-unsure` names
 * them, and `chosen` is the answer. Never are bytes replaced: text with others in it gives the error
 * `encoding-mixed` with the place, bytes that are no text at all `encoding-unknown`.
 */
export function decodeText(bytes: Uint8Array, chosen?: Encoding): Result<string> {
  if (chosen) return decodeAs(bytes, chosen);
  const certain = markedEncoding(bytes) ?? 'utf-8';
  const text = decodeStrictly(bytes, certain);
  if (text !== null && !noText.test(text)) return { value: text, issues: [] };
  const plausible = plausibleEncodings(bytes);
  const clear = clearEncoding(plausible);
  const [first] = plausible;
  const damaged = clear ? wordsInUtf8(bytes, clear) : damage(bytes, first?.share ?? 0);
  if (damaged) return refused(damaged);
  if (clear) return taken(bytes, clear, plausible);
  return refused(
    first
      ? issue('encoding-unsure', 'error', { plausible: listOf(plausible) })
      : issue('encoding-unknown', 'error', {}),
  );
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): Result<string> {
  const text = decodeStrictly(bytes, encoding);
  const plausible = plausibleEncodings(bytes);
  if (text !== null && !noText.test(text)) return taken(bytes, encoding, plausible);
  return refused(issue('encoding-wrong', 'error', { encoding, plausible: listOf(plausible) }));
}

function taken(
  bytes: Uint8Array,
  encoding: Encoding,
  plausible: readonly Plausible[],
): Result<string> {
  const values = { encoding, plausible: listOf(plausible) };
  return {
    value: decodeStrictly(bytes, encoding),
    issues: [issue('encoding-taken', 'note', values)],
  };
}

/** By the byte order mark (Unicode 3.10). That of UTF-8 changes nothing. */
function markedEncoding([first, second]: Uint8Array): Encoding | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/**
 * Where a text in two bytes a character goes on in UTF-8: bytes of that are often others of this, and
 * words that would be lost in them must not be.
 */
function wordsInUtf8(bytes: Uint8Array, encoding: Encoding): Issue | null {
  if (encoding.startsWith('utf')) return null;
  const text = new TextDecoder().decode(bytes);
  const at = firstFamiliarWord(text);
  return at < 0 ? null : mixed(encoding, text.slice(0, at), '');
}

/** Where a text that is Chinese beyond doubt holds bytes that are none of its encoding. */
function damage(bytes: Uint8Array, least: number): Issue | null {
  const marked = markedEncoding(bytes);
  const likely = (marked ? [marked] : (['utf-8', 'gb18030'] as const))
    .map((encoding) => {
      const text = new TextDecoder(encoding).decode(bytes);
      return { encoding, text, share: familiarShare(text) };
    })
    .sort((one, other) => other.share - one.share)[0];
  const at = likely?.text.search(noText) ?? -1;
  if (!likely || at < 0 || likely.share < Math.max(0.25, least * 2)) return null;
  const until = likely.text.slice(0, at);
  return mixed(likely.encoding, until, (/[^\r\n]*$/.exec(until.slice(-20))?.[0] ?? '').trim());
}

/** `until` is the text up to the place, `before` the words of it to be shown. */
function mixed(encoding: Encoding, until: string, before: string): Issue {
  const line = until.split(/\r\n|\n|\r/).length;
  return issue('encoding-mixed', 'error', { encoding, before }, { line });
}

function listOf(plausible: readonly Plausible[]): string {
  return encodingList(plausible.map(({ encoding }) => encoding));
}

function refused(reason: Issue): Result<string> {
  return { value: null, issues: [reason] };
}
