/**
 * 人员经费 is classes 301 and 303 of the economic classification, 公用经费 the others (支出经济分类科目改革方案,
 * 2018): expected in every department, and only a warning where it is booked otherwise.
 */
import type { Disclosure } from '#domain/disclosure.ts';
import { cell, columnLabel, sheetOf } from '../books.ts';
import { identity, sum, type Identity } from '../identity.ts';
import { identityRule } from '../rule.ts';

const split = [
  { column: 'personnel', isIn: (code: string) => code === '301' || code === '303' },
  { column: 'running', isIn: (code: string) => code !== '301' && code !== '303' },
];

export const personnelClasses = identityRule('personnel-classes', (disclosure) =>
  classesOf(disclosure),
);

function classesOf(disclosure: Disclosure): Identity[] {
  const sheet = sheetOf(disclosure, 'basic');
  if (!sheet?.total || sheet.repeatsCodes || !sheet.byCode.has('301')) return [];
  const classes = [...sheet.byCode].filter(([code]) => /^3\d\d$/.test(code));
  return split.flatMap(({ column, isIn }) => {
    const whole = cell(sheet, sheet.total, column);
    const parts = classes.filter(([code]) => isIn(code));
    if (!whole || parts.length === 0) return [];
    return identity({
      key: 'personnel-classes',
      names: {
        column: columnLabel(sheet, column),
        classes: parts.map(([, { row }]) => row.name).join('、'),
      },
      left: sum(whole),
      relation: '=',
      right: sum(...parts.map(([, line]) => cell(sheet, line, 'total'))),
      severity: 'warning',
    });
  });
}
