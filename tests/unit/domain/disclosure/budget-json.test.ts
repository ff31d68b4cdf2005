import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  parseBudgetJson,
  printBudgetJson,
  readBudgetJson,
  toBudgetJson,
} from '#domain/disclosure/budget-json.ts';
import type { BudgetJsonInput } from '#domain/disclosure/budget-json-schema.ts';
import { anyDisclosure } from '../../../support/arbitrary-disclosure.ts';
import { disclosureWith, sample } from '../../../support/disclosure.ts';

/** The sample as a file, changed at will: what a stranger's program may have written. */
function changed(change: (file: Writable) => void): unknown {
  const file = JSON.parse(printBudgetJson(sample)) as Writable;
  change(file);
  return file;
}
type Writable = BudgetJsonInput & Record<string, unknown>;

function tableIn(file: Writable, id: string): BudgetJsonInput['tables'][number] {
  const table = file.tables.find((one) => one.id === id);
  if (!table) throw new Error(`the sample has no table ${id}`);
  return table;
}

describe('a file', () => {
  it('gives back the disclosure that it was printed from, without a remark', () => {
    fc.assert(
      fc.property(anyDisclosure, (disclosure) => {
        expect(parseBudgetJson(printBudgetJson(disclosure))).toStrictEqual({
          value: disclosure,
          issues: [],
        });
      }),
    );
  });

  it('that was read is printed again letter for letter', () => {
    const readAndPrinted = (text: string): string => {
      const { value } = parseBudgetJson(text);
      return value ? printBudgetJson(value) : '';
    };
    fc.assert(
      fc.property(anyDisclosure, (disclosure) => {
        const text = readAndPrinted(printBudgetJson(disclosure));
        expect(text).not.toBe('');
        expect(readAndPrinted(text)).toBe(text);
      }),
    );
  });

  it('holds amounts in its unit as printed, quantities as they are', () => {
    const file = toBudgetJson(sample);
    expect(file.tables.find(({ id }) => id === 'expenditure')?.rows[0]?.values).toEqual([
      1043.55, 815.5, 228.05,
    ]);
    expect(file.tables.find(({ id }) => id === 'assets')?.rows[0]?.values).toEqual([3, 42.3]);
    expect(file.statements?.[1]?.amount).toBe(18);
  });

  it('holds a table in the unit of that table', () => {
    const tables = sample.tables.map((table) => ({ ...table, unit: '元' as const }));
    const inYuan = disclosureWith({ tables });
    expect(toBudgetJson(inYuan).tables[1]?.rows[0]?.values[0]).toBe(10_435_500);
    expect(parseBudgetJson(printBudgetJson(inYuan)).value).toEqual(inYuan);
  });

  it('may leave out what has a default, and write measures as plain strings', () => {
    const file = changed((made) => {
      delete made.$schema;
      for (const key of ['projects', 'changes', 'statements', 'texts', 'glossary'])
        delete made[key];
      made.performance = { measures: ['加强监督'] };
    });
    const { value, issues } = readBudgetJson(file);
    expect(issues).toEqual([]);
    expect(value?.projects).toEqual([]);
    expect(value?.performance).toEqual({
      overall: [],
      items: [],
      measures: [{ text: '加强监督', kind: 'verbatim' }],
    });
  });
});

describe('is refused and says why:', () => {
  test.each(['', '{', '{"a" 1}', '<html>', '\ufeff{}', 'undefined'])('no JSON: %j', (text) => {
    const { value, issues } = parseBudgetJson(text);
    expect(value).toBeNull();
    expect(issues).toMatchObject([{ key: 'json-broken', severity: 'error' }]);
  });

  test('half a file, wherever it was cut', () => {
    const text = printBudgetJson(sample).trimEnd();
    for (let end = 0; end < text.length; end += 97) {
      const { value, issues } = parseBudgetJson(text.slice(0, end));
      expect(value).toBeNull();
      expect(issues.map(({ key }) => key)).toEqual(['json-broken']);
    }
  });

  test('a broken file names the character where reading stopped', () => {
    expect(parseBudgetJson('{"a" 1}').issues[0]).toMatchObject({ values: { position: 5 } });
    expect(parseBudgetJson('{').issues[0]).toMatchObject({ key: 'json-broken' });
  });

  test.each([null, 1, 'budget-json', [], {}, { format: 7 }, [[['budget-json']]]])(
    'another thing: %j',
    (input) => {
      expect(readBudgetJson(input)).toEqual({
        value: null,
        issues: [{ key: 'json-not-budget', severity: 'error', values: { found: '' } }],
      });
    },
  );

  test('another format, by the name that it gives itself, cut to forty letters', () => {
    expect(readBudgetJson({ format: 'geo-json' }).issues[0]?.values).toEqual({ found: 'geo-json' });
    const { issues } = readBudgetJson({ format: 'x'.repeat(1_000_000) });
    expect(issues[0]?.values).toEqual({ found: 'x'.repeat(40) });
  });

  test('a newer version, with both numbers', () => {
    const input = changed((file) => Object.assign(file, { version: 2 }));
    expect(readBudgetJson(input)).toEqual({
      value: null,
      issues: [{ key: 'json-newer', severity: 'error', values: { version: 2, supported: 1 } }],
    });
  });

  test.each<[string, (file: Writable) => void]>([
    ['year', (file) => Object.assign(file, { year: '2023' })],
    ['version', (file) => Object.assign(file, { version: 0 })],
    ['organization.name', (file) => Object.assign(file.organization, { name: '' })],
    ['tables.1.rows.3.code', (file) => Object.assign(file.tables[1]!.rows[3]!, { code: '20-1' })],
    [
      'tables.1.rows.0.values.2',
      (file) => Object.assign(file.tables[1]!.rows[0]!.values, ['', 1, '1']),
    ],
    ['source.sha256', (file) => Object.assign(file.source, { sha256: 'A'.repeat(64) })],
    ['unit', (file) => Object.assign(file, { unit: '美元' })],
    ['tables', (file) => delete (file as Partial<Writable>).tables],
  ])('a field of the wrong shape, with its path: %s', (path, change) => {
    const { value, issues } = readBudgetJson(changed(change));
    expect(value).toBeNull();
    expect(issues.every(({ key }) => key === 'json-field-invalid')).toBe(true);
    expect(issues.map(({ values }) => values)).toContainEqual(expect.objectContaining({ path }));
  });

  test('a row that is too short or too long, with both widths', () => {
    const input = changed((file) => {
      tableIn(file, 'expenditure').rows[1]!.values.pop();
      tableIn(file, 'balance').rows[0]!.values.push(1);
    });
    expect(readBudgetJson(input)).toEqual({
      value: null,
      issues: [
        {
          key: 'table-row-width',
          severity: 'error',
          values: { table: 'balance', row: 1, expected: 1, found: 2 },
        },
        {
          key: 'table-row-width',
          severity: 'error',
          values: { table: 'expenditure', row: 2, expected: 3, found: 2 },
        },
      ],
    });
  });

  test('a table that is there twice', () => {
    const input = changed((file) => file.tables.push(tableIn(file, 'basic')));
    expect(readBudgetJson(input)).toEqual({
      value: null,
      issues: [{ key: 'table-id-twice', severity: 'error', values: { table: 'basic' } }],
    });
  });

  test('an amount with a fraction of a fen, with its place and its digits', () => {
    const input = changed((file) => (file.projects![0]!.amount = 60.0000001));
    expect(readBudgetJson(input)).toEqual({
      value: null,
      issues: [
        {
          key: 'amount-not-whole-fen',
          severity: 'error',
          values: { path: 'projects.0.amount', text: '60.0000001' },
        },
      ],
    });
  });

  test('an amount that is too large', () => {
    const input = changed((file) => {
      tableIn(file, 'expenditure').rows[0]!.values[0] = 1e300;
      file.changes![0]!.delta = -1e12;
      file.statements![0]!.amount = 1e12;
    });
    const { value, issues } = readBudgetJson(input);
    expect(value).toBeNull();
    expect(issues.map(({ key, values }) => [key, values])).toEqual([
      ['amount-too-large', { path: 'tables.expenditure.rows.0.values.0', text: '1e+300' }],
      ['amount-too-large', { path: 'changes.0.delta', text: '-1000000000000' }],
      ['amount-too-large', { path: 'statements.0.amount', text: '1000000000000' }],
    ]);
  });

  test('a thousand faults with the first twenty', () => {
    const input = changed((file) => {
      file.tables[1]!.rows = Array.from({ length: 1000 }, () => ({ name: 1, values: [] }) as never);
    });
    expect(readBudgetJson(input).issues).toHaveLength(20);
  });

  test('a value of a million letters without repeating it', () => {
    const input = changed((file) => Object.assign(file, { id: '!'.repeat(1_000_000) }));
    expect(JSON.stringify(readBudgetJson(input).issues).length).toBeLessThan(500);
  });
});

describe('a field that the format does not know', () => {
  it('is left out and reported with its path', () => {
    const input = changed((file) => {
      Object.assign(file, { mood: 'good' });
      Object.assign(tableIn(file, 'basic').rows[1]!, { colour: 'red' });
    });
    const { value, issues } = readBudgetJson(input);
    expect(value).toEqual(sample);
    expect(issues).toEqual([
      {
        key: 'json-field-unknown',
        severity: 'warning',
        values: { path: 'tables.2.rows.1.colour' },
      },
      { key: 'json-field-unknown', severity: 'warning', values: { path: 'mood' } },
    ]);
  });

  it('is reported in a short sentence, however long its name', () => {
    const input = changed((file) => Object.assign(file, { ['x'.repeat(1_000_000)]: 1 }));
    const { value, issues } = readBudgetJson(input);
    expect(value).toEqual(sample);
    expect(JSON.stringify(issues).length).toBeLessThan(500);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('changes nothing when it is %s', (key) => {
    const text = printBudgetJson(sample)
      .replace('"stage":', `"${key}": {"polluted": true}, "stage":`)
      .replace('"role":"total"', `"fields":{"${key}":"x"},"role":"total"`);
    const { value, issues } = parseBudgetJson(text);
    expect(issues.map(({ values }) => values)).toEqual(
      expect.arrayContaining([{ path: key }, { path: `tables.0.rows.0.fields.${key}` }]),
    );
    expect(value && Object.keys(value)).toEqual(Object.keys(sample));
    expect(value).not.toHaveProperty('polluted');
    expect({}).not.toHaveProperty('polluted');
  });

  it('may be nested a hundred thousand levels deep', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const unknown = printBudgetJson(sample).replace('"stage":', `"deep": ${deep}, "stage":`);
    expect(parseBudgetJson(unknown).issues).toMatchObject([{ values: { path: 'deep' } }]);
    expect(parseBudgetJson(deep).issues).toMatchObject([{ key: 'json-not-budget' }]);
    const known = printBudgetJson(sample).replace(/"year": ?2023/, `"year": ${deep}`);
    expect(parseBudgetJson(known).issues).toMatchObject([{ values: { path: 'year' } }]);
  });
});
