/** What a rule is, and how findings are made: from identities, from remarks, from questions. */
import type { Disclosure } from '#domain/disclosure.ts';
import { evidenceName } from '#domain/evidence-name.ts';
import type {
  EvidenceRef,
  Finding,
  FindingKey,
  FindingSeverity,
  FindingValues,
  Formula,
} from '#domain/finding.ts';
import { placesIn } from './formula-places.ts';
import {
  formulaOf,
  judge,
  precisionOf,
  type Identity,
  type Printed,
  type Verdict,
} from './identity.ts';
import type { CheckOptions } from './options.ts';

export interface RuleOutcome {
  /** How many identities had a figure to examine; questions examine none. */
  readonly examined: number;
  readonly findings: readonly Finding[];
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
      let examined = 0;
      const findings: Finding[] = [];
      for (const each of identities(disclosure, options)) {
        const verdict = judge(each);
        if (verdict === 'unprinted') continue;
        examined += 1;
        if (verdict) findings.push(findingOf(id, each, verdict, disclosure));
      }
      return { examined, findings };
    },
  };
}

/** Something that is not a sum of figures: a gap in a table, a name, a rate, a question. */
export interface Remark<K extends FindingKey = FindingKey> {
  readonly key: K;
  readonly severity: FindingSeverity;
  readonly values: FindingValues[K];
  readonly evidence: readonly EvidenceRef[];
  readonly formula?: Formula;
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
      return { examined, findings: remarks.map((each) => made(id, each, disclosure)) };
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
      findings: ask(disclosure, options).map((each) => made(id, each, disclosure)),
    }),
  };
}

function made(rule: string, of: Remark, disclosure: Disclosure): Finding {
  const evidence = of.evidence.map((ref) => ({ ref }));
  return {
    id: idOf(rule, of.key, of.evidence, disclosure),
    rule,
    severity: of.severity,
    key: of.key,
    values: of.values,
    formula: of.formula ?? null,
    difference: null,
    evidence,
  } as Finding;
}

function findingOf(
  rule: string,
  of: Identity,
  { left, right, severity }: Verdict,
  disclosure: Disclosure,
): Finding {
  const formula = formulaOf(of);
  const evidence = placesIn(formula);
  const own = evidence.filter(({ document }) => document === undefined).map(({ ref }) => ref);
  return {
    id: idOf(rule, of.key, own, disclosure),
    rule,
    severity,
    key: of.key,
    values: { ...of.names, left, right, ...finest(of) },
    formula,
    difference: left - right,
    evidence,
  } as Finding;
}

/** Unit and decimals of the finest figure, in which the difference can be seen. */
function finest({ left, right }: Identity): Printed {
  const figures = [...left.figures, ...right.figures].filter(({ printed }) => printed !== null);
  const [first] = [...figures].sort((one, other) => precisionOf(one) - precisionOf(other));
  return first?.printed ?? { unit: '元', decimals: 2 };
}

/** The rule, the key and the first place on each side suffice; a long sum would make a long id. */
function idOf(
  rule: string,
  key: FindingKey,
  refs: readonly EvidenceRef[],
  disclosure: Disclosure,
): string {
  const names = refs.slice(0, 3).map((ref) => evidenceName(ref, disclosure));
  return [rule, key, ...names].join(':');
}
