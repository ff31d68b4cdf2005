/** By what a disclosure is known, and its correction where a document does not tell or tells wrong. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Disclosure, Stage } from '../disclosure/disclosure.ts';
import { withVisibleControls } from '../text/visible-controls.ts';

/**
 * `region-organization-year-stage`, such as `130207-301-2023-budget`: the same for every reading of
 * the same disclosure. An organization without a code is told by eight digits of its name's hash.
 */
export function disclosureId(
  region: string | null,
  organization: { readonly code: string | null; readonly name: string },
  year: number,
  stage: Stage,
): string {
  const code = organization.code ?? bytesToHex(sha256(utf8ToBytes(organization.name))).slice(0, 8);
  return [region ?? 'unknown', code, year, stage].join('-');
}

/** Names of screens, which no disclosure may have for an id: its address would be the screen's. */
export const reservedIds: ReadonlySet<string> = new Set([
  'import',
  'notebook',
  'method',
  'brief',
  'compare',
  'review',
  'openness',
  'coverage',
  'corrections',
]);

/**
 * What stands for a name and a year that a document does not tell, so that all the rest of it can be
 * shown: no organization is called so, and nothing was disclosed in that year. They are asked for
 * before the disclosure is kept or written.
 */
export const unnamedOrganization = '?';
export const untoldYear = 1990;

/** What a disclosure must be known by, and its document does not tell. */
export type MissingIdentity = 'organization' | 'year';

export function missingIdentity({
  organization,
  year,
}: Pick<Disclosure, 'organization' | 'year'>): MissingIdentity[] {
  return [
    ...(organization.name === unnamedOrganization ? ['organization' as const] : []),
    ...(year === untoldYear ? ['year' as const] : []),
  ];
}

/** What a reader may set right before a document is kept. */
export interface Correction {
  readonly organization: string;
  readonly regionName: string;
  /** GB/T 2260 code; empty where it is not known. */
  readonly regionCode: string;
  /** `null` where it is not told. */
  readonly year: number | null;
  readonly stage: Stage;
}

/** What the disclosure says of itself, to start a correction from. */
export function correctable(disclosure: Disclosure): Correction {
  const { organization, region, year, stage } = disclosure;
  const missing = missingIdentity(disclosure);
  return {
    organization: missing.includes('organization') ? '' : organization.name,
    regionName: region.name,
    regionCode: region.code ?? '',
    year: missing.includes('year') ? null : year,
    stage,
  };
}

export type CorrectionFault = 'organization' | 'regionCode' | 'year';

/** What of a correction cannot stand: no name, a code that is no code, a year out of range. */
export function correctionFaults({
  organization,
  regionCode,
  year,
}: Correction): CorrectionFault[] {
  return [
    ...(isName(organization.trim()) ? [] : ['organization' as const]),
    ...(regionCode !== '' && !/^\d{2,12}$/.test(regionCode) ? ['regionCode' as const] : []),
    ...(isYear(year) ? [] : ['year' as const]),
  ];
}

function isName(name: string): boolean {
  return name !== '' && name !== unnamedOrganization;
}

/** Whether it is the year of a disclosure. */
export function isYear(year: number | null): year is number {
  return year !== null && Number.isInteger(year) && year > untoldYear && year <= 2200;
}

/**
 * The disclosure with the correction in it, and so perhaps with another id; its figures stay. A year
 * that is no year is left as it was.
 */
export function corrected(disclosure: Disclosure, correction: Correction): Disclosure {
  const region = { code: correction.regionCode || null, name: typed(correction.regionName) };
  const organization = { ...disclosure.organization, name: typed(correction.organization) };
  const { stage } = correction;
  const year = isYear(correction.year) ? correction.year : disclosure.year;
  return {
    ...disclosure,
    id: disclosureId(region.code, organization, year, stage),
    region,
    organization,
    year,
    stage,
  };
}

/** Words may be pasted into a form, too. */
function typed(words: string): string {
  return withVisibleControls(words.trim());
}

/** The disclosure under an id of its own, beside the one that has its id already. */
export function besides(disclosure: Disclosure, taken: (id: string) => boolean): Disclosure {
  let copy = 2;
  while (taken(`${disclosure.id}-${copy}`)) copy += 1;
  return { ...disclosure, id: `${disclosure.id}-${copy}` };
}
