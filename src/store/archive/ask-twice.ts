import { within } from '../deadline.ts';

export type Answer<T> =
  | { readonly kind: 'answer'; readonly value: T }
  /** There is no room. */
  | { readonly kind: 'full' }
  /** No answer, over the old connection and over a new one. */
  | { readonly kind: 'lost' };

/** An operation on the database may take that long, in milliseconds. */
const patience = 30_000;

/**
 * Asks the database; where the connection has died, once more over a new one, for a dead handle stays
 * dead however often it is asked. Every question may be asked twice without harm. Never rejects.
 */
export async function askTwice<T>(
  work: () => Promise<T>,
  reconnect: () => void,
): Promise<Answer<T>> {
  for (const last of [false, true]) {
    try {
      const answer = await within(patience, work().then(answered), { kind: 'lost' } as const);
      // Whatever does not answer now will hardly answer a second time.
      return answer;
    } catch (failure) {
      if (isQuota(failure)) return { kind: 'full' };
    }
    if (!last) reconnect();
  }
  return { kind: 'lost' };
}

function answered<T>(value: T): Answer<T> {
  return { kind: 'answer', value };
}

/** Dexie wraps the browser's error; with many records at once, in a list of failures. */
function isQuota(failure: unknown): boolean {
  const { name, inner, failures } = failure as {
    name?: unknown;
    inner?: unknown;
    failures?: unknown;
  };
  if (name === 'QuotaExceededError') return true;
  const causes = [inner, ...(Array.isArray(failures) ? (failures as unknown[]) : [])];
  return causes.some((cause) => typeof cause === 'object' && cause !== null && isQuota(cause));
}
