/** Targets against the year before and against what was reached, as blocks of a brief. */
import { describe, expect, it } from 'vitest';
import { runChecks } from '#checks/run-checks.ts';
import type { Disclosure, Indicator } from '#domain/disclosure/disclosure.ts';
import { targetBlocks } from '#export/brief/brief-targets.ts';
import { disclosureWith } from '../../support/disclosure.ts';

const aim = (level3: string, target: string, more: Partial<Indicator> = {}): Indicator => ({
  level1: '产出指标',
  level2: '数量指标',
  level3,
  description: '',
  target,
  basis: '',
  ...more,
});

function year(of: number, indicators: readonly Indicator[]): Disclosure {
  const goals = [{ text: '办好事', kind: 'verbatim' as const }];
  return disclosureWith({
    year: of,
    changes: [],
    projects: [{ name: '会议费', amount: 100, goals, indicators }],
  });
}

const blocksOf = (disclosure: Disclosure, before: Disclosure | null) =>
  targetBlocks({ disclosure, before, report: runChecks(disclosure), notes: [] }).map((block) =>
    block.kind === 'table' ? block.rows : 'text' in block ? block.text : '',
  );

describe('targets in a brief', () => {
  it('name what changed against the year before, with both values', () => {
    const before = year(2022, [aim('参会率', '≥95%'), aim('会期', '3天')]);
    const after = year(2023, [aim('参会率', '≥90%'), aim('会期', '3天'), aim('简报印发', '8期')]);
    expect(blocksOf(after, before)).toEqual([
      '绩效目标与2022年比较',
      '两年都有的项目 1 个，指标 1 项数值变了，1 项新增，1 项没有变。',
      [
        ['【会议费】参会率', '≥95%', '≥90%', '数值变了'],
        ['【会议费】简报印发', '—', '8期', '新增'],
      ],
    ]);
  });

  it('say that there is one year only, and which year gives none', () => {
    const [told, untold] = [year(2023, [aim('会期', '3天')]), year(2022, [])];
    expect(blocksOf(told, null)[1]).toBe('资料里只有 2023 年这一份文件，不能比较各年的目标。');
    const silent = { ...untold, projects: [] };
    expect(blocksOf(told, silent)[1]).toBe(
      '没有读到2022年文件里项目的绩效目标，不能说哪些目标新增、去掉或变了。',
    );
  });

  it('name what was not reached or cannot be measured, where a self-evaluation was read', () => {
    const evaluated = year(2023, [
      aim('参会率', '≥95%', { result: '92.5%' }),
      aim('会期', '≤3天', { result: '3天' }),
      aim('履职水平', '提高', { result: '有所提高' }),
    ]);
    expect(blocksOf(evaluated, null).slice(1)).toEqual([
      '读到 3 项指标的实际完成值：1 项达到指标值，1 项未达到，1 项不能计算差距。',
      [
        ['【会议费】参会率', '≥95%', '92.5%', '未达到，比指标值少 2.5 个百分点'],
        ['【会议费】履职水平', '提高', '有所提高', '不是数字，不能计算差距'],
      ],
    ]);
  });

  it('are left out of a budget that gives none', () => {
    expect(blocksOf({ ...year(2023, []), projects: [] }, null)).toEqual([]);
  });
});
