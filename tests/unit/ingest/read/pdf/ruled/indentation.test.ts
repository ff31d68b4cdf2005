import { expect, it } from 'vitest';
import { indented } from '../../../../../../src/ingest/read/pdf/ruled/indentation.ts';
import type { PageCell } from '../../../../../../src/ingest/read/pdf/ruled/page-tables.ts';

const label = (text: string, x0: number, size: number): PageCell => {
  const line = { text, x0, x1: x0 + 30, baseline: 10, size };
  return { text, x0: 0, x1: 400, lines: [line] } as unknown as PageCell;
};
const textsOf = (size: number, far: number) =>
  indented([label('甲', 2, 10), label('乙', 2, 10), label('丙', far, size)]).map(
    ({ text }) => text,
  );

it('a label that stands further in is as deep as it stands, half an em a space', () => {
  expect(textsOf(10, 22)).toEqual(['甲', '乙', '    丙']);
});

it('letters of no size, and places beyond any page, make no endless line', () => {
  expect(textsOf(0, 22)).toEqual(['甲', '乙', `${' '.repeat(40)}丙`]);
  expect(textsOf(10, 1e12)[2]).toHaveLength(81);
});
