import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { long, word } from '../../../../fixtures/byte-list.ts';
import { compoundFile } from '../../../../fixtures/compound-file.ts';
import { docFile } from '../../../../fixtures/doc-file.ts';
import { item, lists } from '../../../../fixtures/doc-list.ts';
import { innerRow, row } from '../../../../fixtures/doc-table.ts';
import { readDocument } from '../../../../../src/ingest/read/read-document.ts';

const sample = docFile({
  ...lists([[{ format: 0x25, pattern: '\0、' }]]),
  characters: [{ from: 0, to: 2, modifiers: [[0x083c, 1]] }],
  paragraphs: [
    { text: '收入\x13 PAGE \x141\x15支出', modifiers: item(1) },
    ...innerRow({ cells: ['内'], edges: [0, 300] }),
    ...row({ cells: ['甲', '乙'], edges: [0, 1000, 2000], flags: [0x60, 0] }),
    ...row({ cells: ['', '1043.55'], edges: [0, 1000, 2000], flags: [0x20, 0] }),
  ],
});

async function refused(bytes: Uint8Array) {
  const { value, issues } = await readDocument(bytes, '预算.doc');
  expect(value).toBeNull();
  return issues.map(({ key, severity, values }) => [key, severity, values]);
}

describe('refused with a reason', () => {
  test('a document with a password', async () => {
    const encrypted = docFile({ paragraphs: [{ text: '无' }], flags: 0x0100 });
    expect(await refused(encrypted)).toEqual([['file-encrypted', 'error', {}]]);
  });

  test('an encrypted document of a later Office in the same kind of container', async () => {
    const encrypted = compoundFile({
      EncryptionInfo: new Uint8Array(100),
      EncryptedPackage: new Uint8Array(5000),
    });
    expect(await refused(encrypted)).toEqual([['file-encrypted', 'error', {}]]);
  });

  test('a document older than Word 97', async () => {
    const old = compoundFile({
      WordDocument: Uint8Array.from([...word(0xa5dc, 0x0068), ...new Uint8Array(5000)]),
    });
    const reason = [['format-unsupported', 'error', { found: 'word95' }]];
    expect(await refused(old)).toEqual(reason);
    expect(await refused(docFile({ paragraphs: [{ text: '' }], version: 0x0068 }))).toEqual(reason);
  });

  test('a stream that is no document, a container without a document or with an embedded one', async () => {
    const noDocument = compoundFile({ WordDocument: new Uint8Array(5000) });
    const corrupt = [['file-corrupt', 'error', { part: 'WordDocument' }]];
    expect(await refused(noDocument)).toEqual(corrupt);
    expect(await refused(compoundFile({ WordDocument: new Uint8Array() }))).toEqual(corrupt);
    const unsupported = [['format-unsupported', 'error', { found: 'ole' }]];
    expect(await refused(compoundFile({ Contents: new Uint8Array(10) }))).toEqual(unsupported);
    const embedded = compoundFile({ 'ObjectPool/_1/WordDocument': new Uint8Array(5000) });
    expect(await refused(embedded)).toEqual(unsupported);
  });

  test('a document without its table stream', async () => {
    const { WordDocument } = { WordDocument: Uint8Array.from([...word(0xa5ec, 0xc1), ...long(0)]) };
    const headOnly = compoundFile({ WordDocument });
    expect(await refused(headOnly)).toEqual([['file-corrupt', 'error', { part: 'WordDocument' }]]);
  });
});

describe('damaged files', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])('cut at %i elevenths', async (tenth) => {
    const cut = sample.subarray(0, Math.floor((sample.length * tenth) / 11));
    expect(await refused(cut)).toMatchObject([['file-corrupt', 'error', {}]]);
  });

  test('a chain of sectors that runs in a circle ends', async () => {
    const circular = docFile({ paragraphs: [{ text: '长'.repeat(5000) }] });
    const view = new DataView(circular.buffer);
    const table = (view.getUint32(76, true) + 1) * 512;
    for (let sector = 0; sector < 128; sector += 1) {
      if (view.getUint32(table + sector * 4, true) === sector + 1) {
        view.setUint32(table + sector * 4, Math.max(0, sector - 1), true);
      }
    }
    expect((await refused(circular)).map(([key]) => key)).toEqual(['file-corrupt']);
  });

  test('changed bytes give a document or an error, and never a throw', async () => {
    const change = fc.tuple(fc.nat(sample.length - 1), fc.integer({ min: 0, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
        const bytes = sample.slice();
        for (const [at, value] of changes) bytes[at] = value;
        await holds(bytes);
      }),
      { numRuns: 600 },
    );
  });

  test('changed numbers in the head, the piece table and the properties hold, too', async () => {
    const numbers = [0, 1, 0x7f, 0x80, 0xff, 0x7fffffff, 0x80000000, 0xffffffff];
    const places = Array.from({ length: Math.floor(sample.length / 2) - 4 }, (_, at) => at * 2);
    const used = places.filter((at) => sample.subarray(at, at + 4).some((byte) => byte !== 0));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...used),
        fc.constantFrom(...numbers),
        async (at, number) => {
          const bytes = sample.slice();
          new DataView(bytes.buffer).setUint32(at, number, true);
          await holds(bytes);
        },
      ),
      { numRuns: 600 },
    );
  });
});

/** A value whose rows fill their grids, or errors alone. */
async function holds(bytes: Uint8Array): Promise<void> {
  const { value, issues } = await readDocument(bytes, '预算.doc');
  if (value === null) {
    expect(issues.map(({ severity }) => severity)).toEqual(['error']);
    return;
  }
  for (const block of value.blocks) {
    if (block.kind === 'paragraph') continue;
    const widths = block.rows.map((cells) => cells.reduce((sum, cell) => sum + cell.columnSpan, 0));
    expect(new Set(widths).size).toBe(1);
  }
}

const name = 'fengnan.doc';
const file = fileURLToPath(new URL(`../../../../../../shared/documents/${name}`, import.meta.url));

describe.skipIf(!existsSync(file))(
  `a real document (skipped where ../shared/documents/${name} is missing)`,
  () => {
    const bytes = existsSync(file) ? new Uint8Array(readFileSync(file)) : new Uint8Array();

    test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])('cut at %i elevenths', async (part) => {
      const cut = bytes.subarray(0, Math.floor((bytes.length * part) / 11));
      expect(await refused(cut)).toMatchObject([['file-corrupt', 'error', {}]]);
    });
  },
);
