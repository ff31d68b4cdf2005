import { digestOf } from '#checks/digest.ts';
import { runChecks } from '#checks/run-checks.ts';
import type { Answers, Asked, Question } from './message.ts';

/** What the rules say, here and now; throws where a rule does. */
export function answerTo<A extends Asked>(asked: A, question: Question): Answers[A];
export function answerTo(asked: Asked, { disclosure, ...options }: Question): Answers[Asked] {
  return asked === 'digest' ? digestOf(disclosure, options) : runChecks(disclosure, options);
}
