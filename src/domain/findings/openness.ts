/**
 * 公开自查: what the rules ask to be public, and how it stands with one disclosure. Never a score, a rank or
 * a fault.
 */
import type { EvidenceRef } from './finding.ts';

/** The five heads of the Ministry's yearly check (地方预决算公开操作规程, 财预〔2016〕143号). */
export const opennessHeads = ['complete', 'detailed', 'timely', 'manner', 'true'] as const;
export type OpennessHead = (typeof opennessHeads)[number];

export type CriterionId =
  | 'tables'
  | `words.${'agencyOperating' | 'threePublic' | 'procurement' | 'assets' | 'performance'}`
  | 'empty-tables'
  | 'duties'
  | 'units'
  | 'changes-explained'
  | 'terms'
  | 'functional-items'
  | 'economic-items'
  | 'three-public-items'
  | 'three-public-reasons'
  | 'three-public-counts'
  | 'procurement-kinds'
  | 'procurement-small-business'
  | 'project-targets'
  | 'project-targets-in-figures'
  | 'published-in-time'
  | 'text-layer'
  | 'data-beside'
  | 'year-before'
  | 'agreement'
  | 'last-year-agrees'
  | 'project-once';

export type Verdict = 'present' | 'missing' | 'not-applicable';

export interface Judgement {
  readonly verdict: Verdict;
  /** Where it stands, or where what is not found should; at most so many as help to look. */
  readonly places: readonly EvidenceRef[];
  /** What is not found, by name: tables, subjects, terms, projects, other documents. */
  readonly lacking: readonly string[];
  /** How many of how many it holds for, where it is counted; fen where it is money. */
  readonly share?: { readonly of: number; readonly all: number; readonly unit: 'fen' | 'count' };
}
