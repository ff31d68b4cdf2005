/** Projects: the amounts from the prose joined with the targets from the performance tables. */
import type { Change, Project } from '#domain/disclosure/disclosure.ts';
import { issue, type Issue } from '#domain/issues/issue.ts';
import type { ProjectTargets } from './performance-tables.ts';
import { matchProject } from '../recognise/project-names.ts';
import type { NamedAmount } from '../prose/read-prose.ts';

/**
 * In the order in which the prose names them, then those that have targets only. A project takes the
 * name over its targets, which is the whole one. Where one has an amount and no targets or targets
 * and no amount, that is reported; no amount is ever guessed.
 */
export function joinProjects(
  amounts: readonly NamedAmount[],
  targets: readonly ProjectTargets[],
): { projects: Project[]; issues: Issue[] } {
  const names = targets.map(({ name }) => name);
  const issues: Issue[] = [];
  const joined = new Set<string>();
  const projects = amounts.map(({ name, amount, at }): Project => {
    const match = matchProject(name, names);
    const own = match === null || joined.has(match) ? undefined : byName(targets, match);
    if (own) joined.add(own.name);
    else if (targets.length > 0) {
      issues.push(issue('project-without-targets', 'note', { name }, at));
    }
    return {
      name: own?.name ?? name,
      amount,
      goals: own?.goals ?? [],
      indicators: own?.indicators ?? [],
      at,
    };
  });
  const rest = targets.filter(({ name }) => !joined.has(name));
  for (const { name, goals } of rest) {
    issues.push(issue('project-without-amount', 'warning', { name }, goals[0]?.at));
  }
  return {
    projects: [...projects, ...rest.map((target) => ({ ...target, amount: null }))],
    issues,
  };
}

/** The targets of both, but for those of a project that the first have already. */
export function withMoreTargets(
  targets: readonly ProjectTargets[],
  more: readonly ProjectTargets[],
): ProjectTargets[] {
  const names = targets.map(({ name }) => name);
  return [...targets, ...more.filter(({ name }) => matchProject(name, names) === null)];
}

/** Changes of projects under the projects' own names, so that they can be found by them. */
export function nameChanges(changes: readonly Change[], projects: readonly Project[]): Change[] {
  const names = projects.map(({ name }) => name);
  return changes.map((change) => {
    const said = /^project\.(.+)$/.exec(change.of)?.[1];
    const name = said === undefined ? null : matchProject(said, names);
    return name === null ? change : { ...change, of: `project.${name}` };
  });
}

function byName(targets: readonly ProjectTargets[], name: string): ProjectTargets | undefined {
  return targets.find((target) => target.name === name);
}
