/**
 * Nobody is accused of our misreading. Rules claim that figures contradict each other; here it is
 * weighed, for every rule alike, whether the figures were surely read and are of one thing. What is not
 * certain is a doubt: shown apart, and not counted. What has one cause is told once.
 */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import type { Claim } from '../claim.ts';
import { causesOf } from './causes.ts';
import { courtOf } from './court.ts';
import { doubtOf } from './doubts.ts';
import type { Equation } from './equation.ts';
import type { Cause, Weighed } from './weighed.ts';

/**
 * The claims of all rules as causes: those that are not certain as doubts, those of one cause as one.
 * `equations` are all identities that were examined, those that hold among them.
 */
export function judged(
  disclosure: Disclosure,
  claims: readonly Claim[],
  equations: readonly Equation[],
): Cause[] {
  const court = courtOf(disclosure, equations);
  const bySaid = new Map<Claim, Equation>();
  for (const each of equations) if (each.said) bySaid.set(each.said, each);
  const weighed = claims.map((claim): Weighed => {
    const equation = bySaid.get(claim);
    const grave = claim.severity === 'contradiction' || claim.severity === 'warning';
    const doubt = grave ? doubtOf(claim, equation, court) : null;
    if (doubt !== null) return { claim, severity: 'doubt', doubt, equation };
    return { claim, severity: claim.severity, doubt: claim.doubt, equation };
  });
  return causesOf(weighed, court);
}
