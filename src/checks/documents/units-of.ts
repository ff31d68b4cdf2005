/** Which documents are those of a department's units, and which may be. */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { sameOrganization } from '#domain/organization/same-organization.ts';
import { membership } from '#domain/organization/unit-membership.ts';

export interface UnitDocuments {
  /** One document for each unit. */
  readonly clear: readonly Disclosure[];
  /** By unit: documents that cannot be told apart, or that another department may as well claim. */
  readonly unclear: readonly (readonly Disclosure[])[];
}

/** Of the same year and stage. Nothing is chosen: two documents of one unit are both unclear. */
export function unitsOf(department: Disclosure, related: readonly Disclosure[]): UnitDocuments {
  if (department.organization.kind !== 'department') return { clear: [], unclear: [] };
  const sameBudget = related.filter(
    ({ year, stage }) => year === department.year && stage === department.stage,
  );
  const rivals = sameBudget.filter(
    (other) => other.organization.kind === 'department' && !sameOrganization(other, department),
  );
  const units = sameBudget.filter(({ organization }) => organization.kind === 'unit');
  const found = units.filter((unit) => membership(unit, department) !== 'stranger');
  const clear: Disclosure[] = [];
  const unclear: Disclosure[][] = [];
  for (const group of byUnit(found)) {
    const [first, second] = group;
    if (!first) continue;
    const by = membership(first, department);
    const claims = rivals.map((rival) => membership(first, rival));
    if (claims.includes('code')) continue;
    const shared = by === 'name' && claims.includes('name');
    if (second === undefined && by !== 'unclear' && !shared) clear.push(first);
    else unclear.push(group);
  }
  return { clear, unclear };
}

/** Documents of one unit together. */
function byUnit(units: readonly Disclosure[]): Disclosure[][] {
  const groups: Disclosure[][] = [];
  for (const unit of units) {
    const group = groups.find(([first]) => first && sameOrganization(first, unit));
    if (group) group.push(unit);
    else groups.push([unit]);
  }
  return groups;
}
