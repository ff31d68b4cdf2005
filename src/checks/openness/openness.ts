/** All criteria over one disclosure, in their order. */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import type { Judgement } from '#domain/findings/openness.ts';
import { complete } from './complete.ts';
import type { Criterion, OpennessContext } from './criterion.ts';
import { detailed } from './detailed.ts';
import { others } from './others.ts';

export const criteria: readonly Criterion[] = [...complete, ...detailed, ...others];

export interface Judged {
  readonly criterion: Criterion;
  /** `null`: not told by what is at hand, as dates and the region's own list of departments are not. */
  readonly judgement: Judgement | null;
}

/** What of it is public. `context.related` are the other documents of the region that are at hand. */
export function judgeOpenness(disclosure: Disclosure, context: OpennessContext): Judged[] {
  return criteria.map((criterion) => ({
    criterion,
    judgement: criterion.judge(disclosure, context),
  }));
}
