import { within } from '../deadline.ts';
import { failed, ready, type Attempt } from './load.ts';
import { sha256Hex } from '../sha256.ts';

/** A file of the library, as its list names it. */
export interface Wanted {
  /** Relative to the catalog. */
  readonly path: string;
  /** What its content must hash to; the catalog itself has none. */
  readonly sha256?: string;
  /** How long it is, where the list says so. */
  readonly bytes?: number;
}

export interface Downloaded {
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

export interface DownloadOptions {
  readonly fetch: typeof fetch;
  /** Address of the folder that the catalog is in, with a slash at the end. */
  readonly base: string;
  /** In milliseconds. */
  readonly deadline: number;
  /** Gives the download up; it then ends as one without a network does. */
  readonly signal?: AbortSignal;
}

/**
 * Fetches a file and checks it against its hash before anybody sees it. A file without a hash is
 * asked for anew from the server, past the browser's cache.
 */
export async function download(
  wanted: Wanted,
  options: DownloadOptions,
): Promise<Attempt<Downloaded>> {
  const { path, sha256: expected, bytes: length } = wanted;
  const cancel = new AbortController();
  options.signal?.addEventListener('abort', () => cancel.abort());
  const received = await within(options.deadline, receive(wanted, options, cancel.signal), null);
  if (!received) {
    cancel.abort();
    return failed({ kind: 'timeout', seconds: options.deadline / 1_000 });
  }
  if (received.state === 'failed') return received;
  const bytes = received.value;
  const sha256 = sha256Hex(bytes);
  if (!expected || sha256 === expected) return ready({ bytes, sha256 });
  if (startsLikePage(bytes)) return failed({ kind: 'not-json', path });
  if (length !== undefined && bytes.length < length) {
    return failed({ kind: 'truncated', received: bytes.length, expected: length });
  }
  return failed({ kind: 'integrity', path, expected, received: sha256 });
}

async function receive(
  { path, sha256, bytes }: Wanted,
  { fetch, base }: DownloadOptions,
  signal: AbortSignal,
): Promise<Attempt<Uint8Array>> {
  let answer: Response;
  try {
    answer = await fetch(base + path, { signal, cache: sha256 ? 'default' : 'no-cache' });
  } catch {
    return failed({ kind: 'offline' });
  }
  const { status, ok } = answer;
  if (status === 404 || status === 410) {
    return failed({ kind: 'not-found', what: 'file', name: path });
  }
  if (!ok) return failed({ kind: 'server', status });
  try {
    return ready(new Uint8Array(await answer.arrayBuffer()));
  } catch {
    return failed({ kind: 'truncated', received: 0, expected: bytes ?? null });
  }
}

function startsLikePage(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, 200)).trimStart().startsWith('<');
}
