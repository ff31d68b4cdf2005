import { Dexie } from 'dexie';

/**
 * Calls back when notes of that database were written, here or in another window. Dexie tells other windows which keys
 * changed and never what they hold; where it cannot, the notes are read anew when this window is
 * looked at again.
 */
export function onNotesChanged(database: string, changed: () => void): void {
  Dexie.on.storagemutated.subscribe((parts) => {
    if (Object.keys(parts).some((part) => part.startsWith(`idb://${database}/notes/`))) changed();
  });
  addEventListener('focus', changed);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') changed();
  });
}
