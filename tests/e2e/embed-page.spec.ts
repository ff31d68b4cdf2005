/** The page of an embed on its own: what it is asked for, and everything that can be wrong with that. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect as plainExpect, test as plain } from '@playwright/test';
import { expect, test } from './app.ts';
import { axeFindings, ofColours, ofWidth } from './axe.ts';

const views = [
  ...['department', 'figures', 'spending', 'composition', 'changes', 'targets', 'badge'],
  ...['openness', 'trend', 'region'],
];
const wanli = '310107-eece0746';
const wanliYears = [2023, 2024, 2025].map((year) => `${wanli}-${year}-budget`).join('.');
const bundled = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../public/data/${path}`, import.meta.url)), 'utf8');
const shard = JSON.parse(
  bundled(
    JSON.parse(bundled('catalog.json')).regions.find(
      ({ code }: { code: string }) => code === '130207',
    ).path,
  ),
);
const { sha256, path: file } = shard.disclosures[0] as { sha256: string; path: string };

function embed(query: string): string {
  return `/embed.html?dept=130207-301&year=2023&${query}`;
}

test.use({ reducedMotion: 'reduce' } as object);

for (const view of views) {
  test(`axe finds nothing in ${view} by day and in the dark, and nothing scrolls sideways`, async ({
    page,
  }) => {
    for (const [theme, width, look] of [
      ['light', 768, {}],
      ['dark', 360, { rules: [...ofColours, ...ofWidth] }],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(embed(`view=${view}&region=130207&theme=${theme}&accent=%231e50a2`));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByText('正在载入')).toHaveCount(0);
      expect(await axeFindings(page, look)).toEqual([]);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide).toBe(0);
    }
  });
}

test('axe finds nothing in a comparison, in years and in English', async ({ page }) => {
  for (const query of [
    `view=compare&of=${wanliYears}`,
    `dept=${wanli}&year=2025&view=trend&lang=en`,
    `view=compare&of=${wanliYears}&lang=en&theme=dark`,
    `view=region&region=310107&lang=en`,
    `dept=${wanli}&year=2025&view=openness&lang=en`,
    `dept=${wanli}&year=2025&lang=en`,
  ]) {
    await page.goto(`/embed.html?${query}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(/正在载入|Loading…/)).toHaveCount(0);
    expect(await axeFindings(page), query).toEqual([]);
  }
});

for (const width of [700, 390]) {
  test(`in ${width} px every view is at most 560 px high, with the way to all rows`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 560 });
    for (const [dept, year] of [
      ['130207-301', 2023],
      ['310107-eece0746', 2025],
    ] as const) {
      const own = ['figures', 'spending', 'composition', 'changes', 'targets', 'openness', 'trend'];
      const wide = [`compare&of=${wanliYears}`, `region&region=${dept.split('-')[0]}`];
      const english = ['openness', 'trend', ...wide, 'spending'].map((view) => `${view}&lang=en`);
      for (const view of [...own, ...wide, ...english]) {
        await page.goto(`/embed.html?dept=${dept}&year=${year}&view=${view}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
        await expect(page.getByText(/正在载入|Loading…/)).toHaveCount(0);
        const high = await page
          .locator('#embed')
          .evaluate((own) => Math.ceil(own.getBoundingClientRect().height));
        expect(high, `${dept} ${view}`).toBeLessThanOrEqual(560);
      }
    }
  });
}

test('the whole table, none of it, and no choices above the chart', async ({ page }) => {
  const rows = page.locator('tbody tr');
  await page.goto('/embed.html?dept=310107-eece0746&year=2025&view=spending');
  await expect(rows).toHaveCount(5);
  await expect(page.getByRole('link', { name: /^看全部 \d+ 项$/ })).toBeVisible();
  await expect(page.getByRole('radio')).toHaveCount(6);
  await page.goto('/embed.html?dept=310107-eece0746&year=2025&view=spending&table=full');
  await expect(rows.nth(20)).toBeVisible();
  await page.goto('/embed.html?dept=310107-eece0746&year=2025&view=spending&table=0&controls=0');
  await expect(page.getByRole('tree')).toBeVisible();
  await expect(rows).toHaveCount(0);
  await expect(page.getByRole('radio')).toHaveCount(0);
});

test("the view's own state is in the address, and steps stay in the frame", async ({ page }) => {
  await page.goto(embed('view=spending&path=208&measure=basic'));
  await expect(page.getByRole('radio', { name: '基本支出' })).toBeChecked();
  await expect(page.getByRole('row', { name: /^行政事业单位养老支出/ })).toBeVisible();
  const before = await page.evaluate(() => history.length);
  await page
    .getByRole('button', { name: '全部支出' })
    .or(page.getByRole('navigation').getByRole('button').first())
    .first()
    .click();
  await expect(page.getByRole('row', { name: /^一般公共服务支出/ })).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(before);
  expect(page.url()).toContain('path=208');
});

test('the query and the part behind # say the same, and without a year the newest is shown', async ({
  page,
}) => {
  await page.goto('/embed.html#dept=310107-eece0746&view=figures');
  await expect(page.getByText('2025年').first()).toBeVisible();
});

test('a figure leads to its cell in the app, in a new window', async ({ page, context }) => {
  await page.goto(embed('view=spending'));
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: '137.96' }).click();
  const app = await opened;
  await expect(app.locator('td[aria-current="true"]')).toHaveText('137.96');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('钱用在哪');
});

test('theme, title, plain, static and elder do what they say', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(embed('view=spending&theme=dark&title=0&plain=1'));
  await expect(page.getByRole('row', { name: /^一般公共服务支出/ })).toBeVisible();
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await paper()).toBe('rgb(22, 21, 19)');
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  expect(await paper()).toBe('rgb(251, 250, 246)');
  await page.emulateMedia({ media: 'screen' });
  expect((await page.getByRole('heading', { level: 1 }).boundingBox())?.height).toBeLessThan(2);
  await expect(page.getByRole('radio')).toHaveCount(0);

  await page.goto(embed('view=spending&static=1&elder=1'));
  await page.locator('tbody button').first().click();
  await expect(page.getByRole('row', { name: /^社会保障/ })).toBeVisible();
  const letters = await page
    .locator('td')
    .first()
    .evaluate((cell) => parseFloat(getComputedStyle(cell).fontSize) * 1.25);
  expect(letters).toBeGreaterThan(18);
});

test('a language that there is none of is answered in Chinese, with a sentence', async ({
  page,
}) => {
  await page.goto(embed('view=badge&lang=fr'));
  await expect(
    page.getByText('这里只有简体中文和英文（lang=en），还没有所要的语言。'),
  ).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await page.goto(embed('view=badge&lang=zh'));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('还没有所要的语言')).toHaveCount(0);
});

test('with lang=en what stands around the figures is English, and what the document says is marked as Chinese', async ({
  page,
}) => {
  await page.goto(embed('view=spending&lang=en'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const title = page.getByRole('heading', { level: 1, name: 'Spending' });
  await expect(title).toHaveAttribute('lang', 'en');
  await expect(page.getByText('Department budget', { exact: false })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Full page' })).toBeVisible();
  const said = page.getByRole('row', { name: /^一般公共服务支出/ });
  expect(await said.evaluate((row) => row.closest('[lang]')?.getAttribute('lang'))).toBe('zh-CN');
  await page.goto(embed('lang=en'));
  await page.getByRole('button', { name: 'Performance targets' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Performance targets' })).toBeVisible();
  await page.goto('/embed.html?lang=en');
  await expect(page.getByRole('alert')).toContainText('names no department');
});

test('公开自查 lists every criterion with its verdict, and all of the screen when all is asked for', async ({
  page,
}) => {
  await page.goto(embed('view=openness'));
  await expect(page.getByRole('heading', { level: 1, name: '公开自查' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: '职责' })).toContainText('具备');
  const where = page.getByRole('link', { name: '看每一项的位置和依据' });
  await expect(where).toHaveAttribute('href', /#\/130207-301-2023-budget\/openness$/);
  await page.goto(embed('view=openness&table=full'));
  await expect(page.getByText('九张报表')).toBeVisible();
});

test('the years of a department are drawn and listed, and one year alone is said to be one', async ({
  page,
}) => {
  await page.goto(`/embed.html?dept=${wanli}&view=trend`);
  await expect(page.getByRole('img', { name: /2023年.*2024年.*2025年/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /^支出总额 164,978,640/ })).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(7);
  await page.goto(`/embed.html?dept=${wanli}&view=trend&table=full`);
  await expect(page.getByRole('row', { name: /^城乡社区支出/ })).toBeVisible();
  await page.goto(`/embed.html?dept=${wanli}&view=trend&table=0`);
  await expect(page.getByRole('img', { name: /2023年/ })).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(0);
  await page.goto(embed('view=trend'));
  await expect(page.getByText('这里只有一个年度的文件')).toBeVisible();
  await expect(page.getByRole('img')).toHaveCount(0);
});

test('budgets stand side by side in amounts or shares, and what does not come is said', async ({
  page,
}) => {
  await page.goto(`/embed.html?view=compare&of=${wanliYears}`);
  const total = page.getByRole('row', { name: /^支出总额/ });
  await expect(total).toContainText('189,767,551');
  await page.getByRole('radio', { name: '占各自总额' }).check();
  await expect(total).toContainText('100.0%');
  const all = page.getByRole('link', { name: '看全部各类' });
  await expect(all).toHaveAttribute('href', new RegExp(`#/compare\\?of=${wanliYears}&as=share$`));
  await page.goto(`/embed.html?view=compare&of=${wanliYears}.310107-none-2024-budget&controls=0`);
  await expect(page.getByRole('alert')).toHaveText(
    '编号为 310107-none-2024-budget 的预算没有载入。',
  );
  await expect(page.getByRole('radio')).toHaveCount(0);
  await page.goto(`/embed.html?view=compare&of=${wanli}-2025-budget`);
  await expect(page.getByRole('alert')).toContainText('至少两份');
});

test('a region is listed in the order of its list, and one that there is not is said', async ({
  page,
}) => {
  await page.goto('/embed.html?view=region&region=320000');
  await expect(page.getByRole('heading', { level: 1, name: '江苏省各部门' })).toBeVisible();
  await expect(page.getByRole('row', { name: /江苏省人民代表大会|江苏省人大/ })).toContainText(
    '亿元',
  );
  await page.goto('/embed.html?view=region&region=999999');
  await expect(page.getByRole('alert')).toContainText('999999');
  await page.goto('/embed.html?view=region');
  await expect(page.getByRole('alert')).toContainText('没有写明是哪个地区');
});

test('without choices the words that stand for them go, and what patterns mean stays', async ({
  page,
}) => {
  await page.goto(embed('view=composition&plain=1'));
  await expect(page.getByText('实底是基本支出，斜纹是项目支出。')).toBeVisible();
  await expect(page.getByRole('button', { name: '公用经费' })).toHaveCount(0);
  await page.goto(embed('view=composition&table=full'));
  await expect(page.getByRole('button', { name: '公用经费' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('实底是基本支出，斜纹是项目支出。')).toBeVisible();
});

test('an accent that cannot be read is corrected, and figures keep their own colours', async ({
  page,
}) => {
  await page.goto(embed('view=figures&theme=light&accent=%23ffff00'));
  const brand = () =>
    page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue('--brand').trim(),
    );
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await brand()).not.toBe('#ffff00');
  const rise = await page
    .locator('.rise')
    .first()
    .evaluate((own) => getComputedStyle(own).color);
  expect(rise).toBe('rgb(179, 48, 28)');
});

test('pinned to a version, neither list is waited for, and another version is not shown', async ({
  page,
}) => {
  await page.goto(embed(`view=figures&data=${sha256}`));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

for (const junk of [
  'dept=%3Cscript%3Ealert(1)%3C/script%3E',
  'dept=130207-301&year=2023&view=%3Cimg%20src=x%20onerror=alert(1)%3E&theme[]=dark&__proto__=1&constructor=x',
  'dept=130207-301&year=2023&accent=red;background:url(//evil)&lang=xx&id=%00&path=%3Cb%3E&find=%3Ci%3Ehello',
  `dept=130207-301&year=2023#${'x'.repeat(1_000_000)}`,
]) {
  test(`of ${junk.slice(0, 60)} what is not known is left out and never shown`, async ({
    page,
  }) => {
    await page.goto(`/embed.html?${junk}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('link', { name: '在新窗口打开完整页面' })).toBeVisible();
    const text = await page.evaluate(() => document.body.textContent);
    for (const part of ['script>', 'onerror', 'evil', 'hello', 'xxxx'])
      expect(text).not.toContain(part);
    expect(
      await page.evaluate(() => ({}) as { polluted?: unknown }).then(({ polluted }) => polluted),
    ).toBeUndefined();
  });
}

plain('a department that is not there, or not named, is said to be missing', async ({ page }) => {
  await page.goto('/embed.html?dept=130207-999&year=2023');
  await plainExpect(page.getByRole('alert')).toContainText(
    '没有找到编号为 130207-999-2023-budget 的预算',
  );
  await page.goto('/embed.html?dept=130207-999');
  await plainExpect(page.getByRole('alert')).toContainText('没有找到');
  await page.goto('/embed.html');
  await plainExpect(page.getByRole('alert')).toContainText('没有写明是哪个部门');
  await plainExpect(page.getByRole('link', { name: '在新窗口打开完整页面' })).toBeVisible();
});

plain(
  'a version that is malformed or without its year is named, and no other is shown',
  async ({ page }) => {
    const dept = '/embed.html?dept=130207-301';
    for (const asked of [
      `&data=${sha256}`,
      `&year=2023&data=${sha256.slice(1)}`,
      '&year=2023&data=',
    ]) {
      await page.goto(`${dept}${asked}`);
      await plainExpect(page.getByRole('alert')).toContainText('不显示别的版本');
      await plainExpect(page.getByRole('heading', { level: 1 })).toHaveText('没有打开');
    }
  },
);

plain(
  'data newer than the embed, a version that is gone, a broken network: a sentence and a link',
  async ({ page }) => {
    const newer = JSON.stringify({ ...JSON.parse(bundled(file)), version: 99 });
    const { createHash } = await import('node:crypto');
    const hash = createHash('sha256').update(newer).digest('hex');
    await page.route(`**/disclosures/*-${hash.slice(0, 12)}.json`, (route) =>
      route.fulfill({ body: newer }),
    );
    await page.goto(embed(`data=${hash}`));
    await plainExpect(page.getByRole('alert')).toContainText('更新版本的程序');
    await page.goto(embed(`data=${'0'.repeat(64)}`));
    await plainExpect(page.getByRole('alert')).toContainText('服务器上没有文件');
    await page.route('**/data/**', (route) => route.abort());
    await page.goto(embed('view=spending'));
    await plainExpect(page.getByRole('alert')).toContainText('没有连上网络');
    await plainExpect(page.getByRole('link', { name: '在新窗口打开完整页面' })).toBeVisible();
    await page.unroute('**/data/**');
    await page.getByRole('button', { name: '再试一次' }).click();
    await plainExpect(page.getByRole('heading', { level: 1 })).toHaveText('钱用在哪');
  },
);

plain(
  'where the program does not arrive, the words of the page and the link stay',
  async ({ page }) => {
    await page.route('**/embed/*.js', (route) => route.abort());
    await page.goto(embed('view=spending'));
    await plainExpect(page.locator('body')).toContainText('页面没有完整载入');
    await plainExpect(page.getByRole('link', { name: '在新窗口打开完整页面' })).toBeVisible();
  },
);

plain('the versioned page shows the same from two folders down', async ({ page }) => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  await page.goto(`/v/${version}/${embed('view=figures').slice(1)}`);
  await plainExpect(page.getByRole('heading', { level: 1 })).toHaveText(/办公室/);
});
