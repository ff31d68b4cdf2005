/** The address is the whole state: copied from any screen, it opens the same screen anew. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readBack } from '../support/read-code.ts';
import { address, axeFindings, expect, open, screens, settled, tabTo, test } from './app.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
// A drawing in motion has no labels yet.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const wanli = '310107-eece0746-2024-budget';

/** The menu of the first control of that name, and its address as the reader copies it. */
async function copied(page: Page): Promise<string> {
  const button = page.getByRole('button', { name: /^取走/ }).last();
  await button.click();
  const menu = page.locator(`[id="${await button.getAttribute('aria-controls')}"]`);
  await menu.getByRole('button', { name: '复制链接' }).click();
  await expect(menu.getByText('地址已复制')).toBeVisible();
  await button.click();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** What a reader sees and what is chosen, apart from where the pointer and the focus are. */
async function seen(page: Page) {
  await settled(page);
  return page.evaluate(() => ({
    text: document.querySelector('main')?.innerText,
    chosen: [...document.querySelectorAll<HTMLInputElement>('input:checked')].map(
      ({ value }) => value,
    ),
    selected: [...document.querySelectorAll('select')].map(({ value }) => value),
    open: [...document.querySelectorAll('details')].map(({ open }) => open),
    marked: document.querySelector('td[aria-current]')?.textContent,
  }));
}

const states: [name: string, where: string, steps: (page: Page) => Promise<unknown>][] = [
  [
    'overview, a class opened in the sunburst',
    screens.overview,
    (page) => page.getByRole('button', { name: '社会保障和就业支出' }).click(),
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
    screens.economic,
    (page) => page.getByRole('radio', { name: '人员经费' }).check({ force: true }),
  ],
  ['flow', screens.flow, () => Promise.resolve()],
  ['basic and project', screens.composition, () => Promise.resolve()],
  [
    'two years, the economic items that fell, in the printed order',
    `/#/${wanli}/changes`,
    async (page) => {
      await page.getByRole('radio', { name: '经济科目' }).check({ force: true });
      await page.getByRole('combobox', { name: '只看' }).selectOption('fallen');
      await page.getByRole('combobox', { name: '排序' }).selectOption('printed');
    },
  ],
  [
    'targets, with words only, in the printed order, the measures open',
    screens.targets,
    async (page) => {
      await page.getByRole('combobox', { name: '排序' }).selectOption('printed');
      await page.locator('summary').click();
      await expect(page).toHaveURL(/measures=open/);
    },
  ],
  ['department', screens.department, () => Promise.resolve()],
  [
    'tables, one of them open',
    screens.tables,
    (page) => page.getByRole('link', { name: '部门预算支出总表' }).click(),
  ],
  ['tables, a cell marked', address('/tables?cell=expenditure.4.total'), () => Promise.resolve()],
];

for (const [name, where, steps] of states) {
  test(`a copied link opens the same: ${name}`, async ({ page, context }) => {
    await open(page, where);
    await steps(page);
    const before = await seen(page);
    const link = await copied(page);
    const other = await context.newPage();
    await other.goto(link);
    await expect.poll(() => seen(other)).toEqual(before);
  });
}

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
    expect(await axeFindings(page, '.take')).toEqual([]);
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
