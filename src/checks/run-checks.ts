/** All rules over one disclosure: what was examined, what holds, and every finding. */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { findingSeverities, type Finding, type FindingSeverity } from '#domain/findings/finding.ts';
import type { Equation } from './judge/equation.ts';
import { judged } from './judge/judge.ts';
import type { Cause, Weighed } from './judge/weighed.ts';
import { defaultOptions, type CheckOptions } from './options.ts';
import { rules } from './rules.ts';

export interface CheckReport {
  /** Identities with a figure to examine, those of one cause once; what was perhaps misread is not among them. */
  readonly examined: number;
  /** Those of them that hold, rounding included. */
  readonly held: number;
  /** One a cause, the gravest first, then in the order of the rules. */
  readonly findings: readonly Finding[];
  /** How many causes there are besides: of one rule 500 are listed. */
  readonly unlisted: number;
  /** How many causes there are of each severity, listed or not: the one number that every screen gives. */
  readonly counts: Readonly<Record<FindingSeverity, number>>;
}

/** A table that is wrong in every row is wrong, and a longer list says no more of it. */
const mostOfRule = 500;
const mostWitnesses = 100;

/**
 * Checks a disclosure. `options.related` are the documents that it may be compared with: other years,
 * other stages, units of the department; what does not fit is left alone. Questions are asked by
 * `options.thresholds`. It takes time and memory in proportion to the figures, however many are wrong.
 */
export function runChecks(
  disclosure: Disclosure,
  options: Partial<CheckOptions> = {},
): CheckReport {
  const chosen = { ...defaultOptions, ...options };
  const outcomes = rules.map((rule) => rule.check(disclosure, chosen));
  const claims = outcomes.flatMap((outcome) => outcome.claims);
  const equations = outcomes.flatMap((outcome) => outcome.equations ?? []);
  const causes = inOrder(judged(disclosure, claims, equations));
  const asking = new Set(rules.filter(({ kind }) => kind === 'question').map(({ id }) => id));
  const counts = new Map(findingSeverities.map((severity) => [severity, 0]));
  let [uncounted, broken] = [0, 0];
  for (const { claim, severity, witnesses } of causes) {
    counts.set(severity, (counts.get(severity) ?? 0) + 1);
    const asked = asking.has(claim.rule);
    // A cause counts once, and what was perhaps misread not at all: so what holds and what does not add up.
    uncounted += witnesses.filter((witness) => !asking.has(witness.claim.rule)).length;
    if (severity === 'doubt' && !asked) uncounted += 1;
    if (isBroken(severity) && !asked) broken += 1;
  }
  const examined = outcomes.reduce((sum, outcome) => sum + outcome.examined, 0) - uncounted;
  const listed = firstOfEachRule(causes);
  return {
    examined,
    held: Math.max(0, examined - broken),
    findings: withOwnIds(listed.map(told)),
    unlisted: causes.length - listed.length,
    counts: Object.fromEntries(counts) as CheckReport['counts'],
  };
}

/** The gravest first; those of one severity stay in their order. */
function inOrder(causes: readonly Cause[]): Cause[] {
  return findingSeverities.flatMap((wanted) =>
    causes.filter(({ severity }) => severity === wanted),
  );
}

function firstOfEachRule(causes: readonly Cause[]): Cause[] {
  const counts = new Map<string, number>();
  return causes.filter(({ claim: { rule } }) => {
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    return count <= mostOfRule;
  });
}

/** A cause written out, with the first of its witnesses. */
function told({ witnesses, ...cause }: Cause): Finding {
  const finding = toldAlone(cause);
  if (witnesses.length === 0) return finding;
  const unlisted = witnesses.length - mostWitnesses;
  return {
    ...finding,
    witnesses: witnesses.slice(0, mostWitnesses).map(toldAlone),
    ...(unlisted > 0 ? { unlistedWitnesses: unlisted } : {}),
  };
}

function toldAlone({ claim, severity, doubt }: Weighed): Finding {
  return { ...claim.told(), severity, ...(doubt === undefined ? {} : { doubt }) };
}

/** What was examined, identity by identity, with what its rule claims of it. */
export function equationsOf(disclosure: Disclosure): Equation[] {
  return rules.flatMap((rule) => rule.check(disclosure, defaultOptions).equations ?? []);
}

/** Two findings of one rule about one place are told apart by their order. */
function withOwnIds(findings: readonly Finding[]): Finding[] {
  const times = new Map<string, number>();
  const own = (finding: Finding): Finding => {
    const time = (times.get(finding.id) ?? 0) + 1;
    times.set(finding.id, time);
    const named = time === 1 ? finding : { ...finding, id: `${finding.id}~${time}` };
    return named.witnesses ? { ...named, witnesses: named.witnesses.map(own) } : named;
  };
  return findings.map(own);
}

function isBroken(severity: FindingSeverity): boolean {
  return severity === 'contradiction' || severity === 'warning';
}
