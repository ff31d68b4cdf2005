import { expect, test } from 'vitest';
import {
  folded,
  indentation,
  isGluedName,
  matchable,
  ordinalOf,
  printed,
  withoutOrdinal,
} from '../../../src/ingest/wording.ts';

test('padding between Han characters is taken out of a name, other spaces stay', () => {
  expect(printed('上解上级     支出')).toBe('上解上级支出');
  expect(printed(' 财政拨款 收入 ')).toBe('财政拨款收入');
  expect(printed('因公出国 （境）费')).toBe('因公出国（境）费');
  expect(printed('Windows 11 授权')).toBe('Windows 11 授权');
});

test('folding keeps the length, so that places stay the same', () => {
  expect(folded('（１２）：，⽬')).toBe('(12):,目');
});

test('labels are compared folded and without white space', () => {
  expect(matchable('项\u3000 目（万元）')).toBe('项目(万元)');
});

test('a full-width space indents by two', () => {
  expect(indentation('　　其中')).toBe(4);
  expect(indentation('   a')).toBe(3);
});

test.each([
  ['第一部分  某办公室', 'part', '某办公室'],
  ['二十一、粮油', 'section', '粮油'],
  ['（一）\t促进', 'bracket', '促进'],
  ['(三)公务', 'bracket', '公务'],
  ['12、改进', 'number', '改进'],
  ['1.根据', 'number', '根据'],
])('%s starts with an ordinal', (text, kind, rest) => {
  expect(ordinalOf(text)?.kind).toBe(kind);
  expect(withoutOrdinal(text)).toBe(rest);
});

test('a decimal, a year and a code are no ordinals', () => {
  expect(['1.5倍', '2023年', '201一般'].map(ordinalOf)).toEqual([null, null, null]);
});

test('a code glued to a name is one, a year before words is not', () => {
  expect(isGluedName('301唐山市')).toBe(true);
  expect(isGluedName('2023年预留')).toBe(false);
});
