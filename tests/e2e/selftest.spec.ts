/** The page that says what a host sends: against one that sends everything, and one that does not. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { StaticHost } from '../support/static-host.ts';
import { axeInEveryLook } from './axe.ts';

async function results(page: Page, kind: 'good' | 'missing' | 'hint'): Promise<string[]> {
  await expect(page.locator('#summary')).not.toHaveText('正在检查……');
  return page.locator(`tr[data-kind="${kind}"] th`).allTextContents();
}

test('the headers of a real host are all found, and no other host is asked', async ({
  page,
  baseURL,
}) => {
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '')) outside.push(request.url());
  });
  await page.goto('/selftest.html');
  await expect(page.locator('#summary')).toContainText('需要的都齐了');
  expect(outside).toEqual([]);
  expect(await results(page, 'missing')).toEqual([]);
  expect(await results(page, 'good')).toEqual(
    expect.arrayContaining([
      '网页的安全策略（Content-Security-Policy）',
      '程序文件的类型（Content-Type）',
      '数据文件的类型（Content-Type）',
      'sw.js 的缓存',
      '不存在的文件',
      '程序模块',
      '本机存储（IndexedDB）',
    ]),
  );
});

test('on a host that keeps hashed files for a year that is found too', async ({ page }) => {
  const host = new StaticHost();
  host.folders.set('/ysgk/', 'dist');
  await host.open();
  await page.goto(host.url('/ysgk/selftest.html'));
  expect(await results(page, 'good')).toContain('程序文件的缓存');
  expect(await results(page, 'missing')).toEqual([]);
  await host.close();
});

test('on a bare host each thing that is missing is named, with what to do', async ({ page }) => {
  const types: Record<string, string> = { '.html': 'text/html', '.css': 'text/css' };
  const server = createServer((request, response) => {
    const asked = join('dist', decodeURIComponent((request.url ?? '').replace(/[?#].*/, '')));
    const found = existsSync(asked) && statSync(asked).isFile();
    // Every path that is not there is answered with the page, as hosts of one-page apps do.
    const file = found ? asked : 'dist/index.html';
    const script = file.endsWith('.js') ? 'text/plain' : undefined;
    const type = types[extname(file)] ?? script ?? 'application/octet-stream';
    response.writeHead(200, { 'Content-Type': type }).end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/selftest.html`);
  expect(await results(page, 'missing')).toEqual(
    expect.arrayContaining([
      '网页的安全策略（Content-Security-Policy）',
      '网页的 X-Content-Type-Options',
      '网页的 Referrer-Policy',
      '网页的缓存（Cache-Control）',
      '程序文件的类型（Content-Type）',
      '程序文件的 X-Content-Type-Options',
      '数据文件的类型（Content-Type）',
      'sw.js 的缓存',
      '不存在的文件',
      '程序模块',
    ]),
  );
  await expect(page.locator('#summary')).toContainText('处需要处理');
  await expect(page.getByRole('row', { name: /不存在的文件/ })).toContainText('应当是 404');
  server.close();
});

test('axe finds nothing on the self-test by day, in the dark and on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/selftest.html');
  await results(page, 'good');
  expect(await axeInEveryLook(page)).toEqual([]);
});
