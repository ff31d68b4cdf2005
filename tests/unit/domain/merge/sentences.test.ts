import { expect, test } from 'vitest';
import { withoutSentences } from '../../../../src/domain/merge/sentences.ts';
import { sample } from '../../../support/disclosure.ts';

const sentence = { text: 'revenue', start: 0, length: 9 };

test('a figure whose text is gone points nowhere, another keeps its sentence', () => {
  const statements = [
    { id: 'revenue.total', amount: 1, sentence },
    { id: 'expenditure.total', amount: 2, sentence: { ...sentence, text: 'expenditure' } },
    { id: 'total', amount: 3 },
  ];
  const changed = withoutSentences({ ...sample, statements }, (text) => text === 'revenue');
  expect(changed.statements).toEqual([{ id: 'revenue.total', amount: 1 }, ...statements.slice(1)]);
});
