/**
 * Functional classes have the names of 政府收支分类科目 as it is now; one that was renamed or retired, or is
 * no class at all, is remarked on, and so is a code with two names in one document.
 */
import { functionalClassOf } from '#domain/subjects/classification.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { isEconomicClass } from '#domain/subjects/economic-subjects.ts';
import {
  isCodePrinted,
  nameOf,
  sheetsOf,
  titleOf,
  type Line,
  type Sheet,
} from '../disclosure-index.ts';
import { coreName } from '../names.ts';
import { outdatedClass, outdatedCode } from '../outdated-names.ts';
import { remark, remarkRule, type Remark } from '../rule.ts';

const functionalTables = [
  'revenue',
  'expenditure',
  'general',
  'governmentFund',
  'stateCapital',
] as const;

export const subjectNames = remarkRule('subject-names', (disclosure) => {
  const sheets = sheetsOf(disclosure, functionalTables);
  const classes = sheets.flatMap((sheet) =>
    printedCodes(sheet)
      .filter(([code]) => code.length === 3)
      .map(([code, line]) => ({ sheet, code, line })),
  );
  const seen = new Set<string>();
  const first = classes.filter(({ line }) => !seen.has(nameOf(line)) && seen.add(nameOf(line)));
  const ledgers = outdatedInLedgers(disclosure);
  const remarks = first.flatMap((found) => classRemark(found, disclosure.year));
  return {
    examined: first.length,
    remarks: [...remarks, ...ledgers, ...belowClasses(disclosure), ...twoNames(sheets)],
  };
});

function printedCodes({ byCode }: Sheet): (readonly [string, Line])[] {
  return [...byCode].filter(([, { row }]) => isCodePrinted(row));
}

function classRemark(
  { sheet, code, line }: { sheet: Sheet; code: string; line: Line },
  year: number,
): Remark[] {
  const evidence = [{ kind: 'row', table: sheet.table.id, row: line.index } as const];
  const known = functionalClassOf(code);
  if (!known) {
    const values = { table: titleOf(sheet), row: nameOf(line) };
    return [remark({ key: 'subject-unknown', severity: 'warning', values, evidence })];
  }
  if (coreName(line.row.name) === coreName(known.name)) return [];
  const old = outdatedClass(line.row.name);
  if (old && year < old.since) return [];
  const row = nameOf(line);
  if (old) {
    const values = { row, now: known.name };
    return [remark({ key: 'subject-outdated', severity: 'warning', values, evidence })];
  }
  // Before the reform of 2019 other names were in use that are not listed here.
  if (year < 2020) return [];
  const values = { row, expected: known.name };
  return [remark({ key: 'subject-misnamed', severity: 'warning', values, evidence })];
}

/** The ledgers have no codes: a given-up name there is told by itself. */
function outdatedInLedgers(disclosure: Disclosure): Remark[] {
  return sheetsOf(disclosure, ['balance']).flatMap(({ lines, table }) =>
    lines.flatMap(({ row, index }) => {
      const old = outdatedClass(row.name);
      if (row.side !== 'expenditure' || !old || disclosure.year < old.since) return [];
      const evidence = [{ kind: 'row', table: table.id, row: index } as const];
      const values = { row: row.name, now: old.now };
      return remark({ key: 'subject-outdated', severity: 'warning', values, evidence });
    }),
  );
}

/** 款 of the functional and of the economic classification that were renamed, and economic 类 that are none. */
function belowClasses(disclosure: Disclosure): Remark[] {
  const { year } = disclosure;
  const sheets = sheetsOf(disclosure, [...functionalTables, 'basic']);
  const seen = new Set<string>();
  return sheets.flatMap((sheet) =>
    printedCodes(sheet).flatMap(([code, line]) => {
      const now = outdatedCode(code, line.row.name, year);
      // Some provinces print the basic expenditure by function.
      const functional = functionalClassOf(code) !== undefined && code.startsWith('2');
      const economic = sheet.table.id === 'basic' && /^\d{3}$/.test(code) && !functional;
      const unknown = economic && !isEconomicClass(code, year);
      if ((now === null && !unknown) || seen.has(code)) return [];
      seen.add(code);
      const evidence = [{ kind: 'row', table: sheet.table.id, row: line.index } as const];
      if (now === null) {
        const values = { table: titleOf(sheet), row: nameOf(line) };
        return [remark({ key: 'subject-unknown', severity: 'warning', values, evidence })];
      }
      const values = { row: nameOf(line), now };
      return [remark({ key: 'subject-outdated', severity: 'warning', values, evidence })];
    }),
  );
}

function twoNames(sheets: readonly Sheet[]): Remark[] {
  const names = new Map<string, { name: string; sheet: Sheet; line: Line }>();
  const remarks: Remark[] = [];
  for (const sheet of sheets) {
    for (const [code, line] of printedCodes(sheet)) {
      const { name } = line.row;
      const known = names.get(code);
      if (!known) names.set(code, { name, sheet, line });
      else if (coreName(known.name) !== coreName(name)) {
        const evidence = [known, { sheet, line }].map((at) => {
          return { kind: 'row', table: at.sheet.table.id, row: at.line.index } as const;
        });
        const values = { code, name: known.name, other: name };
        remarks.push(remark({ key: 'subject-two-names', severity: 'warning', values, evidence }));
      }
    }
  }
  return remarks;
}
