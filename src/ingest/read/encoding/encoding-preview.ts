/** The first words of a file as an encoding gives them, for somebody who is to choose one. */
import type { Encoding } from '#domain/text/encoding.ts';
import { withVisibleControls } from '#domain/text/visible-controls.ts';

/** So many bytes of a file's start are enough. */
export const previewBytes = 64 * 1024;

const longest = 60;

/**
 * At most 60 characters from the first one beyond ASCII on, in one line and without tags: encodings
 * differ in nothing else. `bytes` may end within a character.
 */
export function encodingPreview(bytes: Uint8Array, encoding: Encoding): string {
  const text = new TextDecoder(encoding)
    .decode(bytes, { stream: true })
    .replace(/<[^<>]{0,2000}>/g, ' ')
    .replace(/\s+/g, ' ');
  const start = Math.max(0, text.search(/[^\p{ASCII}]/u) - longest / 6);
  return withVisibleControls(text.slice(start, start + longest)).trim();
}
