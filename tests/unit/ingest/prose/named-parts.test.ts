import { expect, test } from 'vitest';
import { readSection } from './read-section.ts';

test('a part that no list knows is told by its name and by its whole, and its change with it', () => {
  const { amounts, changes, unread } = readSection(
    { topic: 'agencyOperating' },
    '机关运行经费预算9万元，其中主要支出为办公费5万元，邮电费3万元。',
    '机关运行经费预算8万元，其中：维护费2万元，比上年减少1万元。',
  );
  expect(amounts).toEqual([
    'agencyOperating.total 9',
    'part.agencyOperating.total.办公费 5',
    'part.agencyOperating.total.邮电费 3',
    'agencyOperating.total 8',
    'part.agencyOperating.total.维护费 2',
  ]);
  expect(changes).toEqual(['part.agencyOperating.total.维护费 2023 -1']);
  expect(unread).toEqual([]);
});

test('a part may be told of again in a paragraph of its own', () => {
  const { amounts } = readSection(
    { topic: 'expenditure' },
    '支出预算9万元，包括公用经费5万元、晋级增资4万元。',
    '（一）公用经费5万元，主要用于水电费。',
    '（二）晋级增资4万元，主要用于工资。',
  );
  expect(amounts).toEqual([
    'expenditure.total 9',
    'expenditure.basic.running 5',
    'part.expenditure.total.晋级增资 4',
    'expenditure.basic.running 5',
    'part.expenditure.total.晋级增资 4',
  ]);
});

test('what is no name, or stands in no list, is no part and is reported', () => {
  const { amounts, unread } = readSection(
    { topic: 'expenditure' },
    '支出预算9万元，其中：2022年补发工资5万元，约4万元用于培训。水利项目3万元。',
  );
  expect(amounts).toEqual(['expenditure.total 9']);
  expect(unread).toEqual(['5万元', '4万元', '3万元']);
});

test('behind several figures a change is of the one that its rate fits', () => {
  const { changes, unread } = readSection(
    { topic: 'revenue' },
    '收入预算90万元，其中一般公共预算拨款收入80万元、其他收入10万元，较上年减少10万元，下降10%。',
    '事业收入6万元、经营收入4万元，较上年减少1万元，下降30%。',
  );
  expect(changes).toEqual(['revenue 2023 -10 -10']);
  expect(unread).toEqual(['1万元']);
});

test('a budget that money comes from is no part, and a class is not the budget that has its name', () => {
  const { amounts, unread } = readSection(
    { topic: 'expenditure' },
    '机关运行经费9万元，其中：一般公共预算8万元。',
    '国有资本经营预算支出（类）支出3万元。',
  );
  expect(amounts).toEqual(['agencyOperating.total 9', 'function.223 3']);
  expect(unread).toEqual(['8万元']);
});
