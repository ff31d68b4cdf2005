/** How far the loading of something is, and everything that can go wrong on the way. */
import type { Issue } from '#domain/issues/issue.ts';

export type Load<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T; readonly notes: readonly LoadNote[] }
  | { readonly state: 'failed'; readonly failure: LoadFailure };

/** What the reader of a value that is on the screen should know about it. */
export type LoadNote =
  /** It came out of storage, and whether there is a newer one could not be asked. */
  | { readonly key: 'unchecked'; readonly failure: LoadFailure }
  /** There is a newer one, which could not be taken over; this is the one from before. */
  | { readonly key: 'old-copy'; readonly failure: LoadFailure }
  /** The library does not list it any more. */
  | { readonly key: 'withdrawn' }
  /** The user's own import, which stands before the library's copy of the same id. */
  | { readonly key: 'imported'; readonly sha256: string }
  /** What the reader of the format reported besides. */
  | { readonly key: 'issues'; readonly issues: readonly Issue[] };

export type LoadFailure =
  /** The library lists no such region or disclosure, or the server has no such file. */
  | {
      readonly kind: 'not-found';
      readonly what: 'region' | 'disclosure' | 'file';
      readonly name: string;
    }
  | { readonly kind: 'offline' }
  | { readonly kind: 'timeout'; readonly seconds: number }
  | { readonly kind: 'server'; readonly status: number }
  /** The download broke off. Bytes; `null` where the full length is not known. */
  | { readonly kind: 'truncated'; readonly received: number; readonly expected: number | null }
  /** A web page in place of the data: a sign-in page, or an error page sent as a success. */
  | { readonly kind: 'not-json'; readonly path: string }
  /** SHA-256 of what came is another than the one the library names. */
  | {
      readonly kind: 'integrity';
      readonly path: string;
      readonly expected: string;
      readonly received: string;
    }
  /** Written for a newer version of this program. */
  | { readonly kind: 'newer'; readonly version: number; readonly supported: number }
  | { readonly kind: 'not-a-catalog'; readonly issues: readonly Issue[] }
  | { readonly kind: 'not-a-disclosure'; readonly issues: readonly Issue[] };

/** The outcome of one attempt. */
export type Attempt<T> = Exclude<Load<T>, { state: 'loading' }>;

export function ready<T>(value: T, notes: readonly LoadNote[] = []): Attempt<T> {
  return { state: 'ready', value, notes };
}

export function failed<T>(failure: LoadFailure): Attempt<T> {
  return { state: 'failed', failure };
}
