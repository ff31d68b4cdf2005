import { expect, test } from 'vitest';
import { figuresIn } from '../../../src/ingest/figures.ts';

const read = (text: string) => figuresIn(text).map(({ amount }) => amount);

test('figures are read in every unit', () => {
  expect(read('共1043.55万元、12元和0.5亿元')).toEqual([1_043_550_000, 1_200, 5_000_000_000]);
});

test('a number without a unit of money is no figure', () => {
  expect(read('2023年购置3辆车，增长15.3%')).toEqual([]);
});

test('full-width digits and thousands separators are read', () => {
  expect(read('１，２３４．５０万元')).toEqual([1_234_500_000]);
});

test('commas that part no thousands give a fault and no number', () => {
  expect(read('各是4125.49,4143.91万元')).toEqual(['not-a-number']);
  expect(read('1,2万元')).toEqual(['not-a-number']);
});

test('a minus after a stop is a sign; behind a word or a number it makes the figure doubtful', () => {
  expect(read('结余：-5万元')).toEqual([-5_000_000]);
  expect(read('结余-5万元')).toEqual(['not-a-number']);
  expect(read('10-5万元')).toEqual(['not-a-number']);
});

test('a very long run of digits is one number, too large to be read', () => {
  expect(read(`${'1'.repeat(50_000)}万元`)).toEqual(['too-large']);
});
