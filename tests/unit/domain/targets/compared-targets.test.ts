/** What two years set out to do: what was added, removed, given another value, only worded otherwise. */
import { describe, expect, it, test } from 'vitest';
import type { Disclosure, Indicator, Project } from '#domain/disclosure/disclosure.ts';
import { comparedTargets, countTargetChanges } from '#domain/targets/compared-targets.ts';
import { firstBudget, nextBudget, duties } from '../../../../src/cli/synth/invented-budget.ts';
import { inventedDisclosure } from '../../../../src/cli/synth/invented-disclosure.ts';
import { randomFrom } from '../../../../src/cli/synth/random.ts';
import { disclosureWith } from '../../../support/disclosure.ts';
import { bundledDisclosure } from '../../views/bundled.ts';

function indicator(level3: string, target: string, rest: Partial<Indicator> = {}): Indicator {
  return {
    level1: '产出指标',
    level2: '数量指标',
    level3,
    description: '',
    target,
    basis: '',
    ...rest,
  };
}

function project(name: string, indicators: readonly Indicator[], goal = '办好事'): Project {
  return { name, amount: 100, goals: [{ text: goal, kind: 'verbatim' }], indicators };
}

function year(of: number, projects: readonly Project[], rest: Partial<Disclosure> = {}) {
  const performance = { overall: [], items: [], measures: [] };
  return disclosureWith({ year: of, projects, changes: [], performance, ...rest });
}

const changesIn = (before: readonly Indicator[], after: readonly Indicator[]) =>
  comparedTargets(
    year(2022, [project('会议费', before)]),
    year(2023, [project('会议费', after)]),
  ).projects[0]?.indicators.map(({ before, after, change }) => [
    before?.target ?? null,
    after?.target ?? null,
    change,
  ]);

describe('an indicator of one project in two years', () => {
  it('is the same where name and value are, whatever its spaces and widths', () => {
    expect(changesIn([indicator('参会 率', '≥95%')], [indicator('参会率', '≥９５％')])).toEqual([
      ['≥95%', '≥９５％', 'same'],
    ]);
  });

  it('has another value where a figure or its bound is another', () => {
    const before = [indicator('参会率', '≥95%'), indicator('会期', '≤3天')];
    const after = [indicator('参会率', '≥98%'), indicator('会期', '≥3天')];
    expect(changesIn(before, after)).toEqual([
      ['≥95%', '≥98%', 'value'],
      ['≤3天', '≥3天', 'value'],
    ]);
  });

  it('is only worded where the figures stay: a sign is the word for it', () => {
    const before = [indicator('参会率', '≥95%'), indicator('会议组织的满意程度', '提高')];
    const after = [indicator('参会率', '不低于95%'), indicator('会议组织满意程度', '提高')];
    expect(changesIn(before, after)).toEqual([
      ['≥95%', '不低于95%', 'worded'],
      ['提高', '提高', 'worded'],
    ]);
  });

  it('is added or removed where nothing on the other side is like it', () => {
    expect(changesIn([indicator('印刷品数量', '500册')], [indicator('会议次数', '2次')])).toEqual([
      [null, '2次', 'added'],
      ['500册', null, 'removed'],
    ]);
  });
});

it('says where an indicator went that one project lost and another one got', () => {
  const moving = indicator('培训人数', '≥50人');
  const compared = comparedTargets(
    year(2022, [project('会议费', [moving, indicator('会期', '3天')]), project('培训费', [])]),
    year(2023, [project('会议费', [indicator('会期', '3天')]), project('培训费', [moving])]),
  );
  const moves = compared.projects.flatMap(({ project, indicators }) =>
    indicators.flatMap(({ change, moved }) => (moved === null ? [] : [[project, change, moved]])),
  );
  expect(moves).toEqual([
    ['会议费', 'removed', '培训费'],
    ['培训费', 'added', '会议费'],
  ]);
  expect(countTargetChanges(compared.projects)).toMatchObject({ moved: 1, same: 1, added: 0 });
});

it('takes nothing away from a project whose targets one document does not give', () => {
  const untold: Project = { name: '会议费', amount: 100, goals: [], indicators: [] };
  const told = project('会议费', [indicator('会期', '3天')]);
  const other = project('培训费', [indicator('人数', '5人')]);
  const { projects } = comparedTargets(year(2022, [told, other]), year(2023, [untold, other]));
  expect(projects.map((each) => [each.project, each.untold, each.indicators.length])).toEqual([
    ['会议费', 'after', 0],
    ['培训费', null, 1],
  ]);
});

it('keeps a project of one year apart from those of both', () => {
  const [kept, gone, come] = ['会议费', '劳务费', '印刷费'].map((name) =>
    project(name, [indicator('会期', '3天')]),
  );
  if (!kept || !gone || !come) throw new Error('three projects');
  const compared = comparedTargets(year(2022, [kept, gone]), year(2023, [kept, come]));
  expect(compared.projects.map((each) => each.project)).toEqual(['会议费']);
  expect(compared.alone.map((each) => [each.project, each.before, each.after])).toEqual([
    ['印刷费', null, 1],
    ['劳务费', 1, null],
  ]);
});

it('takes the year that a goal is written for as words', () => {
  const goal = (of: number) => year(of, [project('会议费', [], `${of}年开好 2 次会议`)]);
  const [list] = comparedTargets(goal(2022), goal(2023)).projects;
  expect(list?.goals.map(({ change }) => change)).toEqual(['worded']);
});

it('compares goals and reasons, of a project and of the department', () => {
  const because = (reason: string, of: string, baseYear: number) => ({
    of,
    baseYear,
    delta: 100,
    rate: null,
    reason,
  });
  const before = year(2022, [project('会议费', [], '开好 2 次会议')], {
    changes: [because('人员增加。', 'total', 2021), because('会议多。', 'project.会议费', 2021)],
  });
  const after = year(2023, [project('会议费', [], '开好 3 次会议')], {
    changes: [because('人员增加。', 'total', 2022), because('会议少。', 'project.会议费', 2022)],
  });
  const { projects, department } = comparedTargets(before, after);
  expect(projects[0]?.goals.map(({ change }) => change)).toEqual(['value']);
  expect(projects[0]?.reasons).toMatchObject([{ of: 'project.会议费', change: 'worded' }]);
  expect(department?.reasons).toMatchObject([{ of: 'total', before: 0, after: 0, change: 'same' }]);
});

describe('disclosures that ship with the app', () => {
  test('of Wanli give targets in 2023 alone: nothing is called removed', () => {
    const [of2023, of2024, of2025] = [2023, 2024, 2025].map((each) =>
      bundledDisclosure(`310107-eece0746-${each}-budget`),
    );
    if (!of2023 || !of2024 || !of2025) throw new Error('three years');
    const next = comparedTargets(of2023, of2024);
    expect([next.silent, next.projects, next.alone]).toEqual([['after'], [], []]);
    expect(comparedTargets(of2024, of2025).silent).toEqual(['before', 'after']);
  });

  test('of Jiangsu give no targets, and reasons that are held against each other', () => {
    const compared = comparedTargets(
      bundledDisclosure('320000-4e505f6f-2018-budget'),
      bundledDisclosure('320000-4e505f6f-2019-budget'),
    );
    expect(compared.silent).toEqual(['before', 'after']);
    expect(compared.department?.reasons.length).toBeGreaterThan(5);
    expect(compared.department?.indicators).toEqual([]);
  });
});

test('of an invented city every target that changed is told, and no other', () => {
  for (const seed of ['a', 'b', 'c', 'd', 'e', 'f']) {
    const random = randomFrom(seed);
    const first = firstBudget(duties[0], random);
    const second = nextBudget(first, random);
    const department = { number: 7, name: '虚构市第7政务服务局' };
    const compared = comparedTargets(
      inventedDisclosure(department, 2025, first, null),
      inventedDisclosure(department, 2026, second, first),
    );
    const changed = second.projects.filter(({ name, target }) =>
      first.projects.some((each) => each.name === name && each.target !== target),
    );
    const counts = countTargetChanges(compared.projects);
    expect(counts.value).toBe(changed.length);
    expect(counts.same).toBe(compared.projects.length * 2 - changed.length);
    expect(counts.added + counts.removed + counts.worded + counts.moved).toBe(0);
  }
});
