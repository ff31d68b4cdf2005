/** What a reader can do with the bundled disclosure, with a pointer. */
import { address, expect, fengnan, open, screens, settled, test } from './app.ts';

test('from the start page a department is found by its name, its initials and its code', async ({
  page,
}) => {
  await open(page, screens.home);
  const find = page.getByRole('searchbox');
  const department = page.getByRole('link', {
    name: '唐山市丰南区人民代表大会常务委员会办公室',
    exact: true,
  });
  for (const words of ['丰南', 'tssfnq', '301']) {
    await find.fill(words);
    await expect(department).toBeVisible();
  }
  await find.fill('教育局');
  // Said once, and regions without a match step aside.
  await expect(page.getByText('没有找到')).toHaveCount(1);
  await expect(
    page.getByRole('region', { name: '已有的预算' }).locator('summary:visible'),
  ).toHaveCount(0);
  await expect(department).toBeHidden();
  await find.fill('');
  await department.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/常务委员会办公室/);
});

test('a total whose change is stated nowhere is compared with the document of the year before', async ({
  page,
}) => {
  await open(page, '#/310107-eece0746-2024-budget');
  await expect(page.getByRole('main')).toContainText(
    /2024年安排支出 1\.56 亿元，比上年少\s876\.75 万元（-5\.3%），主要是项目支出少\s906\.72 万元，其中.+少.+。\s*与 2023 年的文件相比/s,
  );
});

test('one sentence says what is planned, what changed and why', async ({ page }) => {
  await open(page, screens.overview);
  await expect(page.getByRole('main')).toContainText(
    /2023年安排支出 1,043\.55 万元，比上年多\s195\.82 万元（\+23\.1%），主要是人员经费多\s173\.11 万元。/,
  );
});

test('the sunburst is zoomed by a click and left by the centre, the breadcrumb and Back', async ({
  page,
}) => {
  await open(page, screens.spending);
  const tree = page.getByRole('tree');
  const society = tree.locator('[data-code="208"]');
  const middle = tree.locator('.centre');

  await society.dispatchEvent('click');
  await expect(page).toHaveURL(/path=208/);
  await expect(page.getByRole('heading', { level: 2 })).toContainText('社会保障和就业支出中');
  await expect(page.getByRole('row', { name: /行政单位离退休/ })).toContainText('59.0%');
  await middle.dispatchEvent('click');
  await expect(page).not.toHaveURL(/path=/);

  await page.getByRole('button', { name: '行政事业单位养老支出' }).click();
  await expect(page).toHaveURL(/path=20805/);
  await page.getByRole('navigation', { name: '所在位置' }).getByText('社会保障和就业支出').click();
  await expect(page).toHaveURL(/path=208$/);
  await page.goBack();
  await expect(page).toHaveURL(/path=20805/);
  await expect(page.getByRole('row', { name: /行政单位离退休/ })).toContainText('60.0%');
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a tap on an arc tells what it is, a second one zooms in, and a tap on the middle goes back', async ({
    page,
  }) => {
    await open(page, screens.spending);
    const drawing = page.locator('.sunburst svg');
    const box = await drawing.boundingBox();
    if (!box) throw new Error('no drawing');
    // A quarter of the way around, in the middle of the first ring: 一般公共服务支出.
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await page.touchscreen.tap(middle.x + box.width * 0.22, middle.y);
    await expect(page.locator('.centre')).toContainText('一般公共服务支出');
    await expect(page.getByRole('region', { name: '一般公共服务支出' })).toContainText('802.49');
    await expect(page).not.toHaveURL(/path=/);
    await page.touchscreen.tap(middle.x + box.width * 0.22, middle.y);
    await expect(page).toHaveURL(/path=201$/);
    await page.touchscreen.tap(middle.x, middle.y);
    await expect(page).not.toHaveURL(/path=/);
  });
});

test('measure and lens change the picture, the table and the finding together', async ({
  page,
}) => {
  await open(page, screens.spending);
  await page.getByRole('radio', { name: '项目支出' }).check();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(
    '项目支出中，几乎全部是一般公共服务支出',
  );
  await expect(page.getByRole('row', { name: /^一般公共服务支出/ })).toContainText('225.72');
  await page.getByRole('radio', { name: '经济分类' }).check();
  await expect(page.getByRole('row', { name: /^工资福利支出/ })).toContainText('636.06');
  await expect(page.getByRole('tree')).toHaveAttribute('aria-label', /工资福利支出/);
});

test('basic and project spending stand side by side, as bars and as numbers', async ({ page }) => {
  await open(page, screens.composition);
  await expect(page.getByRole('main')).toContainText('基本支出占78.1%，项目支出占21.9%');
  const row = page.getByRole('row', { name: /一般行政管理事务/ });
  await expect(row).toContainText('225.72');
  await expect(page.getByRole('row', { name: /公务接待费/ })).toContainText('10.00');
});

test('the changes run from 847.73 to 1,043.55, the implied figure marked as derived', async ({
  page,
}) => {
  await open(page, screens.changes);
  const why = page.getByRole('table', { name: /^为什么多了/ });
  await expect(why.locator('tbody tr')).toHaveText([
    /人员经费\s*\+173\.11/,
    /公用经费\s*\+5\.66/,
    /劳务外包经费\s*\+5\.60/,
    /就业生活补贴（区级垫付）\s*\+9\.12/,
    /就业见习补贴\s*\+2\.33/,
  ]);
  await expect(page.getByRole('button', { name: '2022年（推算）' }).first()).toBeVisible();
  await expect(page.getByRole('row', { name: /^支出总额/ })).toContainText('847.73');
  await expect(page.getByRole('row', { name: /^人员经费/ }).last()).toContainText('544.98');
  await expect(page.getByRole('row', { name: /^“三公”经费/ })).toContainText('持平');
});

test('the flow shows every stream, as a picture and as a table', async ({ page }) => {
  await open(page, screens.flow);
  await expect(page.getByRole('heading', { level: 2 })).toContainText('财政拨款收入');
  await expect(page.getByRole('row', { name: /^社会保障和就业支出 项目支出/ })).toContainText(
    '2.33',
  );
  await expect(page.getByRole('row')).toHaveCount(11);
});

test('the targets are filtered by kind and sorted, and nothing of a card is lost', async ({
  page,
}) => {
  await open(page, screens.targets);
  const cards = page.getByRole('article');
  await expect(cards).toHaveCount(8);
  await expect(page.getByRole('main')).toContainText('八个项目，48 项指标，19 项有数字');
  await expect(cards.first()).toContainText('业务工作经费');
  await expect(cards.first()).toContainText('88.00 万元');

  await page.getByRole('radio', { name: '有数字的' }).check();
  await expect(page.getByText('显示 8 个项目、19 项指标')).toBeVisible();
  await page.getByRole('combobox', { name: '指标类别' }).selectOption('成本指标');
  await expect(page.getByText('显示 4 个项目、4 项指标')).toBeVisible();
  await page.getByRole('button', { name: '全部显示' }).click();
  await expect(page.getByText('显示 8 个项目、48 项指标')).toBeVisible();

  await page.getByRole('combobox', { name: '排序' }).selectOption('printed');
  await expect(cards.first()).toContainText('会议费');
  await page.getByText('工作保障措施（25 条）').click();
  await expect(page.getByRole('listitem')).toHaveCount(25);
});

test('三公, procurement, assets, institution and glossary stand on one page', async ({ page }) => {
  await open(page, screens.department);
  const main = page.getByRole('main');
  await expect(page.getByRole('row', { name: /公务用车购置费/ })).toContainText('18.00');
  await expect(main).toContainText('无政府采购预算，空表列示');
  await expect(page.getByRole('row', { name: /^2、车辆/ })).toContainText('42.30');
  await expect(page.getByRole('row', { name: /办公室本级/ })).toContainText('正科级');
  await expect(main).toContainText('上缴上级支出');
});

test('a term is explained where it is used, and Esc closes the explanation', async ({ page }) => {
  await open(page, screens.overview);
  const term = page.getByRole('button', { name: '“三公”经费' });
  await term.click();
  await expect(page.getByRole('note')).toContainText('公务接待费');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('note')).toBeHidden();
});

test('all eleven tables stand as printed, with their notes', async ({ page }) => {
  await open(page, screens.tables);
  const headings = page.getByRole('heading', { level: 2 });
  await expect(headings).toHaveCount(14);
  await expect(headings.first()).toHaveText('部门预算收支总表');
  await expect(page.getByRole('main')).toContainText('无国有资本经营预算财政拨款预算，空表列示');
  const carried = page.getByRole('row', {
    name: /^33 年初财政拨款结转和结余 未列数 年末财政拨款结转和结余/,
  });
  await expect(carried).toHaveCount(1);
});

for (const [name, where] of Object.entries(screens)) {
  if (['home', 'import', 'tables', 'review', 'region'].includes(name)) continue;
  test(`every figure on ${name} leads to the place where it is printed`, async ({ page }) => {
    await open(page, where);
    const figures = page.locator('main a.figure');
    const places = await figures.evaluateAll((links) =>
      links.map((link) => ({
        href: link.getAttribute('href') ?? '',
        text: link.textContent ?? '',
      })),
    );
    expect(places.length).toBeGreaterThan(0);
    const unique = new Map(places.map((place) => [place.href, place.text]));
    for (const [href, text] of unique) {
      await page.goto(`/${href}`);
      const digits = (/[\d,]+\.\d+/.exec(text) ?? [''])[0];
      await expect(page.locator('td[aria-current="true"]'), href).toContainText(digits);
    }
  });
}

test('the address restores exactly what was on the screen', async ({ page, context }) => {
  const where = address('/spending?path=20805&measure=basic');
  await open(page, where);
  await expect(page.getByRole('tree')).toBeVisible();
  await expect(page.getByRole('navigation', { name: '所在位置' })).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  await settled(other);
  await expect(other.getByRole('tree')).toBeVisible();
  const seen = () => page.getByRole('main').innerText();
  await expect
    .poll(async () => (await other.getByRole('main').innerText()) === (await seen()))
    .toBe(true);
});

test('Back goes through screens as they were left, with their place on the page', async ({
  page,
}) => {
  await open(page, screens.overview);
  await page.getByRole('link', { name: '看全部增减' }).click();
  await expect(page).toHaveURL(/changes/);
  await page.getByRole('link', { name: '基本与项目' }).click();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('比上年变了什么');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/办公室/);
  expect(page.url()).toContain(fengnan);
});

test('the title of the page names the screen, the department and the year', async ({ page }) => {
  await open(page, screens.changes);
  await expect(page).toHaveTitle(
    '比上年变了什么 · 唐山市丰南区人民代表大会常务委员会办公室2023年 · 明账',
  );
});

test('a table in another unit than its document is shown in its own', async ({ page }) => {
  await open(page, '/#/310107-eece0746-2025-budget/department');
  const table = page.getByRole('table', { name: /“三公”经费.*单位：万元/ });
  await expect(table.getByRole('row', { name: /^合计/ })).toContainText('37.91');
  await expect(table.getByRole('row', { name: /^机关运行经费/ })).toContainText('464.64');
});

test('where the document states no change of the total, that against last year’s document is told', async ({
  page,
}) => {
  await open(page, '/#/310107-eece0746-2025-budget/changes');
  await expect(
    page.getByText('比上年多 3,355.64 万元，主要是项目支出多 3,192.07 万元'),
  ).toBeVisible();
});

test('without targets the way leads to the subjects of project spending', async ({ page }) => {
  await open(page, '/#/310107-eece0746-2025-budget/targets');
  await expect(page.getByText('没有读到项目支出 8,842.58 万元要办成什么事。')).toBeVisible();
  await page.getByRole('link', { name: '看全部 22 项' }).click();
  await expect(page).toHaveURL(/\/composition$/);
});
