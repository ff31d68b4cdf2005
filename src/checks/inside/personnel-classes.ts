/**
 * 人员经费 is classes 301 and 303 of the economic classification, 公用经费 the others (支出经济分类科目改革方案,
 * 2018): expected in every department, and only a warning where it is booked otherwise.
 */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { basicFigures } from '../basic-figures.ts';
import { cell } from '../disclosure-index.ts';
import { identity, sum, type Identity } from '../identity.ts';
import { identityRule } from '../rule.ts';

const isPersonnel = (code: string) => code === '301' || code === '303';

export const personnelClasses = identityRule('personnel-classes', (disclosure) =>
  classesOf(disclosure),
);

function classesOf(disclosure: Disclosure): Identity[] {
  const basic = basicFigures(disclosure);
  if (!basic || basic.sheet.repeatsCodes || !basic.sheet.byCode.has('301')) return [];
  const { sheet, personnel, running } = basic;
  const classes = [...sheet.byCode].filter(([code]) => /^3\d\d$/.test(code));
  return [personnel, running].flatMap((whole) => {
    const parts = classes.filter(([code]) => isPersonnel(code) === (whole === personnel));
    if (!whole || parts.length === 0) return [];
    return identity({
      key: 'personnel-classes',
      names: { column: whole.name, classes: parts.map(([, { row }]) => row.name).join('、') },
      left: sum(whole.figure),
      relation: '=',
      right: sum(parts.map(([, line]) => cell(sheet, line, 'total'))),
      severity: 'warning',
    });
  });
}
