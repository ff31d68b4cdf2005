import type { DoubtReason, FindingSeverity } from '#domain/findings/finding.ts';
import type { Claim } from '../claim.ts';
import type { Equation } from './equation.ts';

/** A claim and what the judge says of it. */
export interface Weighed {
  readonly claim: Claim;
  readonly severity: FindingSeverity;
  /** `undefined` where it is none. */
  readonly doubt: DoubtReason | undefined;
  readonly equation: Equation | undefined;
}

/** What has one cause: the first claim of it, and the others. */
export interface Cause extends Weighed {
  readonly witnesses: readonly Weighed[];
}
