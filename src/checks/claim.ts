/**
 * What a rule claims, before it is judged. Its formula, its places and its id are written out when it is
 * told: a table that is wrong in every row claims more than anybody is shown.
 */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { evidenceName } from '#domain/findings/evidence-name.ts';
import type {
  DoubtReason,
  Evidence,
  EvidenceRef,
  Finding,
  FindingKey,
  FindingSeverity,
  FindingValues,
  Formula,
} from '#domain/findings/finding.ts';
import type { Fen } from '#domain/money/money.ts';
import { placesIn } from './formula-places.ts';
import {
  formulaOf,
  precisionOf,
  type Figure,
  type Identity,
  type Printed,
  type Verdict,
} from './identity.ts';

export interface Claim {
  readonly rule: string;
  readonly key: FindingKey;
  /** Of the rule alone; whether it is certain is for the judge. */
  readonly severity: FindingSeverity;
  /** Set where the rule itself says that it is a doubt. */
  readonly doubt: DoubtReason | undefined;
  /** Left less right in fen; `null` where the two sides are no amounts. */
  readonly difference: Fen | null;
  /** The places that it speaks of; one may come more than once. */
  places(): Iterable<Evidence>;
  /** The claim written out. */
  told(): Finding;
}

/** An identity that does not hold. */
export class IdentityClaim implements Claim {
  readonly rule: string;
  readonly doubt = undefined;
  readonly difference: Fen;
  readonly #identity: Identity;
  readonly #verdict: Verdict;
  readonly #disclosure: Disclosure;

  constructor(rule: string, identity: Identity, verdict: Verdict, disclosure: Disclosure) {
    this.rule = rule;
    this.difference = verdict.left - verdict.right;
    this.#identity = identity;
    this.#verdict = verdict;
    this.#disclosure = disclosure;
  }

  get key(): FindingKey {
    return this.#identity.key;
  }

  get severity(): FindingSeverity {
    return this.#verdict.severity;
  }

  *places(): Iterable<Evidence> {
    for (const { figures } of [this.#identity.left, this.#identity.right]) {
      for (const { ref, document } of figures) {
        if (ref) yield document === undefined ? { ref } : { ref, document };
      }
    }
  }

  told(): Finding {
    const { key, names } = this.#identity;
    const { left, right, severity } = this.#verdict;
    const formula = formulaOf(this.#identity);
    const evidence = placesIn(formula);
    const own = evidence.filter(({ document }) => document === undefined).map(({ ref }) => ref);
    return {
      id: idOf(this.rule, key, own, this.#disclosure),
      rule: this.rule,
      severity,
      key,
      values: { ...names, left, right, ...finestIn(this.#identity) },
      formula,
      difference: this.difference,
      evidence,
    } as Finding;
  }
}

/** Something that is not a sum of figures: a gap in a table, a name, a rate, a question. */
export interface Remark<K extends FindingKey = FindingKey> {
  readonly key: K;
  readonly severity: FindingSeverity;
  readonly values: FindingValues[K];
  readonly evidence: readonly EvidenceRef[];
  readonly formula?: Formula;
  /** Set where it is a doubt whatever its severity: why what was read is not certain. */
  readonly doubt?: DoubtReason;
}

/** What a rule remarks on or asks. */
export class RemarkClaim implements Claim {
  readonly rule: string;
  readonly difference = null;
  readonly #remark: Remark;
  readonly #disclosure: Disclosure;

  constructor(rule: string, remark: Remark, disclosure: Disclosure) {
    this.rule = rule;
    this.#remark = remark;
    this.#disclosure = disclosure;
  }

  get key(): FindingKey {
    return this.#remark.key;
  }

  get severity(): FindingSeverity {
    return this.#remark.doubt === undefined ? this.#remark.severity : 'doubt';
  }

  get doubt(): DoubtReason | undefined {
    return this.#remark.doubt;
  }

  *places(): Iterable<Evidence> {
    for (const ref of this.#remark.evidence) yield { ref };
  }

  told(): Finding {
    const { key, values, formula, evidence, doubt } = this.#remark;
    return {
      id: idOf(this.rule, key, evidence, this.#disclosure),
      rule: this.rule,
      severity: this.severity,
      key,
      values,
      formula: formula ?? null,
      difference: null,
      evidence: [...this.places()],
      ...(doubt === undefined ? {} : { doubt }),
    } as Finding;
  }
}

/** Unit and decimals of the finest figure, in which the difference can be seen. */
function finestIn({ left, right }: Identity): Printed {
  let finest: Figure | null = null;
  for (const figure of [...left.figures, ...right.figures]) {
    if (figure.printed === null) continue;
    if (!finest || precisionOf(figure) < precisionOf(finest)) finest = figure;
  }
  return finest?.printed ?? { unit: '元', decimals: 2 };
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
