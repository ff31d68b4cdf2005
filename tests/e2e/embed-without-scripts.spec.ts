/** trust.md E12: the code of the builder in a portal, in a browser that runs no scripts. */
import { elementSnippet, frameSnippet } from '../../src/views/embedding/snippet.ts';
import { chromium } from '../support/chromium.mjs';
import { fengnan } from './app.ts';
import { embedPath, expect, inside, test } from './portal.ts';

const options = chromium();
// The browser's own switch: Playwright's reaches frames of other sites late.
const args = [...(options.args ?? []), '--blink-settings=scriptEnabled=false'];
test.use({ launchOptions: { ...options, args } });
test.afterEach(({ faults }) => expect(faults).toEqual([]));

const parts = {
  frame: `%APP%/${embedPath('view=spending')}`,
  script: '%APP%/embed.js',
  whole: `%APP%/index.html#/${fengnan}/spending`,
  withoutScripts: `%APP%/pages/${fengnan}.html`,
  title: '部门预算',
  linkText: '查看完整预算公开页',
};

test('E12 the frame alone lists the departments with their totals, and leads to every table', async ({
  page,
  host,
}) => {
  await host.open(frameSnippet(parts));
  await expect(inside(page).locator('noscript p')).toContainText('需要启用 JavaScript');
  await expect(inside(page).getByRole('link', { name: '在新窗口打开完整页面' })).toBeVisible();
  const list = inside(page).frameLocator('iframe');
  const department = list.getByRole('row', { name: /丰南区人民代表大会.*1,043\.55 万元/ });
  await expect(department).toBeVisible();
  await department.getByRole('link').click();
  const table = list.getByRole('table', { name: /^部门预算支出总表/ });
  await expect(table.getByRole('row', { name: /一般公共服务支出 802\.49/ })).toBeVisible();
  await expect(page.getByRole('link', { name: '查看完整预算公开页' })).toBeVisible();
});

test('E12 the element shows the takeaway, the key figures and the tables of its department', async ({
  page,
  host,
}) => {
  await host.open(elementSnippet(parts));
  const text = page.frameLocator('mingzhang-embed iframe');
  await expect(text.locator('.lead')).toContainText('1,043.55 万元');
  await expect(text.getByRole('row', { name: /^支出总额 1,043\.55/ })).toBeVisible();
  const table = text.getByRole('table', { name: /^部门预算支出总表/ });
  await expect(table.getByRole('row', { name: /一般公共服务支出 802\.49/ })).toBeVisible();
  await expect(page.getByRole('link', { name: '查看完整预算公开页' })).toBeVisible();
});
