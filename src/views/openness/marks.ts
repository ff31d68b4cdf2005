/** How a verdict of 公开自查 is drawn, and in which order the verdicts are explained. */
import type { Verdict } from '#domain/findings/openness.ts';

export const verdictMarks: Readonly<Record<Verdict, string>> = {
  present: '●',
  missing: '○',
  'not-applicable': '–',
};
export const verdicts = ['present', 'missing', 'not-applicable'] as const;
