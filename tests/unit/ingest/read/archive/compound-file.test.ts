import { expect, test } from 'vitest';
import { compoundFile } from '../../../../fixtures/compound-file.ts';
import { openCompoundFile } from '../../../../../src/ingest/read/archive/compound-file.ts';

const counting = (length: number) => Uint8Array.from({ length }, (_, index) => index % 251);

test.each([0, 1, 64, 4095, 4096, 100_000])('a stream of %i bytes is read whole', (length) => {
  const file = openCompoundFile(compoundFile({ Other: counting(300), Data: counting(length) }));
  expect(file?.stream('Data')).toEqual(counting(length));
});

test('a file so long that its allocation table has a table of its own', () => {
  const long = counting(8_000_000);
  const stream = openCompoundFile(compoundFile({ Data: long }))?.stream('Data');
  expect(Buffer.from(stream ?? []).equals(long)).toBe(true);
});

test('streams of embedded objects are not streams of the document', () => {
  const file = openCompoundFile(
    compoundFile({ 'ObjectPool/_1/Workbook': counting(10), WordDocument: counting(10) }),
  );
  expect([file?.has('WordDocument'), file?.has('Workbook')]).toEqual([true, false]);
  expect(file?.stream('Workbook')).toBeNull();
});

test('names are names and nothing else', () => {
  const file = openCompoundFile(compoundFile({ Data: counting(10) }));
  expect([file?.has('__proto__'), file?.has('toString'), file?.has('data')]).toEqual([
    false,
    false,
    false,
  ]);
});

test('a stream that says it is longer than the file is not given', () => {
  const bytes = compoundFile({ Data: counting(5000) });
  const view = new DataView(bytes.buffer);
  for (let at = 512; at + 4 <= bytes.length; at += 4) {
    if (view.getUint32(at, true) === 5000) view.setUint32(at, 0x7fffffff, true);
  }
  const file = openCompoundFile(bytes);
  expect([file?.has('Data'), file?.stream('Data')]).toEqual([true, null]);
});

test('what is too short or has another head is no container', () => {
  expect(openCompoundFile(new Uint8Array(511))).toBeNull();
  expect(openCompoundFile(new Uint8Array(5000))).toBeNull();
});
