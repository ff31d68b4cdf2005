/**
 * Codes for the rows of a table that prints names alone, where the name decides in its place: a class by
 * itself, a 款 within the class before it, a 项 within the 款 before it.
 */
import type { Row } from '#domain/disclosure/disclosure.ts';
import {
  subjectKey,
  SubjectNamesOfYear,
  type SubjectAxis,
} from '#domain/subjects/subject-names.ts';
import { isUnitName } from './code.ts';
import { matchable, ordinalOf } from '../wording.ts';

/** 1 类, 2 款, 3 项. */
type Level = 1 | 2 | 3;

interface Line {
  readonly key: string;
  /** What its printing tells of its depth: ordinal and step; rows that look alike are of one level. */
  readonly look: string;
  /** 科目（款） says its level itself. */
  readonly marked: Level | null;
}

/** It comes on every level, and is a class only where it looks like one. */
const either = '其他支出';

/** The levels that rows of each look were found on. */
type Levels = ReadonlyMap<string, ReadonlySet<Level>>;

export interface CodesByName {
  /** Row by row; `null` where none is sure. */
  readonly codes: readonly (string | null)[];
  /** How many names were known in their place. */
  readonly known: number;
}

/**
 * The codes of a table's rows. `null` where no name or several fit, and for sums. A subject's parts have
 * codes only where all of them do, so that whoever adds up by code misses nothing; none where a class has
 * none.
 */
export function codesByName(rows: readonly Row[], axis: SubjectAxis, year: number): CodesByName {
  const names = new SubjectNamesOfYear(axis, year);
  const lines = rows.map((row): Line | null => (isSubject(row) ? lineOf(row) : null));
  const first = walk(lines, names, new Map());
  const levels = levelsOf(lines, first);
  const found = walk(lines, names, levels);
  const known = found.filter((code) => code !== null).length;
  return { codes: wholeOnly(lines, found, levels), known };
}

/** Rows that sum others, 人员经费 over its classes, and units over their subjects are no subjects. */
export function isSubject({ role, name }: Row): boolean {
  return role === undefined && name !== '' && !isHeading(name);
}

function isHeading(name: string): boolean {
  const key = subjectKey(name);
  return /^(?:人员|(?:日常)?公用)(?:经费|支出)?$/.test(key) || (isUnitName(name) && key !== '法院');
}

function lineOf({ name, level }: Row): Line {
  const mark = /\(([类款项])\)/.exec(matchable(name))?.[1];
  const marked = mark === undefined ? null : (('类款项'.indexOf(mark) + 1) as Level);
  return { key: subjectKey(name), look: `${ordinalOf(name)?.kind ?? ''} ${level ?? ''}`, marked };
}

function walk(
  lines: readonly (Line | null)[],
  names: SubjectNamesOfYear,
  levels: Levels,
): (string | null)[] {
  let above: string | null = null;
  return lines.map((line, index) => {
    if (!line) {
      // Behind a sum or another unit's name a list begins anew.
      above = null;
      return null;
    }
    const twice = lines[index + 1]?.key === line.key;
    const code = codeOf(line, above, names, { level: levelOf(line, levels), twice });
    if (code !== null) above = code;
    // What is not known may be a 款 of its own: what follows need not be the last one's.
    else if (levelOf(line, levels) !== 3) above = above?.slice(0, 3) ?? null;
    return code;
  });
}

/** The level of a row, where its printing leaves no doubt. */
function levelOf({ marked, look }: Line, levels: Levels): Level | null {
  if (marked !== null) return marked;
  const [only, second] = levels.get(look) ?? [];
  return only !== undefined && second === undefined ? only : null;
}

function codeOf(
  { key }: Line,
  above: string | null,
  names: SubjectNamesOfYear,
  { level, twice }: { readonly level: Level | null; readonly twice: boolean },
): string | null {
  const section = above !== null && above.length > 3 ? above.slice(0, 5) : null;
  const asClass = names.codeUnder('', key);
  const asSection = above === null ? null : names.codeUnder(above.slice(0, 3), key);
  const asItem =
    section === null || !section.startsWith('2') ? null : names.codeUnder(section, key);
  const found: readonly (string | null)[] = [
    key === either && level !== 1 ? null : asClass,
    asSection === section || (isEither(asSection, key, names) && level !== 2 && !twice)
      ? null
      : asSection,
    asItem,
  ];
  const fitting = found.filter(
    (code, index) => code !== null && (level === null || level === index + 1),
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function isEither(section: string | null, key: string, names: SubjectNamesOfYear): boolean {
  return section !== null && names.namesItsPart(section, key);
}

function levelsOf(lines: readonly (Line | null)[], codes: readonly (string | null)[]): Levels {
  const levels = new Map<string, Set<Level>>();
  // Where all rows look alike, and one is not known, the looks tell nothing.
  const looks = new Set(lines.flatMap((line) => line?.look ?? []));
  const unknown = lines.some((line, at) => line && codes[at] === null && line.key !== either);
  if (looks.size === 1 && unknown) return levels;
  lines.forEach((line, index) => {
    const level = levelOfFound(codes[index] ?? null);
    if (!line || level === null) return;
    levels.set(line.look, (levels.get(line.look) ?? new Set<Level>()).add(level));
  });
  return levels;
}

function levelOfFound(code: string | null): Level | null {
  return code === null ? null : (((code.length - 1) / 2) as Level);
}

function wholeOnly(
  lines: readonly (Line | null)[],
  codes: readonly (string | null)[],
  levels: Levels,
): (string | null)[] {
  const broken = new Set<string>();
  let above = '';
  for (const [index, line] of lines.entries()) {
    const code = codes[index] ?? null;
    if (code !== null) above = code.slice(0, 5);
    if (!line || code !== null) continue;
    const level = levelOf(line, levels);
    broken.add(level === 1 ? '' : level === 3 ? above : above.slice(0, 3));
  }
  if (broken.has('')) return codes.map(() => null);
  const isBroken = (code: string) =>
    (code.length > 3 && broken.has(code.slice(0, 3))) ||
    (code.length > 5 && broken.has(code.slice(0, 5)));
  return codes.map((code) => (code === null || isBroken(code) ? null : code));
}
