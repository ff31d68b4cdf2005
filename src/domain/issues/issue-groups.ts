/** Issues of a reading by their cause: how many places one cause has, and on which pages. */
import type { Issue, Severity } from './issue.ts';

export interface IssueGroup {
  readonly severity: Severity;
  /** All of one key and severity, in their order. */
  readonly issues: readonly [Issue, ...Issue[]];
  /** The pages that they stand on, in their order, each once; empty where no pages are known. */
  readonly pages: readonly number[];
}

const order: readonly Severity[] = ['error', 'warning', 'note'];

/** The gravest first; of one gravity the cause with the fewest places first, as those are read through. */
export function groupIssues(issues: readonly Issue[]): readonly IssueGroup[] {
  const groups = new Map<string, [Issue, ...Issue[]]>();
  for (const issue of issues) {
    const name = `${issue.severity} ${issue.key}`;
    const group = groups.get(name);
    if (group) group.push(issue);
    else groups.set(name, [issue]);
  }
  return [...groups.values()]
    .map((group) => ({ severity: group[0].severity, issues: group, pages: pagesOf(group) }))
    .sort(
      (one, other) =>
        order.indexOf(one.severity) - order.indexOf(other.severity) ||
        one.issues.length - other.issues.length,
    );
}

function pagesOf(issues: readonly Issue[]): readonly number[] {
  const pages = issues.flatMap(({ at }) => (at?.page === undefined ? [] : [at.page]));
  return [...new Set(pages)].sort((one, other) => one - other);
}
