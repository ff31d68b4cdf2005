import { expect, test } from 'vitest';
import { expenditureTable, importText, tableText } from '../sample.ts';

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
