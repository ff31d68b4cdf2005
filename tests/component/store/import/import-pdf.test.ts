/** pdf.js runs inside the import worker itself, and fetches the map of a font that is not embedded. */
import { expect, it } from 'vitest';
import { importFile } from '#store/import/import-file.ts';
import { expenditurePdf } from '../../../fixtures/expenditure-pdf.ts';

it('a PDF is read in the import worker', async () => {
  const outcome = await importFile(new File([expenditurePdf().slice()], 'a.pdf'));
  expect(outcome).toMatchObject({
    kind: 'read',
    result: {
      value: {
        id: '130207-388-2023-budget',
        source: { format: 'pdf' },
        tables: [{ id: 'expenditure', rows: [{ code: '201', values: [10_000_000, 2_300_000] }] }],
      },
    },
  });
});
