import { expect, test } from 'vitest';
import type { Row } from '#domain/disclosure/disclosure.ts';
import { lastChange, seriesOf } from '#domain/changes/series.ts';
import { amountTable, sample, subjectRow, totalOf, wan } from '../../../support/disclosure.ts';

const year = (year: number, ...rows: Row[]) => ({
  ...sample,
  id: `130207-301-${year}-budget`,
  year,
  tables: [amountTable('expenditure', ['total'], [totalOf(1), ...rows])],
});

test('a subject has its amount of every year, oldest first; a year without it is left out', () => {
  const years = [
    year(2023, subjectRow('201', '一般公共服务支出', 5)),
    year(2024),
    year(2025, subjectRow('201', '一般公共服务支出', 7)),
  ];
  expect(seriesOf(years, 'expenditure').get('201')).toEqual([
    { year: 2023, amount: wan(5) },
    { year: 2025, amount: wan(7) },
  ]);
});

test('a subject that a reform regrouped begins after the reform', () => {
  const row = subjectRow('2080501', '行政单位离退休', 5);
  const series = seriesOf([year(2019, row), year(2020, row), year(2021, row)], 'expenditure');
  expect(series.get('2080501')?.map(({ year }) => year)).toEqual([2020, 2021]);
});

test('a code that was given to something else does not go on', () => {
  const years = [
    year(2024, subjectRow('2010108', '代表工作', 5)),
    year(2025, subjectRow('2010108', '会议经费', 7)),
  ];
  expect(seriesOf(years, 'expenditure').get('2010108')).toEqual([{ year: 2025, amount: wan(7) }]);
});

test('a change is that of neighbouring years, its rate none where there was nothing', () => {
  const points = [
    { year: 2023, amount: 0 },
    { year: 2024, amount: wan(922.02) },
    { year: 2025, amount: wan(5234.89) },
  ];
  expect(lastChange(points, 2025)).toMatchObject({ before: wan(922.02), delta: wan(4312.87) });
  // 4312.87 / 922.02 = 4.6776
  expect(lastChange(points, 2025)?.rate).toBeCloseTo(467.76, 1);
  expect(lastChange(points, 2024)?.rate).toBeNull();
  expect(lastChange(points.slice(0, 1), 2023)).toBeNull();
});
