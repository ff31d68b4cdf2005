/** Indicators that went from one project to another between two years. */
import type { Disclosure } from '../disclosure/disclosure.ts';
import { indicatorKey, type ComparedIndicator } from './compared-texts.ts';

export interface MovedIndicator extends ComparedIndicator {
  /** The project that it moved from where it is added, and to where it is removed. */
  readonly moved: string | null;
}

/** Indicators of one project in either year, and its index there. */
interface ProjectIndicators {
  readonly before: number | null;
  readonly after: number | null;
  readonly indicators: readonly MovedIndicator[];
}

/** An indicator that one project lost and another one got, the only ones of their kind, moved. */
export function withMoves<List extends ProjectIndicators>(
  lists: readonly List[],
  before: Disclosure,
  after: Disclosure,
): List[] {
  const lost = placesOf(lists, 'removed');
  const got = placesOf(lists, 'added');
  const nameIn = (list: number, { projects }: Disclosure, side: 'before' | 'after'): string =>
    projects[lists[list]?.[side] ?? -1]?.name ?? '';
  return lists.map((list, own) => ({
    ...list,
    indicators: list.indicators.map((each) => {
      const indicator = each.after ?? each.before;
      if (!indicator || (each.change !== 'added' && each.change !== 'removed')) return each;
      const [from, to] = [lost.get(indicatorKey(indicator)), got.get(indicatorKey(indicator))];
      if (from?.length !== 1 || to?.length !== 1 || from[0] === to[0]) return each;
      const [source = own, target = own] = [from[0], to[0]];
      const moved =
        each.change === 'added' ? nameIn(source, before, 'before') : nameIn(target, after, 'after');
      return { ...each, moved };
    }),
  }));
}

/** The lists that an indicator was added to or removed from, by its key. */
function placesOf(
  lists: readonly ProjectIndicators[],
  change: 'added' | 'removed',
): Map<string, number[]> {
  const places = new Map<string, number[]>();
  lists.forEach(({ indicators }, list) => {
    for (const each of indicators) {
      const indicator = each.after ?? each.before;
      if (each.change !== change || !indicator) continue;
      const key = indicatorKey(indicator);
      places.set(key, [...(places.get(key) ?? []), list]);
    }
  });
  return places;
}
