/** The table beside a sunburst: the same subjects, the same numbers, from the focus down. */
import type { Table } from '#domain/disclosure/disclosure.ts';
import type { FigureRef } from '#domain/disclosure/figure.ts';
import { shareOf } from '#domain/money/format.ts';
import type { Fen } from '#domain/money/money.ts';
import { subjectRef, type Subject } from '#domain/subjects/subject-tree.ts';
import { measuredTree, type SunburstNode } from '#charts/layout/measured-tree.ts';

export interface TwinFigure {
  readonly fen: Fen | null;
  readonly ref: FigureRef | null;
}

export interface TwinRow {
  readonly code: string;
  readonly name: string;
  /** 1 for the parts of the focus, 2 and 3 for theirs. */
  readonly depth: 1 | 2 | 3;
  /** The level in the tree, which its colour is taken from. */
  readonly level: number;
  readonly amount: TwinFigure;
  /** Of the focus's amount, in percent. */
  readonly share: number | null;
  readonly project: TwinFigure;
  /** Whether it has parts to look into. */
  readonly opens: boolean;
}

/**
 * The parts of the focused node, their parts and theirs, in the table's order. Blank and negative
 * amounts are listed too, though no chart of parts can draw them. Every level is left out that would
 * make the table longer than `mostRows`, but never the first: it stays a table to read.
 */
export function twinRows(
  table: Table,
  root: Subject,
  measure: string,
  focus: string,
  mostRows = 120,
): TwinRow[] {
  const path = measuredTree(root, measure).pathTo(focus);
  const node = path[path.length - 1];
  if (!node) return [];
  for (const levels of [3, 2] as const) {
    const rows = rowsOf(table, node, measure, levels);
    if (rows.length <= mostRows) return rows;
  }
  return rowsOf(table, node, measure, 1);
}

function rowsOf(table: Table, node: SunburstNode, measure: string, levels: number): TwinRow[] {
  const rows: TwinRow[] = [];
  const figure = (subject: Subject, column: string): TwinFigure => ({
    fen: subject.amounts[column] ?? null,
    ref: subjectRef(table, subject, column),
  });
  const add = (subject: Subject, depth: 1 | 2 | 3): void => {
    const amount = figure(subject, measure);
    const { code, name, level, children } = subject;
    rows.push({
      code,
      name,
      depth,
      level,
      amount,
      share: shareOf(amount.fen, node.amount),
      project: figure(subject, 'project'),
      opens: children.length > 0,
    });
    if (depth < levels) for (const child of children) add(child, (depth + 1) as 2 | 3);
  };
  const parts =
    node.kind === 'rest' ? node.members.map(({ subject }) => subject) : node.subject.children;
  for (const part of parts) add(part, 1);
  return rows;
}
