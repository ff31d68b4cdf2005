import { expect, test } from 'vitest';
import { centreText } from '#charts/layout/centre-text.ts';
import { holeRadius } from '#charts/layout/rings.ts';

test('a long name, a share and a change fit into the hole, with smaller letters where they must', () => {
  for (const letter of [13, 17.6]) {
    const text = centreText(
      {
        amount: '1,234,567.89',
        lines: ['万元 · 27.6%', '其他城乡社区管理事务支出（城乡社区管理事务）', '比2024年 +467.8%'],
      },
      letter,
    );
    const lowest = Math.max(...text.lines.map(({ y }) => y));
    expect(lowest).toBeLessThan(holeRadius);
    expect(text.amountY - text.amountSize * 0.8).toBeGreaterThan(-holeRadius);
    expect(text.letter).toBeGreaterThanOrEqual(letter * 0.72);
  }
});

test('only the lines of the change are the last ones', () => {
  const { lines } = centreText({ amount: '1', lines: ['万元', '教育', '比2024年 +1.0%'] }, 13);
  expect(lines.map(({ last }) => last)).toEqual([false, false, true]);
});
