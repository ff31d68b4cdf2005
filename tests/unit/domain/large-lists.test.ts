import { expect, test } from 'vitest';
import { append, largest, smallest } from '../../../src/domain/large-lists.ts';

/** More than any engine has room for among the arguments of a call. */
const many = Array.from({ length: 1_000_000 }, (_, index) => index);

test('a list of a million is added to another in its order', () => {
  const list = [-1];
  append(list, many);
  expect(list).toHaveLength(1_000_001);
  expect(list.slice(0, 3)).toEqual([-1, 0, 1]);
});

test('the largest and the smallest of a million are found, and of none the bound that was given', () => {
  expect(largest(many)).toBe(999_999);
  expect(smallest(many)).toBe(0);
  expect([largest([], 0), smallest([], 5)]).toEqual([0, 5]);
  expect([largest([3], 7), smallest([3], 2)]).toEqual([7, 2]);
});
