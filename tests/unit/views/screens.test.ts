import { describe, expect, test } from 'vitest';
import { tableOf, type Table } from '#domain/disclosure/disclosure.ts';
import { countTargets } from '#domain/targets/headline.ts';
import { largestChild, spendingTable } from '#domain/subjects/spending-table.ts';
import { subjectTree } from '#domain/subjects/subject-tree.ts';
import { whyOf } from '#domain/changes/why.ts';
import { partRows } from '#views/composition/part-rows.ts';
import { regionTotal, totalOfYearBefore } from '#views/home/listed-amounts.ts';
import { matching } from '#views/home/search.ts';
import { twinRows } from '#views/parts/subjects/twin-rows.ts';
import { printedTable, proseFigures } from '#domain/disclosure/printed-table.ts';
import { indicatorKinds, selectProjects } from '#views/targets/selection.ts';
import { bundledDisclosure } from './bundled.ts';

const disclosure = bundledDisclosure();
const labels = {
  no: '序号',
  code: '编码',
  name: '名称',
  item: '项目',
  side: { revenue: '收入', expenditure: '支出' },
};

function table(id: string): Table {
  const found = tableOf(disclosure, id);
  if (!found) throw new Error(`no table ${id}`);
  return found;
}

describe('the headline', () => {
  test('the rise is mostly personnel: 173.11 of 195.82', () => {
    const why = whyOf(disclosure, null);
    expect(why?.cause?.of).toBe('basic.personnel');
    expect(why?.cause?.share).toBeCloseTo(88.4, 1);
  });

  test('what weighs most is told with its share also where it is no half', () => {
    const changes = disclosure.changes.filter(({ of }) => !of.startsWith('basic.'));
    const evened = changes.map((change) =>
      change.of === 'basic' ? { ...change, delta: 97_000_000 } : change,
    );
    expect(whyOf({ ...disclosure, changes: evened }, null)?.cause?.share).toBeLessThan(50);
  });

  test('48 indicators, 19 with a figure', () => {
    expect(countTargets(disclosure.projects)).toEqual({ indicators: 48, measurable: 19 });
  });

  test('spending is read from the general budget where the table of all funds is missing', () => {
    const tables = disclosure.tables.filter(({ id }) => id !== 'expenditure');
    expect(spendingTable({ ...disclosure, tables })?.id).toBe('general');
  });

  test('a subject whose parts are all blank has no largest part', () => {
    const root = subjectTree(table('expenditure'));
    expect(largestChild(root, 'operating')).toBeUndefined();
    expect(largestChild(root, 'project')?.name).toBe('一般公共服务支出');
  });
});

describe('the table beside the sunburst', () => {
  const spending = table('expenditure');
  const root = subjectTree(spending);

  test('lists all seventeen subjects below the total, shares of the whole', () => {
    const rows = twinRows(spending, root, 'total', '');
    expect(rows).toHaveLength(17);
    expect(rows[0]).toMatchObject({ code: '201', depth: 1, amount: { fen: 802_490_000 } });
  });

  test('below 208 the shares are shares of 208', () => {
    const rows = twinRows(spending, root, 'total', '208');
    const shares = rows.filter(({ depth }) => depth === 1).map(({ share }) => share);
    expect(shares.reduce((sum: number, share) => sum + (share ?? 0), 0)).toBeCloseTo(100, 6);
  });

  test('blank amounts stay in the list', () => {
    const rows = twinRows(spending, root, 'project', '210');
    expect(rows.map(({ amount }) => amount.fen)).toEqual([null, null, null]);
  });
});

describe('bars of two parts', () => {
  test('the eight subjects without parts of their own, largest first, adding up to the total', () => {
    const rows = partRows(table('expenditure'), ['basic', 'project']);
    expect(rows.map(({ subject }) => subject.name).slice(0, 2)).toEqual([
      '行政运行',
      '一般行政管理事务',
    ]);
    expect(rows).toHaveLength(8);
    expect(rows.reduce((sum, { total }) => sum + (total ?? 0), 0)).toBe(1_043_550_000);
  });
});

describe('a printed table', () => {
  test('the two sides of a ledger line stand beside each other', () => {
    const { lines } = printedTable(table('balance'), labels);
    expect(lines).toHaveLength(34);
    expect(lines[9]?.cells.map(({ kind }) => kind)).toEqual([
      'word',
      'none',
      'none',
      'word',
      'figure',
    ]);
  });

  test('header cells span what they stand over', () => {
    const { header } = printedTable(table('revenue'), labels);
    const income = header[0]?.find(({ label }) => label === '本年收入');
    expect(income).toMatchObject({ columns: 8, rows: 1 });
    expect(header[1]).toHaveLength(8);
    expect(header[0]?.map(({ columns, rows }) => columns * rows)).toEqual([2, 2, 2, 2, 8, 2]);
  });

  test('an empty table has a header and no lines', () => {
    const printed = printedTable(table('stateCapital'), labels);
    expect(printed.lines).toEqual([]);
    expect(printed.header[0]?.map(({ label }) => label)).toContain('基本支出');
  });

  test('every figure of the prose is listed once', () => {
    const { statements, changes, projects } = disclosure;
    expect(proseFigures(disclosure)).toHaveLength(
      statements.length + changes.length + projects.length,
    );
  });
});

describe('the targets that are shown', () => {
  const all = { filter: 'all', sort: 'amount' } as const;

  test('all projects by amount', () => {
    const names = selectProjects(disclosure, all).map(({ project }) => project.name);
    expect(names.slice(0, 3)).toEqual(['业务工作经费', '会议费', '区代表活动经费']);
    expect(names).toHaveLength(8);
  });

  test('only what is worded, of one kind', () => {
    const level2 = '时效指标';
    const selected = selectProjects(disclosure, { ...all, filter: 'worded', level2 });
    expect(
      selected.flatMap(({ indicators }) => indicators.map(({ target }) => target)),
    ).not.toContain('100%');
    expect(selected).toHaveLength(6);
  });

  test('the kinds of indicator, in order of first mention', () => {
    expect(indicatorKinds(disclosure)).toEqual([
      '数量指标',
      '质量指标',
      '时效指标',
      '成本指标',
      '可持续影响指标',
      '服务对象满意度指标',
    ]);
  });

  test('a project without any indicator is shown until a kind is asked for', () => {
    const projects = [{ name: '某项目', amount: null, goals: [], indicators: [] }];
    expect(selectProjects({ ...disclosure, projects }, all)).toHaveLength(1);
    expect(selectProjects({ ...disclosure, projects }, { ...all, filter: 'worded' })).toHaveLength(
      0,
    );
  });
});

describe('finding a department', () => {
  const listed = {
    id: '130207-301-2023-budget',
    organization: { code: '301', name: '人大办公室', initials: 'rdbgs' },
    year: 2023,
    stage: 'budget' as const,
    total: 1043.55,
    unit: '万元' as const,
    totalLastYear: 847.73,
    path: 'disclosures/x.json',
    sha256: '0'.repeat(64),
    bytes: 1,
  };

  const shardOf = (...disclosures: (typeof listed)[]) => ({
    format: 'mingzhang-region' as const,
    version: 1 as const,
    region: { code: '130207', name: '唐山市丰南区' },
    disclosures,
  });

  test.each(['人大', 'RDB', ' rd', '301', ''])('%j finds it', (find) => {
    expect(matching(shardOf(listed), find)).toEqual([listed]);
  });

  test('another name does not', () => {
    expect(matching(shardOf(listed), '教育')).toEqual([]);
  });

  test('the year before is that of the same department and stage', () => {
    const before = { ...listed, year: 2022, total: 900 };
    const stranger = { ...before, organization: { ...before.organization, code: '999' } };
    expect(totalOfYearBefore([listed, stranger, before], listed)).toBe(900_000_000);
    expect(totalOfYearBefore([listed, stranger], listed)).toBeNull();
    expect(totalOfYearBefore([listed, { ...before, stage: 'finalAccounts' }], listed)).toBeNull();
  });

  test("a region's headline adds up its newest year only", () => {
    expect(regionTotal([listed, { ...listed, year: 2022, total: 900 }, listed])).toEqual({
      year: 2023,
      digits: '2,087.10',
      unit: '万元',
    });
    expect(regionTotal([])).toBeNull();
  });
});
