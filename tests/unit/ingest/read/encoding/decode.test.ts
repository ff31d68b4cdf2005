import { expect, test } from 'vitest';
import {
  encodingNamed,
  encodings,
  type Encoding,
} from '../../../../../src/domain/text/encoding.ts';
import { decodeText } from '../../../../../src/ingest/read/encoding/decode.ts';
import { encodingPreview } from '../../../../../src/ingest/read/encoding/encoding-preview.ts';
import { encodeText } from '../../../../fixtures/encode-text.ts';
import { bytesOf, joined, utf16 } from '../../../../fixtures/make-zip.ts';

const budget = '预算';
const sentence = '某局2023年部门预算说明\n一、收入总计12.30万元，比上年增加1.00万元。\n';
const traditional = '某局2023年部門預算說明\n一、收入總計12.30萬元，比上年增加1.00萬元。\n';

/** What was read, and the errors or the encoding that was taken. */
function read(bytes: Uint8Array, chosen?: Encoding) {
  const { value, issues } = decodeText(bytes, chosen);
  return [value, ...issues.map(({ key, values, at }) => ({ key, ...values, ...at }))];
}

test('UTF-8 is read with and without a byte order mark', () => {
  expect(read(bytesOf(budget))).toEqual([budget]);
  expect(read(Uint8Array.of(0xef, 0xbb, 0xbf, ...bytesOf(budget)))).toEqual([budget]);
});

test('UTF-16 is read in both byte orders by its mark', () => {
  expect(read(utf16(budget))).toEqual([budget]);
  expect(read(Uint8Array.of(0xfe, 0xff, 0x98, 0x84, 0x7b, 0x97))).toEqual([budget]);
});

test.each([
  ['gb18030', sentence],
  ['big5', traditional],
  ['utf-16le', sentence],
  ['utf-16be', sentence],
] as const)('%s without a mark is told by its words, and that is noted', (encoding, text) => {
  const [value, note] = read(encodeText(text, encoding));
  expect(value).toBe(text);
  expect(note).toMatchObject({ key: 'encoding-taken', encoding });
});

test('a few letters are asked about where they may be in several encodings', () => {
  const name = encodeText('冼', 'gb18030');
  expect(read(name)).toEqual([null, { key: 'encoding-unsure', plausible: 'gb18030 big5' }]);
  expect(read(name, 'gb18030')[0]).toBe('冼');
  expect(read(name, 'big5')).toEqual([
    '湞',
    { key: 'encoding-taken', encoding: 'big5', plausible: 'gb18030 big5' },
  ]);
});

test('an encoding is not taken where the bytes are none of it, and the others are named', () => {
  expect(read(bytesOf(sentence), 'utf-16le')).toEqual([
    null,
    { key: 'encoding-wrong', encoding: 'utf-16le', plausible: 'utf-8' },
  ]);
});

test('a text with bytes of another encoding is refused with the line where they begin', () => {
  const both = joined([bytesOf(sentence), encodeText('二、支出', 'gb18030')]);
  expect(read(both)).toEqual([
    null,
    { key: 'encoding-mixed', encoding: 'utf-8', before: '', line: 3 },
  ]);
  // The same bytes are characters of GB18030, too.
  const inside = joined([encodeText(sentence, 'gb18030'), bytesOf('收入总计'), bytesOf('\n')]);
  expect(read(inside)).toEqual([
    null,
    { key: 'encoding-mixed', encoding: 'gb18030', before: '', line: 3 },
  ]);
  const other = joined([encodeText(sentence, 'gb18030'), bytesOf('支出'), Uint8Array.of(0xff)]);
  expect(read(other)).toMatchObject([
    null,
    { key: 'encoding-mixed', encoding: 'gb18030', line: 3 },
  ]);
});

test('zeros and controls in a text are refused with the words before them', () => {
  expect(read(bytesOf(`${sentence}合计\0\0`))).toEqual([
    null,
    { key: 'encoding-mixed', encoding: 'utf-8', before: '合计', line: 3 },
  ]);
  expect(read(utf16(`${sentence}合计\u0001`))).toEqual([
    null,
    { key: 'encoding-mixed', encoding: 'utf-16le', before: '合计', line: 3 },
  ]);
});

test('bytes of no known encoding are refused', () => {
  expect(read(Uint8Array.of(0xff, 0x41, 0xff))).toEqual([null, { key: 'encoding-unknown' }]);
  expect(read(Uint8Array.of(0x41, 0x01, 0x02))).toEqual([null, { key: 'encoding-unknown' }]);
});

test('encodings are named by their labels and by what GB18030 includes', () => {
  expect([...encodings, 'GBK', ' gb2312 ', 'latin1'].map(encodingNamed)).toEqual([
    ...encodings,
    'gb18030',
    'gb18030',
    null,
  ]);
});

test('a preview shows the first words beyond ASCII, without tags and breaks', () => {
  const page = encodeText(`<html><style>p{}</style>${' '.repeat(300)}<p>${sentence}`, 'gb18030');
  expect(encodingPreview(page, 'gb18030')).toBe(
    'p{} 某局2023年部门预算说明 一、收入总计12.30万元，比上年增加1.00万元。',
  );
  expect(encodingPreview(page.subarray(0, page.length - 2), 'gb18030')).not.toContain('\ufffd');
  expect(encodingPreview(page, 'big5')).not.toContain('预算');
});
