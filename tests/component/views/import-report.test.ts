import { beforeAll, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '#ui/styles/tokens.css';
import '#ui/styles/base.css';
import { issue } from '#domain/issues/issue.ts';
import { addressBar } from '#store/address/address-bar.ts';
import { provideAddress } from '#store/address/address.svelte.ts';
import { Library } from '#store/catalog/library.svelte.ts';
import { sample } from '../../support/disclosure.ts';
import ImportReportHost from './ImportReportHost.svelte';

beforeAll(() => provideAddress(addressBar));

const library = () =>
  new Library({
    base: 'https://library.invalid/',
    fetch: () => Promise.reject(new TypeError('offline')),
  });

/** As many as a document of 200 pages gave. */
const many = [
  ...Array.from({ length: 187 }, (_, index) =>
    issue(
      'column-unknown',
      'warning',
      { table: '支出总表', column: `第${index}栏` },
      { page: 20 + (index % 30) },
    ),
  ),
  issue('unit-missing', 'warning', { assumed: '万元' }),
];

async function show(issues: typeof many) {
  await page.viewport(1000, 800);
  return render(ImportReportHost, { library: library(), disclosure: sample, issues });
}

it('the verdict stands first: how many tables were understood, how many totals agree', async () => {
  const { container } = await show([]);
  const paragraphs = [...container.querySelectorAll('p')].map(({ textContent }) => textContent);
  expect(paragraphs[1]).toMatch(/^\s*读懂了.*张表；.*合计/);
});

it('187 places of one cause are one line with their pages, and ten of them when it is opened', async () => {
  const { container } = await show(many);
  const cause = page.getByText('“支出总表”的“……”一栏');
  await expect.element(cause).toBeVisible();
  await expect.element(page.getByText('187 处 第 20–49 页')).toBeVisible();
  expect(container.getBoundingClientRect().height).toBeLessThan(1_200);
  await cause.click();
  await expect.element(page.getByText('“支出总表”的“第0栏”一栏')).toBeVisible();
  expect(container.textContent).not.toContain('第10栏');
  await page.getByRole('button', { name: '其余 177 处' }).click();
  expect(container.textContent).toContain('第186栏');
});

it('a table that was not read is named among the tables, with what may be the reason', async () => {
  await show([]);
  await expect.element(page.getByText(/没有读到：收入总表/)).toBeVisible();
});

it('its own save button is in the window while the report is longer than that', async () => {
  await show(many);
  await page.getByText('“支出总表”的“……”一栏').click();
  await page.getByRole('button', { name: '其余 177 处' }).click();
  await expect
    .element(page.getByRole('button', { name: '保存到本机并打开' }))
    .toBeInViewport({ ratio: 0.9 });
});
