/** The rows of a bar chart of two parts and of its table twin: the finest subjects, by amount. */
import { subjectColour } from '#charts/colours.ts';
import type { Theme } from '#charts/theme.ts';
import { leavesOf } from '#charts/layout/leaves.ts';
import type { BarRow } from '#charts/option/basic-project-bars.ts';
import type { Table } from '#domain/disclosure/disclosure.ts';
import { formatFen, type AmountStyle } from '#domain/money/format.ts';
import { subjectRef, subjectTree, type Subject } from '#domain/subjects/subject-tree.ts';
import type { FigureRef } from '#domain/disclosure/figure.ts';
import type { Fen } from '#domain/money/money.ts';
import { words } from '#words/words.ts';

export type Part = 'basic' | 'project' | 'personnel' | 'running';

export interface PartRow {
  readonly subject: Subject;
  readonly total: Fen | null;
  readonly totalRef: FigureRef | null;
  readonly parts: readonly { part: Part; fen: Fen | null; ref: FigureRef | null }[];
}

/** Subjects without parts of their own, the largest in the column `by` first. */
export function partRows(table: Table, parts: readonly Part[], by = 'total'): PartRow[] {
  const weight = ({ amounts }: Subject): Fen => amounts[by] ?? 0;
  return leavesOf(subjectTree(table))
    .sort((one, other) => weight(other) - weight(one))
    .map((subject) => ({
      subject,
      total: subject.amounts['total'] ?? null,
      totalRef: subjectRef(table, subject, 'total'),
      parts: parts.map((part) => ({
        part,
        fen: subject.amounts[part] ?? null,
        ref: subjectRef(table, subject, part),
      })),
    }));
}

/** The rows as bars: the first part solid, the second hatched. */
export function barRows(rows: readonly PartRow[], style: AmountStyle, theme: Theme): BarRow[] {
  return rows.map(({ subject, total, parts }) => ({
    id: subject.code,
    name: subject.name,
    colour: subjectColour(subject.code, 1, theme),
    text: total === null ? words.blank : formatFen(total, style),
    parts: parts.map(({ part, fen }, index) => ({
      id: part,
      amount: fen,
      look: index === 0 ? 'solid' : 'hatched',
      description: words.composition.item(
        subject.name,
        words.spending.measures[part],
        fen === null ? words.blankSaid : words.amount(formatFen(fen, style), style.unit),
      ),
    })),
  }));
}
