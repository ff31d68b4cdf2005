/** What two lists have in common: each thing with its partner, and what stands in one of them alone. */
import { nameKey } from '../text/name-key.ts';

export interface Pair<Thing> {
  readonly before: Thing | null;
  readonly after: Thing | null;
}

interface Likeness<Thing> {
  /** Tried in this order: what has the same key in both lists is one thing. */
  readonly keys: readonly ((thing: Thing) => string)[];
  /** The words of what is left over, by which the most alike are one thing; from that share on. */
  readonly words: (thing: Thing) => string;
  readonly least: number;
}

/** More comparisons than these are not made: what is left over then stays added and removed. */
const mostCompared = 40_000;

/** Those of the later list first and in its order, then those that it has no more. */
export function paired<Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
  { keys, words, least }: Likeness<Thing>,
): Pair<Thing>[] {
  const partners = new Map<Thing, Thing>();
  const open = new Set(before);
  const lone = () => after.filter((thing) => !partners.has(thing));
  const pair = (thing: Thing, partner: Thing) => {
    partners.set(thing, partner);
    open.delete(partner);
  };
  for (const key of keys) {
    const byKey = new Map<string, Thing[]>();
    for (const thing of open) byKey.set(key(thing), [...(byKey.get(key(thing)) ?? []), thing]);
    for (const thing of lone()) {
      const partner = byKey.get(key(thing))?.shift();
      if (partner !== undefined) pair(thing, partner);
    }
  }
  if (open.size * lone().length <= mostCompared) {
    const bySharing = new Map([...open, ...lone()].map((thing) => [thing, pairsIn(words(thing))]));
    const shareOf = (one: Thing, other: Thing) =>
      sharedPart(bySharing.get(one) ?? new Set(), bySharing.get(other) ?? new Set());
    const candidates = lone()
      .flatMap((thing) =>
        [...open].map((partner) => ({ thing, partner, share: shareOf(thing, partner) })),
      )
      .filter(({ share }) => share >= least)
      .sort((one, other) => other.share - one.share);
    for (const { thing, partner } of candidates) {
      if (!partners.has(thing) && open.has(partner)) pair(thing, partner);
    }
  }
  return [
    ...after.map((thing) => ({ before: partners.get(thing) ?? null, after: thing })),
    ...[...open].map((thing) => ({ before: thing, after: null })),
  ];
}

/** Neighbouring characters, two by two: Chinese has no spaces to part words by. */
function pairsIn(words: string): ReadonlySet<string> {
  const characters = [...nameKey(words)].slice(0, 400);
  return new Set(characters.map((character, index) => character + (characters[index + 1] ?? '')));
}

/** 1 where both have the same pairs of characters, 0 where they share none (Sørensen and Dice). */
function sharedPart(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((each) => other.has(each)).length;
  return (2 * shared) / Math.max(1, one.size + other.size);
}
