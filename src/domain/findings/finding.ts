/**
 * What does not agree in a disclosure, or what a reader would ask about it. A finding carries a key
 * and figures, the places they stand in and the formula that was tried; the sentence belongs to
 * `words`. It accuses nobody: it says what differs, where and by how much.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { FigureRef } from '../disclosure/figure.ts';
import type { AmountUnit, Fen } from '../money/money.ts';

/**
 * `contradiction`: figures that must agree do not. `rounding`: they differ by no more than their
 * printed precision allows. `warning`: unusual or incomplete. `question`: agrees, and is worth asking.
 * `doubt`: perhaps it was not read right; told last, and counted nowhere.
 */
export const findingSeverities = [
  'contradiction',
  'rounding',
  'warning',
  'question',
  'doubt',
] as const;
export type FindingSeverity = (typeof findingSeverities)[number];

/** Why a finding is a doubt. */
export const doubtReasons = [
  /** A table that it speaks of breaks too many of its own sums. */
  'table-unsure',
  /** No other sum of the table holds. */
  'no-witness',
  /** The difference is one of the parts. */
  'counted-twice',
  /** The difference is printed elsewhere: a row or a column that was not read or does not belong. */
  'printed-elsewhere',
  /** Each figure is vouched for by its other sums: rows are missing, or the scopes differ. */
  'vouched',
  /** The text may have been read of another figure, or of another base. */
  'prose-unsure',
  /** A figure against nothing: a blank may be the reader's own fault. */
  'blank',
] as const;
export type DoubtReason = (typeof doubtReasons)[number];

/** What a finding points at: a figure, or what has no figure of its own. */
export type EvidenceRef =
  | FigureRef
  | { readonly kind: 'row'; readonly table: string; readonly row: number }
  | { readonly kind: 'table'; readonly table: string }
  /** Index in `texts` or `glossary`. */
  | { readonly kind: 'text' | 'term'; readonly index: number }
  | IndicatorRef;

const figureKinds = [
  'cell',
  'statement',
  'change',
  'project',
] as const satisfies FigureRef['kind'][];

/** Whether it is the place of a figure, and not of words or a whole row. */
export function isFigureRef(ref: EvidenceRef): ref is FigureRef {
  return figureKinds.some((kind) => kind === ref.kind);
}

/** An indicator of a project; of the department as a whole where `project` is `null`. */
export interface IndicatorRef {
  readonly kind: 'indicator';
  readonly project: number | null;
  readonly index: number;
}

export interface Operand {
  /** `null` for a figure that stands nowhere: twelve months. */
  readonly ref: EvidenceRef | null;
  /** Fen, or the plain number where `unit` says so; `null` where the cell is blank. */
  readonly amount: number | null;
  readonly unit: 'fen' | 'count' | 'percent' | 'weight';
  readonly sign: 1 | -1;
  /** Set where the figure stands in another document than the one checked: that document's id. */
  readonly document?: string;
}

/** Operands added up by their signs, multiplied, or the first in percent of the sum of the others. */
export interface Expression {
  readonly combine: 'sum' | 'product' | 'percent';
  readonly operands: readonly Operand[];
  /** How many there are besides, where not all of a long sum are listed. */
  readonly unlisted?: number;
}

export interface Formula {
  readonly left: Expression;
  readonly relation: '=' | '≤' | '≥';
  readonly right: Expression;
}

/** What an identity compares, both sides in fen, and how to print them. */
export interface Sides {
  left: Fen;
  right: Fen;
  unit: AmountUnit;
  decimals: number;
}

interface Money {
  amount: Fen;
  unit: AmountUnit;
  decimals: number;
}

/** Every finding key with the values its sentence is made of. Names are as printed. */
export interface FindingValues {
  'children-sum': Sides & { table: string; row: string; column: string };
  'row-sum': Sides & { table: string; row: string; column: string };
  'ledger-sum': Sides & { table: string; row: string; column: string };
  'ledger-balance': Sides & { table: string };
  'tables-differ': Sides & { what: string; table: string; other: string };
  'sources-differ': Sides & { statement: string; table: string; other: string };
  'class-unlisted': Sides & { what: string; table: string; other: string };
  'funds-within': Sides & { what: string; column: string; tables: string; other: string };
  'part-exceeds': Sides & { part: string; whole: string };
  /** `statement` is the id of what is the whole, as in the prose: `threePublic.vehicle`. */
  'three-public-parts': Sides & { table: string; statement: string; column: string };
  'functional-economic': Sides & { functional: string; economic: string };
  'personnel-classes': Sides & { column: string; classes: string };
  /** `statement` is a statement's id. */
  'prose-differs': Sides & { statement: string; table: string };
  'prose-parts': Sides & { statement: string };
  'prose-exceeds': Sides & { statement: string; part: string };
  'agency-operating': Sides;
  /** `of` is a change's path. */
  'change-parts': Sides & { of: string };
  'change-rate': { of: string; stated: number; computed: number };
  'change-rate-base-zero': { of: string; stated: number };
  'change-over-total': Sides & { of: string };
  'text-rate': { section: string; words: string; stated: number; computed: number };
  'text-share': { section: string; words: string; stated: number; computed: number };
  /** Left the parts together, right the whole. */
  'text-parts': Sides & { section: string; words: string };
  'text-direction': { section: string; words: string };
  /** Left the stated change, right the one of the two amounts. */
  'text-difference': Sides & { section: string; words: string };
  'text-shares-sum': { section: string; sum: number };
  /** `statement` is what is said to be a share of something, or to be completed. */
  'share-rate': { statement: string; stated: number; computed: number };
  'shares-sum': { statement: string; sum: number };
  'completion-rate': { statement: string; stated: number; computed: number };
  /** Counts, in what the statement counts. */
  'count-parts': { statement: string; stated: number; sum: number; counted: string };
  'count-exceeds': { part: string; whole: string; stated: number; found: number; counted: string };
  'count-table': { statement: string; table: string; stated: number; found: number };
  'count-without-money': Money & { statement: string; of: string; count: number; counted: string };
  'prose-twice': Sides & { statement: string };
  'change-pair': Sides & { of: string; other: string };
  'change-twice': Sides & { of: string };
  'flat-with-reason': { of: string; reason: string };
  'text-completion': { section: string; words: string; stated: number; computed: number };
  'projects-sum': Sides & { count: number };
  'project-quarters': Sides & { project: string };
  'performance-funds': Sides;
  /** `project` is empty for the targets of the department as a whole; `whole` is 100, or 1. */
  'weights-sum': { project: string; count: number; sum: number; whole: number };
  'fund-flow': Sides & { table: string; fund: string };
  'projects-partial': Sides & { count: number };
  'project-subject': Sides & { project: string; subject: string };
  'projects-other-subject': Sides & { subject: string };
  'vehicle-project': Sides;
  'purchase-not-procured': Sides;
  'last-year': Sides & { of: string; year: number };
  'unit-exceeds': Sides & { unitName: string; what: string };
  /** `documents` are the files that may be meant. */
  'ask-unit-unclear': { unitName: string; documents: string };
  'final-budget': Sides & { table: string; row: string };
  'empty-without-note': { table: string };
  'note-says-empty': { table: string };
  'table-missing': { table: string };
  'tables-missing': { count: number };
  /** The id of a section, as in `texts`. */
  'section-missing': { section: string };
  'unit-missing': { table: string };
  'ordinal-gap': { table: string; row: string; expected: number; found: number };
  'code-parent-missing': { table: string; row: string; parent: string };
  'subject-unknown': { table: string; row: string };
  'subject-outdated': { row: string; now: string };
  'subject-misnamed': { row: string; expected: string };
  'subject-two-names': { code: string; name: string; other: string };
  'text-year': { section: string; words: string; found: number; expected: number };
  /** The first place, and how many there are. */
  'placeholder-left': { section: string; words: string; count: number };
  'punctuation-doubled': { section: string; words: string; count: number };
  /** `code` is the one that the name belongs to. */
  'subject-other-code': { row: string; expected: string; code: string };
  'table-emptied': Money & { statement: string; table: string };
  'caption-year': { table: string; found: number; expected: number };
  'ask-large-rise': Money & { of: string; rate: number; threshold: number; least: Fen };
  'ask-running-cost': Money & { project: string; words: string };
  'ask-same-targets': { project: string; other: string; share: number; threshold: number };
  /** `since` and `until` are the first and the last of the years. */
  'ask-unchanged-targets': { project: string; count: number; since: number; until: number };
  'ask-no-targets': Money & { project: string };
  'ask-worded-targets': { project: string; worded: number; count: number; threshold: number };
  'ask-satisfaction': { project: string; target: string };
  'ask-execution-target': { project: string; indicator: string; target: string };
  'ask-catch-all': Money & { subjects: string; count: number; share: number; threshold: number };
  'ask-other-level': { section: string; words: string };
  'ask-unit-says-department': { section: string; words: string; count: number };
  'ask-reason-missing': { section: string; words: string };
  'ask-purchase-unprocured': Sides;
  'ask-repeated-purchase': Money & { year: number };
  /** One project, or those with the same count and rate; their amounts in their order. */
  'ask-count-rate': Sides & {
    projects: readonly string[];
    amounts: readonly Fen[];
    count: string;
    rate: string;
    months: number;
  };
  'ask-vehicle-cost': Money & { vehicles: number; threshold: Fen };
  'ask-listed-not-budgeted': { words: string };
}

export type FindingKey = keyof FindingValues;

interface FindingOf<K extends FindingKey> {
  /** Rule and places by their names: stays the same when the document is read again. */
  readonly id: string;
  readonly rule: string;
  readonly severity: FindingSeverity;
  readonly key: K;
  readonly values: Readonly<FindingValues[K]>;
  /** `null` where nothing was computed. */
  readonly formula: Formula | null;
  /** Left less right in fen; `null` where the two sides are no amounts. */
  readonly difference: Fen | null;
  /** Every place the finding speaks of, those of the formula first. */
  readonly evidence: readonly Evidence[];
  /** Other findings with the same cause, the same figure most often; they are told and counted with it. */
  readonly witnesses?: readonly Finding[];
  /** How many there are besides, where not all of them are listed. */
  readonly unlistedWitnesses?: number;
  /** Only of a doubt: why it is one. */
  readonly doubt?: DoubtReason;
}

export interface Evidence {
  readonly ref: EvidenceRef;
  /** See {@link Operand.document}. */
  readonly document?: string;
}

export type Finding = { readonly [K in FindingKey]: FindingOf<K> }[FindingKey];

/** Each finding and, after it, those with the same cause. */
export function everyFinding(findings: readonly Finding[]): Finding[] {
  return findings.flatMap((finding) => [finding, ...(finding.witnesses ?? [])]);
}

/**
 * A finding's name in an address and in what is written down about it: its rule and eight digits of its
 * id's hash, such as `row-sum-5f0c2a91`. The same rule over the same cells has the same key in every
 * reading of the document, whatever the figures in them are.
 */
export function findingKey({ rule, id }: Pick<Finding, 'rule' | 'id'>): string {
  return `${rule}-${bytesToHex(sha256(utf8ToBytes(id))).slice(0, 8)}`;
}
