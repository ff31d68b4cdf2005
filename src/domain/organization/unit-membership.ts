/**
 * Whether a document is that of a unit of a department: told by region and budget code, where both are
 * printed, and else by the name in the department's own list of units.
 */
import { nameKey } from '../text/name-key.ts';
import { sameName, sameRegion, type Identified } from './same-organization.ts';

export interface Department extends Identified {
  readonly organization: Identified['organization'] & {
    readonly units: readonly { readonly name: string }[];
  };
}

/** What tells that it is one; `unclear`: it may be, and neither code nor name tells. */
export type Membership = 'code' | 'name' | 'unclear' | 'stranger';

/**
 * A unit's code begins with that of its department (301, 301001). A name that every department has for
 * one of its units (本级) tells nothing without it, nor does a name under another department's code, or
 * any name where the region is not known.
 */
export function membership(unit: Identified, department: Department): Membership {
  const region = sameRegion(unit.region, department.region);
  if (region === false) return 'stranger';
  const coded = region ? isCodedUnder(unit.organization.code, department.organization.code) : null;
  if (coded) return 'code';
  if (!isNamed(unit, department)) return 'stranger';
  const clear = region && coded === null && !isOfAny(unit.organization.name);
  return clear ? 'name' : 'unclear';
}

/** `null` where the codes are not both printed, or are of one length. */
function isCodedUnder(unit: string | null, department: string | null): boolean | null {
  if (unit === null || department === null || unit.length <= department.length) return null;
  if (!/^\d+$/.test(unit) || !/^\d+$/.test(department)) return null;
  return unit.startsWith(department);
}

/** The office itself, with or without 本级 behind its name, or a listed unit. */
function isNamed(unit: Identified, { region, organization }: Department): boolean {
  const regions = [unit.region.name, region.name];
  const name = unit.organization.name;
  const office = nameKey(name).replace(/\(?本[级部]\)?$/, '');
  if (office !== '' && sameName(office, organization.name, regions)) return true;
  return organization.units.some((listed) => sameName(name, listed.name, regions));
}

function isOfAny(name: string): boolean {
  return /^(?:(?:[局厅委办]?机关|部门|单位)?\(?本[级部]\)?|[局厅委办]?机关)$/.test(nameKey(name));
}
