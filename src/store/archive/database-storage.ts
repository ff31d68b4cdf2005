import { DatabaseArchive } from './database-archive.ts';
import { openStore, type OpenOptions } from './open-store.ts';
import type { OpenStorage } from './session-archive.ts';

/** Storage in IndexedDB, for a library that keeps what it fetches and what the user imports. */
export function databaseStorage(options: OpenOptions = {}): OpenStorage {
  return async (onOutdated, onDeleted) => {
    const outcome = await openStore({ ...options, onOutdated, onDeleted });
    if (outcome.state !== 'ready') return outcome;
    return { state: 'ready', archive: new DatabaseArchive(outcome.database) };
  };
}
