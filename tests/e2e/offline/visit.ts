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
  readonly #profile = mkdtempSync(join(tmpdir(), 'mingzhang-profile-'));
  readonly #flags: readonly string[];
  #context: BrowserContext | null = null;

  constructor(flags: readonly string[] = []) {
    this.#flags = flags;
  }

  /** Opens the browser and in it the address. */
  async open(address: string): Promise<Page> {
    const { args, ...options } = installed();
    this.#context = await chromium.launchPersistentContext(this.#profile, {
      ...options,
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

  /** The whole browser dies at once: no page is closed, nothing is flushed. */
  async crash(): Promise<void> {
    const [page] = this.context.pages();
    if (!page) throw new Error('The browser has no page');
    const client = await this.context.newCDPSession(page);
    await client.send('Browser.crash').catch(() => null);
    await this.shut().catch(() => (this.#context = null));
  }

  async shut(): Promise<void> {
    await this.#context?.close();
    this.#context = null;
  }

  async gone(): Promise<void> {
    await this.shut();
    rmSync(this.#profile, { recursive: true, force: true });
  }
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
  await expect(status(page)).toContainText('断网可用', { timeout: 20_000 });
}
