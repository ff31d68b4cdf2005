/** Words in a document that are not seen, gathered by their place for the report. */
import { issue, type Issue, type Place } from '#domain/issues/issue.ts';
import { excerpt, isEmpty } from '../wording.ts';
import type { Unseen } from './flow.ts';

/** Of so many places a report is given; where there are more, the rest is told in the last one. */
const mostPlaces = 20;

export class UnseenWords {
  readonly #found: { kind: Unseen['unseen']; text: string; at: Place }[] = [];

  add({ unseen: kind, text }: Unseen, at: Place): void {
    if (isEmpty(text)) return;
    const last = this.#found[this.#found.length - 1];
    const same =
      last?.kind === kind &&
      last.at.table === at.table &&
      last.at.row === at.row &&
      last.at.line === at.line;
    const full = this.#found.length === mostPlaces;
    if (last && (same || full)) {
      // An excerpt is all that is ever shown.
      if (last.text.length < 60) last.text = `${last.text} ${text}`;
    } else this.#found.push({ kind, text, at });
  }

  issues(): Issue[] {
    return this.#found.map(({ kind, text, at }) =>
      issue(
        kind === 'hidden' ? 'text-hidden' : 'text-white',
        'warning',
        { text: excerpt(text) },
        at,
      ),
    );
  }
}
