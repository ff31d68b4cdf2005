import { describe, expect, it } from 'vitest';
import {
  comparedFigure,
  comparedFigures,
  comparedWithDocument,
  waterfall,
} from '#domain/changes/changes.ts';
import { currentFigure } from '#domain/disclosure/current-figure.ts';
import { disclosureWith, sample, wan } from '../../../support/disclosure.ts';

const withChanges = (...kept: string[]) =>
  disclosureWith({ changes: sample.changes.filter(({ of }) => kept.includes(of)) });

describe('a change against the document of an earlier year', () => {
  it('is computed, and stands nowhere', () => {
    const before = disclosureWith({ year: 2022 });
    expect(comparedWithDocument(before, sample, 'total')).toMatchObject({
      delta: 0,
      deltaRef: null,
      prior: wan(1043.55),
      rate: 0,
      baseYear: 2022,
    });
  });

  it('is unknown where one of the two documents lacks the figure', () => {
    const empty = disclosureWith({ tables: [], statements: [] });
    expect(comparedWithDocument(empty, sample, 'total')).toBeUndefined();
    expect(comparedWithDocument(sample, empty, 'total')).toBeUndefined();
  });
});

describe('a stated change', () => {
  it('implies the figure of last year', () => {
    const prior = Object.fromEntries(comparedFigures(sample).map((one) => [one.of, one.prior]));
    expect(prior).toEqual({
      total: wan(847.73),
      basic: wan(636.73),
      'basic.personnel': wan(544.98),
      'basic.running': wan(91.75),
      project: wan(211),
      'project.劳务外包经费': 0,
      'project.就业生活补贴（区级垫付）': 0,
      'project.就业见习补贴': 0,
      threePublic: wan(48),
    });
  });

  it('has its rate in percent of last year, and none where last year was nothing', () => {
    expect(comparedFigure(sample, 'basic.personnel')?.rate).toBeCloseTo(31.76, 2);
    expect(comparedFigure(sample, 'total')?.rate).toBeCloseTo(23.1, 2);
    expect(comparedFigure(sample, 'threePublic')?.rate).toBe(0);
    expect(comparedFigure(sample, 'project.劳务外包经费')?.rate).toBeNull();
  });

  it('names where both of its figures stand', () => {
    expect(comparedFigure(sample, 'basic.running')).toMatchObject({
      currentRef: { kind: 'cell', table: 'basic', row: 0, column: 'running' },
      deltaRef: { kind: 'change', index: 3 },
    });
    expect(comparedFigure(sample, 'project.劳务外包经费')?.currentRef).toEqual({
      kind: 'project',
      index: 3,
    });
  });

  it('is left out without an amount or without a figure of this year', () => {
    const changes = [
      { of: 'total', baseYear: 2022, delta: null, rate: 23.1, reason: null },
      { of: 'project.没有的项目', baseYear: 2022, delta: 1, rate: null, reason: null },
      { of: 'constructor', baseYear: 2022, delta: 1, rate: null, reason: null },
    ];
    expect(comparedFigures(disclosureWith({ changes }))).toEqual([]);
  });
});

describe('this year’s figure', () => {
  it('of a 三公 item stands in the row of that name', () => {
    expect(currentFigure(sample, 'threePublic.vehicle')).toEqual({
      amount: wan(38),
      ref: { kind: 'cell', table: 'threePublic', row: 2, column: 'total' },
    });
    expect(currentFigure(sample, 'threePublic.overseas')?.amount).toBe(0);
    expect(currentFigure(sample, 'threePublic.reception')?.amount).toBe(wan(10));
  });

  it('of a table whose total holds more than 三公 is its subtotal', () => {
    const tables = sample.tables.map((table) => {
      const [row] = table.rows;
      if (table.id !== 'threePublic' || !row) return table;
      const rows = [
        { ...row, role: 'total' as const, name: '合计', values: row.values.map(() => wan(99)) },
        { name: '“三公”经费小计', values: row.values.map(() => wan(7)), at: row.at },
      ];
      return { ...table, rows };
    });
    expect(currentFigure(disclosureWith({ tables }), 'threePublic')?.amount).toBe(wan(7));
  });

  it('is none where the table is missing', () => {
    expect(currentFigure(disclosureWith({ tables: [] }), 'total')).toBeNull();
  });
});

describe('the waterfall', () => {
  const steps = (disclosure = sample) =>
    waterfall(disclosure)?.steps.map(({ of, within, delta }) => [of, within, delta]);

  it('leads from 847.73 to 1,043.55 in the five steps that the document gives', () => {
    expect(waterfall(sample)).toMatchObject({
      baseYear: 2022,
      prior: wan(847.73),
      current: wan(1043.55),
    });
    expect(steps()).toEqual([
      ['basic.personnel', 'basic', wan(173.11)],
      ['basic.running', 'basic', wan(5.66)],
      ['project.劳务外包经费', 'project', wan(5.6)],
      ['project.就业生活补贴（区级垫付）', 'project', wan(9.12)],
      ['project.就业见习补贴', 'project', wan(2.33)],
    ]);
  });

  it('takes a whole where its parts are not stated', () => {
    expect(steps(withChanges('total', 'basic', 'project'))).toEqual([
      ['basic', 'total', wan(178.77)],
      ['project', 'total', wan(17.05)],
    ]);
    expect(steps(withChanges('total'))).toEqual([['total', 'total', wan(195.82)]]);
  });

  it('has a step of its own for what the stated parts leave open', () => {
    expect(steps(withChanges('total', 'basic', 'basic.personnel'))).toEqual([
      ['basic.personnel', 'basic', wan(173.11)],
      ['rest', 'basic', wan(5.66)],
      ['rest', 'total', wan(17.05)],
    ]);
  });

  it('ends at the printed total even when the document is off by a fen', () => {
    const changes = sample.changes.map((change) =>
      change.of === 'basic.running' ? { ...change, delta: wan(5.66) + 1 } : change,
    );
    const drawn = waterfall(disclosureWith({ changes }));
    expect(drawn?.steps).toContainEqual({ of: 'rest', within: 'basic', delta: -1, ref: null });
    const end = drawn?.steps.reduce((sum, step) => sum + step.delta, drawn.prior);
    expect(end).toBe(drawn?.current);
  });

  it('is none when the document states no change of the total', () => {
    expect(waterfall(withChanges('basic', 'project'))).toBeNull();
    expect(waterfall(disclosureWith({ changes: [] }))).toBeNull();
  });
});
