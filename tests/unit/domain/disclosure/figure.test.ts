import { describe, expect, it } from 'vitest';
import { columnsOf } from '#domain/disclosure/disclosure.ts';
import {
  cellRef,
  placeOf,
  printFigureRef,
  readFigureRef,
  type FigureRef,
} from '#domain/disclosure/figure.ts';
import { disclosureWith, expenditure, sample } from '../../../support/disclosure.ts';

const everyCell: FigureRef[] = sample.tables.flatMap((table) =>
  table.rows.flatMap((row) => columnsOf(table, row).map(({ id }) => cellRef(table, row, id))),
);
const everyProse: FigureRef[] = [
  ...sample.statements.map((_, index) => ({ kind: 'statement' as const, index })),
  ...sample.changes.map((_, index) => ({ kind: 'change' as const, index })),
  ...sample.projects.map((_, index) => ({ kind: 'project' as const, index })),
];

describe('a figure’s address', () => {
  it('leads back to every figure of a disclosure', () => {
    const every = [...everyCell, ...everyProse];
    expect(every.length).toBeGreaterThan(80);
    for (const ref of every) expect(readFigureRef(printFigureRef(ref), sample)).toEqual(ref);
  });

  it('is short and legible', () => {
    expect(printFigureRef({ kind: 'cell', table: 'expenditure', row: 4, column: 'total' })).toBe(
      'expenditure.4.total',
    );
    expect(printFigureRef({ kind: 'statement', index: 2 })).toBe('statement.2');
  });

  it.each([
    '',
    '.',
    'expenditure',
    'expenditure.4',
    'expenditure.4.colour',
    'expenditure.99.total',
    'expenditure.-1.total',
    'expenditure.1e1.total',
    'nothing.0.total',
    'statement.2',
    'statement.x',
    'statement.00000000001',
    'tables.0',
    'balance.0.total',
    '__proto__.0',
    'constructor.0.name',
  ])('%j names nothing', (text) => {
    expect(readFigureRef(text, sample)).toBeNull();
  });
});

describe('a figure’s place', () => {
  const rows = expenditure.rows.map((row, index) => ({ ...row, at: { table: 3, row: index + 4 } }));
  const placed = disclosureWith({ tables: [{ ...expenditure, rows }] });

  it('is that of its row', () => {
    const ref: FigureRef = { kind: 'cell', table: 'expenditure', row: 1, column: 'total' };
    expect(placeOf(ref, placed)).toEqual({ table: 3, row: 5 });
  });

  it('is the line of a figure in the prose', () => {
    expect(placeOf({ kind: 'statement', index: 0 }, sample)).toEqual({ line: 2130 });
  });

  it('is unknown where the source does not tell', () => {
    expect(placeOf({ kind: 'project', index: 0 }, sample)).toBeUndefined();
    expect(placeOf({ kind: 'change', index: 0 }, sample)).toBeUndefined();
  });
});
