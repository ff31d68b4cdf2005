import { expect, test } from 'vitest';
import { Account } from '../../../../../src/ingest/account.ts';
import { readText } from '../../../../../src/ingest/read/text/read-text.ts';
import { sectionsOf } from '../../../../../src/ingest/recognise/document/sections.ts';

function outline(text: string) {
  const document = readText(text).value;
  if (!document) throw new Error('unreadable');
  const { sections, issues } = sectionsOf(document, new Account());
  const topics = sections.map(({ topic, paragraphs }) => `${topic} ${paragraphs.length}`);
  return { topics: topics.slice(1), titles: sections.map(({ title }) => title), issues };
}

test('headings are told by their words, whatever their ordinals', () => {
  const { topics } = outline(
    '三、机关运行经费安排情况\n甲。\n（二）支出说明\n乙。\n第一部分 部门整体绩效目标\n（一）总体绩效目标\n丙。',
  );
  expect(topics).toEqual([
    'agencyOperating 1',
    'expenditure 1',
    'performance 0',
    'performance.overall 1',
  ]);
});

test('a numbered sentence is no heading, even about a known topic', () => {
  const { topics } = outline(
    '（三）工作保障措施\n1、规范国有资产管理。\n（二）公务接待费10万元，持平；',
  );
  expect(topics).toEqual(['performance.measures 2']);
});

test('a heading on a topic of its own opens a section too', () => {
  const { topics, titles } = outline('十、乡村振兴\n甲。');
  expect(topics).toEqual(['unknown 1']);
  expect(titles[1]).toBe('乡村振兴');
});

test('a title with the name of the organization is not about what the name says', () => {
  const { topics } = outline('某市国有资产监督管理委员会2023年部门预算信息公开情况说明\n甲。');
  expect(topics).toEqual(['introduction 1']);
});

test('a heading with nothing under it is reported, one with another below it is not', () => {
  const { issues } = outline(
    '第二部分 专项资金绩效目标\n第三部分 预算项目绩效目标\n（一）收入说明\n甲。',
  );
  expect(issues).toMatchObject([{ key: 'section-empty', at: { line: 1 } }]);
  expect(issues).toHaveLength(1);
});

test('titles without an ordinal are headings where they are nothing but a known title', () => {
  const { topics } = outline(
    '某局主要职能\n甲。\n2025年部门预算编制说明\n乙。\n其他相关情况说明\n丙，情况说明\n',
  );
  expect(topics).toEqual(['duties 1', 'explanation 1', 'other 1']);
});

test('a part speaks of the budget of its section unless it names one itself', () => {
  const document = readText(
    '五、一般公共预算支出情况说明\n（一）总体情况\n甲。\n六、政府采购情况\n（一）财政拨款支出情况\n乙。',
  ).value;
  const { sections } = sectionsOf(document ?? { format: 'text', blocks: [] }, new Account());
  expect(sections.slice(1).map(({ scope }) => scope)).toEqual([
    'general',
    'general',
    'all',
    'fiscal',
  ]);
});

test('a term and its definition are no heading, however short', () => {
  expect(outline('九、名词解释\n一、财政拨款：指拨款\n').topics).toEqual(['glossary 1']);
});

test('a heading may end like a sentence, and have its text behind it', () => {
  const { topics, titles } = outline(
    '（一）政府采购预算安排情况说明。\n甲。\n2、机关运行经费情况。本单位安排5万元。\n乙。\n第三部分：某局2024年部门预算情况说明\n丙。',
  );
  expect(topics).toEqual(['procurement 1', 'agencyOperating 2', 'explanation 1']);
  expect(titles.slice(2)).toEqual(['机关运行经费情况', '某局2024年部门预算情况说明']);
});

test('in a glossary a word and what it means are no heading', () => {
  const { topics } = outline(
    '七、名词解释\n1、机关运行经费：指运行的经费。\n2、政府采购：指采购。',
  );
  expect(topics).toEqual(['glossary 2']);
});

test('a text without headings is read where it speaks of money', () => {
  const topicOf = (text: string) => {
    const document = readText(text).value;
    if (!document) throw new Error('unreadable');
    return sectionsOf(document, new Account()).sections[0]?.topic;
  };
  expect(topicOf('某局2024年“三公”经费预算公开\n接待费5万元。')).toBe('threePublic');
  expect(topicOf('某局2024年部门预算公开\n收入预算5万元。')).toBe('unknown');
  expect(topicOf('某局2024年部门预算公开\n现予公开。')).toBe('preface');
});

test('a budget that a title names holds for the titles under it, and a pointer is no part of a title', () => {
  const document = readText(
    '（三）一般公共预算拨款支出情况（详见表5）\n甲。\n2、支出按经济科目分类的情况\n乙。\n（1）按部门预算支出经济分类的说明\n丙。\n（四）支出预算情况说明\n丁。',
  ).value;
  if (!document) throw new Error('unreadable');
  const { sections } = sectionsOf(document, new Account());
  expect(sections.slice(1).map(({ scope }) => scope)).toEqual([
    'general',
    'general',
    'general',
    'all',
  ]);
});
