import { describe, expect, it } from 'vitest';
import { agencyOperating } from '../../../src/checks/prose/tables/agency-operating.ts';
import { changeOverTotal } from '../../../src/checks/prose/changes/change-over-total.ts';
import { changeParts } from '../../../src/checks/prose/changes/change-parts.ts';
import { changeRate } from '../../../src/checks/prose/changes/change-rate.ts';
import { proseParts } from '../../../src/checks/prose/prose-parts.ts';
import { proseTables } from '../../../src/checks/prose/tables/prose-tables.ts';
import { textCompletion } from '../../../src/checks/prose/verbatim/text-completion.ts';
import { textRate } from '../../../src/checks/prose/verbatim/text-rate.ts';
import { textShares } from '../../../src/checks/prose/verbatim/text-shares.ts';
import type { Place } from '../../../src/domain/issues/issue.ts';
import { amountTable, sample, subjectRow, totalOf } from '../../support/disclosure.ts';
import { change, examined, named, said, small, spendingTable, statement, text } from './small.ts';

const tables = [spendingTable('expenditure', 815.54, 228.05)];

describe('a statement', () => {
  it('that a table does not bear out is a contradiction', () => {
    const good = small({ tables, statements: [statement('expenditure.project', 228.05)] });
    expect(said(proseTables, good)).toEqual([]);
    const bad = small({ tables, statements: [statement('expenditure.project', 228.5)] });
    expect(said(proseTables, bad)).toEqual([['contradiction', 'prose-differs', 0.45]]);
  });

  it('with fewer decimals than the table is rounded', () => {
    const rounded = small({ tables, statements: [statement('expenditure.basic', 815.5)] });
    expect(said(proseTables, rounded)).toEqual([['rounding', 'prose-differs', -0.04]]);
  });

  it('of nothing agrees with a blank, and of something with an empty table does not', () => {
    const empty = { ...amountTable('procurement', ['total'], []), note: '空表列示。' };
    const of = (amount: number) =>
      small({ tables: [empty], statements: [statement('procurement.total', amount)] });
    expect(said(proseTables, of(0))).toEqual([]);
    expect(said(proseTables, of(5))).toEqual([['contradiction', 'prose-differs', 5]]);
  });

  it('of a number of things is no money', () => {
    const counted = { ...statement('expenditure.project', 3), kind: 'quantity' as const };
    expect(examined(proseTables, small({ tables, statements: [counted] }))).toBe(0);
  });

  it('of the plan in final accounts is held against the plan', () => {
    const final = amountTable('threePublic', ['budget', 'actual'], [named('公务接待费', [10, 4])]);
    const of = (amount: number) =>
      small({ tables: [final], statements: [statement('threePublic.reception', amount)] });
    expect([...said(proseTables, of(10)), ...said(proseTables, of(4))]).toEqual([]);
    expect(said(proseTables, of(5))).toEqual([['contradiction', 'prose-differs', 1]]);
  });

  it('that is made twice and agrees once may be of something else', () => {
    const twice = [statement('expenditure.project', 228.05), statement('expenditure.project', 200)];
    expect(said(proseTables, small({ tables, statements: twice }))).toEqual([
      ['warning', 'prose-differs', -28.05],
    ]);
  });
});

describe('statements', () => {
  const of = (...figures: [string, number][]) =>
    small({ statements: figures.map(([id, amount]) => statement(id, amount)) });

  it('add up where all parts are named', () => {
    const basic = (running: number) =>
      of(
        ['expenditure.basic', 10],
        ['expenditure.basic.personnel', 7],
        ['expenditure.basic.running', running],
      );
    expect(said(proseParts, basic(3))).toEqual([]);
    expect(said(proseParts, basic(2))).toEqual([['contradiction', 'prose-parts', -1]]);
  });

  it('may name some parts only, which are no more than the whole', () => {
    const goods = (amount: number) => of(['procurement.total', 10], ['procurement.goods', amount]);
    expect(said(proseParts, goods(4))).toEqual([]);
    expect(said(proseParts, goods(11))).toEqual([['contradiction', 'prose-exceeds', 1]]);
  });

  it('are not added up where one is made twice', () => {
    const twice = of(
      ['expenditure.total', 10],
      ['expenditure.total', 9],
      ['expenditure.basic', 4],
      ['expenditure.project', 5],
    );
    expect(examined(proseParts, twice)).toBe(0);
  });
});

describe('机关运行经费', () => {
  const basic = amountTable('basic', ['total', 'personnel', 'running'], [totalOf(10, 6, 4)]);
  const of = (amount: number, nature: string) =>
    small({
      tables: [basic],
      statements: [statement('agencyOperating.total', amount)],
      organization: {
        ...sample.organization,
        units: [{ name: '本级', nature, rank: null, funding: null }],
      },
    });

  it('is the 公用经费 of an office, and a part of it where there are other units', () => {
    expect([
      ...said(agencyOperating, of(4, '行政')),
      ...said(agencyOperating, of(3, '事业')),
    ]).toEqual([]);
    expect(said(agencyOperating, of(3, '行政'))).toEqual([
      ['contradiction', 'agency-operating', -1],
    ]);
    expect(said(agencyOperating, of(5, '事业'))).toEqual([
      ['contradiction', 'agency-operating', 1],
    ]);
  });
});

describe('changes', () => {
  const of = (...changes: [string, number][]) =>
    small({ changes: changes.map(([path, delta]) => change(path, delta)) });

  it('add up to the change of the whole', () => {
    const total = (project: number) =>
      of(['total', 195.82], ['basic', 178.77], ['project', project]);
    expect(said(changeParts, { ...total(17.05), tables })).toEqual([]);
    expect(said(changeParts, { ...total(16.05), tables })).toEqual([
      ['contradiction', 'change-parts', 1],
    ]);
  });

  it('of projects may leave some out: a warning', () => {
    const named = of(['project', 17.05], ['project.劳务外包经费', 5.6]);
    expect(said(changeParts, named)).toEqual([['warning', 'change-parts', 11.45]]);
  });

  it('do not add up without a third kind of spending', () => {
    const columns = ['total', 'basic', 'project', 'reserve'];
    const reserve = amountTable('expenditure', columns, [totalOf(10, 4, 5, 1)]);
    const changed = of(['total', 10], ['basic', 4], ['project', 5]);
    expect(examined(changeParts, { ...changed, tables: [reserve] })).toBe(0);
    expect(examined(changeParts, changed)).toBe(0);
  });

  it('are not larger than the figure that they led to', () => {
    const rise = (delta: number) => small({ tables, changes: [change('project', delta)] });
    expect(said(changeOverTotal, rise(228.05))).toEqual([]);
    expect(said(changeOverTotal, rise(229.5))).toEqual([
      ['contradiction', 'change-over-total', 1.45],
    ]);
  });

  it('have the rate that their amounts give', () => {
    const rated = (rate: number) =>
      small({ tables, changes: [change('project', 17.05, { rate })] });
    // 17.05 / (228.05 − 17.05) = 8.0806 %
    expect([8, 8.1, 8.08].flatMap((rate) => said(changeRate, rated(rate)))).toEqual([]);
    expect(said(changeRate, rated(8.09))).toEqual([['rounding', 'change-rate', null]]);
    const wrong = [9.1, 8.2, 7.9, -8.1].map((rate) => said(changeRate, rated(rate)));
    expect(wrong).toEqual(Array(4).fill([['contradiction', 'change-rate', null]]));
  });

  it('have the rate of the amount in their own sentence, not of a table that says another', () => {
    // Jiangsu 2017: 10528.33 in the sentence, 4545.94 in the table; 17.89 / 10546.22 = 0.17 %.
    const at = { page: 26, line: 5 };
    const rated = (rate: number, place: Place) =>
      small({
        tables: [amountTable('general', ['total'], [subjectRow('2010101', '行政运行', 4545.94)])],
        statements: [{ ...statement('function.2010101', 10_528.33), at }],
        changes: [change('function.2010101', -17.89, { rate, at: place })],
      });
    expect(said(changeRate, rated(-0.17, at))).toEqual([]);
    expect(said(changeRate, rated(-0.39, at))).toEqual([['contradiction', 'change-rate', null]]);
    expect(said(changeRate, rated(-0.39, { page: 27, line: 1 }))).toEqual([]);
  });

  it('against the budget of the year are not changes against last year', () => {
    const basis = 'budget' as const;
    const changes = [change('total', 5), change('basic', 2, { basis }), change('project', 3)];
    expect(examined(changeParts, small({ tables, changes }))).toBe(0);
  });

  it('of one thing by two amounts are not judged: one of them is of something else', () => {
    const twice = [change('project', 17.05, { rate: 8.2 }), change('project', 3, { rate: 8.2 })];
    expect(examined(changeRate, small({ tables, changes: twice }))).toBe(0);
  });

  it('have no rate where there was nothing before', () => {
    const fromNothing = small({ tables, changes: [change('project', 228.05, { rate: 100 })] });
    expect(said(changeRate, fromNothing)).toEqual([['warning', 'change-rate-base-zero', null]]);
  });
});

describe('percentages in a text', () => {
  const words = (sentence: string) => small({ texts: [text(sentence)] });

  it('of growth are computed from the amounts beside them', () => {
    const grown = (rate: string) =>
      words(`住房保障支出3301.2万元，与上年相比增加1178.82万元，增长${rate}%。`);
    expect(said(textRate, grown('55.54'))).toEqual([]);
    expect(examined(textRate, grown('55.54'))).toBe(1);
    expect(said(textRate, grown('45.54'))).toEqual([['contradiction', 'text-rate', null]]);
  });

  it('of decline count from the larger amount', () => {
    expect(said(textRate, words('立法支出729万元，比上年减少81万元，下降10%。'))).toEqual([]);
  });

  it('are found behind what the money is for', () => {
    const used = words('支出10528.33万元，主要用于在职人员。与上年相比减少17.89万元，减少0.17%。');
    expect(examined(textRate, used)).toBe(1);
    expect(said(textRate, used)).toEqual([]);
  });

  it('that stand beside their amounts are not looked at again as a change of something', () => {
    const both = {
      ...words('支出110万元，比上年增加10万元，增长13%。'),
      tables,
      changes: [change('total', 10, { rate: 13 })],
    };
    expect(said(textRate, both)).toEqual([['contradiction', 'text-rate', null]]);
    expect(examined(changeRate, both)).toBe(0);
  });

  it('of completion are computed from budget and account', () => {
    const done = (rate: string) =>
      words(`年初预算为42.73万元，支出决算为40.35万元，完成年初预算的${rate}%。`);
    expect(said(textCompletion, done('94.43'))).toEqual([]);
    expect(said(textCompletion, done('95.43'))).toEqual([
      ['contradiction', 'text-completion', null],
    ]);
  });

  it('of a whole are shares of it', () => {
    const shares = (share: string) =>
      words(
        `支出合计18330.37万元，其中：基本支出9312.9万元，占50.81%；项目支出6459.58万元，占${share}%；机动经费2557.89万元，占13.95%。`,
      );
    expect(said(textShares, shares('35.24'))).toEqual([]);
    expect(examined(textShares, shares('35.24'))).toBe(3);
    expect(said(textShares, shares('36.24'))).toEqual([['contradiction', 'text-share', null]]);
  });

  it('are not looked for in a summary', () => {
    const summary = text('支出110万元，比上年增加10万元，增长11%。');
    expect(examined(textRate, small({ texts: [{ ...summary, kind: 'summary' }] }))).toBe(0);
  });
});
