import { expect, test } from 'vitest';
import { expenditureTable } from '../../../fixtures/expenditure-text.ts';
import { importText } from '../sample.ts';

const units = (text: string) =>
  importText(`${expenditureTable()}二、机构设置\n${text}`).value?.organization.units.map(
    ({ name }) => name,
  );

test('numbered units behind their announcement, as long as they are names', () => {
  expect(
    units(
      '本部门中，行政单位1家，事业单位1家，具体包括：\n1. 某市某局（本级）。\n2. 某市某中心。\n3. 某馆不单列预算，并入本部。\n',
    ),
  ).toEqual(['某市某局（本级）', '某市某中心']);
});

test('units in one sentence', () => {
  expect(units('纳入2023年部门预算编制范围的预算单位包括：某市某局本级、某市某中心。\n')).toEqual([
    '某市某局本级',
    '某市某中心',
  ]);
});

test('offices of the department are no units', () => {
  expect(units('内设机构包括：办公室、人事科、财务科。\n')).toEqual([]);
});
