/** Several years of one organization as tables: its key figures, its classes, and year against year. */
import { currentFigure } from '#domain/disclosure/current-figure.ts';
import { compareDisclosures } from '#domain/changes/comparison.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { spendingTable } from '#domain/subjects/spending-table.ts';
import { subjectTree } from '#domain/subjects/subject-tree.ts';
import { words } from '#words/words.ts';
import { figures } from './brief/key-figures.ts';
import { commonStyle, comparedData } from './compared-data.ts';
import {
  amountColumn,
  styleAcross,
  textColumn,
  type DataColumn,
  type DataTable,
} from './data-table.ts';

/**
 * `editions` are of one organization, in any order, two or more. Years stand from the earliest to the
 * latest; each is compared with the one before it, by function, by economic item and by project.
 */
export function yearsData(editions: readonly Disclosure[]): DataTable[] {
  const years = [...editions].sort((one, other) => one.year - other.year);
  const compared = years.slice(1).flatMap((after, index) => {
    const before = years[index];
    const comparison = before ? compareDisclosures(before, after) : null;
    if (!comparison) return [];
    const style = commonStyle(after, comparison);
    return comparison.lists.map((list) => comparedData(comparison, list, list.rows, style));
  });
  return [figuresData(years), classesData(years), ...compared.reverse()];
}

/** The figures that a budget is known by, a column a year; a figure that no year has is left out. */
function figuresData(years: readonly Disclosure[]): DataTable {
  const rows = figures.map((of) => ({
    strong: of === 'total',
    cells: [words.changeOf(of), ...years.map((year) => currentFigure(year, of)?.amount ?? null)],
  }));
  const known = rows.filter(({ cells: [, ...amounts] }) => amounts.some((fen) => fen !== null));
  return table(
    'figures',
    words.takeAway.years.figures,
    words.brief.keyFigures.figure,
    years,
    known,
  );
}

/** 类 of the functional classification by their codes, under the name of the latest year that has one. */
function classesData(years: readonly Disclosure[]): DataTable {
  const names = new Map<string, string>();
  const amounts = years.map((year) => {
    const spending = spendingTable(year);
    const classes = spending ? subjectTree(spending).children : [];
    for (const { code, name } of classes) names.set(code, name);
    return new Map(classes.map((own) => [own.code, own.amounts['total'] ?? null]));
  });
  const codes = [...names].sort(([one], [other]) => (one < other ? -1 : 1));
  const rows = codes.map(([code, name]) => ({
    cells: [
      words.takeAway.years.subject(code, name),
      ...amounts.map((year) => year.get(code) ?? null),
    ],
  }));
  return table('classes', words.takeAway.years.classes, words.subject, years, rows);
}

function table(
  id: string,
  title: string,
  what: string,
  years: readonly Disclosure[],
  rows: DataTable['rows'],
): DataTable {
  const style = styleAcross(years);
  const sameStage = years.every(({ stage }) => stage === years[0]?.stage);
  const columns = years.map(({ year, stage }, index): DataColumn => {
    const label = sameStage ? words.year(year) : words.yearAndStage(year, stage);
    return amountColumn(`year_${index + 1}`, label, style);
  });
  return {
    id,
    title,
    caption: [words.unit(style.unit)],
    columns: [textColumn('name', what), ...columns],
    rows,
    note: null,
  };
}
