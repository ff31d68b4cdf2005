import { expect, test } from 'vitest';
import {
  isBudgetTitle,
  organizationOfTitle,
} from '../../../../../src/ingest/recognise/document/document-title.ts';

test.each([
  ['某市某馆2022年预算情况说明', '某市某馆'],
  ['某市某局2014年三公经费预算', '某市某局'],
  ['某市某局2011年财政拨款开支的“三公经费”支出决算和2012年预算情况', '某市某局'],
  ['2020年度某县某镇某小学决算编制说明', '某县某镇某小学'],
  ['2019年度某县“三公”经费支出决算情况', '某县'],
  ['(2018部门预算公开)某市某中心2018年部门预算', '某市某中心'],
  ['某县某乡中心学校部门2020年度部门决算', '某县某乡中心学校'],
  ['某市某区某小学校 2022年部门预算情况说明', '某市某区某小学校'],
])('%s is the title of a disclosure and names its organization', (title, organization) => {
  expect(isBudgetTitle(title)).toBe(true);
  expect(organizationOfTitle(title)).toBe(organization);
});

test.each([
  '某市人民政府关于2021年决算（草案）的报告',
  '某区2021年预算执行情况和2022年预算草案的报告',
  '2022年一般公共预算情况说明',
])('%s is the title of no department’s disclosure', (title) => {
  expect(isBudgetTitle(title)).toBe(false);
});

test('what stands in the place of a name and is none names nobody', () => {
  expect(organizationOfTitle('2022年本单位预算情况说明')).toBe(null);
  expect(organizationOfTitle('2022年一般公共预算情况说明')).toBe(null);
});
