/** One budget in every style of printing: whatever the style, the same rows and figures are read. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeDisclosure } from '../../../../src/ingest/make-disclosure.ts';
import { bySubject } from '../../../support/made-up/by-subject.ts';
import { documentOf, tableIn } from '../../../support/made-up/made-table.ts';
import { plain, type Style } from '../../../support/made-up/style.ts';

const source = { file: 'made-up.docx', sha256: '0'.repeat(64) };

const anyStyle: fc.Arbitrary<Style> = fc.record({
  unit: fc.constantFrom('元', '万元', '亿元'),
  separators: fc.boolean(),
  zero: fc.constantFrom('', '0.00', '0', '-', '—', '－'),
  negative: fc.constantFrom('-', '()'),
  digits: fc.constantFrom('plain', 'full-width'),
  codes: fc.constantFrom('one', 'three', 'stepped', 'glued', 'bracketed', 'dashed'),
  total: fc.constantFrom('first', 'last', 'none'),
  numbers: fc.constantFrom('none', '栏次', 'digits'),
  caption: fc.constantFrom('above', 'inside'),
  repeatHeader: fc.boolean(),
  indent: fc.constantFrom('', '  ', '　'),
  ordinals: fc.constant(false),
});

function readAll(style: Style) {
  const tables = bySubject.map((make) => make(style));
  const { value, issues } = makeDisclosure(
    documentOf(['贵阳市花溪区文化和旅游局2024年部门预算'], tables),
    source,
  );
  return { tables, value, issues };
}

test.each(bySubject.map((make) => [make.name, make] as const))(
  '%s as plainly as it can be',
  (_, make) => {
    const table = make(plain);
    const { value, issues } = makeDisclosure(
      documentOf(['贵阳市花溪区文化和旅游局2024年部门预算'], [table]),
      source,
    );
    expect(issues).toEqual([]);
    expect(tableIn(value, table.id)).toEqual(table.rows);
  },
);

test('every style gives the same rows', () => {
  fc.assert(
    fc.property(anyStyle, (style) => {
      const { tables, value, issues } = readAll(style);
      for (const table of tables) expect(tableIn(value, table.id)).toEqual(table.rows);
      expect(issues.filter(({ severity }) => severity !== 'note')).toEqual([]);
    }),
    { numRuns: 60, seed: 7 },
  );
}, 60_000);
