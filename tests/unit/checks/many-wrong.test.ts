/** A document that is wrong in every row: what is found is counted whole, and written out in part. */
import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../src/checks/run-checks.ts';
import type { Disclosure } from '../../../src/domain/disclosure/disclosure.ts';
import { amountTable, subjectRow, totalOf } from '../../support/disclosure.ts';
import { project, small } from './small.ts';

const count = 2_000;
const columns = ['total', 'basic', 'project'];

/** Every row says more than its parts come to, each by another amount. */
function wrong(): Disclosure {
  const rows = Array.from({ length: count }, (_, index) => {
    const code = String(2_010_101 + index);
    return subjectRow(code, `科目${index}`, 300 + index * 3, 100, 117);
  });
  return small({ tables: [amountTable('expenditure', columns, [totalOf(9, 1, 2), ...rows])] });
}

describe('a table that is wrong in every row', () => {
  const { findings, unlisted, counts, examined, held } = runChecks(wrong());
  const total = Object.values(counts).reduce((sum, each) => sum + each, 0);

  it('is counted whole, what is listed and what is not', () => {
    expect(findings.length + unlisted).toBe(total);
    expect(held).toBeLessThanOrEqual(examined);
  });

  it('lists of one cause the first hundred places, and how many there are besides', () => {
    const [doubt] = findings.filter(({ witnesses }) => witnesses);
    expect(doubt?.witnesses).toHaveLength(100);
    // Of 2,000 rows and 3 columns of the total all but the first are witnesses of it.
    expect(100 + (doubt?.unlistedWitnesses ?? 0)).toBeGreaterThanOrEqual(count);
  });

  it('writes out the first thousand figures of a long sum, and how many follow', () => {
    const sums = findings.flatMap((each) => [each, ...(each.witnesses ?? [])]);
    const long = sums.find(({ key }) => key === 'children-sum')?.formula?.right;
    expect(long?.operands).toHaveLength(1_000);
    expect(long?.unlisted).toBe(count - 1_000);
  });
});

it('of one rule 500 causes are listed, and the others are counted', () => {
  const projects = Array.from({ length: 900 }, (_, index) =>
    project(`项目${index}`, 3, '满意', `良好${index}`),
  );
  const { findings, unlisted, counts } = runChecks(small({ projects }));
  const worded = findings.filter(({ key }) => key === 'ask-worded-targets');
  expect(worded).toHaveLength(500);
  expect(unlisted).toBe(400);
  expect(counts.question).toBeGreaterThanOrEqual(900);
});
