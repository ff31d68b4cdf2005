import { expect, test } from 'vitest';
import { readSection } from './read-section.ts';

const spending = { topic: 'expenditure' } as const;

test('a code is read with level words inside its bracket, behind a dash, and before the whole path', () => {
  expect(
    readSection(
      spending,
      '小学教育（205类02款02项）1万元。',
      '小学教育（2050202项）2万元。',
      '教育支出（205类）普通教育（02款）小学教育（02项）3万元。',
      '2050202-小学教育4万元。',
      '2050202教育支出-普通教育-小学教育5万元。',
    ),
  ).toMatchObject({
    amounts: [1, 2, 3, 4, 5].map((amount) => `function.2050202 ${amount}`),
    unread: [],
  });
});

test('a class of the government’s budget is named with its code, whatever brackets its name has', () => {
  expect(
    readSection(spending, '机关工资福利支出（501）1万元，机关资本性支出（一）（503）2万元。')
      .amounts,
  ).toEqual(['economic.501 1', 'economic.503 2']);
});

test('a code that the tables lack is read where the classification has it so, or nothing speaks against it', () => {
  const { amounts, unread } = readSection(
    spending,
    '行政运行（2080101）1万元，国家赔偿费用支出（2019901）2万元。',
    '行政运行（2010999）3万元，普通教育（2010101）4万元。',
  );
  expect(amounts).toEqual(['function.2080101 1', 'function.2019901 2']);
  expect(unread).toEqual(['3万元', '4万元']);
});

test('a class without the number that tells it from its namesake is told by its code', () => {
  expect(
    readSection(
      { topic: 'expenditure' },
      '（1）机关资本性支出（503）7万元，机关资本性支出（504）2万元。',
    ).amounts,
  ).toEqual(['economic.503 7', 'economic.504 2']);
});
