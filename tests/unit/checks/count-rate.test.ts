/** Money that number × rate × months does not come to: a question, for months and rate are assumed. */
import { describe, expect, it } from 'vitest';
import { defaultOptions } from '../../../src/checks/options.ts';
import { countRate } from '../../../src/checks/questions/count-rate.ts';
import type { Disclosure } from '../../../src/domain/disclosure/disclosure.ts';
import { findingSentence } from '../../../src/words/zh/findings/findings.ts';
import { project, said, small } from './small.ts';

const question = [['question', 'ask-count-rate', null]];

describe('a project that is priced by its targets', () => {
  const of = (amount: number, ...targets: string[]) =>
    small({ projects: [project('就业见习补贴', amount, ...targets)] });

  it.each([
    [11.4, ['5人', '1900元每月每人']],
    [11.4, ['5 人', '1900元/人·月']],
    [5.7, ['5人', '1900元/人/月', '6个月']],
    [3, ['60人', '500元/人']],
    [15, ['3场', '5万元/场']],
  ])('at %d costs what %j comes to, and else is asked about', (amount, targets) => {
    expect(said(countRate, of(amount, ...targets))).toEqual([]);
    expect(said(countRate, of(amount + 1, ...targets))).toEqual(question);
  });

  it('may cost less than a limit', () => {
    expect(said(countRate, of(10, '5人', '≤1900元/人/月'))).toEqual([]);
    expect(said(countRate, of(12, '5人', '≤1900元/人/月'))).toEqual(question);
  });

  it('is left alone where the money may be for something else as well', () => {
    const unclear = [
      of(50, '5人', '3场', '1900元/人/月'),
      of(50, '5人', '1900元/辆'),
      of(50, '≥5人', '≤1900元/人/月'),
      of(50, '5人', '按标准发放'),
    ];
    expect(unclear.flatMap((each) => said(countRate, each))).toEqual([]);
  });

  it('is allowed the rounding of its own amount', () => {
    // 3 × 1234 × 12 = 4.4424
    expect(said(countRate, of(4.44, '3人', '1234元/人/月'))).toEqual([]);
  });
});

describe('two projects for the same people at the same rate', () => {
  const of = (one: number, other: number, rate = '1900元每月每人') =>
    small({
      projects: [
        project('就业见习补贴', one, '5人', rate),
        project('就业生活补贴', other, '5人', rate),
      ],
    });
  const sentences = (disclosure: Disclosure) =>
    countRate
      .check(disclosure, defaultOptions)
      .claims.map((claim) => findingSentence(claim.told(), disclosure));

  it('that cost together what the people do are not asked about', () => {
    expect(said(countRate, of(4.4, 7))).toEqual([]);
  });

  it('are asked about once, with both readings and what is assumed', () => {
    const [asked, ...more] = sentences(of(2.33, 9.12));
    expect(more).toEqual([]);
    expect(asked).toContain('“就业见习补贴”（2.33 万元）、“就业生活补贴”（9.12 万元）');
    expect(asked).toContain('合起来是 11.45 万元');
    expect(asked).toContain('5人 × 1900元每月每人 × 12 个月计算为 11.40 万元，相差 0.05 万元');
    expect(asked).toContain('12 个月、同一标准计算是这里的假定');
  });

  it('under a limit are each asked about alone', () => {
    expect(sentences(of(12, 13, '≤1900元每月每人'))).toHaveLength(2);
  });
});
