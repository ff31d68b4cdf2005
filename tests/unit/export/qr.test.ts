import { expect, it } from 'vitest';
import { qrCode } from '#export/qr.ts';
import { readBack } from '../../support/read-code.ts';

it.each([
  'https://czj.example.gov.cn/',
  'http://10.1.2.3/mingzhang/#/130207-301-2023-budget/spending?path=201&measure=project',
  `https://example.gov.cn/#/a/targets?find=${'%E4%BC%9A'.repeat(60)}`,
])('%s is read back from its code', (address) => {
  expect(readBack(qrCode(address)!)).toBe(address);
});

it('has four modules of quiet around it', () => {
  const { path, size } = qrCode('https://example.gov.cn/')!;
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((run) => run.slice(1).map(Number));
  for (const [x = 0, y = 0, width = 0] of runs) {
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(4);
    expect(Math.max(x + width, y + 1)).toBeLessThanOrEqual(size - 4);
  }
});

it('there is none of an address that no phone could read', () => {
  expect(qrCode(`https://example.gov.cn/#/${'a'.repeat(800)}`)).toBeNull();
});
