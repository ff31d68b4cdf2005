import { expect, test } from 'vitest';
import { readInThread } from '../../../src/cli/read-in-thread.ts';
import { expenditurePdf } from '../../fixtures/expenditure-pdf.ts';

test('a thread that has read a PDF reads the next one as well', async () => {
  const read = async () => {
    const asked = { bytes: expenditurePdf(), name: 'a.pdf', options: {} };
    return (await readInThread(asked, 60, () => {}))?.value?.tables.length;
  };
  expect([await read(), await read()]).toEqual([1, 1]);
});
