import { expect, test } from 'vitest';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { flowOf, type Flow } from '#domain/subjects/flow.ts';
import { fen, fengnan } from '../../charts/fengnan-figures.ts';

const flow = flowOf(fengnan) as Flow;

function sum(where: { from?: string; to?: string }): number {
  return flow.links
    .filter((link) => link.from === (where.from ?? link.from) && link.to === (where.to ?? link.to))
    .reduce((all, { amount }) => all + amount, 0);
}

test('what leaves the sources is the printed total of the revenue table', () => {
  expect(sum({ from: 'source.fiscalAppropriation' })).toBe(fen(1043.55));
});

test('what arrives at the uses is the printed basic and project spending', () => {
  expect(sum({ to: 'use.basic' })).toBe(fen(815.5));
  expect(sum({ to: 'use.project' })).toBe(fen(228.05));
});

test('as much leaves a class as comes into it', () => {
  for (const { id, kind } of flow.nodes) {
    if (kind === 'class') expect(sum({ from: id })).toBe(sum({ to: id }));
  }
});

test('sources without money and the columns that are sums are no nodes', () => {
  expect(flow.nodes.map(({ id }) => id)).toEqual([
    'source.fiscalAppropriation',
    'class.201',
    'class.208',
    'class.210',
    'class.221',
    'use.basic',
    'use.project',
  ]);
});

test('a link leads to the cell that its amount is printed in', () => {
  const link = flow.links.find(({ from, to }) => from === 'class.208' && to === 'use.project');
  expect(link).toEqual({
    from: 'class.208',
    to: 'use.project',
    amount: fen(2.33),
    ref: { kind: 'cell', table: 'expenditure', row: 5, column: 'project' },
  });
});

test('negative amounts are counted and not drawn', () => {
  const changed = structuredClone(fengnan) as { -readonly [K in keyof Disclosure]: Disclosure[K] };
  changed.tables = changed.tables.map((table) =>
    table.id !== 'expenditure'
      ? table
      : {
          ...table,
          rows: table.rows.map((row) =>
            row.code === '221' ? { ...row, values: [fen(-1), fen(-1), null] } : row,
          ),
        },
  );
  const result = flowOf(changed) as Flow;
  expect(result.leftOut).toBe(1);
  expect(result.links.some(({ from }) => from === 'class.221')).toBe(false);
});

test('without a revenue table there is no flow', () => {
  expect(flowOf({ ...fengnan, tables: [] })).toBeNull();
});
