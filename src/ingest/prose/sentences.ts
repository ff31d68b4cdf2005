/** Sentences of a paragraph, and where they stand in the text that it becomes part of. */
import type { Sentence } from '#domain/disclosure/disclosure.ts';
import { placesOfProse } from '../figures.ts';
import type { TextPlace } from './narrative.ts';

/**
 * The sentence around a place of a paragraph; places are counted in `prose` (see `proseOf`). `undefined` where the paragraph is part of no text.
 */
export function sentenceAt(
  place: number,
  { prose, text }: { readonly prose: string; readonly text: string },
  paragraph: TextPlace | undefined,
): Sentence | undefined {
  if (!paragraph) return undefined;
  const begins = prose.lastIndexOf('。', place - 1) + 1;
  const stop = prose.indexOf('。', place);
  const ends = stop < 0 ? prose.length : stop + 1;
  const places = placesIn(text.trim(), paragraph);
  const last = places.length - 1;
  const start = places[Math.min(begins, last)] ?? 0;
  const end = (places[Math.min(ends - 1, last)] ?? 0) + 1;
  return { text: paragraph.text, start: paragraph.start + start, length: end - start };
}

const known = new WeakMap<TextPlace, readonly number[]>();

/** Where each character of the prose stands in its text; found once a paragraph. */
function placesIn(text: string, paragraph: TextPlace): readonly number[] {
  const found = known.get(paragraph);
  if (found) return found;
  const places = placesOfProse(text);
  known.set(paragraph, places);
  return places;
}
