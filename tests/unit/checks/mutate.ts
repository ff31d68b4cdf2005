/** Every printed figure of a disclosure, and the disclosure with one of them altered. */
import type { Disclosure } from '../../../src/domain/disclosure/disclosure.ts';
import { columnsOf } from '../../../src/domain/disclosure/disclosure.ts';
import { printFigureRef, type FigureRef } from '../../../src/domain/disclosure/figure.ts';

export interface PrintedFigure {
  /** As in an address, and what it stands for. */
  readonly name: string;
  readonly quantity: boolean;
  readonly altered: (by: number) => Disclosure;
}

export function printedFigures(disclosure: Disclosure): PrintedFigure[] {
  return [
    ...cells(disclosure),
    ...statements(disclosure),
    ...changes(disclosure),
    ...projects(disclosure),
  ];
}

function replaced<T>(list: readonly T[], index: number, by: (item: T) => T): T[] {
  return list.map((item, at) => (at === index ? by(item) : item));
}

function cells(disclosure: Disclosure): PrintedFigure[] {
  return disclosure.tables.flatMap((table, at) =>
    table.rows.flatMap((row, index) =>
      columnsOf(table, row).flatMap(({ id, kind }, column) => {
        const value = row.values[column];
        if (value === null || value === undefined) return [];
        const ref: FigureRef = { kind: 'cell', table: table.id, row: index, column: id };
        const altered = (by: number) => ({
          ...disclosure,
          tables: replaced(disclosure.tables, at, (one) => ({
            ...one,
            rows: replaced(one.rows, index, (line) => ({
              ...line,
              values: replaced(line.values, column, () => value + by),
            })),
          })),
        });
        const name = `${printFigureRef(ref)} ${row.name}`;
        return [{ name, quantity: kind === 'quantity', altered }];
      }),
    ),
  );
}

function statements(disclosure: Disclosure): PrintedFigure[] {
  return disclosure.statements.map(({ id }, index) => ({
    name: `statement ${id}`,
    quantity: false,
    altered: (by) => ({
      ...disclosure,
      statements: replaced(disclosure.statements, index, (one) => ({
        ...one,
        amount: one.amount + by,
      })),
    }),
  }));
}

function changes(disclosure: Disclosure): PrintedFigure[] {
  return disclosure.changes.flatMap(({ of, delta }, index) => {
    if (delta === null) return [];
    const altered = (by: number) => ({
      ...disclosure,
      changes: replaced(disclosure.changes, index, (one) => ({ ...one, delta: delta + by })),
    });
    return [{ name: `change ${of}`, quantity: false, altered }];
  });
}

function projects(disclosure: Disclosure): PrintedFigure[] {
  return disclosure.projects.flatMap(({ name, amount }, index) => {
    if (amount === null) return [];
    const altered = (by: number) => ({
      ...disclosure,
      projects: replaced(disclosure.projects, index, (one) => ({ ...one, amount: amount + by })),
    });
    return [{ name: `project ${name}`, quantity: false, altered }];
  });
}
