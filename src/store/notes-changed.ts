import { Dexie } from 'dexie';

/**
 * Calls back when notes were written, here or in another window. Dexie tells other windows which keys
 * changed and never what they hold; where it cannot, the notes are read anew when this window is
 * looked at again.
 */
export function onNotesChanged(changed: () => void): void {
  Dexie.on.storagemutated.subscribe((parts) => {
    if (Object.keys(parts).some((part) => /^idb:\/\/[^/]*\/notes\//.test(part))) changed();
  });
  addEventListener('focus', changed);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') changed();
  });
}
