/** Do the figures agree: the findings on the screen, with a pointer and with the keyboard. */
import { expect, open, screens, tabTo, test, withoutCity } from './app.ts';
import { axeFindings } from './axe.ts';

test('the contradiction of the document is shown with its difference, and a price is asked about once', async ({
  page,
}) => {
  await open(page, screens.review);
  const contradictions = page.getByRole('listitem').filter({ hasText: '不一致' });
  await expect(contradictions).toHaveCount(1);
  await expect(contradictions.first()).toContainText('差 18.00 万元');
  await expect(page.getByRole('main')).toContainText('1 处不符');
  const price = page.getByRole('listitem').filter({ hasText: '写着相同的数量和标准' });
  await expect(price).toHaveCount(1);
  await expect(price).toContainText('12 个月、同一标准计算是这里的假定');
});

test('from a finding one click leads to the printed figure', async ({ page }) => {
  await open(page, screens.review);
  await page.getByRole('link', { name: '文字说明 · 政府采购预算' }).click();
  await expect(page.locator('td[aria-current="true"]')).toHaveText('0.00');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('数字核对');
});

test('the overview says how many identities hold and leads to those that do not', async ({
  page,
}) => {
  await open(page, screens.overview);
  await page.getByRole('link', { name: '1 处不符，看看是什么' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('数字核对');
});

test('the findings are filtered with the keyboard, and the address keeps it', async ({ page }) => {
  await open(page, screens.review);
  await tabTo(page, page.getByRole('radio', { name: /^全部/ }));
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/severity=contradiction/);
  await expect(page.getByRole('listitem')).toHaveCount(1);
  await page.reload();
  await expect(page.getByRole('listitem')).toHaveCount(1);
});

test('a question is opened in the address, with the figures it speaks of', async ({ page }) => {
  await open(page, screens.review);
  const rise = page.getByRole('listitem').filter({ hasText: '人员经费比上年增加' });
  await rise.getByRole('button', { name: '看数字和出处' }).click();
  await expect(rise).toContainText('718.09 万元');
  await expect(page).toHaveURL(/finding=large-rise-[0-9a-f]{8}/);
  await page.reload();
  await expect(rise.getByRole('button', { name: '收起' })).toBeVisible();
});

test('a question to many projects is asked once, and each project opens in the address', async ({
  page,
}) => {
  await open(page, screens.review);
  const satisfaction = page.getByRole('listitem').filter({ hasText: '8 个项目满意度指标' });
  await expect(satisfaction).toHaveCount(1);
  await satisfaction.getByRole('button', { name: '会议费', exact: true }).click();
  await expect(page).toHaveURL(/finding=satisfaction-[0-9a-f]{8}/);
  await expect(satisfaction).toContainText('项目“会议费”的满意度指标');
  await page.reload();
  await expect(satisfaction).toContainText('项目“会议费”的满意度指标');
  expect(await axeFindings(page)).toEqual([]);
});

test('a threshold that is changed changes the questions, on the next visit too', async ({
  page,
}) => {
  await open(page, screens.review);
  const rise = page.getByRole('listitem').filter({ hasText: '人员经费比上年增加' });
  await expect(rise).toHaveCount(1);
  await page.getByText('这些问题按什么标准提出').click();
  const rate = page.getByLabel('增幅达到（%）');
  await rate.fill('40');
  await rate.press('Tab');
  await expect(rise).toHaveCount(0);
  await page.reload();
  await expect(page.getByText('已改 1 项')).toBeVisible();
  await expect(rise).toHaveCount(0);
  await page.getByRole('button', { name: '恢复原来的标准' }).click();
  await expect(rise).toHaveCount(1);
});

test('another year of the organization is compared and named', async ({ page }) => {
  await open(page, '/#/310107-eece0746-2025-budget/review');
  await expect(page.getByText('同时对照了')).toContainText('2024年部门预算');
});

test('the list over all departments says where to begin, and its numbers lead there', async ({
  page,
}) => {
  await withoutCity(page);
  await open(page, screens.home);
  await page.getByRole('link', { name: '全部部门的核对结果' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('全部部门的核对结果');
  await expect(page.getByRole('status').filter({ hasText: '3 / 3' })).toBeVisible();
  await expect(page.getByText('可以从唐山市丰南区')).toContainText('1 处数字对不上');
  expect(await axeFindings(page)).toEqual([]);
  await page.getByLabel('年度').selectOption('all');
  await expect(page.getByRole('status').filter({ hasText: '7 / 7' })).toBeVisible();
  await page.getByRole('link', { name: '可以问', exact: true }).click();
  await expect(page).toHaveURL(/order=questions/);
  await page
    .getByRole('row', { name: /丰南区/ })
    .getByRole('link', { name: '1', exact: true })
    .click();
  await expect(page).toHaveURL(/130207-301-2023-budget\/review\?severity=contradiction/);
});
