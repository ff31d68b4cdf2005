/** Names of files that say what is inside and that Windows, macOS and Linux all take. */
import { largest } from '#domain/large-lists.ts';

/** Windows: < > : " / \ | ? * and control characters. Marks of writing direction hide an ending. */
const forbidden = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;
/** Device names of Windows, with any ending; the superscript digits count too. */
const device = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i;
/** Windows counts a whole path as 260 units, Linux a name as 255 bytes: room is left for both. */
const longest = { units: 120, bytes: 220 };

/**
 * The parts with `_` between them and the ending behind. What no file system takes becomes `-`;
 * of too long a name the longest part is cut, at a whole character, so that two tables of one
 * department keep names apart; a name of nothing is `mingzhang`.
 */
export function fileName(parts: readonly string[], ending: string): string {
  const clean = parts.map(cleanPart).filter((part) => part !== '');
  const name = cut(clean).replace(/[. ]+$/, '');
  const first = name.split('.')[0] ?? '';
  const safe = name === '' ? 'mingzhang' : device.test(first.trim()) ? `_${name}` : name;
  return `${safe}.${ending}`;
}

function cleanPart(part: string): string {
  const spaced = part.replace(/\s+/g, ' ').replace(forbidden, '-').trim();
  return spaced.replace(/^[. ]+/, '').replace(/[. ]+$/, '');
}

function cut(parts: readonly string[]): string {
  const characters = parts.map((part) => [...part]);
  const joined = (): string => characters.map((part) => part.join('')).join('_');
  while (isTooLong(joined())) {
    const most = largest(characters.map(({ length }) => length));
    characters.find(({ length }) => length === most)?.pop();
  }
  return joined();
}

function isTooLong(name: string): boolean {
  return name.length > longest.units || new TextEncoder().encode(name).length > longest.bytes;
}
