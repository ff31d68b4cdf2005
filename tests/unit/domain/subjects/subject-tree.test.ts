import { describe, expect, it } from 'vitest';
import { pathTo, subjectRef, subjectTree, type Subject } from '#domain/subjects/subject-tree.ts';
import { amountTable, expenditure, subjectRow, totalOf, wan } from '../../../support/disclosure.ts';

const columns = ['total', 'basic'];

/** The codes of a tree, each with its children in brackets. */
function outline(subject: Subject): string {
  const children = subject.children.map(outline).join(' ');
  return children ? `${subject.code}(${children})` : subject.code;
}

describe('the subject tree', () => {
  it('holds 类 over 款 over 项 in the order of the table', () => {
    expect(outline(subjectTree(expenditure))).toBe(
      '(201(20101(2010101 2010102)) 208(20805(2080501 2080505) 20807(2080711)) ' +
        '210(21011(2101101 2101103)) 221(22102(2210201)))',
    );
  });

  it('adds up a subject that is listed for each of several units', () => {
    const unit = (name: string, amount: number) =>
      ({ role: 'unit', name, values: [wan(amount)], at: {} }) as const;
    const table = amountTable(
      'expenditure',
      ['total'],
      [
        totalOf(9),
        unit('本级', 5),
        subjectRow('201', '一般公共服务支出', 5),
        unit('中心', 4),
        subjectRow('201', '一般公共服务支出', 4),
      ],
    );
    const [subject] = subjectTree(table).children;
    expect(subject).toMatchObject({ code: '201', amounts: { total: wan(9) }, row: null });
  });

  it('has the printed total row as its root', () => {
    const root = subjectTree(expenditure);
    expect(root).toMatchObject({ code: '', name: '合计', level: 0, row: 0 });
    expect(root.amounts).toEqual({ total: wan(1043.55), basic: wan(815.5), project: wan(228.05) });
  });

  it('keeps a blank cell blank and a printed zero zero', () => {
    const table = amountTable('general', columns, [subjectRow('201', '一', 0, null)]);
    expect(subjectTree(table).children[0]?.amounts).toEqual({ total: 0, basic: null });
  });

  it('finds the total row wherever it stands', () => {
    const table = amountTable('general', columns, [subjectRow('201', '一', 5, 5), totalOf(5, 5)]);
    expect(subjectTree(table).row).toBe(1);
  });

  it('adds up a root where no total row is printed', () => {
    const table = amountTable('general', columns, [
      subjectRow('201', '一', 0.1, null),
      subjectRow('208', '二', 0.2, null),
    ]);
    expect(subjectTree(table)).toMatchObject({
      name: '',
      row: null,
      amounts: { total: wan(0.3), basic: null },
    });
  });

  it('adds the levels that the table leaves out, as sums of what stands below', () => {
    const table = amountTable('general', columns, [
      totalOf(12, 7),
      subjectRow('2010101', '行政运行', 5, 5),
      subjectRow('2010102', '一般行政管理事务', 7, null),
    ]);
    const root = subjectTree(table);
    expect(outline(root)).toBe('(201(20101(2010101 2010102)))');
    const added = { row: null, amounts: { total: wan(12), basic: wan(5) } };
    expect(root.children[0]).toMatchObject({ code: '201', name: '201', level: 1, ...added });
    expect(root.children[0]?.children[0]).toMatchObject({ code: '20101', level: 2, ...added });
  });

  it('believes the printed amount of a level, not the sum of its children', () => {
    const table = amountTable('general', columns, [
      subjectRow('201', '一', 9, null),
      subjectRow('20101', '人大事务', 5, null),
    ]);
    expect(subjectTree(table).children[0]?.amounts['total']).toBe(wan(9));
  });

  it('has a class before its printed row when a child is printed first', () => {
    const table = amountTable('general', columns, [
      subjectRow('20101', '人大事务', 5, null),
      subjectRow('201', '一般公共服务支出', 5, null),
    ]);
    const root = subjectTree(table);
    expect(outline(root)).toBe('(201(20101))');
    expect(root.children[0]).toMatchObject({ name: '一般公共服务支出', row: 1 });
  });

  it('holds a code that is printed twice once, with what its rows come to', () => {
    const table = amountTable('general', columns, [
      subjectRow('201', '一', 5, null),
      subjectRow('201', '一', 7, null),
    ]);
    const [only, ...others] = subjectTree(table).children;
    expect(others).toEqual([]);
    expect(only).toMatchObject({ amounts: { total: wan(12) }, row: null });
  });

  it('leaves rows without a code out', () => {
    const table = amountTable('general', columns, [{ name: '', values: [null, null], at: {} }]);
    expect(subjectTree(table)).toMatchObject({ children: [], row: null });
  });

  it('of an empty table is a root without children', () => {
    expect(subjectTree(amountTable('general', columns, []))).toMatchObject({
      children: [],
      amounts: { total: null, basic: null },
    });
  });

  it('of an economic table has two levels', () => {
    const table = amountTable('basic', columns, [
      subjectRow('301', '工资福利支出', 5, null),
      subjectRow('30101', '基本工资', 5, null),
    ]);
    expect(outline(subjectTree(table))).toBe('(301(30101))');
  });
});

describe('a path', () => {
  const root = subjectTree(expenditure);

  it('leads from the whole to the subject', () => {
    expect(pathTo(root, '2080711')?.map(({ code }) => code)).toEqual([
      '',
      '208',
      '20807',
      '2080711',
    ]);
    expect(pathTo(root, '')).toEqual([root]);
  });

  it.each(['299', '2010199', '20', '2010101999', '1', '__proto__'])(
    'to %s, which is not in the tree, is none',
    (code) => {
      expect(pathTo(root, code)).toBeNull();
    },
  );
});

describe('the place of an amount', () => {
  it('is the cell that it is printed in', () => {
    const subject = pathTo(subjectTree(expenditure), '2010101')?.[3];
    expect(subject && subjectRef(expenditure, subject, 'basic')).toEqual({
      kind: 'cell',
      table: 'expenditure',
      row: 3,
      column: 'basic',
    });
  });

  it('is none for an amount that was added up', () => {
    const table = amountTable('general', columns, [subjectRow('2010101', '行政运行', 5, 5)]);
    const root = subjectTree(table);
    expect(subjectRef(table, root, 'total')).toBeNull();
  });
});
