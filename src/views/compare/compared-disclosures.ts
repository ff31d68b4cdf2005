/**
 * Disclosures beside each other: what each plans for the usual figures and for every functional class
 * (类), each amount with its place, or `null` where its document does not say.
 */
import { currentFigure, type LocatedFigure } from '#domain/disclosure/current-figure.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { shareOf } from '#domain/money/format.ts';
import { spendingTable } from '#domain/subjects/spending-table.ts';
import { subjectRef, subjectTree } from '#domain/subjects/subject-tree.ts';

export const figures = [
  'total',
  'basic',
  'project',
  'basic.personnel',
  'basic.running',
  'threePublic',
] as const;

/** Of what: one of the figures, or a functional class by its code. */
export type ComparedOf =
  | { readonly kind: 'figure'; readonly path: (typeof figures)[number] }
  | { readonly kind: 'class'; readonly code: string; readonly name: string };

export interface ComparedRow {
  readonly of: ComparedOf;
  /** One a disclosure, in their order. */
  readonly cells: readonly (LocatedFigure | null)[];
}

/** The figures that one of them has, then the classes, the largest anywhere first. */
export function compareDisclosures(disclosures: readonly Disclosure[]): readonly ComparedRow[] {
  const stated = figures.map((path): ComparedRow => {
    const cells = disclosures.map((disclosure) => currentFigure(disclosure, path));
    return { of: { kind: 'figure', path }, cells };
  });
  const classes = disclosures.map(classesOf);
  const names = new Map(classes.flatMap((own) => [...own].map(([code, { name }]) => [code, name])));
  const rows = [...names].map(([code, name]): ComparedRow => ({
    of: { kind: 'class', code, name },
    cells: classes.map((own) => own.get(code)?.figure ?? null),
  }));
  return [
    ...stated.filter(({ cells }) => cells.some((cell) => cell !== null)),
    ...rows.sort((one, other) => largest(other) - largest(one)),
  ];
}

/** What a figure is of its own disclosure's total, in percent. */
export function shareOfTotal(rows: readonly ComparedRow[], row: ComparedRow, column: number) {
  const total = rows.find(({ of }) => of.kind === 'figure' && of.path === 'total');
  return shareOf(row.cells[column]?.amount ?? null, total?.cells[column]?.amount ?? null);
}

function largest({ cells }: ComparedRow): number {
  return Math.max(...cells.map((cell) => cell?.amount ?? 0));
}

interface Class {
  readonly name: string;
  readonly figure: LocatedFigure | null;
}

function classesOf(disclosure: Disclosure): ReadonlyMap<string, Class> {
  const table = spendingTable(disclosure);
  if (!table) return new Map();
  return new Map(
    subjectTree(table, disclosure).children.map((subject) => {
      const [amount, ref] = [subject.amounts['total'], subjectRef(table, subject, 'total')];
      const figure = amount === undefined || amount === null || !ref ? null : { amount, ref };
      return [subject.code, { name: subject.name, figure }];
    }),
  );
}
