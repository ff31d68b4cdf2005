import { expect, test } from 'vitest';
import { decodeText } from '../../../../src/ingest/read/decode.ts';

const budget = '预算';

test('UTF-8 is read with and without a byte order mark', () => {
  const bytes = new TextEncoder().encode(budget);
  expect(decodeText(bytes).value).toBe(budget);
  expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes])).value).toBe(budget);
});

test('UTF-16 is read in both byte orders by its mark', () => {
  expect(decodeText(new Uint8Array([0xff, 0xfe, 0x84, 0x98, 0x97, 0x7b])).value).toBe(budget);
  expect(decodeText(new Uint8Array([0xfe, 0xff, 0x98, 0x84, 0x7b, 0x97])).value).toBe(budget);
});

test('GB18030 is read where the bytes are not UTF-8', () => {
  expect(decodeText(new Uint8Array([0xd4, 0xa4, 0xcb, 0xe3])).value).toBe(budget);
});

test('bytes of no known encoding are refused', () => {
  const { value, issues } = decodeText(new Uint8Array([0xff, 0x41, 0xff]));
  expect(value).toBeNull();
  expect(issues).toMatchObject([{ key: 'encoding-unknown', severity: 'error' }]);
});

test('text with control characters is refused', () => {
  expect(decodeText(new Uint8Array([0x41, 0x01, 0x02])).value).toBeNull();
});
