/**
 * Full or view. Notes are only ever written by a page that stands alone and whose storage works: what
 * is kept inside a frame lands in a partition that its author never finds again (Chrome 115, Firefox,
 * Safari), and an opaque origin keeps nothing. Decided by trying, never by the browser's name.
 */
import type { StorageState } from '../archive/session-archive.ts';

/** Why nothing may be written: the frame, a page from a file, or what became of storage. */
export type ViewReason = 'framed' | 'opaque' | Exclude<StorageState, 'opening' | 'ready'>;

export type RunMode =
  | { readonly kind: 'probing' }
  | { readonly kind: 'full' }
  | { readonly kind: 'view'; readonly because: ViewReason };

/** Of a window, what tells whether it stands alone. */
interface Surroundings {
  readonly self: unknown;
  readonly top: unknown;
  readonly origin: string;
}

/**
 * The mode of this page. `storage` is `Library.storage`, which ends in a named state within seconds;
 * until then the answer is `probing` and nothing is offered.
 */
export function runMode(storage: StorageState, page: Surroundings = window): RunMode {
  const because = enclosure(page);
  if (because) return { kind: 'view', because };
  if (storage === 'opening') return { kind: 'probing' };
  return storage === 'ready' ? { kind: 'full' } : { kind: 'view', because: storage };
}

/** Whether the page is inside another one, or has no origin of its own; `null` where it stands alone. */
export function enclosure(page: Surroundings = window): 'framed' | 'opaque' | null {
  try {
    if (page.self !== page.top) return 'framed';
    return page.origin === 'null' ? 'opaque' : null;
  } catch {
    return 'framed';
  }
}
