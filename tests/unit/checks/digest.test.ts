/** What the list over all departments says of one. */
import { expect, it } from 'vitest';
import { digestOf } from '../../../src/checks/digest.ts';
import { runChecks } from '../../../src/checks/run-checks.ts';
import { bundledDisclosure } from './bundled.ts';
import { project, small } from './small.ts';

it('a digest has the numbers of the review screen', () => {
  const fengnan = bundledDisclosure('130207-301-2023-budget');
  const { examined, held, findings } = runChecks(fengnan);
  const digest = digestOf(fengnan, {});
  expect(digest).toMatchObject({ examined, held, contradictions: 1, projects: 8, unmeasured: 0 });
  expect(digest.questions).toBe(findings.filter(({ severity }) => severity === 'question').length);
  expect(digest.rise).toMatchObject({ of: 'basic.personnel', delta: 173_110_000 });
});

it('a project whose targets are all words has none that can be measured', () => {
  const projects = [project('绿化', 3, '满意', '良好'), project('会议', 2, '≥95%', '满意')];
  expect(digestOf(small({ projects }), {}).unmeasured).toBe(1);
});

it('without any published target nothing is said of them', () => {
  expect(digestOf(small({ projects: [project('绿化', 3)] }), {}).unmeasured).toBeNull();
});
