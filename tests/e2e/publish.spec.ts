/** A program whose data is published once more: what was pinned to the first version, and what was not. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { StaticHost } from '../support/static-host.ts';
import { expenditureTable } from '../fixtures/expenditure-text.ts';

const id = '130207-301-2023-budget';
const folder = mkdtempSync(join(tmpdir(), 'mingzhang-publish-'));
const out = join(folder, 'data');
const pages = join(folder, 'pages');
const host = new StaticHost();

/** Publishes a document of that total; gives the SHA-256 of the disclosure. */
function publish(total: string, ...more: string[]): string {
  const text = expenditureTable(total);
  const file = join(folder, 'a.txt');
  writeFileSync(file, text);
  const sha256 = createHash('sha256').update(text).digest('hex');
  const none = { texts: {}, goals: {}, overall: [], items: [], measures: [], glossary: {} };
  writeFileSync(join(folder, `${id}.summaries.json`), JSON.stringify({ ...none, sha256 }));
  const words = ['publish', file, '--summaries', folder, '-o', out, '--pages', pages, ...more];
  const { status, stderr } = spawnSync(process.execPath, ['dist/cli/mingzhang.mjs', ...words], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  const read = (path: string) => JSON.parse(readFileSync(join(out, path), 'utf8'));
  return read(read('catalog.json').regions[0].path).disclosures[0].sha256;
}

test.beforeAll(async () => {
  mkdirSync(out);
  cpSync('dist/data/catalog.json.js', join(out, 'catalog.json.js'));
  host.folders.set('/ysgk/', 'dist');
  host.folders.set('/ysgk/data/', out);
  host.folders.set('/ysgk/pages/', pages);
  await host.open();
});
test.afterAll(() => host.close());

/** Opens the embed in a portal's page; gives what stands in its frame. */
async function frameIn(page: Page, query: string, sandbox: string) {
  const frame = `/ysgk/embed.html?dept=130207-301&amp;year=2023&amp;view=figures${query}`;
  writeFileSync(
    join(folder, 'portal.html'),
    `<!doctype html><iframe title="预算" height="650" src="${frame}" ${sandbox}></iframe>`,
  );
  host.folders.set('/portal/', folder);
  await page.goto(host.url('/portal/portal.html'));
  return page.locator('iframe').contentFrame();
}

test('an embed pinned to the first version goes on, in a sandbox too, and the other shows the second', async ({
  page,
}) => {
  test.slow();
  const first = publish('12.30');
  const second = publish('45.60');
  expect(second).not.toBe(first);
  for (const sandbox of ['', 'sandbox="allow-scripts"']) {
    const pinned = await frameIn(page, `&amp;data=${first}`, sandbox);
    await expect(pinned.getByText('12.30').first()).toBeVisible();
    await expect(pinned.getByText('45.60')).toHaveCount(0);
    const newest = await frameIn(page, '', sandbox);
    await expect(newest.getByText('45.60').first()).toBeVisible();
    await expect(newest.getByText('12.30')).toHaveCount(0);
  }
  await page.goto(host.url(`/ysgk/pages/${id}.html`));
  await expect(page.locator('.lead')).toContainText('45.60');

  publish('45.60', '--prune');
  expect(readdirSync(join(out, 'disclosures'))).toHaveLength(2);
  const gone = await frameIn(page, `&amp;data=${first}`, 'sandbox="allow-scripts"');
  await expect(gone.getByRole('alert')).toBeVisible();
  await expect(gone.getByRole('link', { name: '在新窗口打开完整页面' })).toBeVisible();
});
