/**
 * 公开自查: what the rules ask to be public, each as a criterion that a disclosure meets, does not meet, or
 * that does not concern it. Never a score and never a rank: what is not found is not said to be a fault.
 */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import type { EvidenceRef } from '#domain/findings/finding.ts';
import type { CriterionId, Judgement, OpennessHead } from '#domain/findings/openness.ts';

/** What a file does not tell of itself, as far as it is known. */
export interface OpennessContext {
  /** Other documents of the region: other years of the department, other departments. */
  readonly related: readonly Disclosure[];
  /** `2026-02-01`: when the budget was approved and when it was published. */
  readonly approved?: string | undefined;
  readonly published?: string | undefined;
  /** Whether the figures are published as data, too. */
  readonly dataBeside?: boolean | undefined;
}

export interface Criterion {
  readonly id: CriterionId;
  readonly head: OpennessHead;
  /** `null`: it cannot be told from what is at hand, and is left out. */
  judge(disclosure: Disclosure, context: OpennessContext): Judgement | null;
}

/** How many places and names a judgement gives. */
const most = 12;

export function present(places: readonly EvidenceRef[] = []): Judgement {
  return { verdict: 'present', places: places.slice(0, most), lacking: [] };
}

/** Present where nothing is lacking. */
export function lackingOnly(
  lacking: readonly string[],
  places: readonly EvidenceRef[] = [],
): Judgement {
  const verdict = lacking.length === 0 ? 'present' : 'missing';
  return { verdict, places: places.slice(0, most), lacking: lacking.slice(0, most) };
}

export const missing: Judgement = { verdict: 'missing', places: [], lacking: [] };
export const notApplicable: Judgement = { verdict: 'not-applicable', places: [], lacking: [] };
