import { describe, expect, it } from 'vitest';
import { noteTarget } from '#domain/notes/note-target.ts';
import { printAddress } from '#store/address/address-format.ts';
import { beginning, subjectLabel } from '#views/notebook/labels.ts';
import { noteAddress } from '#views/notebook/note-address.ts';
import { counted, everything, filtered, newestFirst } from '#views/notebook/note-filter.ts';
import { sample } from '../../support/disclosure.ts';
import { noteWith } from '../../support/note.ts';

const about = noteWith().about;
const car = noteWith({ text: 'ＡＢＣ车辆', tags: ['采购'] });
const free = noteWith({ kind: 'note', about: null, done: true, text: '随手记' });
const all = [car, free];

describe('notes are found', () => {
  it.each([
    ['by words of any width and case', { find: ' abc ' }, [car]],
    ['by a tag as a word', { find: '采购' }, [car]],
    ['by their department as a word', { find: '人民代表大会' }, [car]],
    ['by department', { department: sample.organization.name }, [car]],
    ['by tag', { tag: '采购' }, [car]],
    ['by kind', { kind: 'note' }, [free]],
    ['done', { state: 'done' }, [free]],
    ['not done', { state: 'open' }, [car]],
    ['not by characters that mean something to a pattern', { find: '.*' }, []],
    ['all of them', {}, all],
  ] as const)('%s', (_, filter, found) => {
    expect(filtered(all, { ...everything, ...filter })).toEqual(found);
  });

  it('with the most frequent department first', () => {
    expect(counted(['乙', '甲', '乙'])).toEqual([
      { value: '乙', count: 2 },
      { value: '甲', count: 1 },
    ]);
  });

  it('remarks with the last edited first', () => {
    const later = { ...free, id: 'f'.repeat(32), editedAt: free.editedAt + 1 };
    expect(newestFirst([car, free, later])).toEqual([later, free]);
  });
});

describe('a note leads back', () => {
  const bound = (target: ReturnType<typeof noteTarget>) => {
    if (!about) throw new Error('a note on a disclosure');
    return { ...about, target };
  };

  it.each([
    [
      'to the table of a figure',
      noteTarget(
        {
          kind: 'figure',
          ref: { kind: 'cell', table: 'expenditure', row: 1, column: 'basic' },
          label: '',
        },
        sample,
      ),
      '/tables?cell=expenditure.1.basic',
    ],
    [
      'to an economic item',
      noteTarget({ kind: 'subject', table: 'basic', code: '301', label: '' }, sample),
      '/spending?path=301&lens=economic',
    ],
    [
      'to a project by its name',
      noteTarget({ kind: 'project', label: '会议费' }, sample),
      `/targets?find=${encodeURIComponent('会议费')}`,
    ],
  ])('%s', (_, target, address) => {
    const printed = printAddress(noteAddress(bound(target), null, null));
    expect(printed).toBe(`/${sample.id}${address}`);
  });

  it('says what it is about also where the disclosure cannot be had', () => {
    expect(subjectLabel(about)).toContain(sample.organization.name);
    expect(subjectLabel(null)).toBe('不针对哪个部门');
  });

  it('is told from others by its first line, whole characters of it', () => {
    expect(beginning(`  ${'𠮷'.repeat(30)}\n第二行`)).toBe('𠮷'.repeat(20));
  });
});
