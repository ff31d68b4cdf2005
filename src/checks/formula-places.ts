import type { Evidence, Formula } from '#domain/findings/finding.ts';

/** The places in a formula, each once, the left side first. */
export function placesIn({ left, right }: Formula): Evidence[] {
  const places: Evidence[] = [];
  const seen = new Set<string>();
  for (const { ref, document } of [...left.operands, ...right.operands]) {
    if (!ref) continue;
    const key = `${document ?? ''}${JSON.stringify(ref)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    places.push(document === undefined ? { ref } : { ref, document });
  }
  return places;
}
