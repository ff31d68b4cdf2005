/** Subjects over the years: loaded once a screen is drawn, for it is no part of the first view. */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import {
  lastChange,
  seriesOf,
  statedSubjectChange,
  type SeriesByCode,
} from '#domain/changes/series.ts';
import type { Change } from './explored.ts';

export { default as TrendLine } from '../chart/TrendLine.svelte';
export { yearsUpTo } from '../documents/years.ts';

export interface SubjectYears {
  /** Empty where there is one year alone. */
  readonly lines: SeriesByCode;
  /** As the documents of two years tell it, else as this one states it. */
  readonly changeOf: (code: string) => Change | null;
}

/** The subjects of a table by a measure (column id), over disclosures that come oldest first. */
export function subjectYears(
  of: Disclosure,
  years: readonly Disclosure[],
  table: string,
  measure: string,
): SubjectYears {
  const lines: SeriesByCode = years.length < 2 ? new Map() : seriesOf(years, table, measure);
  return {
    lines,
    changeOf: (code) => {
      const between = lastChange(lines.get(code) ?? [], of.year);
      if (between) return { year: of.year - 1, ...between };
      return measure === 'total' ? statedSubjectChange(of, code) : null;
    },
  };
}
