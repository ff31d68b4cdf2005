import { createHash } from 'node:crypto';
import { Ajv } from 'ajv';
import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it, test } from 'vitest';
import { parseBudgetJson } from '#domain/disclosure/budget-json.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { numberFromFen } from '#domain/money/money.ts';
import { printDataPackage } from '#export/data-package.ts';
import { printCsvArchive } from '#export/disclosure-files.ts';
import { tabularDataPackage } from '../../fixtures/tabular-data-package.ts';
import { anyDisclosure } from '../../support/arbitrary-disclosure.ts';
import { bundled, taken } from './bundled.ts';

interface Field {
  name: string;
  type: string;
  unit?: string;
  constraints?: { required?: boolean; enum?: string[]; pattern?: string; minimum?: number };
}
interface Descriptor {
  resources: {
    name: string;
    path: string;
    bytes: number;
    hash: string;
    schema: { fields: Field[] };
  }[];
}

const isPackage = new Ajv({ allErrors: true }).compile(tabularDataPackage);

function openPackage(disclosure: Disclosure) {
  const files = unzipSync(printDataPackage(disclosure, taken));
  const descriptor = JSON.parse(strFromU8(files['datapackage.json']!)) as Descriptor;
  isPackage(descriptor);
  expect(isPackage.errors).toBeNull();
  return { files, descriptor };
}

function linesOf(bytes: Uint8Array): string[][] {
  const { data, errors } = Papa.parse<string[]>(strFromU8(bytes), {
    delimiter: ',',
    newline: '\r\n',
  });
  expect(errors).toEqual([]);
  // After the last line end stands one empty line.
  return data.slice(0, -1);
}

/** Every line has the type and keeps the constraints that its field says. */
function expectTyped(lines: readonly string[][], fields: readonly Field[]): void {
  for (const line of lines) {
    expect(line).toHaveLength(fields.length);
    fields.forEach(({ type, constraints = {} }, index) => {
      const cell = line[index] ?? '';
      if (cell === '') return expect(constraints.required ?? false).toBe(false);
      if (type === 'number') expect(Number.isFinite(Number(cell))).toBe(true);
      if (type === 'integer') expect(cell).toMatch(/^\d+$/);
      if (constraints.enum) expect(constraints.enum).toContain(cell);
      if (constraints.pattern) expect(cell).toMatch(new RegExp(constraints.pattern));
      if (constraints.minimum) expect(Number(cell)).toBeGreaterThanOrEqual(constraints.minimum);
    });
  }
}

function expectDescribed({ files, descriptor }: ReturnType<typeof openPackage>): void {
  const names = descriptor.resources.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { path, bytes, hash, schema } of descriptor.resources) {
    const file = files[path]!;
    expect(bytes).toBe(file.length);
    expect(hash).toBe(`sha256:${createHash('sha256').update(file).digest('hex')}`);
    const [header, ...lines] = linesOf(file);
    expect(header).toEqual(schema.fields.map(({ name }) => name));
    expect(new Set(header).size).toBe(schema.fields.length);
    expectTyped(lines, schema.fields);
  }
}

describe.each(bundled)('the data package of %s', (_, disclosure) => {
  const opened = openPackage(disclosure);

  it('describes every file by its fields, types and constraints', () => {
    expectDescribed(opened);
    const listed = opened.descriptor.resources.map(({ path }) => path);
    expect(Object.keys(opened.files).sort()).toEqual(
      ['budget.json', 'datapackage.json', ...listed].sort(),
    );
  });

  it('has every figure of every table, in the unit of its field', () => {
    disclosure.tables.forEach((table, index) => {
      const { path, schema } = opened.descriptor.resources[index]!;
      const lines = linesOf(opened.files[path]!).slice(1);
      expect(lines).toHaveLength(table.rows.length);
      table.rows.forEach((row, at) => {
        const figures = schema.fields.flatMap(({ type, name }, column) => {
          const cell = lines[at]?.[column] ?? '';
          const own = type === 'number' && !/^place_/.test(name);
          return own && cell !== '' ? [Number(cell)] : [];
        });
        const unit = table.unit ?? disclosure.unit;
        const columns = row.side
          ? table.columns.filter(({ side }) => side === row.side)
          : table.columns;
        const printed = row.values.flatMap((value, position) => {
          if (value === null) return [];
          return [columns[position]?.kind === 'quantity' ? value : numberFromFen(value, unit)];
        });
        expect(figures, `${table.title} ${row.name}`).toEqual(printed);
      });
    });
  });

  it('holds the Budget JSON too, and it is the same disclosure', () => {
    const { value } = parseBudgetJson(strFromU8(opened.files['budget.json']!));
    expect(value).toEqual(disclosure);
  });

  it('has as many CSV files as the disclosure has tables with rows, and those of its own', () => {
    const names = Object.keys(unzipSync(printCsvArchive(disclosure)));
    expect(names).toHaveLength(opened.descriptor.resources.length);
    expect(names.every((name) => /^\d+_.+\.csv$/.test(name))).toBe(true);
  });
});

test('the package of any disclosure describes its files', () => {
  fc.assert(
    fc.property(anyDisclosure, (disclosure) => {
      fc.pre(disclosure.tables.length > 0);
      expectDescribed(openPackage(disclosure));
    }),
    { numRuns: 60 },
  );
});
