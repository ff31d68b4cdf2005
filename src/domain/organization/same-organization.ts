/** Whether two disclosures, or entries of a list, are of one organization in two years. */
import { nameKey } from '../text/name-key.ts';

/** What identifies an organization in a list or a document. */
export interface Identified {
  readonly region: { readonly code: string | null; readonly name: string };
  readonly organization: { readonly code: string | null; readonly name: string };
}

/**
 * The same region, and the same code or the same name. A name stands with or without its region, or a
 * part of it, before it; codes are renumbered: either is enough. Where the region is not known, only
 * the whole name counts.
 */
export function sameOrganization(one: Identified, other: Identified): boolean {
  const [name, otherName] = [nameKey(one.organization.name), nameKey(other.organization.name)];
  const region = sameRegion(one.region, other.region);
  if (region === null) return name !== '' && name === otherName;
  if (!region) return false;
  const { code } = one.organization;
  if (code !== null && code === other.organization.code) return true;
  return sameName(name, otherName, [one.region.name, other.region.name]);
}

/** Whether two names are one, with a region, or a part of it, before one of them or without. */
export function sameName(one: string, other: string, regions: readonly string[]): boolean {
  const [name, otherName] = [nameKey(one), nameKey(other)];
  const known = regions.map(nameKey);
  return isButRegion(name, otherName, known) || isButRegion(otherName, name, known);
}

/** Whether a name is the other one with nothing but words of the region before it. */
function isButRegion(long: string, short: string, regions: readonly string[]): boolean {
  if (short === '' || !long.endsWith(short)) return false;
  const before = long.slice(0, long.length - short.length);
  return regions.some((region) => region.includes(before));
}

/** `null` where neither code nor name of both is known. */
export function sameRegion(one: Identified['region'], other: Identified['region']): boolean | null {
  if (one.code !== null && other.code !== null) return one.code === other.code;
  const [name, otherName] = [nameKey(one.name), nameKey(other.name)];
  return name === '' || otherName === '' ? null : name === otherName;
}
