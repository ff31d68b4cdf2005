import { describe, expect, it } from 'vitest';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import type { FigureRef } from '#domain/disclosure/figure.ts';
import { findingKey } from '#domain/findings/finding.ts';
import { findTarget, noteTarget } from '#domain/notes/note-target.ts';
import { runChecks } from '#checks/run-checks.ts';
import { disclosureWith, expenditure, sample, subjectRow } from '../../../support/disclosure.ts';

const basicOf201: FigureRef = { kind: 'cell', table: 'expenditure', row: 1, column: 'basic' };

/** The same document, read by a reader that finds one more row before the others. */
const again: Disclosure = disclosureWith({
  tables: sample.tables.map((table) =>
    table.id === 'expenditure'
      ? { ...table, rows: [subjectRow('199', '新', 1, 1, null), ...table.rows] }
      : table,
  ),
  projects: [...sample.projects].reverse(),
});
const subject = (code: string) =>
  noteTarget({ kind: 'subject', table: 'expenditure', code, label: code }, sample);
const without: Disclosure = disclosureWith({ tables: [], projects: [], statements: [] });

describe('a note finds its target again', () => {
  it('a figure, where it stood and where it stands now', () => {
    const target = noteTarget({ kind: 'figure', ref: basicOf201, label: '576.77 万元' }, sample);
    expect(findTarget(target, sample)).toEqual({ kind: 'figure', ref: basicOf201 });
    expect(findTarget(target, again)).toEqual({
      kind: 'figure',
      ref: { ...basicOf201, row: 2 },
    });
    expect(findTarget(target, without)).toBeNull();
  });

  it('a figure of the prose by its name and not by its number', () => {
    const target = noteTarget(
      { kind: 'figure', ref: { kind: 'statement', index: 1 }, label: '18.00 万元' },
      sample,
    );
    const swapped = disclosureWith({ statements: [...sample.statements].reverse() });
    expect(findTarget(target, swapped)).toEqual({
      kind: 'figure',
      ref: { kind: 'statement', index: 0 },
    });
  });

  it('a subject, also one of which only the parts are printed', () => {
    expect(findTarget(subject('201'), again)).toMatchObject({
      kind: 'subject',
      row: { code: '201' },
    });
    const parts = { ...expenditure, rows: [subjectRow('2290201', '某项', 1, 1, null)] };
    expect(findTarget(subject('229'), disclosureWith({ tables: [parts] }))).toMatchObject({
      kind: 'subject',
      row: null,
    });
    expect(findTarget(subject('299'), sample)).toBeNull();
  });

  it('a project by its name, with other spaces and widths', () => {
    const target = noteTarget({ kind: 'project', label: sample.projects[0]?.name ?? '' }, sample);
    expect(findTarget(target, again)).toEqual({
      kind: 'project',
      index: sample.projects.length - 1,
    });
    const spaced = sample.projects.map((each) => ({ ...each, name: `\u3000${each.name} ` }));
    expect(findTarget(target, disclosureWith({ projects: spaced }))).toMatchObject({ index: 0 });
    expect(findTarget(target, without)).toBeNull();
  });

  it('a finding by its rule and cells, in another order and until it is gone', () => {
    const { findings } = runChecks(sample);
    const finding = findings[findings.length - 1];
    if (!finding) throw new Error('the sample has no finding');
    const target = noteTarget(
      { kind: 'finding', key: findingKey(finding), label: '一句话' },
      sample,
    );
    expect(findTarget(target, sample, [...findings].reverse())).toEqual({
      kind: 'finding',
      finding,
    });
    const rereading = runChecks(again).findings;
    expect(findTarget(target, again, rereading)).toMatchObject({ finding: { id: finding.id } });
    expect(findTarget(target, sample, [])).toBeNull();
  });
});
