/** What every card of a disclosure has: whose it is, the places, and the document. */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { words } from '#words/words.ts';
import type { Card } from './card.ts';

/** A card without a sentence yet. */
export function cardFrame(
  { organization, year, stage, source, unit }: Disclosure,
  places: readonly string[],
): Card {
  return {
    owner: words.takeAway.disclosureTitle(organization.name, year, stage),
    sentence: '',
    figure: null,
    bars: [],
    unit,
    places: places.filter((place) => place !== ''),
    source: words.card.source(source.title || source.file, source.sha256.slice(0, 8)),
  };
}
