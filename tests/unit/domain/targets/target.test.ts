import { describe, expect, it, test } from 'vitest';
import { targetValue } from '#domain/targets/target.ts';

/** The target values of the eight performance tables of Fengnan 2023, six a project, in order. */
const fengnan = [
  ['1辆', '合格', '按时购置', '≥1%', '有力保障', '满意'],
  ['≥95%', '全部完成', '100%', '严格按会议标准执行', '有力推动', '满意'],
  ['5人', '100%', '按时完成', '1900元每月每人', '有力促进', '满意'],
  ['5人', '100%', '按时完成', '1900元每月每人', '有力促进', '满意'],
  ['1人', '100%', '按时完成', '按标准发放', '有力促进', '满意'],
  ['100%', '提高培训质量', '及时组织', '按标准执行', '显著提高', '满意'],
  ['≥90%', '≥98%', '及时开展', '有效降低运行成本', '显著提高', '满意'],
  ['≥95%', '100%', '≥95%', '≥95%', '显著提高', '满意'],
].flat();

test('of the 48 target values of Fengnan 19 are measurable and 29 are words', () => {
  const kinds = fengnan.map((printed) => targetValue(printed).kind);
  expect(kinds.filter((kind) => kind === 'measurable')).toHaveLength(19);
  expect(kinds.filter((kind) => kind === 'worded')).toHaveLength(29);
});

describe('a target value', () => {
  it.each([
    ['≥95%', '≥', '95%'],
    ['≥ 95%', '≥', '95%'],
    ['<=3次', '<=', '3次'],
    ['＞90%', '>', '90%'],
    ['＝１００％', '=', '100%'],
    ['100%', '', '100%'],
    ['5人', '', '5人'],
    [' 1辆 ', '', '1辆'],
    ['1900元每月每人', '', '1900元每月每人'],
    ['不少于3次', '', '不少于3次'],
  ])('%s is measurable', (printed, comparison, text) => {
    expect(targetValue(printed)).toEqual({ kind: 'measurable', comparison, text });
  });

  it.each(['满意', '按时完成', '有效降低运行成本', '—', ''])('%j is words', (printed) => {
    expect(targetValue(printed)).toEqual({ kind: 'worded', comparison: '', text: printed });
  });

  it('of several lines keeps them', () => {
    expect(targetValue('≥95%\n其中代表100%').text).toBe('95%\n其中代表100%');
  });
});
