/** Documents that may be those of a unit are named and not compared, where nothing tells which one is. */
import { questionRule, remark } from '../rule.ts';
import { unitsOf } from './units-of.ts';

export const unitUnclear = questionRule('unit-unclear', (disclosure, { related }) =>
  unitsOf(disclosure, related).unclear.map((documents) =>
    remark({
      key: 'ask-unit-unclear',
      severity: 'question',
      values: {
        unitName: documents[0]?.organization.name ?? '',
        documents: documents.map(({ source }) => source.file).join('、'),
      },
      evidence: [],
    }),
  ),
);
