import { expect, it } from 'vitest';
import { membership, type Department } from '#domain/organization/unit-membership.ts';

const region = { code: '130207', name: '唐山市丰南区' };
const department: Department = {
  region,
  organization: {
    code: '301',
    name: '唐山市丰南区教育局',
    units: [{ name: '丰南区第一中学' }, { name: '本级' }],
  },
};
const unit = (name: string, code: string | null = null, at: Partial<typeof region> = {}) =>
  membership({ region: { ...region, ...at }, organization: { code, name } }, department);

it('goes by the code, which begins with that of the department', () => {
  expect(unit('改过名的学校', '301005')).toBe('code');
  expect(unit('本级', '301001')).toBe('code');
  expect(unit('别的学校', '302005')).toBe('stranger');
});

it('goes by the name in the list where no code tells, with the region before it or without', () => {
  expect(unit('唐山市丰南区第一中学')).toBe('name');
  expect(unit('丰南区教育局（本级）')).toBe('name');
  expect(unit('丰南区第二中学')).toBe('stranger');
});

it('is not clear by a name that every department has, or under the code of another one', () => {
  expect(unit('本级')).toBe('unclear');
  expect(unit('丰南区第一中学', '302005')).toBe('unclear');
});

it('is never of another region', () => {
  expect(unit('丰南区第一中学', '301005', { code: '130208' })).toBe('stranger');
});

it('is not clear by a name alone where the region is not known', () => {
  const nowhere = { region: { code: null, name: '' }, organization: { code: null, name: '' } };
  const named = { ...nowhere, organization: { code: null, name: '丰南区第一中学' } };
  expect(membership(named, department)).toBe('unclear');
  expect(membership(nowhere, department)).toBe('stranger');
});
