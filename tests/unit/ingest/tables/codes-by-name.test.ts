/** Codes out of names, over made-up lists and over the bundled tables with their codes taken away. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseBudgetJson } from '../../../../src/domain/disclosure/budget-json.ts';
import type { Row, Table } from '../../../../src/domain/disclosure/disclosure.ts';
import { untoldYear } from '../../../../src/domain/organization/identity.ts';
import type { SubjectAxis } from '../../../../src/domain/subjects/subject-names.ts';
import { codesByName } from '../../../../src/ingest/tables/codes-by-name.ts';
import { withCodesByName } from '../../../../src/ingest/tables/tables-by-name.ts';

function codesOf(names: readonly string[], year = 2023, axis: SubjectAxis = 'functional') {
  const rows = names.map((name): Row => ({ name, level: 1, values: [], at: {} }));
  return codesByName(rows, axis, year).codes;
}

describe('by function', () => {
  test('a class by itself, a section in its class, an item in its section', () => {
    const names = [
      '一般公共服务支出',
      '人大事务',
      '行政运行',
      '其他人大事务支出',
      '政协事务',
      '行政运行',
      '卫生健康',
      '行政事业单位医疗',
      '公务员医疗补助',
    ];
    const codes = '201 20101 2010101 2010199 20102 2010201 210 21011 2101103'.split(' ');
    expect(codesOf(names)).toEqual(codes);
  });

  test('whatever ordinals, brackets, spaces and marks of level the names are printed with', () => {
    const names = [
      '一、 一般公共服务支出（类）',
      '（一）政府办公厅(室)及相关机构事务（款）',
      '1.行政 运行（项）',
      '2．一般行政管理事务',
    ];
    expect(codesOf(names)).toEqual(['201', '20103', '2010301', '2010302']);
  });

  test('old and new names of a class that was renamed are one class, and a founded one is not older', () => {
    expect(codesOf(['医疗卫生与计划生育支出'], 2018)).toEqual(['210']);
    expect(codesOf(['医疗卫生与计划生育支出'], 2023)).toEqual(['210']);
    expect(codesOf(['卫生健康支出'], 2023)).toEqual(['210']);
    expect(codesOf(['灾害防治及应急管理支出'], 2018)).toEqual([null]);
    expect(codesOf(['灾害防治及应急管理支出'], 2019)).toEqual(['224']);
    expect(codesOf(['社会保障和就业支出', '行政事业单位离退休'], 2018)).toEqual(['208', '20805']);
  });

  test('items behind a section that is not known are not those of the section before', () => {
    const names = ['公共安全支出', '法院', '行政运行', '某某事务', '行政运行', '外交支出'];
    expect(codesOf(names)).toEqual(['204', null, null, null, null, '202']);
  });

  test('an item that is not known leaves the section its code where the ordinals tell its depth', () => {
    const names = [
      '一、一般公共服务支出',
      '（一）人大事务',
      '1.行政运行',
      '2.某项工作',
      '（二）政协事务',
      '1.行政运行',
    ];
    expect(codesOf(names)).toEqual(['201', '20101', null, null, '20102', '2010201']);
  });

  test('a section that has the name of its only item is one of the two only where both are printed', () => {
    const environment = '城乡社区环境卫生';
    expect(codesOf(['城乡社区支出', environment])).toEqual(['212', null]);
    expect(codesOf(['城乡社区支出', environment, environment])).toEqual([
      '212',
      '21205',
      '2120501',
    ]);
  });

  test('其他支出 is a class only where it looks like one', () => {
    expect(codesOf(['一般公共服务支出', '其他支出'])).toEqual(['201', '229']);
    expect(codesOf(['一般公共服务支出', '人大事务', '其他支出'])).toEqual(['201', null, null]);
  });

  test('a list in which a class is not known has no codes', () => {
    expect(codesOf(['某某支出', '教育支出', '普通教育'])).toEqual([null, null, null]);
  });
});

describe('by economy', () => {
  const names = ['工资福利支出', '住房公积金', '对个人和家庭的补助', '退休费'];

  test('the code of a name is that of the year', () => {
    expect(codesOf(names, 2018, 'economic')).toEqual(['301', '30113', '303', '30302']);
    const before = ['对个人和家庭的补助', '住房公积金', '医疗费', '提租补贴'];
    expect(codesOf(before, 2017, 'economic')).toEqual(['303', '30311', '30307', '30312']);
    expect(codesOf(['工资福利支出', '其他社会保障缴费'], 2017, 'economic')).toEqual([
      '301',
      '30104',
    ]);
    const after = ['工资福利支出', '其他社会保障缴费', '医疗费', '其他工资福利支出'];
    expect(codesOf(after, 2023, 'economic')).toEqual(['301', '30112', '30114', '30199']);
    const subsidies = ['对个人和家庭的补助', '医疗费补助', '代缴社会保险费'];
    expect(codesOf(subsidies, 2023, 'economic')).toEqual(['303', '30307', '30311']);
  });

  test('a name that moved has no code where the year is not told', () => {
    expect(codesOf(names, untoldYear, 'economic')).toEqual(['301', null, '303', '30302']);
  });

  test('人员经费 and 公用经费 over the classes are none of them', () => {
    const grouped = [
      '人员经费',
      '工资福利支出',
      '基本工资',
      '公用经费',
      '商品和服务支出',
      '办公费',
    ];
    const codes = [null, '301', '30101', null, '302', '30201'];
    expect(codesOf(grouped, 2023, 'economic')).toEqual(codes);
  });

  test("the government's budget has items of its own", () => {
    const own = ['机关工资福利支出', '住房公积金', '对事业单位经常性补助', '工资福利支出'];
    expect(codesOf(own, 2023, 'governmentEconomic')).toEqual(['501', '50103', '505', '50501']);
  });
});

const folder = new URL('../../../../public/data/disclosures/', import.meta.url);

interface Listed {
  readonly title: string;
  readonly year: number;
  readonly table: Table;
}

/** The bundled tables that print codes by subject. */
const listed: Listed[] = readdirSync(folder).flatMap((file) => {
  const { value } = parseBudgetJson(readFileSync(new URL(file, folder), 'utf8'));
  return (value?.tables ?? [])
    .filter(({ rows }) => rows.some(({ code }) => code !== undefined))
    .map((table) => ({ title: `${value?.id} ${table.id}`, year: value?.year ?? 0, table }));
});

/** As a table that prints only these levels, and no codes. */
function named({ table }: Listed, levels: string): { printed: readonly Row[]; bare: Table } {
  const printed = table.rows.filter(({ level }) => !level || levels.includes(String(level)));
  const rows = printed.map(({ code, ...row }): Row => (code ? { ...row, level: 1 } : row));
  return { printed, bare: { ...table, rows } };
}

describe.each(['123', '12', '13', '1', '23', '3'])(
  'the bundled tables by name, levels %s',
  (levels) => {
    test.each(listed.map((each) => [each.title, each] as const))(
      '%s has no wrong code',
      (_, each) => {
        const { printed, bare } = named(each, levels);
        const { table } = withCodesByName(bare, each.year);
        const wrong = table.rows.flatMap(({ code, name }, index) =>
          code === undefined || code === printed[index]?.code ? [] : [[code, name]],
        );
        expect(wrong).toEqual([]);
      },
    );
  },
);

/** How many of the codes of those tables are told by the names alone. */
function shareTold(tables: readonly Listed[]): number {
  const counts = tables.map((each) => {
    const { printed, bare } = named(each, '123');
    const coded = (rows: readonly Row[]) => rows.filter(({ code }) => code !== undefined).length;
    return { found: coded(withCodesByName(bare, each.year).table.rows), of: coded(printed) };
  });
  const sum = (pick: (count: { found: number; of: number }) => number) =>
    counts.reduce((total, count) => total + pick(count), 0);
  return sum(({ found }) => found) / sum(({ of }) => of);
}

test('most codes of the bundled tables are told by their names', () => {
  const ofCity = ({ title }: Listed) => title.startsWith('440100');
  // The sections and items of the dictionary were read in these documents: all of them are known.
  expect(shareTold(listed.filter((each) => !ofCity(each)))).toBe(1);
  expect(shareTold(listed.filter(ofCity))).toBeGreaterThan(0.75);
});

test('a table that prints codes is left as it is', () => {
  for (const { table, year } of listed) expect(withCodesByName(table, year).table).toBe(table);
});
