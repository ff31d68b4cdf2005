/** However a PDF is cut off or spoilt, there is a document or an error that says why not. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument } from '#ingest/read/read-document.ts';
import { latticeLines, makePdf, type MadePage } from '../../../../fixtures/make-pdf.ts';

/** `npm run fuzz` goes on for longer than a moment. */
const seconds = Number(process.env.FUZZ_SECONDS ?? 0);
const amount =
  seconds > 0
    ? { numRuns: 10_000_000, interruptAfterTimeLimit: seconds * 1_000 }
    : { numRuns: 30, seed: 1 };
const limit = (seconds + 30) * 1_000;

const page: MadePage = {
  texts: [
    { x: 60, y: 60, text: '部门支出总表' },
    { x: 60, y: 115, text: '科目' },
    { x: 160, y: 115, text: '合计' },
    { x: 60, y: 135, text: '办公费' },
    { x: 160, y: 135, text: '8.50' },
  ],
  lines: latticeLines([50, 150, 250], [100, 120, 140]),
};
const whole = makePdf({ pages: [page, page] });

async function isReadOrRefused(bytes: Uint8Array): Promise<void> {
  const { value, issues } = await readDocument(bytes, 'a.pdf');
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (value === null) expect(errors).toHaveLength(1);
  else {
    expect(errors).toEqual([]);
    for (const block of value.blocks) {
      if (block.kind === 'paragraph') continue;
      const widths = block.rows.map((row) => row.reduce((sum, cell) => sum + cell.columnSpan, 0));
      expect(new Set(widths).size).toBe(1);
    }
  }
}

test('a file cut off at ten places', async () => {
  for (let part = 1; part <= 10; part += 1) {
    await isReadOrRefused(whole.slice(0, Math.floor((whole.length * part) / 11)));
  }
});

test(
  'a file with changed bytes',
  async () => {
    const change = fc.record({ at: fc.nat(whole.length - 6), byte: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
        const bytes = whole.slice();
        for (const { at, byte } of changes) bytes[at + 5] = byte;
        await isReadOrRefused(bytes);
      }),
      amount,
    );
  },
  limit,
);

test(
  'lines and words at any place and of any size',
  async () => {
    const place = fc.integer({ min: -1_000, max: 2_000 });
    const texts = fc.array(
      fc.record({
        x: place,
        y: place,
        size: fc.integer({ min: -20, max: 900 }),
        text: fc.constantFrom('合计', '1,043.55', '一、', ' ', '（项）', '\u202e'),
        turned: fc.boolean(),
      }),
      { maxLength: 30 },
    );
    const lines = fc.array(fc.tuple(place, place, place, place), { maxLength: 30 });
    const upright = fc.array(
      fc
        .tuple(place, place, place, fc.boolean())
        .map(([at, from, to, flat]): [number, number, number, number] =>
          flat ? [from, at, to, at] : [at, from, at, to],
        ),
      { maxLength: 30 },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ texts, lines }), { minLength: 1, maxLength: 3 }),
        upright,
        async (pages, more) => {
          await isReadOrRefused(
            makePdf({ pages: pages.map((each) => ({ ...each, lines: [...each.lines, ...more] })) }),
          );
        },
      ),
      amount,
    );
  },
  limit,
);

test('a form that draws itself, and unbalanced operators', async () => {
  for (const before of [
    'Q Q Q Q',
    'q '.repeat(5_000),
    '1 0 0 1 0 0 cm '.repeat(5_000),
    'BT BT ET',
    '<',
    '/F',
    '0 0 0 0 0 0 cm',
  ]) {
    await isReadOrRefused(makePdf({ pages: [{ ...page, before }] }));
  }
});
