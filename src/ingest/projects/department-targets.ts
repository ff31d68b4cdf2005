/** The targets of the department as a whole (部门整体支出绩效目标表), apart from those of its projects. */
import type { Performance } from '#domain/disclosure/disclosure.ts';
import type { ProjectTargets } from './performance-tables.ts';

export function departmentTargetsApart(targets: readonly ProjectTargets[]): {
  readonly projects: ProjectTargets[];
  readonly whole: ProjectTargets[];
} {
  const whole = targets.filter((each) => each.whole === true);
  return { projects: targets.filter((each) => !whole.includes(each)), whole };
}

/** The performance of the prose with the goals and indicators of the table. */
export function withDepartmentTargets(
  performance: Performance,
  whole: readonly ProjectTargets[],
): Performance {
  const indicators = whole.flatMap((each) => each.indicators);
  return {
    ...performance,
    overall: [...performance.overall, ...whole.flatMap(({ goals }) => goals)],
    ...(indicators.length > 0 ? { indicators } : {}),
  };
}
