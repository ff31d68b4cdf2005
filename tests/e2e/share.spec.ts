/** The address is the whole state: copied from any screen, it opens the same screen anew. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readBack } from '../support/read-code.ts';
import { address, expect, fengnan, open, screens, settled, tabTo, test } from './app.ts';
import { axeFindings } from './axe.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
// A drawing in motion has no labels yet.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const wanli = '310107-eece0746-2024-budget';

/**
 * The address of what is on the screen as the reader copies it: from the last menu of the screen, that
 * of a finding apart, which leads to the finding; or else from the address bar.
 */
async function copied(page: Page): Promise<string> {
  const own = page.locator('.take:not(.entry .take)');
  const button = own.getByRole('button', { name: /^取走/ }).last();
  if ((await button.count()) === 0) return page.url();
  await button.click();
  const menu = page.locator(`[id="${await button.getAttribute('aria-controls')}"]`);
  await menu.getByRole('button', { name: '复制链接' }).click();
  await expect(menu.getByText('地址已复制')).toBeVisible();
  await button.click();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** What a reader sees and what is chosen, apart from where the pointer and the focus are. */
async function seen(page: Page) {
  // The centre of a ring says what is pointed at.
  await page.mouse.move(0, 0);
  await page.evaluate(
    () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
  );
  await settled(page);
  return page.evaluate(() => ({
    // A drawing writes its labels in an order of its own.
    text: document.querySelector('main')?.innerText.split(/\n+/).sort(),
    chosen: [...document.querySelectorAll<HTMLInputElement>('input:checked')].map(
      ({ name, value }) => `${name} ${value}`.replace(/^\S* /, ''),
    ),
    written: [
      ...document.querySelectorAll<HTMLInputElement>('input[type=search], main details input'),
    ].map(({ value }) => value),
    selected: [...document.querySelectorAll('select')].map(({ value }) => value),
    open: [...document.querySelectorAll('details')].map(({ open }) => open),
    pressed: [...document.querySelectorAll('main [aria-expanded="true"], main [aria-current]')].map(
      ({ textContent }) => textContent,
    ),
  }));
}

type Steps = (page: Page) => Promise<unknown>;
const term = (name: string) => (page: Page) =>
  page.getByRole('button', { name, exact: true }).click();

const states: [name: string, where: string, steps: Steps][] = [
  [
    'home, words searched for and a region closed',
    screens.home,
    async (page) => {
      await page.getByRole('searchbox').fill('委');
      await page.locator('summary', { hasText: '江苏省' }).click();
      await expect(page).toHaveURL(/closed=320000/);
    },
  ],
  [
    'all departments, every year, by what rose most',
    '/#/review',
    async (page) => {
      await page.getByLabel('年度').selectOption('all');
      await page.getByLabel('地区').selectOption('310107');
      await page.getByRole('columnheader', { name: '增加最多' }).getByRole('link').click();
      await expect(page.getByRole('status').filter({ hasText: '3 / 3' })).toBeVisible();
    },
  ],
  [
    'overview, a class opened in the sunburst, two terms explained',
    screens.overview,
    async (page) => {
      await page.getByRole('button', { name: '社会保障和就业支出' }).click();
      await term('“三公”经费')(page);
      await term('支出功能分类')(page);
    },
  ],
  [
    'spending, projects only, two levels down',
    `/#/${wanli}/spending`,
    async (page) => {
      await page.getByRole('radio', { name: '项目支出' }).check({ force: true });
      await page.getByRole('button', { name: '城乡社区支出', exact: true }).click();
    },
  ],
  [
    'economic items, personnel only',
    screens.spending,
    async (page) => {
      await page.getByRole('radio', { name: '经济分类' }).check({ force: true });
      await page.getByRole('radio', { name: '人员经费' }).check({ force: true });
    },
  ],
  [
    'flow',
    screens.spending,
    async (page) => {
      await page.getByRole('radio', { name: '资金流向' }).check({ force: true });
      await expect(page.locator('main figure svg text').first()).toBeVisible();
      await expect(page.getByRole('columnheader', { name: '从' })).toBeVisible();
    },
  ],
  ['basic and project, a term explained', screens.composition, term('公用经费')],
  [
    'two years, the economic items that fell, in the printed order',
    `/#/${wanli}/changes`,
    async (page) => {
      await page.getByRole('link', { name: '2025年' }).click();
      await page.getByRole('radio', { name: '经济科目' }).check({ force: true });
      await page.getByRole('combobox', { name: '只看' }).selectOption('fallen');
      await page.getByRole('combobox', { name: '排序' }).selectOption('printed');
    },
  ],
  [
    'changes, why a figure is computed',
    screens.changes,
    (page) => page.getByRole('button', { name: '2022年（推算）' }).first().click(),
  ],
  [
    'targets, with words only, in the printed order, the measures open',
    screens.targets,
    async (page) => {
      await page.getByRole('radio', { name: '只有文字的' }).check({ force: true });
      await page.getByRole('combobox', { name: '指标类别' }).selectOption('质量指标');
      await page.getByRole('combobox', { name: '排序' }).selectOption('printed');
      await page.locator('summary').click();
      await expect(page).toHaveURL(/measures=open/);
    },
  ],
  [
    'review, questions alone, by other thresholds, one of them open',
    screens.review,
    async (page) => {
      await page.getByText('这些问题按什么标准提出').click();
      await page.getByLabel('增幅达到（%）').fill('25');
      await page.getByLabel('增幅达到（%）').press('Tab');
      await page.getByLabel('项目名称或目标中含有').fill('会议、培训');
      await page.getByLabel('项目名称或目标中含有').press('Tab');
      await expect(page.getByText('已改 2 项')).toBeVisible();
      await page.getByRole('radio', { name: /^可以询问/ }).check({ force: true });
      await page.getByRole('button', { name: '看数字和出处' }).first().click();
    },
  ],
  [
    'review, a long list of places to its last',
    '/#/310107-eece0746-2025-budget/review?finding=catch-all-80492e1b',
    async (page) => {
      await page.getByRole('button', { name: '列出全部 14 处' }).click();
      await expect(page).toHaveURL(/whole=catch-all/);
    },
  ],
  ['department, a term explained', screens.department, term('政府采购')],
  [
    'tables, one of them open',
    screens.tables,
    (page) => page.getByRole('link', { name: '部门预算支出总表' }).click(),
  ],
  [
    'tables, a cell marked',
    screens.spending,
    (page) => page.getByRole('link', { name: '576.77' }).first().click(),
  ],
  [
    'brief, two departments, an opinion without questions',
    `/#/brief?of=${fengnan}.${wanli}`,
    async (page) => {
      await page.getByText('审议意见', { exact: true }).click();
      await page.getByRole('checkbox', { name: '可以询问' }).uncheck();
      await expect(page).toHaveURL(/findings=contradiction$/);
    },
  ],
];

for (const [name, where, steps] of states) {
  test(`a copied link opens the same for somebody else: ${name}`, async ({ page, browser }) => {
    await open(page, where);
    await steps(page);
    const before = await seen(page);
    const link = await copied(page);
    const elsewhere = await browser.newContext({ reducedMotion: 'reduce' });
    const other = await elsewhere.newPage();
    await other.goto(link);
    await expect.poll(() => seen(other)).toEqual(before);
    await elsewhere.close();
  });

  test(`Back returns to the same, and Forward leaves it: ${name}`, async ({ page }) => {
    await open(page, where);
    await steps(page);
    const before = await seen(page);
    await page.getByRole('link', { name: '导入', exact: true }).first().click();
    await expect(page).toHaveURL(/#\/import$/);
    await page.goBack();
    await expect.poll(() => seen(page)).toEqual(before);
    await page.goForward();
    await expect(page).toHaveURL(/#\/import$/);
  });
}

test('words searched for anew open the regions that were closed', async ({ page }) => {
  await open(page, screens.home);
  await page.getByRole('searchbox').fill('委');
  await page.locator('summary', { hasText: '江苏省' }).click();
  await expect(page.getByRole('link', { name: '江苏省人大常委会办公厅' })).toHaveCount(0);
  await page.getByRole('searchbox').fill('人大');
  await expect(page).not.toHaveURL(/closed/);
  await expect(page.getByRole('link', { name: '江苏省人大常委会办公厅' })).toHaveCount(1);
});

test('the code on the screen in the room leads to the same, and closes with Esc', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, `${screens.spending}?path=201`);
  const control = page.getByRole('button', { name: /^取走：/ }).first();
  await tabTo(page, control, 120);
  await page.keyboard.press('Enter');
  const entry = page.getByRole('button', { name: '二维码' });
  await tabTo(page, entry);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(page.url());
  const code = dialog.getByRole('img');
  const size = Number((await code.getAttribute('viewBox'))?.split(' ')[2]);
  const path = (await code.locator('path').getAttribute('d')) ?? '';
  expect(readBack({ path, size })).toBe(page.url());
  const box = await code.boundingBox();
  expect(box?.width).toBeGreaterThan(300);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(entry).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(control).toBeFocused();
});

for (const [name, where, control, says] of [
  [
    'a cell',
    address('/tables?cell=expenditure.3.total'),
    /^取走：部门预算支出总表/,
    '行政运行 · 合计 576.77 万元，占合计的 55.3%',
  ],
  [
    'a figure in the prose',
    address('/tables?cell=change.0'),
    /^取走：说明文字中的数/,
    '支出总额比2022年增加 195.82 万元',
  ],
  ['a chart', screens.spending, /^取走：/, '全部支出中，近八成是一般公共服务支出'],
  ['a finding', screens.review, /^取走：/, '相差'],
] as const) {
  test(`the evidence card of ${name} is seen, saved and put into words`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, where);
    const button = page.getByRole('button', { name: control }).first();
    await button.click();
    const menu = page.locator(`[id="${await button.getAttribute('aria-controls')}"]`);
    await menu.getByRole('button', { name: '证据卡' }).click();
    const card = menu.getByRole('img');
    await expect(card).toHaveAttribute('alt', new RegExp(says.replaceAll('.', '\\.')));
    await expect
      .poll(() => card.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBe(1080);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      menu.getByRole('button', { name: '保存 PNG' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/部门预算_证据卡_.+\.png$/);
    expect(readFileSync(await download.path()).readUInt32BE(16)).toBe(1080);
    await menu.getByRole('button', { name: '复制替代文字' }).click();
    await expect(menu.getByText('替代文字已复制')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(says);
    expect(await axeFindings(page, { within: '.take' })).toEqual([]);
  });
}

test('the system is asked to share where it can, and says so where it does not', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: (what: ShareData) => {
        document.body.dataset.shared = what.url ?? '';
        return what.url?.includes('path=')
          ? Promise.reject(new TypeError('no'))
          : Promise.resolve();
      },
    });
  });
  await open(page, screens.spending);
  const control = page.getByRole('button', { name: /^取走：/ }).first();
  await control.click();
  await page.getByRole('button', { name: '系统分享' }).click();
  await expect(page.getByText('已交给系统分享')).toBeVisible();
  await expect(page.locator('body')).toHaveAttribute('data-shared', page.url());
  await page.getByRole('button', { name: '社会保障和就业支出' }).click();
  await page.getByRole('button', { name: '系统分享' }).click();
  await expect(page.getByText('系统没有接受分享')).toBeVisible();
});

test('in a frame that may not save, a new window is offered instead of files', async ({
  page,
  baseURL,
}) => {
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<title>host</title><iframe title="budget" sandbox="allow-scripts allow-same-origin allow-popups" width="800" height="800" src="${baseURL}${screens.tables}"></iframe>`,
    }),
  );
  await page.goto('/host.html');
  const frame = page.frameLocator('iframe');
  await frame.getByRole('button', { name: /^取走：部门预算支出总表/ }).click();
  await expect(frame.getByRole('button', { name: 'CSV' })).toHaveCount(0);
  const link = frame.getByRole('link', { name: '在新窗口打开' });
  await expect(link).toHaveAttribute('target', '_blank');
  await expect(link).toHaveAttribute('href', new RegExp('#/130207-301-2023-budget/tables$'));
});
