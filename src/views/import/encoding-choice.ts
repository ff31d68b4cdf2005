/** Which encodings are left to choose from, after what was said of a reading. */
import { encodingsIn, type Encoding } from '#domain/text/encoding.ts';
import type { Issue } from '#domain/issues/issue.ts';

export interface EncodingQuestion {
  /** The likeliest first. */
  readonly plausible: readonly Encoding[];
  /** The one that it was read in; `null` where it was not read. */
  readonly taken: Encoding | null;
}

/** `null` where the encoding was certain, or where there is no other. */
export function encodingQuestion(issues: readonly Issue[]): EncodingQuestion | null {
  for (const issue of issues) {
    const unread = issue.key === 'encoding-unsure' || issue.key === 'encoding-wrong';
    if (!unread && issue.key !== 'encoding-taken') continue;
    const taken = issue.key === 'encoding-taken' ? issue.values.encoding : null;
    const plausible = encodingsIn(issue.values.plausible);
    return plausible.some((encoding) => encoding !== taken) ? { plausible, taken } : null;
  }
  return null;
}
