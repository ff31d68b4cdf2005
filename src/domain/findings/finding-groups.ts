/** Questions of one kind that are asked of many projects, together. */
import type { Finding, FindingKey } from './finding.ts';

/** What is asked of one project, and in the same way of any other. */
export const projectQuestions = [
  'ask-running-cost',
  'ask-worded-targets',
  'ask-no-targets',
  'ask-unchanged-targets',
  'ask-satisfaction',
  'ask-execution-target',
] as const satisfies readonly FindingKey[];
export type ProjectQuestion = (typeof projectQuestions)[number];

export interface FindingGroup {
  /** At least one, in their order. */
  readonly findings: readonly [Finding, ...Finding[]];
  /** What is asked, where it is asked of several projects. */
  readonly asked: { readonly key: ProjectQuestion; readonly projects: readonly string[] } | null;
}

/** Findings in their order; those that ask the same of several projects stand where the first does. */
export function groupedFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const name = questionOf(finding) ?? finding.id;
    const group = groups.get(name);
    if (group) group.push(finding);
    else groups.set(name, [finding]);
  }
  return [...groups.values()].map((group) => ({ findings: group, asked: askedOf(group) }));
}

/** The project that a finding is about; empty where it is about none. */
export function projectOf({ values }: Finding): string {
  return 'project' in values ? values.project : '';
}

function questionOf({ key }: Finding): ProjectQuestion | undefined {
  return projectQuestions.find((question) => question === key);
}

function askedOf(group: readonly [Finding, ...Finding[]]): FindingGroup['asked'] {
  const key = questionOf(group[0]);
  const projects = [...new Set(group.map(projectOf))];
  return key === undefined || group.length < 2 ? null : { key, projects };
}
