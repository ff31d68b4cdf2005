import { expect, test } from 'vitest';
import { pictureDrawer } from '../../../../src/cli/site/draw-picture.ts';

const line = (text: string, x = 0) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="60"><text x="${x}" y="40" font-size="30">${text}</text></svg>`;

test('Chinese words, Latin letters and digits are drawn, rare characters too', async () => {
  const draw = await pictureDrawer();
  const empty = draw(line(''));
  const view = new DataView(empty.buffer);
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([400, 60]);
  const drawn = ['预算', '陀', '亿元', '1,043.55', 'A', '﻿垚'].map((text) => draw(line(text)));
  for (const picture of drawn) expect(picture.length).toBeGreaterThan(empty.length);
  // Different words make different pictures: none of them is a box for what is missing.
  expect(new Set(drawn.map((picture) => picture.join())).size).toBe(drawn.length);
});

test('the same picture gives the same bytes', async () => {
  const draw = await pictureDrawer();
  expect(draw(line('明账'))).toEqual(draw(line('明账')));
});
