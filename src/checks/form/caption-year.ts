/** Every table is of the disclosure's year; assets are counted at the end of the year before a budget. */
import type { Disclosure, Table } from '#domain/disclosure/disclosure.ts';
import { indexed, titleOf, type Sheet } from '../disclosure-index.ts';
import { remark, remarkRule, type Remark } from '../rule.ts';

export const captionYear = remarkRule('caption-year', (disclosure) => {
  const dated = [...indexed(disclosure).sheets.values()].flatMap((sheet) => {
    const found = yearIn(sheet.table);
    return found === null ? [] : [{ sheet, found }];
  });
  return {
    examined: dated.length,
    remarks: dated.flatMap(({ sheet, found }) => look(sheet, found, disclosure)),
  };
});

/** 预算年度：2023, 截止时间：2022-12-31: the year in the caption. */
function yearIn({ caption }: Table): number | null {
  const text = caption.join(' ').replace(/\s+/g, '');
  const year = /(?:年度|时间|日期)[:：]?((?:19|20)\d\d)/.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}

function look(sheet: Sheet, found: number, { year, stage }: Disclosure): Remark[] {
  const expected = sheet.table.id === 'assets' && stage === 'budget' ? year - 1 : year;
  if (found === expected) return [];
  return [
    remark({
      key: 'caption-year',
      severity: 'warning',
      values: { table: titleOf(sheet), found, expected },
      evidence: [{ kind: 'table', table: sheet.table.id }],
    }),
  ];
}
