import { expect, test } from 'vitest';
import { importDocument } from '../../../../src/ingest/import-document.ts';
import { area, makeWorkbook } from '../../../fixtures/make-xlsx.ts';
import { expenditureTable, tableText } from '../../../fixtures/expenditure-text.ts';
import { importText } from '../sample.ts';

const goal = tableText([['绩效目标', '1.按时完成']]);
const indicators = tableText([
  ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'],
  ['产出指标', '数量指标', '人数', '人数', '≥5人', '计划'],
  ['', '质量指标', '合格率', '合格率', '100%', '计划'],
  ['效益指标', '社会效益', '影响', '影响', '明显', '计划'],
]);

test('goal and indicators join under the title, and a blank level goes on from above', () => {
  const { value } = importText(`${expenditureTable()}1、培训绩效目标表\n${goal} \n${indicators}`);
  expect(value?.projects).toMatchObject([
    {
      name: '培训',
      amount: null,
      goals: [{ text: '1.按时完成', kind: 'verbatim' }],
      indicators: [
        { level1: '产出指标', level2: '数量指标', target: '≥5人' },
        { level1: '产出指标', level2: '质量指标', target: '100%', basis: '计划' },
        { level1: '效益指标', level2: '社会效益', target: '明显' },
      ],
    },
  ]);
});

test('indicators under no title are reported', () => {
  const { value, issues } = importText(`${tableText([['绩效目标', '甲']])}${expenditureTable()}`);
  expect(value?.projects).toEqual([]);
  expect(issues.map(({ key }) => key)).toContain('targets-without-project');
});

test('in a spreadsheet the goal is the first row of the indicators, and decimals are not told', async () => {
  const wide = [area('A7', 'C7'), area('D7', 'F7'), area('A6', 'F6')];
  const rows = [
    ['部门预算支出总表'],
    ['301唐山市丰南区某办公室', '预算年度：2023', '单位：万元'],
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    ['201', '一般公共服务支出', 12, 10, 2],
    [],
    ['1、培训绩效目标表'],
    ['绩效目标', null, null, '1.按时完成'],
    ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'],
    ['产出指标', '数量指标', '人数', '人数', '≥5人', '计划'],
  ];
  const bytes = makeWorkbook([{ name: 'Sheet1', rows, merges: wide }]);
  const { value } = await importDocument(bytes, 'a.xlsx');
  expect(value?.tables.map(({ decimals }) => decimals)).toEqual([undefined]);
  expect(value?.projects).toMatchObject([
    {
      name: '培训',
      goals: [{ text: '1.按时完成', at: { row: 1, line: 7 } }],
      indicators: [{ level1: '产出指标', target: '≥5人' }],
    },
  ]);
});
