/** Where the figures of the prose stand in the texts, once these are no longer as they were read. */
import type { Change, Disclosure, Statement } from '../disclosure/disclosure.ts';

/** The disclosure with no figure that points into a text of which `gone` holds. */
export function withoutSentences(
  disclosure: Disclosure,
  gone: (text: string) => boolean = () => true,
): Disclosure {
  const pointed = <T extends Statement | Change>(said: T): T => {
    if (said.sentence === undefined || !gone(said.sentence.text)) return said;
    const { sentence, ...rest } = said;
    void sentence;
    return rest as T;
  };
  return {
    ...disclosure,
    statements: disclosure.statements.map(pointed),
    changes: disclosure.changes.map(pointed),
  };
}
