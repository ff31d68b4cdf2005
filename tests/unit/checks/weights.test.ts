import { describe, expect, it } from 'vitest';
import { defaultOptions } from '../../../src/checks/options.ts';
import { weightsSum } from '../../../src/checks/projects/weights-sum.ts';
import type { Indicator } from '../../../src/domain/disclosure/disclosure.ts';
import { evidenceText, operandText } from '../../../src/words/zh/names/evidence.ts';
import { findingSentence } from '../../../src/words/zh/findings/findings.ts';
import { examined, indicator, project, said, small } from './small.ts';

const weighing = (weight: number, index: number, level2 = ''): Indicator => ({
  ...indicator('100%', index),
  level2,
  weight,
});
const of = (...weights: number[]) =>
  small({ projects: [withTargets(weights.map((weight, index) => weighing(weight, index)))] });
const withTargets = (indicators: Indicator[]) => ({ ...project('标准制定', 320.5), indicators });
const broken = [['warning', 'weights-sum', null]];

describe('the weights of a project’s targets', () => {
  it.each([
    ['100', [40, 30, 20, 10]],
    ['90, where 10 are left for the rate of execution', [20, 20, 10, 30, 10]],
    ['one, where they are printed as parts of it', [0.3, 0.3, 0.2, 0.1, 0.1]],
    ['100 with decimals', [33.3, 33.3, 33.4]],
  ])('add to %s', (_, weights) => {
    expect(examined(weightsSum, of(...weights))).toBe(1);
    expect(said(weightsSum, of(...weights))).toEqual([]);
  });

  it('that add to another sum are told with the sum and with what it should be', () => {
    const disclosure = of(40, 30, 20, 5);
    expect(said(weightsSum, disclosure)).toEqual(broken);
    const finding = weightsSum.check(disclosure, defaultOptions).claims[0]?.told();
    if (!finding?.formula) throw new Error('no formula');
    expect(findingSentence(finding, disclosure)).toMatch(/“标准制定”的 4 个.*为 95，通常为 100；/);
    expect(finding.formula.left.operands.map((each) => operandText(each, disclosure))).toEqual([
      '40',
      '30',
      '20',
      '5',
    ]);
    expect(said(weightsSum, of(0.3, 0.3, 0.2))).toEqual(broken);
  });

  it('say nothing where one of them is not printed', () => {
    const some = [weighing(40, 0), weighing(20, 1), indicator('满意', 2)];
    expect(examined(weightsSum, small({ projects: [withTargets(some)] }))).toBe(0);
    expect(examined(weightsSum, small({ projects: [project('会议费', 60, '100%')] }))).toBe(0);
  });

  it('count once where one cell is merged over the targets of a kind', () => {
    const merged = [
      weighing(50, 0, '数量指标'),
      weighing(50, 1, '数量指标'),
      weighing(40, 2, '质量指标'),
    ];
    expect(said(weightsSum, small({ projects: [withTargets(merged)] }))).toEqual([]);
  });
});

describe('the weights of the department’s own targets', () => {
  const department = (...weights: number[]) => {
    const indicators = weights.map((weight, index) => weighing(weight, index));
    return small({ performance: { overall: [], items: [], measures: [], indicators } });
  };

  it('add to 100 as well', () => {
    expect(said(weightsSum, department(60, 40))).toEqual([]);
    const disclosure = department(60, 35);
    const finding = weightsSum.check(disclosure, defaultOptions).claims[0]?.told();
    if (!finding) throw new Error('nothing found');
    expect(findingSentence(finding, disclosure)).toMatch(/^部门整体的 2 个.*为 95，/);
    const places = finding.evidence.map(({ ref }) => evidenceText(ref, disclosure));
    expect(places).toEqual(['部门整体 · 指标0', '部门整体 · 指标1']);
  });
});
