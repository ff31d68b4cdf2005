import { describe, expect, test } from 'vitest';
import {
  besides,
  correctable,
  corrected,
  correctionFaults,
  disclosureId,
} from '../../../../src/domain/organization/identity.ts';
import { sample } from '../../../support/disclosure.ts';

test('the id is region, organization, year and stage', () => {
  const organization = { code: '301', name: '某办公室' };
  expect(disclosureId('130207', organization, 2023, 'budget')).toBe('130207-301-2023-budget');
  expect(disclosureId(null, organization, 2023, 'finalAccounts')).toBe(
    'unknown-301-2023-finalAccounts',
  );
});

test('an organization without a code is told by its name, each by its own', () => {
  const ids = ['甲局', '乙局', '甲局'].map((name) =>
    disclosureId('130207', { code: null, name }, 2023, 'budget'),
  );
  expect(ids[0]).toBe(ids[2]);
  expect(ids[0]).not.toBe(ids[1]);
  expect(ids[0]).toMatch(/^130207-[0-9a-f]{8}-2023-budget$/);
});

test('a correction that changes nothing gives the same disclosure', () => {
  const again = corrected(sample, correctable(sample));
  expect({ ...again, id: sample.id }).toEqual(sample);
});

describe('a correction that cannot stand', () => {
  const right = correctable(sample);
  test.each([
    ['organization', { ...right, organization: '  ' }],
    ['regionCode', { ...right, regionCode: '13O207' }],
    ['year', { ...right, year: 23 }],
    ['year', { ...right, year: Number.NaN }],
  ])('%s is named', (fault, correction) => {
    expect(correctionFaults(correction)).toEqual([fault]);
  });

  test('an unknown region code may be left out', () => {
    expect(correctionFaults({ ...right, regionCode: '' })).toEqual([]);
    expect(corrected(sample, { ...right, regionCode: '' }).region.code).toBeNull();
  });
});

test('a second copy gets the next number that is free', () => {
  const taken = new Set([`${sample.id}-2`, `${sample.id}-3`]);
  expect(besides(sample, (id) => taken.has(id)).id).toBe(`${sample.id}-4`);
});
