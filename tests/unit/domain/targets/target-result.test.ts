/** A target against what a self-evaluation says was reached. */
import { expect, it, test } from 'vitest';
import { targetResult } from '#domain/targets/target-result.ts';

function resultOf(target: string, result: string | undefined, direction = '') {
  return targetResult({
    level1: '',
    level2: '',
    level3: '次数',
    description: '',
    basis: '',
    target,
    direction,
    ...(result === undefined ? {} : { result }),
  });
}

test.each([
  ['≥95%', '96.5%', { distance: '1.5', unit: '%', within: true }],
  ['不低于12次', '11次', { distance: '-1', unit: '次', within: false }],
  ['≤3天', '2.50天', { distance: '-0.5', unit: '天', within: true }],
  ['=100%', '100%', { distance: '0', unit: '%', within: true }],
  ['1,200人', '1200人', { distance: '0', unit: '人', within: null }],
  ['≥０.1分', '0.3分', { distance: '0.2', unit: '分', within: true }],
  ['12次', '13', { distance: '1', unit: '次', within: null }],
])('%s against %s is told with its distance', (target, result, expected) => {
  expect(resultOf(target, result)).toEqual({ kind: 'measured', ...expected });
});

it('goes by the direction of the indicator where the value has none', () => {
  expect(resultOf('12次', '13次', '正向指标')).toMatchObject({ within: true });
  expect(resultOf('12次', '13次', '反向指标')).toMatchObject({ within: false });
});

test.each([
  ['提高', '有所提高', 'words'],
  ['≥95%', '良好', 'words'],
  ['90%-95%', '93%', 'several'],
  ['95%', '0.96', 'units'],
  ['50万元', '500000元', 'units'],
])('%s against %s cannot be measured, and it is said why', (target, result, why) => {
  expect(resultOf(target, result)).toEqual({ kind: 'unmeasured', why });
});

it('is nothing where no result was read', () => {
  expect(resultOf('≥95%', undefined)).toBeNull();
});
