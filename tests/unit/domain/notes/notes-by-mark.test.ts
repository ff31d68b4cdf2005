import { describe, expect, it } from 'vitest';
import { findingKey } from '#domain/findings/finding.ts';
import { noteMark } from '#domain/notes/note-mark.ts';
import { noteSubject, noteTarget, type Notable } from '#domain/notes/note-target.ts';
import { notesByMark } from '#domain/notes/notes-by-mark.ts';
import { runChecks } from '../../../../src/checks/run-checks.ts';
import { noteWith } from '../../../support/note.ts';
import { disclosureWith, expenditure, sample } from '../../../support/disclosure.ts';

const [finding] = runChecks(sample).findings;
if (!finding) throw new Error('the sample has no finding');
const things: Notable[] = [
  {
    kind: 'figure',
    ref: { kind: 'cell', table: 'expenditure', row: 3, column: 'basic' },
    label: '一格',
  },
  { kind: 'figure', ref: { kind: 'project', index: 0 }, label: '项目的金额' },
  { kind: 'subject', table: 'expenditure', code: '20101', label: '人大事务' },
  { kind: 'project', label: sample.projects[0]?.name ?? '' },
  { kind: 'finding', key: findingKey(finding), label: '一条核对结果' },
];
const noteOn = (on: Notable | null, index: number) =>
  noteWith({
    id: String(index).padStart(32, '0'),
    about: noteSubject(sample, on && noteTarget(on, sample)),
  });

describe('the notes on a thing', () => {
  const notes = [...things, null].map(noteOn);

  it('are found under the mark of that thing and no other', () => {
    const found = notesByMark(notes, sample);
    expect(found.size).toBe(notes.length);
    [...things, null].forEach((on, index) => {
      expect(found.get(noteMark(on))).toEqual([notes[index]?.id]);
    });
  });

  it('are found where the figure stands now, after rows were put before it', () => {
    const first = expenditure.rows[0];
    if (!first) throw new Error('no row');
    const moved = {
      ...expenditure,
      rows: [{ ...first, code: '199', name: '新的' }, ...expenditure.rows],
    };
    const tables = sample.tables.map((table) => (table.id === 'expenditure' ? moved : table));
    const found = notesByMark(notes, disclosureWith({ tables }));
    expect(found.get('figure/expenditure.4.basic')).toEqual([notes[0]?.id]);
    expect(found.has('figure/expenditure.3.basic')).toBe(false);
  });

  it('are those of this disclosure, and none where the figure is gone', () => {
    expect(notesByMark(notes, { ...sample, id: 'another' }).size).toBe(0);
    const found = notesByMark(notes, disclosureWith({ tables: [] }));
    expect(found.has('figure/expenditure.3.basic')).toBe(false);
  });
});
