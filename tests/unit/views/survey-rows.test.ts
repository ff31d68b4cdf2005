/** The list over all departments: which rows, in which order, and where to begin. */
import { describe, expect, it } from 'vitest';
import type { Digest } from '../../../src/checks/digest.ts';
import type { Surveyed } from '../../../src/store/catalog/survey.svelte.ts';
import {
  begin,
  chosen,
  inOrder,
  regionsIn,
  yearsIn,
} from '../../../src/views/survey/survey-rows.ts';

function row(name: string, year: number, digest?: Partial<Digest> | null): Surveyed {
  const listed = {
    id: `130207-${name}-${year}-budget`,
    sha256: '',
    year,
    stage: 'budget' as const,
    region: { code: '130207', name: '丰南区' },
    organization: { code: null, name },
  };
  const whole: Digest = {
    examined: 10,
    held: 10,
    contradictions: 0,
    questions: 0,
    rise: null,
    projects: 0,
    unmeasured: null,
    ...digest,
  };
  return { listed, digest: digest && whole };
}

const names = (rows: readonly Surveyed[]) =>
  rows.map(({ listed }) => `${listed.organization.name}${listed.year}`);

const rows = [
  row('甲', 2023, { contradictions: 1, questions: 3 }),
  row('甲', 2024, { contradictions: 0, questions: 9, held: 9 }),
  row('乙', 2023, { contradictions: 1, questions: 4 }),
  row('丙', 2024),
];

describe('the list over all departments', () => {
  it('has the newest of each, unless a year is asked for', () => {
    const order = { order: 'name' as const };
    expect(names(chosen(rows, order)).sort()).toEqual(['丙2024', '乙2023', '甲2024']);
    expect(names(chosen(rows, { ...order, year: '2023' }))).toEqual(['甲2023', '乙2023']);
    expect(chosen(rows, { ...order, year: 'all' })).toHaveLength(4);
    expect(chosen(rows, { ...order, region: '310000', year: 'all' })).toEqual([]);
  });

  it('puts what is not known yet last', () => {
    expect(names(inOrder(rows, 'questions'))).toEqual(['甲2024', '乙2023', '甲2023', '丙2024']);
    expect(names(inOrder(rows, 'held'))[0]).toBe('甲2024');
  });

  it('begins where most figures do not agree, and of those with most questions', () => {
    expect(begin(rows)?.listed.organization.name).toBe('乙');
    expect(begin([row('丙', 2024), row('丁', 2024, {})])).toBeNull();
  });

  it('offers the regions and years that it has', () => {
    expect(regionsIn(rows)).toEqual([{ code: '130207', name: '丰南区' }]);
    expect(yearsIn(rows)).toEqual([2024, 2023]);
  });
});
