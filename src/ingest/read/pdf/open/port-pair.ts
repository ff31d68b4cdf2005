/** A channel inside one thread, in place of the one that pdf.js would make. */

type Listener = (event: { readonly data: unknown }) => void;

/** As much of a MessagePort as pdf.js uses. */
export interface Port {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: Listener, options?: { signal?: AbortSignal }): void;
  removeEventListener(type: 'message', listener: Listener): void;
}

/**
 * Two ends: what is posted at one is heard at the other, later and in order. pdf.js' own channel
 * copies every message as if it went to another thread, which takes longer than reading a page.
 * Here only lists and records are copied that pdf.js fills again after posting them. `onPosted` is shown
 * what is posted at the second end, before it is heard.
 */
export function portPair(onPosted: (message: unknown) => void): [Port, Port] {
  const listeners: [Set<Listener>, Set<Listener>] = [new Set(), new Set()];
  const port = (
    own: Set<Listener>,
    others: Set<Listener>,
    onPost: (message: unknown) => void,
  ): Port => ({
    postMessage(message) {
      onPost(message);
      const data = copied(message, 3);
      void Promise.resolve().then(() => {
        for (const listener of others) listener({ data });
      });
    },
    addEventListener(_, listener, { signal } = {}) {
      own.add(listener);
      signal?.addEventListener('abort', () => own.delete(listener));
    },
    removeEventListener(_, listener) {
      own.delete(listener);
    },
  });
  return [port(listeners[0], listeners[1], () => {}), port(listeners[1], listeners[0], onPosted)];
}

/** A message, what it carries, and the lists in that; what these hold is not written to again. */
function copied(value: unknown, depth: number): unknown {
  if (depth === 0 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => copied(each, depth - 1));
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, copied(each, depth - 1)]),
  );
}
