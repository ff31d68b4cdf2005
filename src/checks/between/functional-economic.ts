/**
 * A few functional items say what is bought, so that an economic item must be the same: pension,
 * annuity, medical insurance, housing fund (政府收支分类科目). Expected and not law: a warning.
 */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { cell, nameOf, sheetOf, type Line, type Sheet } from '../disclosure-index.ts';
import { identity, sum, type Identity } from '../identity.ts';
import { identityRule } from '../rule.ts';

interface Crossing {
  readonly functional: readonly string[];
  readonly relation: '=' | '≥';
  readonly economic: readonly string[];
}

/** Retirement also pays for care of the retired out of 302, so it may be more than 离休费 + 退休费. */
const crossings: readonly Crossing[] = [
  { functional: ['2080505'], relation: '=', economic: ['30108'] },
  { functional: ['2080506'], relation: '=', economic: ['30109'] },
  { functional: ['2101101', '2101102'], relation: '=', economic: ['30110'] },
  { functional: ['2101103'], relation: '=', economic: ['30111'] },
  { functional: ['2210201'], relation: '=', economic: ['30113'] },
  { functional: ['2080501', '2080502'], relation: '≥', economic: ['30301', '30302'] },
];

export const functionalEconomic = identityRule('functional-economic', (disclosure) =>
  crossingsIn(disclosure),
);

function crossingsIn(disclosure: Disclosure): Identity[] {
  const general = sheetOf(disclosure, 'general');
  const basic = sheetOf(disclosure, 'basic');
  if (!general || !basic || general.repeatsCodes || basic.repeatsCodes) return [];
  // Some provinces print one column for basic and project; these items are basic throughout.
  const column = general.columns.has('basic') ? 'basic' : 'total';
  return crossings.flatMap(({ functional, relation, economic }) => {
    const left = linesOf(general, functional);
    const right = linesOf(basic, economic);
    if (left.length === 0 || right.length === 0) return [];
    return identity({
      key: 'functional-economic',
      names: { functional: namesOf(left), economic: namesOf(right) },
      left: sum(left.map((line) => cell(general, line, column))),
      relation,
      right: sum(right.map((line) => cell(basic, line, 'total'))),
      severity: 'warning',
    });
  });
}

function linesOf({ byCode }: Sheet, wanted: readonly string[]): Line[] {
  return wanted.flatMap((code) => byCode.get(code) ?? []);
}

function namesOf(lines: readonly Line[]): string {
  return lines.map(nameOf).join(' + ');
}
