/** Bad input at every door: what happened and what to do, in Chinese; nothing lost, no blank page. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { address, expect, open, screens, settled, test as strict } from './app.ts';
import { test as plain, type Page } from '@playwright/test';

const bundled = fileURLToPath(new URL('../../public/data', import.meta.url));
const catalog = JSON.parse(readFileSync(`${bundled}/catalog.json`, 'utf8'));
const region = catalog.regions.find(({ code }: { code: string }) => code === '130207');
const shard = JSON.parse(readFileSync(`${bundled}/${region.path}`, 'utf8'));
const disclosure = readFileSync(`${bundled}/${shard.disclosures[0].path}`, 'utf8');

async function drop(page: Page, name: string, content: string | Buffer) {
  await open(page, screens.import);
  const buffer = Buffer.isBuffer(content) ? content : Buffer.from(content);
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer });
}

strict.describe('a file of the user', () => {
  const wrong: [string, string, string | Buffer, RegExp][] = [
    ['an empty file', '空.txt', '', /文件是空的/],
    [
      'a picture called a document',
      '预算.txt',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
      /PNG/,
    ],
    [
      'a text that is no disclosure',
      '菜谱.txt',
      '西红柿炒鸡蛋\n两个鸡蛋，一个西红柿。\n',
      /请确认选对了文件/,
    ],
    ['half a Budget JSON', '半.json', disclosure.slice(0, disclosure.length / 2), /损坏或中断/],
    [
      'a Budget JSON of a newer version',
      '新.json',
      '{"format":"budget-json","version":9}',
      /更新|新版/,
    ],
    ['another JSON', '别的.json', '{"format":"geojson"}', /不是/],
    [
      'a JSON without organization',
      '缺.json',
      '{"format":"budget-json","version":1}',
      /organization|缺/,
    ],
  ];
  for (const [what, name, content, said] of wrong) {
    strict(`${what} is named with what to do, and nothing changes`, async ({ page }) => {
      await drop(page, name, content);
      const alert = page.getByRole('alert');
      await expect(alert).toContainText(`《${name}》没有读成`);
      await expect(alert).toContainText(said);
      await expect(alert).toContainText('已有的数据没有变');
    });
  }

  strict('a Budget JSON is reported on, saved, opened, and removed again', async ({ page }) => {
    const changed = JSON.parse(disclosure);
    changed.organization.name = '某某市财政局';
    changed.id = '130207-999-2023-budget';
    await drop(page, '财政局.json', JSON.stringify(changed));
    await expect(page.getByRole('heading', { name: '《财政局.json》读到了这些' })).toBeVisible();
    await expect(page.getByRole('main')).toContainText('8 个项目，48 项绩效指标');
    await page.getByRole('button', { name: '保存到本机并打开' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('某某市财政局');
    await expect(page.getByText('这是在本机导入的一份')).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('某某市财政局');
    await open(page, screens.home);
    await page.getByRole('button', { name: '从本机删去《某某市财政局》' }).click();
    await expect(page.getByText('某某市财政局')).toHaveCount(0);
  });

  strict('a file whose id is taken asks before anything is replaced', async ({ page }) => {
    const changed = JSON.parse(disclosure);
    changed.projects[0].amount = 61;
    await drop(page, '另一份.json', JSON.stringify(changed));
    await page.getByRole('button', { name: '保存到本机并打开' }).click();
    await expect(page.getByRole('alert')).toContainText('已经有同一部门、同一年度的一份');
    await page.getByRole('link', { name: '取消，打开已有的一份' }).click();
    await expect(page.getByText('这是在本机导入的一份')).toHaveCount(0);
  });

  strict(
    'three files at once, one of them bad: two are kept, the third is named',
    async ({ page }) => {
      const named = (code: string) =>
        JSON.stringify({
          ...JSON.parse(disclosure),
          id: `130207-${code}-2023-budget`,
          organization: { code, name: `第${code}局`, kind: 'department', units: [] },
        });
      await open(page, screens.import);
      await page.locator('input[type=file]').setInputFiles([
        { name: '甲.json', mimeType: '', buffer: Buffer.from(named('801')) },
        { name: '坏.json', mimeType: '', buffer: Buffer.from('{') },
        { name: '乙.json', mimeType: '', buffer: Buffer.from(named('802')) },
      ]);
      await expect(page.getByText('2 份读到了内容，1 份没有读成。')).toBeVisible();
      await expect(page.getByRole('alert')).toContainText('《坏.json》没有读成');
      await page.getByRole('button', { name: '把读到的 2 份都保存到本机' }).click();
      await expect(page.getByText('已保存。')).toHaveCount(2);
      await open(page, screens.home);
      await expect(page.getByRole('link', { name: '第802局' })).toBeVisible();
    },
  );

  strict('what a document says of itself is set right before it is kept', async ({ page }) => {
    await drop(page, '改.json', disclosure);
    await page.getByText('部门、地区、年度或阶段不对').click();
    const year = page.getByRole('textbox', { name: '年度' });
    await year.fill('20');
    await expect(page.getByText('年度是 1991 到 2200 之间')).toBeVisible();
    await expect(page.getByRole('button', { name: '改用这些' })).toBeDisabled();
    await year.fill('2024');
    await page.getByRole('button', { name: '改用这些' }).click();
    await page.getByRole('button', { name: '保存到本机并打开' }).click();
    await expect(page).toHaveURL(/130207-301-2024-budget/);
    await expect(page.getByRole('main')).toContainText('2024年安排支出');
  });

  strict('words that look like code stay words', async ({ page }) => {
    const changed = JSON.parse(disclosure);
    const evil = '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>{{7*7}}';
    changed.id = '130207-998-2023-budget';
    changed.organization.name = evil;
    changed.tables[2].rows[1].name = evil;
    changed.projects[0].name = evil;
    await drop(page, '<b>x</b>.json', JSON.stringify(changed));
    await page.getByRole('button', { name: '保存到本机并打开' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(evil);
    for (const view of ['spending', 'composition', 'targets', 'tables']) {
      await page.goto(`/#/130207-998-2023-budget/${view}`);
      await settled(page);
    }
    expect(await page.evaluate(() => Reflect.get(window, 'pwned'))).toBeUndefined();
  });
});

strict.describe('an address', () => {
  strict('of an unknown department says so and leads home', async ({ page }) => {
    await page.goto('/#/130207-777-2023-budget');
    await expect(page.getByRole('alert')).toContainText(
      '没有找到编号为 130207-777-2023-budget 的预算',
    );
    await page.getByRole('link', { name: '回到首页' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('看懂政府部门的钱花在哪');
  });

  strict('of an unknown subject shows the whole and says so', async ({ page }) => {
    await open(page, address('/spending?path=999'));
    await expect(page.getByRole('main')).toContainText('本表没有科目 999');
    await expect(page.getByRole('row', { name: /^一般公共服务支出/ })).toBeVisible();
  });

  strict('of an unknown cell shows the tables and says so', async ({ page }) => {
    await open(page, address('/tables?cell=expenditure.99.total'));
    await expect(page.getByRole('main')).toContainText('地址里所指的格在这份文件里没有');
  });

  for (const junk of [
    '/spending?theme[]=1&__proto__=1',
    '/nowhere',
    '/spending?measure=%3Cscript%3E',
    '/overview/too/long',
  ]) {
    strict(
      `with ${junk} is understood as far as it can be, and the rest is named`,
      async ({ page }) => {
        await open(page, address(junk));
        await expect(page.getByRole('main')).toContainText('地址里有认不出的部分，已略过');
      },
    );
  }

  strict('of a megabyte leads home', async ({ page }) => {
    await page.goto(`/#/${'x'.repeat(1_000_000)}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

// These answer with a status or a body that the browser itself reports as an error.
plain.describe('data from the server', () => {
  plain('with a wrong hash is not shown', async ({ page }) => {
    await page.route('**/disclosures/*', (route) =>
      route.fulfill({
        body: disclosure.replace('1043.55', '1043.56'),
        contentType: 'application/json',
      }),
    );
    await page.goto(address());
    await expect(page.getByRole('alert')).toContainText('数据校验失败');
    await expect(page.getByText('1,043.56')).toHaveCount(0);
  });

  plain('that breaks off is not shown, and is fetched again when asked', async ({ page }) => {
    await page.route('**/disclosures/*', (route) =>
      route.fulfill({ body: disclosure.slice(0, 5_000), contentType: 'application/json' }),
    );
    await page.goto(address());
    await expect(page.getByRole('alert')).toContainText('没有下载完整');
    await page.unroute('**/disclosures/*');
    await page.getByRole('button', { name: '再试一次' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/办公室/);
  });

  plain('replaced by a page is told from data', async ({ page }) => {
    await page.route('**/data/**', (route) =>
      route.fulfill({ body: '<!doctype html><title>登录</title>', contentType: 'text/html' }),
    );
    await page.goto(address());
    await expect(page.getByRole('alert')).toContainText('收到的是网页而不是数据');
  });

  plain('that is not there is said to be missing', async ({ page }) => {
    await page.route('**/data/**', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('/#/');
    await expect(page.getByRole('alert')).toContainText('服务器上没有文件');
  });

  plain('is not needed any more after the first visit', async ({ page }) => {
    await page.goto(address());
    await settled(page);
    await page.goto('/#/');
    await expect(page.getByRole('link', { name: /^唐山.*常务委员会办公室/ })).toBeVisible();
    // What was fetched is shown first and kept afterwards.
    await expect(page.getByRole('status', { name: '离线使用' })).toContainText('预算 1 份');
    await page.route('**/data/**', (route) => route.abort());
    await page.goto(address('/changes'));
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('比上年变了什么');
    await expect(page.getByText('现在显示的是本机上次存下的内容')).toBeVisible();
  });
});

plain.describe('a browser', () => {
  plain('that keeps nothing shows everything and says that it keeps nothing', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto(address());
    await settled(page);
    await expect(page.getByText('这个浏览器现在不能存数据')).toBeVisible();
    await expect(page.getByRole('main')).toContainText('1,043.55');
  });

  plain('that is too old is told which one to use', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, 'Proxy'));
    await page.route('**/assets/*.js', (route) => route.abort());
    await page.goto('/');
    await expect(page.locator('body')).toContainText('这个浏览器的版本较低');
    await expect(page.locator('body')).toContainText('极速模式');
  });

  plain('whose download of the program broke off is told to reload', async ({ page }) => {
    await page.route('**/assets/*.js', (route) => route.abort());
    await page.goto('/');
    await expect(page.locator('body')).toContainText('页面没有完整载入');
  });

  plain('that cannot load the charts shows the same numbers as tables', async ({ page }) => {
    await page.route('**/assets/echarts*', (route) => route.abort());
    await page.goto(address('/spending?lens=flow'));
    await expect(page.getByText('图表没有载入')).toBeVisible();
    await expect(page.getByRole('main').getByRole('table')).toContainText(
      '财政拨款收入一般公共服务支出802.49',
    );
  });
});
