/** The sentence for everything that loading can end in. */
import type { LoadFailure, LoadNote } from '#store/catalog/load.ts';
import { words } from '#words/words.ts';

const say = words.failures;

/** What happened and what to do. */
export function failureText(failure: LoadFailure): string {
  switch (failure.kind) {
    case 'not-found':
      return say.notFound[failure.what](failure.name);
    case 'offline':
      return say.offline;
    case 'timeout':
      return say.timeout(failure.seconds);
    case 'server':
      return say.server(failure.status);
    case 'truncated':
      return say.truncated;
    case 'not-json':
      return say.notJson;
    case 'integrity':
      return say.integrity;
    case 'newer':
      return say.newer;
    case 'not-a-catalog':
      return say.notACatalog;
    case 'not-a-disclosure':
      return say.notADisclosure;
  }
}

/** What the reader of a loaded value should know. */
export function noteText(note: LoadNote): string {
  switch (note.key) {
    case 'unchecked':
      return say.notes.unchecked;
    case 'old-copy':
      return say.notes.oldCopy(failureText(note.failure));
    case 'withdrawn':
      return say.notes.withdrawn;
    case 'imported':
      return say.notes.imported;
    case 'issues':
      return say.notes.issues(note.issues.length);
  }
}
