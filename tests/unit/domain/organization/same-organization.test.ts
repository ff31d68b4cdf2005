import { expect, it } from 'vitest';
import { sameOrganization, type Identified } from '#domain/organization/same-organization.ts';

const fengnan: Identified = {
  region: { code: '130207', name: '唐山市丰南区' },
  organization: { code: '301', name: '唐山市丰南区人大常委会办公室' },
};

function like(
  region: Partial<Identified['region']>,
  organization: Partial<Identified['organization']>,
): Identified {
  return {
    region: { ...fengnan.region, ...region },
    organization: { ...fengnan.organization, ...organization },
  };
}

it('goes by the code in its region, also when the name was changed', () => {
  expect(sameOrganization(fengnan, like({}, { name: '区人大机关' }))).toBe(true);
  expect(sameOrganization(fengnan, like({ code: '130208' }, {}))).toBe(false);
});

it('goes by the name, with the region before it or without', () => {
  const other = { code: null, name: '丰南区人大常委会办公室' };
  expect(sameOrganization(fengnan, like({}, other))).toBe(true);
  expect(sameOrganization(like({}, other), fengnan)).toBe(true);
  expect(sameOrganization(fengnan, like({ code: null }, other))).toBe(true);
});

it('does not take the end of a longer name for the same', () => {
  expect(sameOrganization(fengnan, like({}, { code: null, name: '办公室' }))).toBe(false);
  expect(sameOrganization(fengnan, like({}, { code: null, name: '' }))).toBe(false);
});

it('wants the whole name where the region is not known', () => {
  const unknown = { code: null, name: '' };
  expect(sameOrganization(like(unknown, {}), like(unknown, {}))).toBe(true);
  expect(sameOrganization(like(unknown, {}), like(unknown, { name: '财政局' }))).toBe(false);
});
