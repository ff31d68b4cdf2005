/**
 * trust.md E15: the built app in Chromium 87, the floor of the build. Playwright's locators ask the
 * page for what this browser does not have yet (Element.checkVisibility); so each step is a function
 * that runs in the page.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Frame, Page } from '@playwright/test';
import { expenditurePdf } from '../fixtures/expenditure-pdf.ts';
import { cell, makeDocx, paragraph, row, table } from '../fixtures/make-docx.ts';
import { oldChromium, runsOldChromium } from '../support/old-chromium.mjs';
import { address, fengnan } from './app.ts';
import { element, embedPath, expect, test } from './portal.ts';

test.skip(!runsOldChromium, 'Chromium 87 comes for Linux on x64 alone');

test.use({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from it which fixtures are wanted
  launchOptions: [async ({}, use) => use(oldChromium()), { scope: 'worker' }],
});

test.beforeEach(({ browser }) => expect(browser.version()).toMatch(/^87\./));
test.afterEach(({ faults }) => expect(faults).toEqual([]));

/** Waits until an element of that kind that takes up room has these words in it. */
async function shown(where: Page | Frame, selector: string, words = ''): Promise<void> {
  await where.waitForFunction(
    ([wanted = '', text = '']) =>
      [...document.querySelectorAll(wanted)].some(
        (each) => each.textContent?.includes(text) && each.getBoundingClientRect().width > 0,
      ),
    [selector, words],
  );
}

/** Presses the first element of that kind with these words. */
async function press(where: Page | Frame, selector: string, words: string): Promise<void> {
  await shown(where, selector, words);
  await where.evaluate(
    ([wanted = '', text = '']) =>
      [...document.querySelectorAll<HTMLElement>(wanted)]
        .find((each) => each.textContent?.includes(text))
        ?.click(),
    [selector, words],
  );
}

async function write(page: Page, selector: string, text: string): Promise<void> {
  await shown(page, selector);
  await page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.focus(), selector);
  await page.keyboard.insertText(text);
}

/** The page of an embed, when the portal has made its frame. */
async function embedIn(page: Page): Promise<Frame> {
  const find = () => page.frames().find((frame) => frame.url().includes('/embed.html'));
  await expect.poll(() => find() !== undefined).toBe(true);
  return find()!;
}

test('the first screen finds a department, and leads to it', async ({ page }) => {
  await page.goto('/');
  await write(page, 'input[type=search]', '丰南');
  await press(page, 'a', '丰南区人民代表大会常务委员会办公室');
  await shown(page, 'h1', '人民代表大会常务委员会办公室');
});

test('sunburst, flow, changes and shares are drawn, and a subject opens', async ({ page }) => {
  await page.goto(address('/spending'));
  await shown(page, 'figure svg path');
  await press(page, 'tbody button', '社会保障和就业支出');
  await page.waitForURL(/path=208/);
  await page.goto(address('/spending?lens=flow'));
  await shown(page, 'figure svg path');
  for (const [view, title] of [
    ['/changes', '比上年变了什么'],
    ['/composition', '保运转多少，办项目多少'],
  ] as const) {
    await page.goto(address(view));
    await shown(page, 'h1', title);
    await shown(page, 'td.bars > *');
  }
});

test('a document of each kind is read, kept, and there after a reload', async ({ page }) => {
  test.slow();
  const docx = makeDocx({
    body: [
      paragraph('部门预算支出总表'),
      table(
        row(cell('编制部门：唐山市丰南区某局'), cell('预算年度：2023'), cell('单位：万元')),
        row(...['科目编码', '科目名称', '合计', '基本支出', '项目支出'].map((name) => cell(name))),
        row(...['201', '一般公共服务支出', '12.30', '10.00', '2.30'].map((text) => cell(text))),
      ),
    ].join(''),
  });
  for (const [name, content, organization] of [
    ['表.docx', docx, '唐山市丰南区某局'],
    ['表.pdf', expenditurePdf(), '唐山市丰南区某办公室'],
  ] as const) {
    await page.goto('/#/import');
    await shown(page, 'h1');
    const input = await page.$('input[type=file]');
    await input?.setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });
    await shown(page, 'main', '读懂了全部 1 张表');
    await press(page, 'button', '保存到本机并打开');
    await shown(page, 'h1', organization);
    await page.reload();
    await shown(page, 'h1', organization);
    await shown(page, 'main', '2.30');
  }
});

test('a note is kept, and there after a reload', async ({ page }) => {
  await page.goto(address());
  await press(page, 'button', '记一笔');
  await write(page, 'textarea', '为什么增加？');
  await press(page, 'button', '保存');
  await shown(page, 'body', '已保存。');
  await page.goto('/#/notebook');
  await page.reload();
  await shown(page, 'article p.text', '为什么增加？');
});

test('the file that is handed out opens from a disk', async ({ page }) => {
  const out = join(mkdtempSync(join(tmpdir(), 'mingzhang-handout-')), '预算.html');
  const [source = ''] = readdirSync('public/data/disclosures').filter((name) =>
    name.startsWith(fengnan),
  );
  const words = ['handout', `public/data/disclosures/${source}`, '-o', out];
  const { status, stderr } = spawnSync(process.execPath, ['dist/cli/mingzhang.mjs', ...words], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  for (const [where, drawing] of [
    ['', 'figure svg path'],
    ['/spending', 'figure svg path'],
    ['/changes', 'td.bars > *'],
  ]) {
    await page.goto(`${pathToFileURL(out).href}#/${fengnan}${where}`);
    await shown(page, drawing ?? '');
  }
});

for (const sandbox of ['', 'sandbox="allow-scripts"']) {
  test(`an embed in a portal is drawn, and fits its frame ${sandbox}`, async ({ page, host }) => {
    await host.open(element('view=spending', sandbox));
    const frame = await embedIn(page);
    await shown(frame, 'h1', '钱用在哪');
    await shown(frame, 'figure svg path');
    await expect
      .poll(async () => {
        const content = await frame.evaluate(() =>
          Math.ceil(document.getElementById('embed')!.getBoundingClientRect().height),
        );
        const high = await page.evaluate(
          () =>
            document.querySelector('mingzhang-embed')!.shadowRoot!.querySelector('iframe')!
              .clientHeight,
        );
        return high - content;
      })
      .toBe(0);
  });
}

test('a frame without the element shows the same', async ({ page, host }) => {
  await host.open(
    `<iframe title="预算" src="%APP%/${embedPath('view=changes')}" width="100%" height="650"></iframe>`,
  );
  const frame = await embedIn(page);
  await shown(frame, 'h1', '比上年变了什么');
  await shown(frame, 'td.bars > *');
});
