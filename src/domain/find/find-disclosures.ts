/**
 * Finds disclosures by whatever people know them by: parts of the name and short forms, pinyin
 * initials, the region, its code, an id, a year; several of them with blanks between, each to be met.
 */
import { largest, smallest } from '../large-lists.ts';
import { nameDistance, nameLikeness, type SpelledName } from './match-name.ts';

/** What a disclosure is found by. */
export interface Findable {
  readonly id: string;
  readonly organization: SpelledName & { readonly code: string | null };
  readonly year: number;
}

interface RegionOfThem {
  readonly code: string;
  readonly name: string;
}

/** What was typed, a word each: full-width letters and brackets as usual ones, lower case. */
function typedWords(find: string): readonly string[] {
  return find
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s,，、。;；《》〈〉“”"'()]+/)
    .filter((word) => word !== '');
}

/** Those that are meant, the best first and else in their order; all of them for no words. */
export function findDisclosures<Entry extends Findable>(
  entries: readonly Entry[],
  region: RegionOfThem,
  find: string,
): readonly Entry[] {
  const words = typedWords(find);
  if (words.length === 0) return entries;
  const ranked = entries.flatMap((entry) => {
    let rank = 0;
    for (const word of words) {
      const distance = byNumber(entry, region, word) ?? byName(entry, region, word);
      if (distance === null) return [];
      rank += distance;
    }
    return [{ entry, rank }];
  });
  return ranked.sort((one, other) => one.rank - other.rank).map(({ entry }) => entry);
}

/** Where nothing is found: those that share much with what was typed, each with how much, 0.5 to 1. */
export function nearestDisclosures<Entry extends Findable>(
  entries: readonly Entry[],
  region: RegionOfThem,
  find: string,
): readonly { readonly entry: Entry; readonly likeness: number }[] {
  const words = typedWords(find);
  if (words.length === 0) return [];
  return entries.flatMap((entry) => {
    const names = namesOf(entry, region);
    const each = words.map((word) =>
      byNumber(entry, region, word) === null
        ? largest(names.map((name) => nameLikeness(name, word)))
        : 1,
    );
    const likeness = each.reduce((sum, one) => sum + one, 0) / words.length;
    return likeness >= leastLikeness ? [{ entry, likeness }] : [];
  });
}

/** Of four signs typed two may be wrong. */
const leastLikeness = 0.5;

/** 0 for its year, its code, its id or the code of its region, or what they begin with. */
function byNumber(
  { id, organization: { code }, year }: Findable,
  region: RegionOfThem,
  word: string,
): number | null {
  if (!/^\d[\w-]*年?$/.test(word)) return null;
  const asYear = word.replace(/年$/, '') === String(year);
  const begins = [id, code ?? '', region.code].some((known) => known.startsWith(word));
  // A code of twelve digits is that of a village in the region.
  const inRegion = /^\d{6,12}$/.test(word) && word.startsWith(region.code.replace(/(?:00)+$/, ''));
  return asYear || begins || inRegion ? 0 : null;
}

function byName(entry: Findable, region: RegionOfThem, word: string): number | null {
  const distances = namesOf(entry, region).flatMap((name) => nameDistance(name, word) ?? []);
  return distances.length > 0 ? smallest(distances) : null;
}

/** The name, and with its region before it where that does not stand in it already. */
function namesOf({ organization }: Findable, region: RegionOfThem): readonly SpelledName[] {
  if (organization.name.startsWith(region.name)) return [organization];
  const name = region.name + organization.name;
  // The region's own letters are not known; a sign that is no letter holds their places.
  const initials = '·'.repeat(region.name.length) + organization.initials;
  return [organization, { name, initials }];
}
