/** Under which name the notes on one thing of a disclosure are gathered. */
import { printFigureRef } from '../disclosure/figure.ts';
import { nameKey } from '../text/name-key.ts';
import type { Notable } from './note-target.ts';

/** `figure/expenditure.4.total`, `subject/general/20101`; with `null` the disclosure as a whole. */
export function noteMark(on: Notable | null): string {
  switch (on?.kind) {
    case undefined:
      return '';
    case 'figure':
      return `figure/${printFigureRef(on.ref)}`;
    case 'subject':
      return `subject/${on.table}/${on.code}`;
    case 'project':
      return `project/${nameKey(on.label)}`;
    case 'finding':
      return `finding/${on.key}`;
  }
}
