import type { Issue } from '#domain/issue.ts';

/** Issues in the order in which their places stand in the source; those without a place come first. */
export function inPlaceOrder(issues: readonly Issue[]): Issue[] {
  const page = ({ at }: Issue) => at?.page ?? 0;
  const line = ({ at }: Issue) => at?.line ?? 0;
  return [...issues].sort((a, b) => page(a) - page(b) || line(a) - line(b));
}
