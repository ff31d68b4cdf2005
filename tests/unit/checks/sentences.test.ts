/** What a sentence says of itself: directions, differences, parts, years, and what was left from a form. */
import { describe, expect, it } from 'vitest';
import { placeholders } from '../../../src/checks/form/placeholders.ts';
import { punctuation } from '../../../src/checks/form/punctuation.ts';
import { textYears } from '../../../src/checks/form/text-years.ts';
import { changeTwice } from '../../../src/checks/prose/changes/change-twice.ts';
import { tableEmptied } from '../../../src/checks/prose/tables/table-emptied.ts';
import { textDifference } from '../../../src/checks/prose/verbatim/text-difference.ts';
import { textDirection } from '../../../src/checks/prose/verbatim/text-direction.ts';
import { textParts } from '../../../src/checks/prose/verbatim/text-parts.ts';
import { textRate } from '../../../src/checks/prose/verbatim/text-rate.ts';
import { unitSaysDepartment } from '../../../src/checks/questions/unit-says-department.ts';
import type { Rule } from '../../../src/checks/rule.ts';
import { amountTable } from '../../support/disclosure.ts';
import { change, examined, named, said, small, statement, text } from './small.ts';

const year = 2026;
const of = (words: string, title = '情况说明') =>
  small({ year, texts: [{ ...text(words), title }] });
const told = (rule: Rule, words: string) => said(rule, of(words)).map(([, key]) => key);

describe('a word of direction', () => {
  const account = (words: string) =>
    told(textDirection, `年初预算为10万元，支出决算为8万元，完成年初预算的80%。决算数${words}`);

  it('between budget and account is the one that the amounts have', () => {
    expect(account('小于年初预算数的主要原因是节约。')).toEqual([]);
    expect(account('大于年初预算数的主要原因是新增任务。')).toEqual(['text-direction']);
    expect(account('等于预算数。')).toEqual(['text-direction']);
  });

  it('of an amount is that of its rate', () => {
    expect(told(textDirection, '比上年增加5万元，增长4%。')).toEqual([]);
    expect(told(textDirection, '比上年增加5万元，下降4%。')).toEqual(['text-direction']);
    expect(told(textDirection, '比上年减少0万元，增长0%。')).toEqual([]);
  });
});

describe('two years in one sentence', () => {
  const sentence = (change: string) =>
    told(
      textDifference,
      `2026年预算数为7.61万元，2025年预算数为9.23万元，和2025年相比${change}万元`,
    );

  it('differ by what the sentence says', () => {
    expect(sentence('减少1.62')).toEqual([]);
    expect(sentence('减少1.92')).toEqual(['text-difference']);
    expect(sentence('增加1.62')).toEqual(['text-difference']);
  });

  it('are looked at in either order, and only where the amount before the change is no change', () => {
    const turned = '2025年预算为9.23万元，2026年预算为7.61万元，减少1.62万元';
    expect(examined(textDifference, of(turned))).toBe(1);
    expect(told(textDifference, turned)).toEqual([]);
    const changes = '2026年预算数87.20万元，较2025年年初预算增加80.80万元，主要是减少3.20万元';
    expect(examined(textDifference, of(changes))).toBe(0);
  });
});

describe('a rate after several amounts', () => {
  it('is of the one that it fits', () => {
    const words =
      '收支总预算344447.70万元，其中当年预算331345万元、上年结转13102.70万元，较上年减少129422.00万元，下降27.31%。';
    expect(told(textRate, words)).toEqual([]);
    expect(said(textRate, of(words.replace('27.31', '28.31')))).toEqual([
      ['doubt', 'text-rate', null],
    ]);
  });
});

describe('parts behind 其中', () => {
  it('are together no more than their whole', () => {
    expect(told(textParts, '支出10万元，其中：甲6万元、乙4万元')).toEqual([]);
    expect(told(textParts, '支出10万元，其中：甲6万元、乙5万元')).toEqual(['text-parts']);
  });

  it('are left alone where some are parts of others', () => {
    expect(told(textParts, '支出10万元，其中：甲9万元、乙4万元、丙5万元')).toEqual([]);
    expect(told(textParts, '支出10万元，其中：甲9万元（乙4万元、丙5万元）')).toEqual([]);
  });
});

describe('a year in the words', () => {
  it('that this year is compared with is the last one', () => {
    expect(told(textYears, '2026年预算比2025年增加5万元。')).toEqual([]);
    expect(told(textYears, '2026年预算比2026年增加5万元。')).toEqual(['text-year']);
    expect(told(textYears, '2026年预算比2024年增加5万元。')).toEqual(['text-year']);
    expect(told(textYears, '2025年执行数比2024年增加5万元。')).toEqual([]);
  });

  it('of counted assets is past, or the beginning of this one', () => {
    expect(told(textYears, '截至2025年12月31日，本部门有车辆3辆。')).toEqual([]);
    expect(told(textYears, '截至2026年1月31日，本部门有车辆3辆。')).toEqual([]);
    expect(told(textYears, '截至2026年12月31日，本部门有车辆3辆。')).toEqual(['text-year']);
    expect(told(textYears, '截至2024年12月31日，本部门有车辆3辆。')).toEqual(['text-year']);
  });

  it('of a heading is the document’s, where most headings name that', () => {
    const titles = ['2026年部门预算', '2026年收支预算', '2025年支出预算', '2025年预算执行情况'];
    const texts = titles.map((title, index) => ({ ...text('', `section-${index}`), title }));
    expect(said(textYears, small({ year, texts }))).toEqual([['warning', 'text-year', null]]);
    expect(said(textYears, small({ year, texts: texts.slice(2) }))).toEqual([]);
  });
});

describe('what was left from a form', () => {
  it.each([
    '政府性基金预算支出万元。',
    '共有XX辆公务用车。',
    '与上年相比增加（减少）0万元。',
    '比上年预算（注：上年3万元，公开时请删除注释）减少1万元。',
    '预算为__万元。',
  ])('is told: %s', (words) => {
    expect(told(placeholders, words)).toEqual(['placeholder-left']);
  });

  it('is told once a kind, and figures and names are none', () => {
    expect(told(placeholders, '增加（减少）0万元。又增加（减少）0万元。')).toHaveLength(1);
    expect(told(placeholders, '支出预算3.00万元，购置LED屏，单位：万元。')).toEqual([]);
  });

  it('are two marks of punctuation in a sentence with figures', () => {
    expect(told(punctuation, '支出3万元，，增加1万元。')).toEqual(['punctuation-doubled']);
    expect(told(punctuation, '支出3万元，增加1万元……')).toEqual([]);
    expect(told(punctuation, '工作职责，。')).toEqual([]);
  });
});

describe('a text beside its tables', () => {
  const table = (amount: number | null, note: string | null) => ({
    ...amountTable('threePublic', ['total'], [named('合计', [amount], { role: 'total' })]),
    note,
  });
  const emptied = (amount: number | null, note: string | null) =>
    said(
      tableEmptied,
      small({ tables: [table(amount, note)], statements: [statement('threePublic.total', 5)] }),
    );

  it('gives no amount where the table says that it is empty', () => {
    expect(emptied(5, null)).toEqual([]);
    expect(emptied(null, '空表列示')).toEqual([['contradiction', 'table-emptied', null]]);
  });

  it('is perhaps not contradicted by a table that only has no figure', () => {
    expect(emptied(null, null)).toEqual([['doubt', 'table-emptied', null]]);
  });

  it('that states one change two ways is told', () => {
    const changes = [change('total', 5), change('total', 6)];
    expect(said(changeTwice, small({ changes }))).toEqual([['warning', 'change-twice', -1]]);
    expect(said(changeTwice, small({ changes: [change('total', 5), change('total', 5)] }))).toEqual(
      [],
    );
  });
});

it('a unit whose sentences with figures say 本部门 is asked whose they are', () => {
  const unit = (words: string, kind: 'unit' | 'department' = 'unit') =>
    said(unitSaysDepartment, {
      ...of(words),
      organization: { code: null, name: '某站', kind, units: [] },
    });
  expect(unit('本部门支出预算5万元。')).toEqual([['question', 'ask-unit-says-department', null]]);
  expect(unit('本单位支出预算5万元。本部门的职责。')).toEqual([]);
  expect(unit('本部门支出预算5万元。', 'department')).toEqual([]);
});
