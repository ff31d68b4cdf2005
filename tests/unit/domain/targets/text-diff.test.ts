/** Two wordings of one text, read as one. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textDiff } from '#domain/targets/text-diff.ts';

const marked = (before: string, after: string) =>
  textDiff(before, after)
    .map(({ kind, text }) => ({ kept: text, removed: `[-${text}-]`, added: `[+${text}+]` })[kind])
    .join('');

test.each([
  ['开好2次会议。', '开好3次会议。', '开好[-2-][+3+]次会议。'],
  ['安排1200人', '安排1300人', '安排[-1200-][+1300+]人'],
  ['保障会议', '保障会议和培训', '保障会议[+和培训+]'],
  ['推进城区绿化', '推进市区美化', '推进[-城区绿-][+市区美+]化'],
  ['', '新的目标', '[+新的目标+]'],
])('%s to %s', (before, after, expected) => {
  expect(marked(before, after)).toBe(expected);
});

test('what stays and goes is the earlier text, what stays and comes the later one', () => {
  const words = fc.string({
    unit: fc.constantFrom(...'预算绩效目标增加1200.5，。𠮷'),
    maxLength: 60,
  });
  fc.assert(
    fc.property(words, words, (before, after) => {
      const parts = textDiff(before, after);
      const without = (kind: string) =>
        parts.map((part) => (part.kind === kind ? '' : part.text)).join('');
      expect([without('added'), without('removed')]).toEqual([before, after]);
    }),
  );
});

test('texts that have nothing in common are one replaced by the other', () => {
  const [before, after] = ['甲'.repeat(30_000), '乙'.repeat(30_000)];
  expect(textDiff(before, after).map(({ kind }) => kind)).toEqual(['removed', 'added']);
});
