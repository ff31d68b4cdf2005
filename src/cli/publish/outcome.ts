/** What became of a document, or of a disclosure, in a publication. */

export const outcomeKinds = [
  /** The document is in the library, in the disclosure of that id. */
  'used',
  /** All that it says is in the library by another document. */
  'covered',
  /** It is not in the library, for the reason. */
  'unused',
  /** The disclosure stays as it was published before, for the reason. */
  'kept',
  /** It is published no longer. */
  'withdrawn',
] as const;

export interface Outcome {
  readonly kind: (typeof outcomeKinds)[number];
  /** `null` where it is about a disclosure. */
  readonly file: string | null;
  /** `null` where it is not known. */
  readonly id: string | null;
  readonly reason: string;
}

export function used(file: string, id: string): Outcome {
  return { kind: 'used', file, id, reason: '' };
}

export function unused(file: string, id: string | null, reason: string): Outcome {
  return { kind: 'unused', file, id, reason };
}

export function covered(file: string, id: string | null, reason: string): Outcome {
  return { kind: 'covered', file, id, reason };
}
