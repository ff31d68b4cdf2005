/** What is a contradiction and what a doubt, for every rule alike; and what has one cause is one. */
import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../src/checks/run-checks.ts';
import type { Disclosure, Row, Table } from '../../../src/domain/disclosure/disclosure.ts';
import type { Finding } from '../../../src/domain/findings/finding.ts';
import { amountTable, expenditure, subjectRow, totalOf, wan } from '../../support/disclosure.ts';
import { income, ledgerTable, small, spending, statement } from './small.ts';

const grave = (disclosure: Disclosure): Finding[] =>
  runChecks(disclosure).findings.filter(({ severity }) =>
    ['contradiction', 'doubt'].includes(severity),
  );
const told = (disclosure: Disclosure) =>
  grave(disclosure).map(({ severity, key, doubt, witnesses = [] }) => {
    return [severity, key, ...(doubt ? [doubt] : []), ...witnesses.map((each) => each.key)];
  });

/** 支出总表 with one cell altered by so many 万元. */
function altered(code: string, column: number, by: number, table: Table = expenditure): Table {
  const change = (row: Row): Row => {
    const values = row.values.map((value, at) => (at === column ? (value ?? 0) + wan(by) : value));
    return row.code === code ? { ...row, values } : row;
  };
  return { ...table, rows: table.rows.map(change) };
}
const without = (...codes: string[]): Table => ({
  ...expenditure,
  rows: expenditure.rows.filter(({ code }) => !codes.includes(code ?? '')),
});

describe('a printed figure that is wrong', () => {
  it('is told once, with every sum that it breaks', () => {
    const wrong = small({ tables: [altered('2010102', 2, 3)] });
    expect(told(wrong)).toEqual([['contradiction', 'children-sum', 'row-sum']]);
    const [finding] = grave(wrong);
    const places = [finding, ...(finding?.witnesses ?? [])].flatMap((each) => each?.evidence ?? []);
    const cell = { kind: 'cell', table: 'expenditure', row: 4, column: 'project' };
    expect(places.filter(({ ref }) => JSON.stringify(ref) === JSON.stringify(cell))).toHaveLength(
      2,
    );
  });

  it('counts as one in what was examined and in what does not hold', () => {
    const { examined, held } = runChecks(small({ tables: [expenditure] }));
    const wrong = runChecks(small({ tables: [altered('2010102', 2, 3)] }));
    // Two sums speak of the figure: of the one cause one is counted.
    expect([wrong.examined, wrong.held]).toEqual([examined - 1, held - 2]);
  });

  it('is told beside another one in the same table', () => {
    const two = altered('2210201', 1, 7, altered('2010102', 2, 3));
    const severities = grave(small({ tables: [two] })).map(({ severity }) => severity);
    expect(severities).toEqual(['contradiction', 'contradiction']);
  });
});

describe('what looks like a misreading', () => {
  it('is a row that is not there: all columns of one sum break, and each figure has a sum that holds', () => {
    const gone = small({ tables: [without('2080501')] });
    expect(told(gone)).toEqual([['doubt', 'children-sum', 'table-unsure', 'children-sum']]);
  });

  it('is neither examined nor held', () => {
    const { examined, held, findings } = runChecks(small({ tables: [without('2080501')] }));
    const warnings = findings.filter(({ severity }) => severity === 'warning').length;
    expect(examined - held).toBe(warnings);
  });

  const ledger = (...parts: [string, number][]) =>
    small({
      tables: [
        ledgerTable('balance', [
          ...parts.map(([name, amount]) => spending(name, amount)),
          spending('本年支出合计', 100.37, 'subtotal'),
          spending('支出总计', 100.37, 'total'),
          income('一、财政拨款收入', 100.37),
          income('收入总计', 100.37, 'total'),
        ]),
      ],
    });

  it('is a part that was counted beside its whole', () => {
    expect(told(ledger(['一、教育支出', 60.12], ['二、其他支出', 40.25]))).toEqual([]);
    const twice = ledger(['一、教育支出', 60.12], ['二、其他支出', 40.25], ['三、普通教育', 12.34]);
    expect(told(twice)).toEqual([['doubt', 'ledger-sum', 'counted-twice']]);
    const wrong = ledger(['一、教育支出', 60.12], ['二、其他支出', 43.25]);
    expect(told(wrong)).toEqual([['contradiction', 'ledger-sum']]);
  });

  it('is a difference that is printed elsewhere', () => {
    const { tables } = ledger(['一、教育支出', 60.12], ['二、其他支出', 17.13]);
    const other = amountTable('t12', ['amount'], [subjectRow('20599', '其他', 23.12)]);
    expect(told(small({ tables }))).toEqual([['contradiction', 'ledger-sum']]);
    expect(told(small({ tables: [...tables, other] }))).toEqual([
      ['doubt', 'ledger-sum', 'printed-elsewhere'],
    ]);
  });

  it('is a table that breaks several of its sums without one figure that explains them', () => {
    const broken = without('2080501', '2010101');
    const findings = grave(small({ tables: [broken] }));
    expect(findings.map(({ severity, doubt }) => [severity, doubt])).toEqual([
      ['doubt', 'table-unsure'],
    ]);
  });
});

describe('a table of which a column was not read', () => {
  // All that is in it adds up down the table, and hardly a row across.
  const half: Table = {
    ...expenditure,
    rows: expenditure.rows.map((row) => ({
      ...row,
      values: row.values.map((value, at) => (at === 1 && value !== null ? value * 2 : value)),
    })),
  };

  it('still bears witness down its rows', () => {
    expect(grave(small({ tables: [half] })).map(({ severity }) => severity)).toEqual(['doubt']);
    const wrong = grave(small({ tables: [altered('2010102', 2, 3, half)] }));
    expect(wrong.map(({ severity, key }) => [severity, key])).toContainEqual([
      'contradiction',
      'children-sum',
    ]);
  });

  it('says nothing sure of a row that is missing, which breaks a sum in every column', () => {
    const { rows } = half;
    const gone = { ...half, rows: rows.filter(({ code }) => code !== '2080501') };
    const severities = grave(small({ tables: [gone] })).map(({ severity }) => severity);
    expect(severities).not.toContain('contradiction');
  });
});

describe('two tables that differ', () => {
  const general = { ...expenditure, id: 'general', title: 'general' };
  it('while each adds up are of two scopes', () => {
    const rows = [
      totalOf(1021.69, 793.64, 228.05),
      ...general.rows.slice(1, 15),
      subjectRow('221', '住房保障支出', 21.85, 21.85, null),
      subjectRow('22102', '住房改革支出', 21.85, 21.85, null),
      subjectRow('2210201', '住房公积金', 21.85, 21.85, null),
    ];
    const less = { ...general, id: 'revenue', rows };
    const findings = grave(small({ tables: [expenditure, less] }));
    expect(findings.map(({ severity }) => severity)).not.toContain('contradiction');
  });
});

describe('what the text says against a table', () => {
  const agreeing = [
    statement('expenditure.total', 1043.55),
    statement('expenditure.basic', 815.5),
    statement('function.2010101', 576.77),
  ];
  const saying = (id: string, amount: number, others = agreeing) =>
    told(small({ tables: [expenditure], statements: [statement(id, amount), ...others] }));

  it('is sure where other figures of the text agree with the tables', () => {
    expect(saying('function.2210201', 44.71)).toEqual([['contradiction', 'prose-differs']]);
    expect(saying('function.2210201', 44.71, [])).toEqual([
      ['doubt', 'prose-differs', 'prose-unsure'],
    ]);
  });

  it('is unsure where the table prints that figure in another cell, and where it says zero', () => {
    expect(saying('function.2210201', 135.63)[0]).toEqual([
      'doubt',
      'prose-differs',
      'printed-elsewhere',
    ]);
    expect(saying('function.2210201', 0)[0]?.slice(0, 2)).toEqual(['doubt', 'prose-differs']);
  });

  it('is rounding below the last digit of the text, also where that was cut off', () => {
    const { findings } = runChecks(
      small({
        tables: [expenditure],
        statements: [statement('function.2210201', 43.7), ...agreeing],
      }),
    );
    expect(
      findings.filter(({ key }) => key === 'prose-differs').map((each) => each.severity),
    ).toEqual(['rounding']);
  });
});
