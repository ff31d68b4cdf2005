import type { Disclosure } from '#domain/disclosure.ts';
import type { Finding } from '#domain/finding.ts';

const known = new WeakMap<Disclosure, Promise<readonly Finding[]>>();

/** What the checks find in a disclosure by itself; each disclosure is checked once. */
export function findingsOf(disclosure: Disclosure): Promise<readonly Finding[]> {
  const before = known.get(disclosure);
  if (before) return before;
  const findings = import('#checks/run-checks.ts').then(
    ({ runChecks }) => runChecks(disclosure).findings,
  );
  known.set(disclosure, findings);
  return findings;
}
