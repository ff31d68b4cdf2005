/** Two wordings of one text as one: what stays, what was taken out, what was put in. */
import { diffArrays } from 'diff';

export interface TextPart {
  readonly kind: 'kept' | 'removed' | 'added';
  readonly text: string;
}

/** Texts that are further apart than these edits are one replaced by the other. */
const mostEdits = 400;

/**
 * The parts in reading order, removed before added. A number, with its decimals, and a Latin word are
 * one piece: 1200 that becomes 1300 is not one digit that changed.
 */
export function textDiff(before: string, after: string): TextPart[] {
  const changes = diffArrays(piecesOf(before), piecesOf(after), { maxEditLength: mostEdits });
  const parts = changes
    ? changes.map(({ added, removed, value }): TextPart => {
        return { kind: added ? 'added' : removed ? 'removed' : 'kept', text: value.join('') };
      })
    : [part('removed', before), part('added', after)];
  return readable(parts.filter(({ text }) => text !== ''));
}

function piecesOf(text: string): string[] {
  return text.match(/\d+(?:[.,]\d+)*|[A-Za-z]+|[^]/gu) ?? [];
}

function part(kind: TextPart['kind'], text: string): TextPart {
  return { kind, text };
}

/**
 * One kept character between two changes is read as a part of them: 推进城区绿化 → 完善市区美化 is one
 * change of words and not three.
 */
function readable(parts: readonly TextPart[]): TextPart[] {
  const runs: TextPart[] = [];
  let [removed, added] = ['', ''];
  const flush = () => {
    if (removed !== '') runs.push(part('removed', removed));
    if (added !== '') runs.push(part('added', added));
    [removed, added] = ['', ''];
  };
  parts.forEach(({ kind, text }, index) => {
    const between = index > 0 && index < parts.length - 1 && [...text].length === 1;
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if (between && !/[\p{P}\d]/u.test(text) && (removed !== '' || added !== '')) {
      removed += text;
      added += text;
    } else {
      flush();
      runs.push(part('kept', text));
    }
  });
  flush();
  return runs;
}
