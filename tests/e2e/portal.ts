/**
 * A made-up portal on another site than the app's: what stands in its pages is up to each test. It is
 * a host of its own, because a page that no network answered for may not load from this machine.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test as base, type FrameLocator, type Page } from '@playwright/test';

/** The address of an embed of the bundled disclosure, as a path on the app's host. */
export function embedPath(query: string): string {
  return `embed.html?dept=130207-301&year=2023&${query}`;
}

interface Portal {
  /** Where the portal stands: `localhost` and `127.0.0.1` are two sites to a browser. */
  readonly address: string;
  /** Serves a page; `%APP%` in it stands for the app's host. */
  readonly serve: (path: string, body: string) => void;
  /** Serves the portal's first page and goes there. */
  readonly open: (body: string) => Promise<void>;
  /** Every request so far for a page of an embed. */
  readonly frames: readonly string[];
}

export const test = base.extend<{ faults: string[]; host: Portal }>({
  host: async ({ page, baseURL }, use) => {
    const pages = new Map<string, string>();
    const server = createServer(({ url = '' }, answer) => {
      const body = pages.get(url);
      answer.writeHead(body === undefined ? 404 : 200, {
        'content-type': 'text/html; charset=utf-8',
      });
      answer.end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://localhost:${(server.address() as AddressInfo).port}`;
    const app = String(baseURL).replace(/\/$/, '');
    const frames: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/embed.html')) frames.push(request.url());
    });
    const serve = (path: string, body: string) => {
      const head =
        '<!doctype html><html lang="zh-CN"><title>某某区人民政府</title><link rel="icon" href="data:,">';
      pages.set(path, head + body.replaceAll('%APP%', app));
    };
    const open = async (body: string) => {
      serve('/', body);
      await page.goto(`${address}/`);
    };
    await use({ address, serve, open, frames });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  },
  /** Console errors, uncaught exceptions, and requests to anywhere but the two hosts. */
  faults: async ({ page, baseURL, host }, use) => {
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('request', (request) => {
      const url = request.url();
      const known = [String(baseURL), host.address, 'data:', 'blob:'];
      if (!known.some((start) => url.startsWith(start))) faults.push(url);
    });
    await use(faults);
  },
});

export { expect };

/** The element as the snippet builder writes it. */
export function element(query: string, attributes = ''): string {
  return `<script src="%APP%/embed.js" defer></script>
    <mingzhang-embed src="%APP%/${embedPath(query)}" title="部门预算" ${attributes}>
      <a href="%APP%/index.html" target="_blank">查看完整预算公开页</a>
    </mingzhang-embed>`;
}

/** The page inside the only frame, or the frame at that place. */
export function inside(page: Page, at = 0): FrameLocator {
  return page.locator('iframe').nth(at).contentFrame();
}

/** How high the frame is, and how high its content, in px. */
export async function heights(page: Page, at = 0): Promise<[frame: number, content: number]> {
  const frame = await page
    .locator('mingzhang-embed iframe')
    .nth(at)
    .evaluate((own) => own.clientHeight);
  const content = await page
    .locator('mingzhang-embed iframe')
    .nth(at)
    .contentFrame()
    .locator('#embed')
    .evaluate((own) => Math.ceil(own.getBoundingClientRect().height));
  return [frame, content];
}

/** Waits until the frame is as high as its content, and that is what a drawn embed is. */
export async function fitted(page: Page, at = 0): Promise<number> {
  await expect
    .poll(async () => {
      const [frame, content] = await heights(page, at);
      return content > 150 && frame === content;
    })
    .toBe(true);
  return (await heights(page, at))[0];
}
