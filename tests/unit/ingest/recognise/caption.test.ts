import { expect, test } from 'vitest';
import { captionFrom, unitIn } from '../../../../src/ingest/recognise/caption.ts';

test('organization, its code, year and unit are read', () => {
  expect(captionFrom(['301唐山市某办公室', '预算年度：2023', '单位：万元'])).toEqual({
    organizationCode: '301',
    organization: '唐山市某办公室',
    year: 2023,
    unit: '万元',
  });
});

test('an organization may be named without a code', () => {
  expect(captionFrom(['部门：某局', '金额单位:元'])).toMatchObject({
    organizationCode: null,
    organization: '某局',
    unit: '元',
  });
});

test('a unit of counting is no unit of money', () => {
  expect(['计量单位', '单位：辆', '价值（金额单位：万元）', '单位:人民币亿元'].map(unitIn)).toEqual(
    [null, null, '万元', '亿元'],
  );
});
