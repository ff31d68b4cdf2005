/**
 * The name of a place that stays the same when a better reader reads the document again: codes, names
 * and paths instead of positions.
 */
import type { Disclosure, Row } from '../disclosure/disclosure.ts';
import type { EvidenceRef, IndicatorRef } from './finding.ts';
import { indicatorsAt } from './indicators-at.ts';

/** `expenditure/2010101/basic`, `statement/procurement.total`, `indicator/会议费/代表参会率`. */
export function evidenceName(ref: EvidenceRef, disclosure: Disclosure): string {
  switch (ref.kind) {
    case 'cell':
      return `${rowName(ref.table, ref.row, disclosure)}/${ref.column}`;
    case 'row':
      return rowName(ref.table, ref.row, disclosure);
    case 'table':
      return ref.table;
    case 'statement':
      return `statement/${numbered(disclosure.statements, ref.index, ({ id }) => id)}`;
    case 'change':
      return `change/${numbered(disclosure.changes, ref.index, ({ of }) => of)}`;
    case 'project':
      return `project/${numbered(disclosure.projects, ref.index, ({ name }) => name)}`;
    case 'text':
      return `text/${disclosure.texts[ref.index]?.id ?? ''}`;
    case 'term':
      return `term/${disclosure.glossary[ref.index]?.term ?? ''}`;
    case 'indicator':
      return indicatorName(ref, disclosure);
  }
}

function indicatorName(ref: IndicatorRef, disclosure: Disclosure): string {
  const { project, indicators } = indicatorsAt(ref, disclosure);
  const name = numbered(indicators, ref.index, ({ level2, level3 }) => `${level2}.${level3}`);
  return `indicator/${project}/${name}`;
}

function rowName(id: string, index: number, { tables }: Disclosure): string {
  const table = tables.find((each) => each.id === id);
  return `${id}/${table ? numbered(table.rows, index, ownName) : ''}`;
}

function ownName({ code, side, name }: Row): string {
  const sided = side === undefined ? '' : `${side}.`;
  return `${sided}${code ?? name}`;
}

/** The names of a list's items, worked out once a list: a table is asked for every row that is wrong. */
const namesOf = new WeakMap<readonly unknown[], readonly string[]>();

/** The item's name, with its ordinal where the same name stood before. */
function numbered<T>(items: readonly T[], index: number, nameOf: (item: T) => string): string {
  const known = namesOf.get(items) ?? numberedNames(items.map(nameOf));
  namesOf.set(items, known);
  return known[index] ?? '';
}

function numberedNames(names: readonly string[]): string[] {
  const times = new Map<string, number>();
  return names.map((name) => {
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return time === 1 ? name : `${name}~${time}`;
  });
}
