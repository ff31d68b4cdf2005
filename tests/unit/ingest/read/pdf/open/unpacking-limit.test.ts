/** What a file may unpack to is bounded while it is read, and for nobody else. */
import { expect, test } from 'vitest';
import { withUnpackingLimit } from '#ingest/read/pdf/open/unpacking-limit.ts';
import { readDocument } from '#ingest/read/read-document.ts';
import { badPdfs } from '../../../../../fixtures/bad-pdfs.ts';
import { makePdf } from '../../../../../fixtures/make-pdf.ts';

const megabyte = 1024 * 1024;
const own = [globalThis.Uint8Array, globalThis.DecompressionStream];

test('one array may be of 32 MB, many large ones of 512 MB together, small ones of any number', async () => {
  const exceeded = (sizes: readonly number[]) =>
    withUnpackingLimit((unpacking) => {
      try {
        sizes.forEach((size) => new Uint8Array(size));
      } catch (failure) {
        expect(failure).toBeInstanceOf(RangeError);
      }
      return Promise.resolve(unpacking.exceeded);
    });
  expect(await exceeded([32 * megabyte])).toBe(false);
  expect(await exceeded([32 * megabyte + 1])).toBe(true);
  expect(await exceeded(new Array<number>(16).fill(32 * megabyte))).toBe(false);
  expect(await exceeded(new Array<number>(17).fill(32 * megabyte))).toBe(true);
  expect(await exceeded(new Array<number>(200).fill(4 * megabyte))).toBe(false);
});

test('arrays are the same as ever while a file is read', async () => {
  await withUnpackingLimit(() => {
    const list = Uint8Array.from([1, 2]);
    expect(list).toBeInstanceOf(own[0]);
    expect([...new Uint8Array(list.buffer, 1), ...Uint8Array.of(3)]).toEqual([2, 3]);
    return Promise.resolve();
  });
});

test('afterwards all is as it was, also where reading failed, and the next file is read', async () => {
  const [bomb] = badPdfs;
  if (!bomb) throw new Error('none');
  const { issues } = await readDocument(bomb.bytes, bomb.name);
  expect(issues).toMatchObject([
    { key: 'archive-too-large', values: { what: 'megabytes', limit: 200 } },
  ]);
  await expect(withUnpackingLimit(() => Promise.reject(new Error('broken')))).rejects.toThrow();
  expect([globalThis.Uint8Array, globalThis.DecompressionStream]).toEqual(own);
  const page = { texts: [{ x: 60, y: 50, text: '部门预算' }] };
  const { value } = await readDocument(makePdf({ pages: [page] }), 'a.pdf');
  expect(value?.blocks).toMatchObject([{ text: '部门预算' }]);
});
