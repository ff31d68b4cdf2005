/** `mingzhang/checks`: a disclosure → findings, each with its places and as a sentence. */
export { runChecks, type CheckReport } from '#checks/run-checks.ts';
export { defaultThresholds, type CheckOptions, type Thresholds } from '#checks/options.ts';
export type { Evidence, EvidenceRef, Finding, FindingSeverity } from '#domain/findings/finding.ts';
/** In Simplified Chinese: the sentence of a finding; what a place is called, where it is, what stands there. */
export {
  evidenceFigure,
  evidencePlace,
  evidenceText,
  findingSentence,
} from '#words/later/finding-words.ts';
