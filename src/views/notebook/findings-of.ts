import type { Thresholds } from '#checks/options.ts';
import type { Disclosure } from '#domain/disclosure.ts';
import type { Finding } from '#domain/finding.ts';

interface Checked {
  readonly related: readonly Disclosure[];
  readonly thresholds: Thresholds;
  readonly findings: Promise<readonly Finding[]>;
}

const known = new WeakMap<Disclosure, Checked>();

/**
 * What the checks find in a disclosure, as on its review screen; checked once for all notes on it, until
 * it is compared with other documents or by other thresholds.
 */
export function findingsOf(
  disclosure: Disclosure,
  related: readonly Disclosure[],
  thresholds: Thresholds,
): Promise<readonly Finding[]> {
  const before = known.get(disclosure);
  if (
    before?.thresholds === thresholds &&
    before.related.length === related.length &&
    before.related.every((each, index) => each === related[index])
  ) {
    return before.findings;
  }
  const findings = import('#checks/run-checks.ts').then(
    ({ runChecks }) => runChecks(disclosure, { related, thresholds }).findings,
  );
  known.set(disclosure, { related, thresholds, findings });
  return findings;
}
