/** What a note is bound to: made from what is on the screen, and found again in a later reading. */
import { columnsOf, type Disclosure, type Row, type Table } from '../disclosure/disclosure.ts';
import { evidenceName } from '../findings/evidence-name.ts';
import { cellRef, printFigureRef, readFigureRef, type FigureRef } from '../disclosure/figure.ts';
import { everyFinding, findingKey, type Finding } from '../findings/finding.ts';
import { nameKey } from '../text/name-key.ts';
import type { NoteSubject, NoteTarget } from './note.ts';

/** A note about one thing in the disclosure, or with `null` about the disclosure as a whole. */
export function noteSubject(disclosure: Disclosure, target: NoteTarget | null): NoteSubject {
  const { id, region, organization, year, stage } = disclosure;
  return {
    disclosure: id,
    region: region.name,
    organization: organization.name,
    year,
    stage,
    target,
  };
}

/** What a screen takes a note on; `label` is what the screen calls it, its amount with it. */
export type Notable =
  | { readonly kind: 'figure'; readonly ref: FigureRef; readonly label: string }
  | {
      readonly kind: 'subject';
      readonly table: string;
      readonly code: string;
      readonly label: string;
    }
  | { readonly kind: 'project'; readonly label: string }
  /** `key` as `findingKey` gives it. */
  | { readonly kind: 'finding'; readonly key: string; readonly label: string };

/** What a note on it is bound to. */
export function noteTarget(of: Notable, disclosure: Disclosure): NoteTarget {
  const { label } = of;
  switch (of.kind) {
    case 'figure': {
      const name = evidenceName(of.ref, disclosure);
      return { kind: 'figure', name, cell: printFigureRef(of.ref), label };
    }
    case 'subject':
      return { kind: 'subject', table: of.table, code: of.code, label };
    case 'project':
      return { kind: 'project', key: nameKey(label), label };
    case 'finding':
      return { kind: 'finding', id: of.key, label };
  }
}

/** A target in the disclosure as it is read now. */
export type FoundTarget =
  | { readonly kind: 'figure'; readonly ref: FigureRef }
  /** `row` is the printed row; `null` where only the subject's parts are printed. */
  | {
      readonly kind: 'subject';
      readonly table: Table;
      readonly code: string;
      readonly row: Row | null;
    }
  | { readonly kind: 'project'; readonly index: number }
  | { readonly kind: 'finding'; readonly finding: Finding };

/**
 * Finds what a note is bound to; `null` where the disclosure does not have it any more. `findings` are
 * those of the disclosure; only a note on a finding needs them.
 */
export function findTarget(
  target: NoteTarget,
  disclosure: Disclosure,
  findings: readonly Finding[] = [],
): FoundTarget | null {
  switch (target.kind) {
    case 'figure': {
      const ref = findFigure(target, disclosure);
      return ref && { kind: 'figure', ref };
    }
    case 'subject':
      return findSubject(target, disclosure);
    case 'project': {
      const index = disclosure.projects.findIndex(({ name }) => nameKey(name) === target.key);
      return index < 0 ? null : { kind: 'project', index };
    }
    case 'finding': {
      const finding = everyFinding(findings).find((each) => findingKey(each) === target.id);
      return finding ? { kind: 'finding', finding } : null;
    }
  }
}

/** Where it stood when the note was taken, if the same figure stands there; else wherever it stands. */
function findFigure(
  { name, cell }: Extract<NoteTarget, { kind: 'figure' }>,
  disclosure: Disclosure,
): FigureRef | null {
  const first = readFigureRef(cell, disclosure);
  if (first && evidenceName(first, disclosure) === name) return first;
  return figuresOf(disclosure).find((ref) => evidenceName(ref, disclosure) === name) ?? null;
}

function figuresOf({ tables, statements, changes, projects }: Disclosure): FigureRef[] {
  const cells = tables.flatMap((table) =>
    table.rows.flatMap((row) => columnsOf(table, row).map(({ id }) => cellRef(table, row, id))),
  );
  const prose = { statement: statements, change: changes, project: projects };
  const kinds = ['statement', 'change', 'project'] as const;
  return [
    ...cells,
    ...kinds.flatMap((kind) => prose[kind].map((_, index): FigureRef => ({ kind, index }))),
  ];
}

function findSubject(
  { table: id, code }: Extract<NoteTarget, { kind: 'subject' }>,
  { tables }: Disclosure,
): FoundTarget | null {
  const table = tables.find((each) => each.id === id);
  const listed = table?.rows.some((row) => row.code?.startsWith(code)) ?? false;
  if (!table || !listed) return null;
  return { kind: 'subject', table, code, row: table.rows.find((row) => row.code === code) ?? null };
}
