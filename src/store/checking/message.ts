/** What passes between the page and the worker that checks. */
import type { Digest } from '#checks/digest.ts';
import type { Thresholds } from '#checks/options.ts';
import type { CheckReport } from '#checks/run-checks.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import * as v from 'valibot';

/** A disclosure and what it is checked by; see `runChecks`. */
export interface Question {
  readonly disclosure: Disclosure;
  readonly related: readonly Disclosure[];
  readonly thresholds: Thresholds;
}

/** What may be asked: everything that is found, or the few numbers of a list. */
export interface Answers {
  readonly report: CheckReport;
  readonly digest: Digest;
}
export type Asked = keyof Answers;

/** Both sides of the messages are of one build: what is inside is trusted, its kind is not. */
export const request = v.object({
  number: v.number(),
  asked: v.picklist(['report', 'digest']),
  question: v.custom<Question>((value) => typeof value === 'object' && value !== null),
});

/** `ready` once, when the rules are loaded; then an answer for each request, in their order. */
export const reply = v.variant('kind', [
  v.object({ kind: v.literal('ready') }),
  v.object({ kind: v.literal('answer'), number: v.number(), answer: v.looseObject({}) }),
  v.object({ kind: v.literal('fault'), number: v.number(), name: v.string() }),
]);
export type Reply = v.InferOutput<typeof reply>;
