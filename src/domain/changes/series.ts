/** A subject over the years: its amount in every disclosure of one organization, by its code in the last. */
import { comparedFigure } from './changes.ts';
import { changeKind } from './change-kind.ts';
import { breaksComparison, continuation, type Axis } from '../subjects/crosswalk.ts';
import { tableOf, type Disclosure } from '../disclosure/disclosure.ts';
import { spendingTable } from '../subjects/spending-table.ts';
import { measureOf } from '../subjects/measure.ts';
import type { Fen } from '../money/money.ts';
import { subjectTree, type Subject } from '../subjects/subject-tree.ts';

export interface YearPoint {
  readonly year: number;
  readonly amount: Fen;
}

/** By code, oldest year first; a year in which the subject is blank or does not stand is left out. */
export type SeriesByCode = ReadonlyMap<string, readonly YearPoint[]>;

/**
 * The series of all subjects of the last of the disclosures, which come oldest first. A subject that a
 * reform of the classification broke begins after the reform. `table` is `expenditure` or `general` for
 * functional subjects, `basic` for economic items; years without it are passed over.
 */
export function seriesOf(
  disclosures: readonly Disclosure[],
  table: string,
  measure?: string,
): SeriesByCode {
  const axis: Axis = table === 'basic' ? 'economic' : 'functional';
  const last = disclosures[disclosures.length - 1];
  const series = new Map<string, YearPoint[]>();
  if (!last) return series;
  const now = new Map(subjectsOf(last, table, measure).map((subject) => [subject.code, subject]));
  for (const disclosure of disclosures) {
    const subjects = subjectsOf(disclosure, table, measure);
    const codes = new Set(subjects.map(({ code }) => code));
    for (const { code, name, amount } of subjects) {
      const next = continuation(axis, code, disclosure.year, last.year);
      // A document ahead of the reform has the new code already: then nothing is moved onto it.
      const key = next.code !== code && codes.has(next.code) ? code : next.code;
      const after = now.get(key);
      const broken =
        next.reforms.some(breaksComparison) ||
        (after &&
          changeKind({ before: { code: key, name, amount, ref: null }, after, broken: false })) ===
          'break';
      if (broken) continue;
      series.set(key, [...(series.get(key) ?? []), { year: disclosure.year, amount }]);
    }
  }
  return series;
}

/** The subjects of the table of that id that have an amount, where the disclosure's spending is told by it. */
function subjectsOf(disclosure: Disclosure, id: string, measure: string | undefined) {
  const table = id === 'basic' ? tableOf(disclosure, id) : spendingTable(disclosure);
  if (table?.id !== id) return [];
  const column = measure ?? measureOf(table);
  return flat(subjectTree(table)).flatMap(({ code, name, amounts }) => {
    const amount = amounts[column] ?? null;
    return amount === null ? [] : [{ code, name, amount, ref: null }];
  });
}

function flat(subject: Subject): Subject[] {
  return subject.children.flatMap((child) => [child, ...flat(child)]);
}

/** The change of a subject that the last document itself states; `null` where it states none. */
export function statedSubjectChange(disclosure: Disclosure, code: string) {
  const stated = comparedFigure(disclosure, `function.${code}`);
  return stated ? { ...stated, year: stated.baseYear, before: stated.prior } : null;
}

/** The change from the year before to the last; `null` where the last or the one before it is missing. */
export function lastChange(
  points: readonly YearPoint[],
  year: number,
): { readonly before: Fen; readonly delta: Fen; readonly rate: number | null } | null {
  const after = points.find((point) => point.year === year);
  const before = points.find((point) => point.year === year - 1);
  if (!after || !before) return null;
  const delta = after.amount - before.amount;
  return {
    before: before.amount,
    delta,
    rate: before.amount === 0 ? null : (delta / Math.abs(before.amount)) * 100,
  };
}
