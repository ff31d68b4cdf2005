import { describe, expect, it } from 'vitest';
import { compareDisclosures, type ChangeRow } from '#domain/changes/comparison.ts';
import type { Disclosure, Row, Table } from '#domain/disclosure/disclosure.ts';
import {
  amountTable,
  disclosureWith,
  expenditure,
  sample,
  subjectRow,
  totalOf,
  wan,
} from '../../../support/disclosure.ts';

const spending = (...rows: Row[]): Table => amountTable('expenditure', ['total'], rows);
const items = (...rows: Row[]): Table => amountTable('basic', ['total'], rows);

/** A disclosure of the sample's organization with these tables and nothing else to compare. */
function of(year: number, tables: readonly Table[], parts: Partial<Disclosure> = {}): Disclosure {
  const id = `130207-301-${year}-budget`;
  return disclosureWith({ id, year, tables, projects: [], changes: [], ...parts });
}

function listOf(before: Disclosure, after: Disclosure, lens: string) {
  const list = compareDisclosures(before, after)?.lists.find((one) => one.lens === lens);
  if (!list) throw new Error(`nothing to compare by ${lens}`);
  return list;
}

/** Kind, before and after in 万元, by id. */
function told(rows: readonly ChangeRow[]) {
  return Object.fromEntries(
    rows.map(({ id, kind, before, after }) => [
      id,
      [kind, ...[before, after].map((side) => (side ? side.amount && side.amount / 1e6 : null))],
    ]),
  );
}

describe('two years by functional subject', () => {
  const before = of(2022, [
    spending(
      totalOf(110),
      subjectRow('201', '一般公共服务支出', 90),
      subjectRow('20101', '人大事务', 90),
      subjectRow('2010101', '行政运行', 60),
      subjectRow('2010102', '一般行政管理事务', 20),
      subjectRow('2010104', '人大会议', 10),
      subjectRow('206', '科学技术支出', 20),
    ),
  ]);
  const after = of(2023, [
    spending(
      totalOf(125),
      subjectRow('201', '一般公共服务支出', 95),
      subjectRow('20101', '人大事务', 95),
      subjectRow('2010101', '行政运行', 72),
      subjectRow('2010102', '一般行政管理事务', 13),
      subjectRow('2010104', '人大会议', 10),
      subjectRow('206', '科学技术', null),
      subjectRow('221', '住房保障支出', 30),
    ),
  ]);
  const { rows, delta, rest, tables } = listOf(before, after, 'subject');

  it('are risen, fallen, the same, new or ended', () => {
    expect(told(rows.filter(({ leaf }) => leaf))).toEqual({
      '2010101': ['risen', 60, 72],
      '2010102': ['fallen', 20, 13],
      '2010104': ['same', 10, 10],
      '206': ['ended', 20, null],
      '221': ['new', null, 30],
    });
  });

  it('have the change and its rate, and no rate where there was nothing', () => {
    const rates = Object.fromEntries(rows.map((row) => [row.id, row.rate]));
    expect(rates).toMatchObject({ '2010101': 20, '2010102': -35, '206': -100, '221': null });
    expect(rows.find(({ id }) => id === '221')?.delta).toBe(wan(30));
  });

  it('add up to the change of the total', () => {
    expect(delta).toBe(wan(15));
    expect(rest).toBe(0);
  });

  it('name the cell in either document', () => {
    const row = rows.find(({ id }) => id === '2010101');
    expect(row?.before?.ref).toEqual({
      kind: 'cell',
      table: 'expenditure',
      row: 3,
      column: 'total',
    });
    expect(row?.after?.ref).toMatchObject({ row: 3 });
    expect(tables?.before).toBe(before.tables[0]);
  });

  it('are compared in the order of years, whichever is given first', () => {
    const turned = compareDisclosures(after, before);
    expect([turned?.before.year, turned?.after.year]).toEqual([2022, 2023]);
    expect(turned?.lists[0]?.rows).toEqual(rows);
  });

  it('stop where one year tells no finer subjects', () => {
    const coarse = of(2022, [spending(totalOf(90), subjectRow('201', '一般公共服务支出', 90))]);
    const list = listOf(coarse, after, 'subject');
    expect(told(list.rows.filter(({ leaf }) => leaf))).toEqual({
      '201': ['risen', 90, 95],
      '206': ['same', null, null],
      '221': ['new', null, 30],
    });
    expect(list.rest).toBe(0);
  });

  it('say what a total leaves open that is not the sum of its parts', () => {
    const off = of(2022, [spending(totalOf(111), subjectRow('201', '一般公共服务支出', 90))]);
    expect(listOf(off, after, 'subject').rest).toBe(-wan(21));
  });

  it('compare 元 with 万元', () => {
    const yuan = { ...before, unit: '元' as const, decimals: 0 };
    expect(listOf(yuan, after, 'subject').rows).toEqual(rows);
  });

  it('are read from the same table on both sides where both have it', () => {
    const general = { ...before.tables[0], id: 'general' } as Table;
    const both = of(2022, [general, ...before.tables]);
    expect(listOf(both, after, 'subject').tables?.before.id).toBe('expenditure');
    expect(compareDisclosures(both, after)?.mismatches).toEqual([]);
    const other = of(2022, [general]);
    expect(compareDisclosures(other, after)?.mismatches).toMatchObject([{ kind: 'tables' }]);
  });
});

describe('a reform of the classification', () => {
  const before = of(2017, [
    items(
      totalOf(40),
      subjectRow('301', '工资福利支出', 20),
      subjectRow('30101', '基本工资', 20),
      subjectRow('303', '对个人和家庭的补助', 20),
      subjectRow('30307', '医疗费', 5),
      subjectRow('30311', '住房公积金', 10),
      subjectRow('30312', '提租补贴', 5),
    ),
  ]);
  const after = of(2018, [
    items(
      totalOf(50),
      subjectRow('301', '工资福利支出', 47),
      subjectRow('30101', '基本工资', 22),
      subjectRow('30102', '津贴补贴', 8),
      subjectRow('30113', '住房公积金', 12),
      subjectRow('30114', '医疗费', 5),
      subjectRow('303', '对个人和家庭的补助', 3),
      subjectRow('30311', '代缴社会保险费', 3),
    ),
  ]);
  const { rows, delta, rest } = listOf(before, after, 'item');

  it('moves a subject to its new code, and breaks what has no common measure', () => {
    expect(told(rows)).toEqual({
      '301': ['break', 20, 47],
      '30101': ['risen', 20, 22],
      '30102': ['break', null, 8],
      '30113': ['renamed', 10, 12],
      '30114': ['break', null, 5],
      '303': ['break', 20, 3],
      '30307': ['break', 5, null],
      '30311': ['break', null, 3],
      '30312': ['break', 5, null],
    });
  });

  it('gives a moved subject its rate and a break none', () => {
    expect(rows.find(({ id }) => id === '30113')?.rate).toBe(20);
    expect(rows.filter(({ kind }) => kind === 'break').every(({ rate }) => rate === null)).toBe(
      true,
    );
  });

  it('leaves the sum of the changes as it is', () => {
    expect([delta, rest]).toEqual([wan(10), 0]);
  });

  it('says of a row which reform it was', () => {
    const row = rows.find(({ id }) => id === '30113');
    expect(row?.reforms).toMatchObject([{ since: 2018, from: ['30311'], to: ['30113'] }]);
    expect([row?.before?.code, row?.after?.code]).toEqual(['30311', '30113']);
  });
});

describe('names of one code', () => {
  function kindOf(earlier: string, later: string) {
    const year = (at: number, name: string) =>
      of(at, [spending(totalOf(1), subjectRow('2080501', name, at === 2022 ? 1 : 2))]);
    return listOf(year(2022, earlier), year(2023, later), 'subject').rows.find(({ leaf }) => leaf)
      ?.kind;
  }

  it('that differ are a renaming, with the amounts compared', () => {
    expect(kindOf('归口管理的行政单位离退休', '行政单位离退休')).toBe('renamed');
  });

  it('that differ by layout or by an ending only are the same', () => {
    expect(kindOf('行政单位离退休', '行政单位 离退休支出')).toBe('risen');
    expect(kindOf('因公出国（境）费', '因公出国(境)费用')).toBe('risen');
    expect(kindOf('基本养老保险缴费支', '基本养老保险缴费支出')).toBe('risen');
  });

  it('that have nothing in common are a break', () => {
    expect(kindOf('住房公积金', '代缴社会保险费')).toBe('break');
  });
});

describe('two years by project', () => {
  const project = (name: string, amount: number | null) => ({
    name,
    amount: amount === null ? null : wan(amount),
    goals: [],
    indicators: [],
  });
  const before = of(2022, [], {
    projects: [project('会议费', 50), project('就业生活补贴', 9), project('旧项目', 3)],
  });

  it('are paired by name, with or without a remark in brackets', () => {
    const after = of(2023, [], {
      projects: [project('会议费', 60), project('就业生活补贴（区级垫付）', 9), project('新', 1)],
    });
    expect(told(listOf(before, after, 'project').rows)).toEqual({
      会议费: ['risen', 50, 60],
      '就业生活补贴（区级垫付）': ['renamed', 9, 9],
      新: ['new', null, 1],
      旧项目: ['ended', 3, null],
    });
  });

  it('are not compared where an amount is not told', () => {
    const after = of(2023, [], { projects: [project('会议费', null)] });
    const [row] = listOf(before, after, 'project').rows;
    expect([row?.kind, row?.rate]).toEqual(['break', null]);
  });

  it('are not new or ended when one document lists no projects', () => {
    expect(compareDisclosures(before, of(2023, []))?.lists).toEqual([]);
  });
});

describe('the document’s own words', () => {
  it('stand beside the row, with their reason and place', () => {
    const change = {
      of: 'function.2010101',
      baseYear: 2022,
      delta: wan(12),
      rate: 20,
      reason: '政策性增资',
    };
    const other = { ...change, baseYear: 2021, reason: '别的年' };
    const year = (at: number, amount: number) =>
      of(at, [spending(totalOf(amount), subjectRow('2010101', '行政运行', amount))], {
        changes: at === 2023 ? [other, change] : [],
      });
    const { rows } = listOf(year(2022, 60), year(2023, 72), 'subject');
    expect(rows.find(({ id }) => id === '2010101')?.stated).toEqual({
      delta: wan(12),
      rate: 20,
      reason: '政策性增资',
      ref: { kind: 'change', index: 1 },
    });
  });
});

describe('what cannot simply be compared', () => {
  it('is another organization, or the disclosure itself', () => {
    const organization = { ...sample.organization, code: '302', name: '财政局' };
    expect(compareDisclosures(sample, of(2022, [expenditure], { organization }))).toBeNull();
    expect(compareDisclosures(sample, sample)).toBeNull();
  });

  it('is said: another stage, a unit against a department', () => {
    const accounts = of(2022, [expenditure], {
      stage: 'finalAccounts',
      organization: { ...sample.organization, kind: 'unit' },
    });
    expect(compareDisclosures(accounts, sample)?.mismatches.map(({ kind }) => kind)).toEqual([
      'stage',
      'organizationKind',
    ]);
  });
});
