import { expect, test } from 'vitest';
import { groupedFindings } from '../../../../src/domain/findings/finding-groups.ts';
import { runChecks } from '../../../../src/checks/run-checks.ts';
import { gatheredWithNames } from '../../../../src/words/later/finding-words.ts';
import { bundledDisclosure } from '../../checks/bundled.ts';

const { findings } = runChecks(bundledDisclosure('130207-301-2023-budget'));
const groups = groupedFindings(findings);

test('the same question about several projects is one group, which names them', () => {
  const satisfaction = groups.filter(({ asked }) => asked?.key === 'ask-satisfaction');
  expect(satisfaction).toHaveLength(1);
  expect(satisfaction[0]?.findings).toHaveLength(8);
  const { key, projects } = satisfaction[0]?.asked ?? expect.fail('no projects');
  expect(projects).toContain('会议费');
  expect(gatheredWithNames(key, projects)).toMatch(/^8 个项目.*（.*会议费.*）$/);
});

test('no finding is lost, and one that is alone stays alone', () => {
  const all = groups.flatMap((group) => group.findings);
  expect(new Set(all)).toEqual(new Set(findings));
  expect(all).toHaveLength(findings.length);
  const contradictions = groups.filter(({ findings: [first] }) => first.severity !== 'question');
  expect(contradictions.map(({ findings: { length }, asked }) => [length, asked])).toEqual([
    [1, null],
  ]);
});
