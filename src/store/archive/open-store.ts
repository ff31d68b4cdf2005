import { StoreDatabase } from './database.ts';
import { within } from '../deadline.ts';

/**
 * `blocked`: another window holds the database in an older version. `newer`: a newer version of this
 * program wrote it. `unavailable`: the browser gives none (private window, embedded page, no room).
 * `corrupt`: it is there and cannot be read. `timeout`: no answer within the deadline.
 */
export type OpenFailure = 'blocked' | 'newer' | 'unavailable' | 'corrupt' | 'timeout';

export type OpenOutcome =
  { readonly state: 'ready'; readonly database: StoreDatabase } | { readonly state: OpenFailure };

export interface OpenOptions {
  readonly name?: string;
  /** Read when the store is opened; reading it may throw, as it does in frames without storage. */
  readonly factory?: () => IDBFactory | undefined;
  /** In milliseconds. */
  readonly deadline?: number;
  /** Called when another window needs a newer version, after this one has let go of the database. */
  readonly onOutdated?: () => void;
  /** Called when the database was deleted under this window; what is asked next goes to a new, empty one. */
  readonly onDeleted?: () => void;
}

/** What the database is called where nothing else is said. */
export const databaseName = 'mingzhang';

const opening = new Map<string, Promise<OpenOutcome>>();

/**
 * Opens the database and always ends, in a named state, within the deadline; it never rejects. Who
 * asks while it is being opened, or is open, gets the same answer; a failure may be tried again.
 */
export function openStore(options: OpenOptions = {}): Promise<OpenOutcome> {
  const { name = databaseName } = options;
  // Before any await: of two requests to open, only the first is told that it is blocked.
  const known = opening.get(name);
  if (known) return known;
  const outcome = open(name, options);
  opening.set(name, outcome);
  const forget = (): void => void opening.delete(name);
  void outcome.then((opened) => {
    if (opened.state === 'ready') opened.database.on('close', forget);
    else forget();
  });
  return outcome;
}

async function open(
  name: string,
  { factory = () => globalThis.indexedDB, deadline = 4_000, onOutdated, onDeleted }: OpenOptions,
): Promise<OpenOutcome> {
  let database: StoreDatabase;
  try {
    const found = factory();
    if (!found) return { state: 'unavailable' };
    database = new StoreDatabase(name, found, globalThis.IDBKeyRange);
  } catch {
    return { state: 'unavailable' };
  }
  // The default closes in silence and opens again behind the back of the newer window.
  database.on('versionchange', ({ newVersion }) => {
    if (newVersion === null) {
      onDeleted?.();
      return undefined;
    }
    database.close();
    onOutdated?.();
    return false;
  });
  const blocked = new Promise<OpenFailure>((resolve) => {
    database.on('blocked', () => resolve('blocked'));
  });
  const opened = database.open().then(() => 'ready' as const, nameFailure);
  const state = await within(deadline, Promise.race([opened, blocked]), 'timeout' as const);
  if (state === 'ready') return { state, database };
  database.close();
  return { state };
}

function nameFailure(failure: unknown): OpenFailure {
  const { name } = failure as { name?: unknown };
  if (name === 'VersionError') return 'newer';
  return name === 'UnknownError' || name === 'DataError' ? 'corrupt' : 'unavailable';
}
