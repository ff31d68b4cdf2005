/** In which order a region's departments are listed. */
import type { RegionQuery } from '#store/address/address-queries.ts';
import { changeOf, type RegionDepartment } from './region-budget.ts';

type Measured = Exclude<RegionQuery['column'], 'name'>;

/** What a department is ordered by: the larger first. */
const measures: Record<Measured, (department: RegionDepartment) => number | null> = {
  total: ({ total }) => total,
  change: (department) => changeOf(department).delta,
  rate: (department) => changeOf(department).rate,
  project: ({ project }) => project,
  threePublic: ({ threePublic }) => threePublic,
  contradictions: ({ entry }) => entry.checked?.contradictions ?? null,
};

/** The departments by that measure, the larger first, or by name; what the list does not tell comes last. */
export function inOrder(
  departments: readonly RegionDepartment[],
  order: RegionQuery['column'],
): RegionDepartment[] {
  if (order === 'name') {
    return [...departments].sort((one, other) => one.name.localeCompare(other.name, 'zh-CN'));
  }
  const measure = measures[order];
  return [...departments].sort((one, other) => {
    const [left, right] = [measure(one), measure(other)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return right - left;
  });
}
