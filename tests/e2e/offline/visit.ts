/** Journeys with the worker at work: a host of their own, and a browser that can be shut and opened. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { chromium as installed } from '../../support/chromium.mjs';
import { StaticHost } from '../../support/static-host.ts';

export const built = 'dist';

/** A browser of one person: what it keeps is there again when it is opened the next time. */
export class Reader {
  /** The folder in which it keeps everything. */
  readonly profile: string;
  readonly #flags: readonly string[];
  readonly #program: string | undefined;
  #context: BrowserContext | null = null;

  constructor(
    flags: readonly string[] = [],
    profile = mkdtempSync(join(tmpdir(), 'mingzhang-profile-')),
    program?: string,
  ) {
    this.#flags = flags;
    this.#program = program;
    this.profile = profile;
  }

  /** Opens the browser and in it the address. */
  async open(address: string): Promise<Page> {
    const { args, ...options } = installed();
    this.#context = await chromium.launchPersistentContext(this.profile, {
      ...options,
      ...(this.#program && { executablePath: this.#program }),
      args: [...(args ?? []), ...this.#flags],
      locale: 'zh-CN',
      serviceWorkers: 'allow',
    });
    const [page] = this.#context.pages();
    if (!page) throw new Error('The browser opened no page');
    await page.goto(address);
    return page;
  }

  get context(): BrowserContext {
    if (!this.#context) throw new Error('The browser is not open');
    return this.#context;
  }

  /** The whole browser is killed: no page is closed, nothing is flushed. */
  async kill(): Promise<void> {
    await this.#killProcesses('browser');
    await this.shut().catch(() => (this.#context = null));
  }

  /** What draws the pages is killed, in the middle of whatever it does; the browser lives on. */
  async killPages(): Promise<void> {
    const crashed = this.context.pages().map((page) => page.waitForEvent('crash'));
    await this.#killProcesses('renderer');
    await Promise.all(crashed);
  }

  async #killProcesses(kind: 'browser' | 'renderer'): Promise<void> {
    for (const id of await this.processes(kind)) process.kill(id, 'SIGKILL');
  }

  async processes(kind: 'browser' | 'renderer'): Promise<readonly number[]> {
    const devtools = await this.context.browser()?.newBrowserCDPSession();
    const { processInfo } = (await devtools?.send('SystemInfo.getProcessInfo')) ?? {};
    const found = processInfo?.filter(({ type }) => type === kind) ?? [];
    if (found.length === 0) throw new Error(`There is no ${kind}`);
    return found.map(({ id }) => id);
  }

  async shut(): Promise<void> {
    await this.#context?.close();
    this.#context = null;
  }

  async gone(): Promise<void> {
    await this.shut();
    rmSync(this.profile, { recursive: true, force: true });
  }
}

/** Keeps a note on the whole budget that the page shows, until it is said to be kept. */
export async function take(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: '记一笔：整份预算' }).click();
  await page.getByLabel('内容').fill(text);
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByText('已保存。')).toBeVisible();
  await page.getByRole('button', { name: '关闭' }).click();
}

/** A budget of an organization of its own, with so many rows of 1.00 each. */
export function budget(name: string, count = 1) {
  const row = (...cells: string[]) => `${cells.map((cell) => `\t${cell}\n`).join('')}\n`;
  const rows = Array.from({ length: count }, (_, at) =>
    row(String(20_101 + at), `第${at + 1}款`, '1.00', '1.00', ''),
  );
  const text = [
    '部门预算支出总表\n',
    row(`编制部门：唐山市丰南区${name}`, '预算年度：2023', '单位：万元'),
    row('科目编码', '科目名称', '合计', '基本支出', '项目支出'),
    row('', '合计', `${count}.00`, `${count}.00`, ''),
    ...rows,
  ];
  return { name: `${name}.txt`, mimeType: '', buffer: Buffer.from(text.join('')) };
}

/** With a host that serves nothing yet, and a reader on a machine of their own. */
export const test = base.extend<{ host: StaticHost; reader: Reader }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the pattern.
  host: async ({}, use) => {
    const host = new StaticHost();
    await host.open();
    await use(host);
    await host.close();
  },
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the pattern.
  reader: async ({}, use) => {
    const reader = new Reader();
    await use(reader);
    await reader.gone();
  },
});

export { expect };

/** The quiet line that says what works without a network. */
export function status(page: Page) {
  return page.getByRole('status', { name: '离线使用' });
}

/** Until the worker holds the program and says so on the page. */
export async function prepared(page: Page): Promise<void> {
  await expect(status(page)).toContainText('断网可用');
}
