import { expect, it } from 'vitest';
import { listed, withListed } from '#store/address/address-list.ts';

it('a name is added behind the others once, and taken out again', () => {
  const one = withListed(undefined, 'basic', true);
  const two = withListed(one, 'project', true);
  expect(two).toBe('basic.project');
  expect(withListed(two, 'basic', true)).toBe('project.basic');
  expect(withListed(two, 'basic', false)).toBe('project');
  expect(listed(two)).toEqual(['basic', 'project']);
});

it('a list of nothing is no parameter', () => {
  expect(withListed('basic', 'basic', false)).toBeUndefined();
  expect(withListed(undefined, 'basic', false)).toBeUndefined();
  expect(listed(undefined)).toEqual([]);
});

it('of more names than an address takes the last twenty stand', () => {
  const names = Array.from({ length: 25 }, (_, index) => `name${index}`);
  const text = names.reduce<string | undefined>(
    (all, name) => withListed(all, name, true),
    undefined,
  );
  expect(listed(text)).toEqual(names.slice(5));
});
