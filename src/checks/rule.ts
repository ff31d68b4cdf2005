/** What a rule is, and how claims are made: from identities, from remarks, from questions. */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import type { FindingKey } from '#domain/findings/finding.ts';
import { IdentityClaim, RemarkClaim, type Claim, type Remark } from './claim.ts';
import { judge, type Identity } from './identity.ts';
import { equation, type Equation } from './judge/equation.ts';
import type { CheckOptions } from './options.ts';

export type { Remark } from './claim.ts';

export interface RuleOutcome {
  /** How many identities had a figure to examine; questions examine none. */
  readonly examined: number;
  readonly claims: readonly Claim[];
  /** The identities that were examined, with their claims among them; only those of an identity rule. */
  readonly equations?: readonly Equation[];
}

export interface Rule {
  readonly id: string;
  readonly kind: 'identity' | 'question';
  check(disclosure: Disclosure, options: CheckOptions): RuleOutcome;
}

/** A rule that is a list of identities: every one with a printed figure is examined. */
export function identityRule(
  id: string,
  identities: (disclosure: Disclosure, options: CheckOptions) => readonly Identity[],
): Rule {
  return {
    id,
    kind: 'identity',
    check(disclosure, options) {
      const equations: Equation[] = [];
      const claims: Claim[] = [];
      for (const each of identities(disclosure, options)) {
        const verdict = judge(each);
        if (verdict === 'unprinted') continue;
        const claim = verdict && new IdentityClaim(id, each, verdict, disclosure);
        if (claim) claims.push(claim);
        equations.push(equation(each, verdict ? verdict.left - verdict.right : 0, claim));
      }
      return { examined: equations.length, claims, equations };
    },
  };
}

/** A remark with its values typed by its key. */
export function remark<K extends FindingKey>(of: Remark<K>): Remark {
  return of as unknown as Remark;
}

/** A rule that looks at `examined` things, each held but for those it remarks on. */
export function remarkRule(
  id: string,
  look: (
    disclosure: Disclosure,
    options: CheckOptions,
  ) => { examined: number; remarks: readonly Remark[] },
): Rule {
  return {
    id,
    kind: 'identity',
    check(disclosure, options) {
      const { examined, remarks } = look(disclosure, options);
      return { examined, claims: remarks.map((each) => new RemarkClaim(id, each, disclosure)) };
    },
  };
}

/** A rule of judgement: nothing is wrong, and something is worth asking. */
export function questionRule(
  id: string,
  ask: (disclosure: Disclosure, options: CheckOptions) => readonly Remark[],
): Rule {
  return {
    id,
    kind: 'question',
    check: (disclosure, options) => ({
      examined: 0,
      claims: ask(disclosure, options).map((each) => new RemarkClaim(id, each, disclosure)),
    }),
  };
}
