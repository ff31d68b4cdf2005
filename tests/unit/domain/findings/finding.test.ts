/** A finding's key: what an address and a note name it by. */
import { expect, it } from 'vitest';
import { findingKey } from '../../../../src/domain/findings/finding.ts';

const one = { rule: 'row-sum', id: 'row-sum:row-sum:project/会议费' };

it('a finding has one key, made of its rule and the places it speaks of', () => {
  expect(findingKey(one)).toBe(findingKey({ ...one }));
  expect(findingKey(one)).toMatch(/^row-sum-[0-9a-f]{8}$/);
});

it('findings of one rule about other places have other keys', () => {
  expect(findingKey({ ...one, id: `${one.id}~2` })).not.toBe(findingKey(one));
});
