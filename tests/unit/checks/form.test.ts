import { describe, expect, it } from 'vitest';
import { captionYear } from '../../../src/checks/form/caption-year.ts';
import { codeParents } from '../../../src/checks/form/code-parents.ts';
import { emptyTables } from '../../../src/checks/form/empty-tables.ts';
import { missingTables } from '../../../src/checks/form/missing-tables.ts';
import { ordinals } from '../../../src/checks/form/ordinals.ts';
import { subjectNames } from '../../../src/checks/form/subject-names.ts';
import { amountTable, subjectRow, totalOf } from '../../support/disclosure.ts';
import { ledgerTable, income, named, said, small, spending } from './small.ts';

const required = ['balance', 'revenue', 'expenditure', 'fiscal', 'general', 'basic'];
const shownEmpty = ['governmentFund', 'stateCapital', 'threePublic'];

describe('tables', () => {
  it('that every department publishes are missed', () => {
    const all = [...required, ...shownEmpty].map((id) => amountTable(id, ['total'], []));
    expect(said(missingTables, small({ tables: all }))).toEqual([]);
    expect(said(missingTables, small({ tables: all.slice(1) }))).toEqual([
      ['warning', 'table-missing', null],
    ]);
  });

  it('of which none is there are missed at once', () => {
    expect(said(missingTables, small({ tables: [] }))).toEqual([
      ['warning', 'tables-missing', null],
    ]);
  });

  it('that nobody knows may be the missing ones', () => {
    const stranger = amountTable('other-1', ['c1'], []);
    const all = [...required, ...shownEmpty].map((id) => amountTable(id, ['total'], []));
    expect(said(missingTables, small({ tables: [stranger, ...all.slice(1)] }))).toEqual([]);
    expect(said(missingTables, small({ tables: [stranger, ...all.slice(2)] }))).toHaveLength(2);
  });

  it('without figures say why', () => {
    const empty = amountTable('governmentFund', ['total'], [totalOf(null)]);
    const noted = { ...empty, note: '注：空表列示。' };
    expect(said(emptyTables, small({ tables: [noted] }))).toEqual([]);
    expect(said(emptyTables, small({ tables: [empty] }))).toEqual([
      ['warning', 'empty-without-note', null],
    ]);
  });

  it('with figures are not called empty', () => {
    const table = { ...amountTable('governmentFund', ['total'], [totalOf(3)]), note: '空表列示。' };
    expect(said(emptyTables, small({ tables: [table] }))).toEqual([
      ['warning', 'note-says-empty', null],
    ]);
  });

  it('are of the year of the document, and assets of the end of the year before', () => {
    const of = (id: string, caption: string) =>
      small({ tables: [{ ...amountTable(id, ['value'], []), caption: [caption] }] });
    const good = [of('general', '预算年度：2023'), of('assets', '截止时间：2022-12-31')];
    expect(good.flatMap((each) => said(captionYear, each))).toEqual([]);
    const bad = [of('general', '预算年度：2022'), of('assets', '截止时间：2023-12-31')];
    expect(bad.flatMap((each) => said(captionYear, each))).toHaveLength(2);
  });
});

describe('序号', () => {
  const rows = (...numbers: number[]) =>
    small({
      tables: [
        amountTable(
          'general',
          ['total'],
          numbers.map((no) => named(`第${no}`, [1], { no })),
        ),
      ],
    });

  it('goes on by one, and a gap is told once', () => {
    expect(said(ordinals, rows(1, 2, 3))).toEqual([]);
    expect(said(ordinals, rows(1, 2, 4, 6))).toEqual([['warning', 'ordinal-gap', null]]);
  });

  it('is shared by the two sides of a ledger', () => {
    const pair = (no: number) => [
      { ...income(`收入${no}`, 1), no },
      { ...spending(`支出${no}`, 1), no },
    ];
    const tables = [ledgerTable('balance', [...pair(1), ...pair(2)])];
    expect(said(ordinals, small({ tables }))).toEqual([]);
  });
});

describe('codes', () => {
  const table = (...rows: Parameters<typeof amountTable>[2]) =>
    small({ tables: [amountTable('general', ['total'], rows)] });

  it('have their parents in the table', () => {
    const whole = [
      subjectRow('201', '一般公共服务支出', 1),
      subjectRow('20101', '人大事务', 1),
      subjectRow('2010101', '行政运行', 1),
    ];
    expect(said(codeParents, table(...whole))).toEqual([]);
    const orphan = subjectRow('2080711', '就业见习补贴', 1);
    expect(said(codeParents, table(...whole, orphan))).toEqual([
      ['warning', 'code-parent-missing', null],
    ]);
  });

  it('of one level only need none', () => {
    const items = [subjectRow('2010101', '行政运行', 1), subjectRow('2080505', '养老', 1)];
    expect(said(codeParents, table(...items))).toEqual([]);
  });

  it('are classes in use, under the name they now have', () => {
    const named = (code: string, name: string, year = 2023) =>
      said(subjectNames, { ...table(subjectRow(code, name, 1)), year }).map(([, key]) => key);
    expect(named('210', '卫生健康支出')).toEqual([]);
    expect(named('210', '医疗卫生与计划生育支出')).toEqual(['subject-outdated']);
    expect(named('210', '医疗卫生与计划生育支出', 2018)).toEqual([]);
    expect(named('210', '教育支出')).toEqual(['subject-misnamed']);
    expect(named('218', '某支出')).toEqual(['subject-unknown']);
  });

  it('by economy are classes in use that year', () => {
    const inBasic = (code: string, year: number) => {
      const tables = [amountTable('basic', ['total'], [subjectRow(code, '某支出', 1)])];
      return said(subjectNames, { ...small({ tables }), year }).map(([, key]) => key);
    };
    expect(inBasic('310', 2023)).toEqual([]);
    expect(inBasic('505', 2023)).toEqual([]);
    expect(inBasic('304', 2017)).toEqual([]);
    expect(inBasic('304', 2023)).toEqual(['subject-unknown']);
    expect(inBasic('398', 2023)).toEqual(['subject-unknown']);
  });

  it('have one name in one document', () => {
    const table = (id: string, name: string) =>
      amountTable(id, ['total'], [subjectRow('2010101', name, 1)]);
    const of = (name: string) =>
      small({ tables: [table('general', '行政运行'), table('expenditure', name)] });
    expect(said(subjectNames, of('行政运行'))).toEqual([]);
    expect(said(subjectNames, of('机关服务'))).toEqual([['warning', 'subject-two-names', null]]);
  });
});
