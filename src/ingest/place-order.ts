import { isDamage, type Issue } from '#domain/issues/issue.ts';

/** Damage first, then issues in the order in which their places stand in the source, or without a place. */
export function inPlaceOrder(issues: readonly Issue[]): Issue[] {
  const page = ({ at }: Issue) => at?.page ?? 0;
  const line = ({ at }: Issue) => at?.line ?? 0;
  const rank = (each: Issue) => (isDamage(each) ? 0 : 1);
  return [...issues].sort((a, b) => rank(a) - rank(b) || page(a) - page(b) || line(a) - line(b));
}
