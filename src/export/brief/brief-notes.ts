/** What the deputy wrote: the questions with the amount, the change and the place they are about. */
import { comparedFigures, type Compared } from '#domain/changes/changes.ts';
import { compareDisclosures } from '#domain/changes/comparison.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { figureAmount, printFigureRef, type FigureRef } from '#domain/disclosure/figure.ts';
import { formatPercent } from '#domain/money/format.ts';
import type { Note } from '#domain/notes/note.ts';
import { findTarget, type FoundTarget } from '#domain/notes/note-target.ts';
import { evidencePlace, evidenceText, findingSentence } from '#words/later/finding-words.ts';
import { words } from '#words/words.ts';
import type { BriefBlock, BriefDepartment } from './brief.ts';
import { readable } from './takeaway.ts';

/** The questions that are still open, numbered as they are ordered. */
export function questionBlocks(department: BriefDepartment): BriefBlock[] {
  const questions = department.notes.filter(({ kind, done }) => kind === 'question' && !done);
  if (questions.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: words.brief.questionsTitle },
    ...questions.flatMap((note, index): BriefBlock[] => [
      { kind: 'question', text: words.brief.numbered(index + 1, note.text) },
      ...aboutBlocks(note, department),
    ]),
  ];
}

/** The notes that are no questions. */
export function noteBlocks(department: BriefDepartment): BriefBlock[] {
  const notes = department.notes.filter(({ kind, done }) => kind === 'note' && !done);
  if (notes.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: words.brief.notesTitle },
    ...notes.flatMap((note, index): BriefBlock[] => [
      { kind: 'text', text: words.brief.numbered(index + 1, note.text) },
      ...aboutBlocks(note, department),
    ]),
  ];
}

/** A line that says what a note is about; nothing for a note about the budget as a whole. */
function aboutBlocks(
  { about }: Note,
  { disclosure, before, report }: BriefDepartment,
): BriefBlock[] {
  const target = about?.target;
  if (!target) return [];
  const say = words.brief.about;
  const found = findTarget(target, disclosure, report.findings);
  if (!found) return [{ kind: 'quiet', text: say.gone(target.label) }];
  if (found.kind === 'finding') {
    return [{ kind: 'quiet', text: say.finding(findingSentence(found.finding, disclosure)) }];
  }
  const ref = refOf(found);
  if (!ref) return [{ kind: 'quiet', text: say.what(target.label) }];
  const amount = figureAmount(ref, disclosure);
  const compared = changeAt(ref, disclosure, before);
  const place = evidencePlace(ref, disclosure);
  const text = [
    say.what(evidenceText(ref, disclosure)),
    ...(amount === null ? [] : [say.amount(readable(amount, disclosure))]),
    ...(compared ? [changeText(compared, disclosure)] : []),
    ...(place === '' ? [] : [say.place(place)]),
  ].join(say.joint);
  return [{ kind: 'quiet', text }];
}

function refOf(found: Exclude<FoundTarget, { kind: 'finding' }>): FigureRef | null {
  if (found.kind === 'figure') return found.ref;
  if (found.kind === 'project') return { kind: 'project', index: found.index };
  const { table, row } = found;
  const column = table.columns.find(({ id }) => id === 'total');
  return row && column
    ? { kind: 'cell', table: table.id, row: table.rows.indexOf(row), column: column.id }
    : null;
}

type Change = Pick<Compared, 'delta' | 'rate' | 'baseYear'>;

/** The change of a figure as the document states it, else against the document of the year before. */
function changeAt(
  ref: FigureRef,
  disclosure: Disclosure,
  before: Disclosure | null,
): Change | undefined {
  const wanted = printFigureRef(ref);
  const stated = comparedFigures(disclosure).find(
    ({ currentRef, deltaRef }) =>
      printFigureRef(currentRef) === wanted || printFigureRef(deltaRef) === wanted,
  );
  return stated ?? (before ? comparedChange(wanted, disclosure, before) : undefined);
}

/** A break in the classification has no change. */
function comparedChange(
  wanted: string,
  disclosure: Disclosure,
  before: Disclosure,
): Change | undefined {
  const rows = compareDisclosures(before, disclosure)?.lists.flatMap((list) => list.rows) ?? [];
  const row = rows.find(({ after }) => after?.ref && printFigureRef(after.ref) === wanted);
  if (!row?.before || row.kind === 'break') return undefined;
  return { delta: row.delta, rate: row.rate, baseYear: before.year };
}

function changeText({ delta, rate, baseYear }: Change, disclosure: Disclosure): string {
  const amount = readable(delta, disclosure, true);
  const text = rate === null ? amount : amount + words.inBrackets(formatPercent(rate, true));
  return words.brief.about.change(baseYear, text);
}
