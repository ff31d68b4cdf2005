/** All rules over one disclosure: what was examined, what holds, and every finding. */
import type { Disclosure } from '#domain/disclosure.ts';
import { findingSeverities, type Finding } from '#domain/finding.ts';
import { defaultOptions, type CheckOptions } from './options.ts';
import { rules } from './rules.ts';

export interface CheckReport {
  /** Identities with a figure to examine. */
  readonly examined: number;
  /** Those of them that hold, rounding included. */
  readonly held: number;
  /** The gravest first, then in the order of the rules. */
  readonly findings: readonly Finding[];
}

/**
 * Checks a disclosure. `options.related` are the documents that it may be compared with: other years,
 * other stages, units of the department; what does not fit is left alone. Questions are asked by
 * `options.thresholds`.
 */
export function runChecks(
  disclosure: Disclosure,
  options: Partial<CheckOptions> = {},
): CheckReport {
  const chosen = { ...defaultOptions, ...options };
  let examined = 0;
  let broken = 0;
  const findings: Finding[] = [];
  for (const rule of rules) {
    const outcome = rule.check(disclosure, chosen);
    examined += outcome.examined;
    if (rule.kind === 'identity') broken += outcome.findings.filter(isBroken).length;
    findings.push(...outcome.findings);
  }
  const rank = ({ severity }: Finding) => findingSeverities.indexOf(severity);
  findings.sort((one, other) => rank(one) - rank(other));
  return { examined, held: Math.max(0, examined - broken), findings: told(findings) };
}

/** Two findings of one rule about one place are told apart by their order. */
function told(findings: readonly Finding[]): Finding[] {
  const times = new Map<string, number>();
  return findings.map((finding) => {
    const time = (times.get(finding.id) ?? 0) + 1;
    times.set(finding.id, time);
    return time === 1 ? finding : { ...finding, id: `${finding.id}~${time}` };
  });
}

function isBroken({ severity }: Finding): boolean {
  return severity === 'contradiction' || severity === 'warning';
}
