import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../../../src/checks/run-checks.ts';
import type { Finding } from '../../../../../src/domain/findings/finding.ts';
import {
  evidencePlace,
  evidenceText,
  operandText,
} from '../../../../../src/words/zh/names/evidence.ts';
import { findingSentence } from '../../../../../src/words/zh/findings/findings.ts';
import { bundledDisclosure } from '../../../checks/bundled.ts';
import { printedFigures } from '../../../checks/mutate.ts';

const bundled = bundledDisclosure('130207-301-2023-budget');

/** Every finding that appears when one figure or another is altered. */
function manyFindings(): Finding[] {
  const found = new Map<string, Finding>();
  for (const figure of printedFigures(bundled)) {
    for (const finding of runChecks(figure.altered(figure.quantity ? 1 : 1_230_000)).findings) {
      if (!found.has(finding.key)) found.set(finding.key, finding);
    }
  }
  return [...found.values()];
}

describe('the sentence of a finding', () => {
  const all = manyFindings();

  it('names what differs and blames nobody', () => {
    expect(all.length).toBeGreaterThan(20);
    for (const finding of all) {
      const sentence = findingSentence(finding);
      expect(sentence).toMatch(/[。]$/);
      expect(sentence).not.toMatch(/undefined|NaN|\[object|错误|违规|违反|造假|虚报/);
      // Paths and ids are for programs: no word of Latin letters stands in a sentence.
      expect(sentence).not.toMatch(/[a-zA-Z]{3,}/);
    }
  });

  it('gives both amounts and the difference', () => {
    const [finding] = all.filter(({ key }) => key === 'purchase-not-procured');
    expect(finding && findingSentence(finding)).toMatch(
      /18\.00 万元.*0\.00 万元.*相差 18\.00 万元/,
    );
  });

  it('of a question says by which threshold it is asked', () => {
    const [finding] = all.filter(({ key }) => key === 'ask-large-rise');
    expect(finding && findingSentence(finding)).toMatch(/人员经费.*31\.8%（达到 20%/);
  });
});

describe('a place', () => {
  it('is named by its table, row and column, or by the words it stands in', () => {
    const cell = { kind: 'cell', table: 'expenditure', row: 4, column: 'project' } as const;
    expect(evidenceText(cell, bundled)).toBe(
      '《部门预算支出总表》2010102 一般行政管理事务 · 项目支出',
    );
    expect(evidencePlace(cell, bundled)).toBe('表 3 第 9 行（原文第 595 行）');
    expect(evidenceText({ kind: 'change', index: 2 }, bundled)).toBe('文字说明 · 人员经费的增减');
    expect(evidenceText({ kind: 'project', index: 0 }, bundled)).toBe('项目“会议费”');
  });

  it('prints a target value as it stands and a blank as 未列数', () => {
    const ref = { kind: 'indicator', project: 1, index: 0 } as const;
    expect(operandText({ ref, amount: 5, unit: 'count', sign: 1 }, bundled)).toBe('5人');
    expect(operandText({ ref: null, amount: null, unit: 'fen', sign: 1 }, bundled)).toBe('未列数');
  });
});
