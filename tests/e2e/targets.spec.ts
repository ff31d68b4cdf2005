/** Targets of two years, word by word, on the screen of the targets. */
import { address, expect, open, test } from './app.ts';
import { axeInEveryLook } from './axe.ts';
import { serveYears, type Change } from './other-year.ts';

/** The year before: another value, other words, an indicator that is gone, a project without targets. */
const before: Change = (made, { projects }) => {
  made.projects = projects.map((project, index) => {
    const [first, second, ...rest] = project.indicators;
    if (index === 1) return { ...project, goals: [], indicators: [] };
    if (index > 0 || !first || !second) return project;
    return {
      ...project,
      goals: project.goals.map((goal) => ({ ...goal, text: `认真${goal.text}` })),
      indicators: [
        { ...first, target: '≥1 次' },
        { ...second, level3: `${second.level3}情况` },
        ...rest,
        { ...first, level3: '印刷品数量', target: '500 册' },
      ],
    };
  });
};

test('targets of the year before are told apart word by word, and pass every look', async ({
  page,
}) => {
  await serveYears(page, [2022], before);
  await open(page, address('/targets'));
  const section = page.getByRole('region', { name: '绩效目标与2022年比较', exact: true });
  await expect(section).toContainText(/指标 1 项数值变了，1 项只改文字，1 项去掉，\d+ 项没有变/);
  await expect(section).toContainText('没有读到2022年文件里这个项目的目标和指标，没有比较。');
  const table = section.getByRole('table').first();
  await expect(table.getByRole('row').nth(1)).toContainText('≥1 次');
  await expect(table.getByRole('row').nth(1)).toContainText('数值变了');
  await expect(table.getByRole('deletion').first()).toHaveText('（删去：情况）');
  await expect(table.getByRole('row', { name: /印刷品数量/ })).toContainText('去掉');
  await expect(section.getByRole('deletion').first()).toHaveText('（删去：认真）');
  expect(await axeInEveryLook(page)).toEqual([]);
});

test('a year whose targets were not read is said, and nothing counts as new', async ({ page }) => {
  await serveYears(page, [2022]);
  await open(page, address('/targets'));
  await expect(page.getByText(/没有读到2022年文件里项目的绩效目标/)).toBeVisible();
  await expect(page.getByText('新增', { exact: true })).toHaveCount(0);
});

test('with one year alone it is said that none can be compared', async ({ page }) => {
  await open(page, address('/targets'));
  await expect(page.getByText(/资料里只有 2023 年这一份文件/)).toBeVisible();
});
