/**
 * Made-up documents in the layouts and the wording of many provinces: every row with its code, name and
 * figures, every statement and change, and nothing that is not either read or reported. A fixture is the
 * document, a line of `=`, and what must be read out of it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeDisclosure } from '../../../../src/ingest/make-disclosure.ts';
import { drawn } from '../../../support/made-up/drawn.ts';
import { told } from '../../../support/made-up/told.ts';

const folder = new URL('../../../fixtures/layouts/', import.meta.url);

test.each(readdirSync(folder))('%s', (file) => {
  const [document = '', expected = ''] = readFileSync(new URL(file, folder), 'utf8').split(
    '\n====\n',
  );
  const source = { file: 'made-up.docx', sha256: '0'.repeat(64) };
  const { value, issues } = makeDisclosure(drawn(document), source);
  expect(told(value, issues)).toEqual(expected.trim().split('\n'));
});
