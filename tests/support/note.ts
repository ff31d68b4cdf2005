/** A note that is valid as it stands, for tests to derive theirs from, and any note at all. */
import * as fc from 'fast-check';
import { longestNote, newNote, noteKinds, type Note, type NoteTarget } from '#domain/notes/note.ts';
import { noteSubject } from '#domain/notes/note-target.ts';
import { sample } from './disclosure.ts';

let count = 0;

/** Thirty-two hexadecimal digits that no other note of the test has. */
export function freshId(): string {
  count += 1;
  return count.toString(16).padStart(32, '0');
}

export function noteWith(parts: Partial<Note> = {}): Note {
  const content = {
    kind: 'question' as const,
    text: '项目支出为什么增加？',
    tags: [],
    done: false,
    order: 1,
    about: noteSubject(sample, null),
  };
  return { ...newNote(freshId(), content, 1_700_000_000_000), ...parts };
}

/** Beyond the BMP, composed, joined, separators that JavaScript once took for line ends, halves. */
const pieces = fc.constantFrom(
  ...['𠮷', '👩‍👩‍👧', 'é', 'e\u0301', '\u2028', '\u2029', '\ud842', '\udfb7', '\u0000', '\ufeff'],
  ...['\u202e', '"', '\\', '\r\n', '\t', '张', '预算', '__proto__', '</script>', '１２', ' '],
);
const anyText = (most: number): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 6 })), { minLength: 1 })
    .map((parts) => parts.join('').slice(0, most) || '。');

const anyTarget: fc.Arbitrary<NoteTarget | null> = fc.option(
  fc.oneof(
    fc.record({ kind: fc.constant('project' as const), key: anyText(90), label: anyText(90) }),
    fc.record({ kind: fc.constant('finding' as const), id: anyText(90), label: anyText(90) }),
  ),
);

export const anyNote: fc.Arbitrary<Note> = fc
  .record({
    kind: fc.constantFrom(...noteKinds),
    text: anyText(longestNote),
    tags: fc.array(anyText(12), { maxLength: 3 }),
    done: fc.boolean(),
    order: fc.double({ noNaN: true, noDefaultInfinity: true }),
    about: fc.option(anyTarget.map((target) => noteSubject(sample, target))),
  })
  // JSON knows no negative zero.
  .map((content) =>
    newNote(freshId(), { ...content, order: content.order + 0 }, 1_700_000_000_000),
  );
