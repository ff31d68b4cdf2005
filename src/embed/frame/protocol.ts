/**
 * What a frame and the page around it say to each other, version 1 (trust.md EMB-3 and EMB-5). The
 * frame tells its height and nothing else; no message moves, opens or changes anything.
 */

/** In px: below is an empty frame, above is no page. */
export const heightLimits = { least: 100, most: 20_000 } as const;
/** At most ten heights a second are told and obeyed. */
export const pause = 100;

export type Message =
  /** Of the frame: it is there and can be asked. */
  | { readonly type: 'mingzhang:ready'; readonly v: 1; readonly id: string }
  /** Of the frame: in px. */
  | {
      readonly type: 'mingzhang:height';
      readonly v: 1;
      readonly id: string;
      readonly height: number;
    }
  /** Of the page around: how high are you? */
  | { readonly type: 'mingzhang:ping'; readonly v: 1; readonly id: string };

/** What came by postMessage as a message of this version; anything else is `null`. */
export function readMessage(data: unknown): Message | null {
  if (typeof data !== 'object' || data === null) return null;
  const { type, v, id, height } = data as Record<string, unknown>;
  if (v !== 1 || typeof id !== 'string') return null;
  if (type === 'mingzhang:ready' || type === 'mingzhang:ping') return { type, v, id };
  const { least, most } = heightLimits;
  if (type !== 'mingzhang:height' || typeof height !== 'number') return null;
  return height >= least && height <= most ? { type, v, id, height } : null;
}
