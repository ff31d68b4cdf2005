/**
 * The browser is killed, or the process of the page dies, at seeded moments of imports and notes. What it
 * said is saved is there when it is opened again, and of what it had not said all is there or nothing. A
 * moment is a step of the database, the same on any machine. `npm run kills` asks for twenty.
 */
import type { Page } from '@playwright/test';
import { randomNumbers } from '../../support/damaged/random-numbers.ts';
import type { StaticHost } from '../../support/static-host.ts';
import { budget, built, expect, take, test, type Reader } from './visit.ts';

const kills = Number(process.env.KILLS ?? 4);
const fengnan = '/#/130207-301-2023-budget';

/** Steps that one round takes of the database: between them the browser dies. */
const steps = 40;

/** In the page: tells each `已保存。` with what it is said of, and stops for ever at that step of the database. */
function watch(moment: number) {
  const page = window as unknown as { said(of: string): void; die(): void };
  let count = 0;
  const step = () => {
    count += 1;
    if (count !== moment) return;
    page.die();
    for (;;);
  };
  const told = new WeakMap<Element, string>();
  new MutationObserver(() => {
    for (const element of document.querySelectorAll('.read summary, [role=status] p')) {
      const text = element.textContent ?? '';
      if (!text.includes('已保存。') || told.get(element) === text) continue;
      told.set(element, text);
      const note = document.querySelector<HTMLTextAreaElement>('textarea')?.value ?? '';
      page.said(element.closest('.read') ? (/第\d+轮.局/.exec(text)?.[0] ?? '') : note);
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
  for (const method of ['put', 'add', 'delete'] as const) {
    const ask = Reflect.get(IDBObjectStore.prototype, method) as (...of: unknown[]) => IDBRequest;
    Reflect.set(
      IDBObjectStore.prototype,
      method,
      function (this: IDBObjectStore, ...of: unknown[]) {
        step();
        const request = ask.apply(this, of);
        request.addEventListener('success', () => step());
        return request;
      },
    );
  }
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (...of) {
    const begun = transaction.apply(this, of);
    if (begun.mode === 'readwrite') begun.addEventListener('complete', () => step());
    return begun;
  };
}

async function work(page: Page, host: StaticHost, round: number): Promise<void> {
  await page.goto(host.url('/#/import'));
  const files = ['甲', '乙'].map((each) => budget(`第${round}轮${each}局`, 90));
  await page.locator('input[type=file]').first().setInputFiles(files);
  await page.getByRole('button', { name: '把读到的 2 份都保存到本机' }).click();
  await expect(page.getByText('已保存。')).toHaveCount(2);
  await page.goto(host.url(fengnan));
  for (const which of ['一', '二']) await take(page, `第${round}轮${which}问：𠮷`);
}

/** Opens the app, works, and dies at that step; gives what was said to be saved until then. */
async function dieAt(moment: number, reader: Reader, host: StaticHost, round: number) {
  const said: string[] = [];
  const page = await reader.open('about:blank');
  await page.exposeFunction('said', (of: string) => said.push(of));
  const dying = new Promise<string>((resolve) => {
    void page.exposeFunction('die', () => resolve('died'));
  });
  await page.addInitScript(watch, moment);
  const worked = work(page, host, round);
  // What the work still waits for when the browser dies fails, and that is no fault.
  worked.catch(() => null);
  await Promise.race([dying, worked]);
  if (round % 2 === 1) await reader.killPages();
  else await reader.kill();
  return said;
}

/** Expects what was said to be saved, and gives the addresses of all imports that are there. */
async function expectKept(said: readonly string[], page: Page, host: StaticHost) {
  const notes = page.locator('article p.text');
  const imports = page
    .getByRole('heading', { name: '我导入的预算' })
    .locator('..')
    .getByRole('link');
  for (const [address, texts, saved, whole] of [
    ['/#/notebook', notes, said.filter(isNote), /^第\d+轮[一二]问：𠮷$/],
    ['/#/', imports, said.filter((each) => !isNote(each)), /^唐山市丰南区第\d+轮[甲乙]局$/],
  ] as const) {
    await page.goto(host.url(address));
    for (const each of saved) await expect(texts.filter({ hasText: each })).toHaveCount(1);
    for (const text of await texts.allTextContents()) expect(text).toMatch(whole);
    await expect(page.getByText('已损坏')).toHaveCount(0);
  }
  return imports.evaluateAll((links) => links.map((each) => each.getAttribute('href') ?? ''));
}

const isNote = (said: string) => said.includes('问');

test(`F13 F15 F16 of a browser that dies ${kills} times during imports and notes, all that it said is saved is there`, async ({
  host,
  reader,
}) => {
  test.setTimeout(240_000 + kills * 30_000);
  host.folders.set('/', built);
  const random = randomNumbers(13);
  const said: string[] = [];
  for (let round = 0; round < kills; round += 1) {
    const moment = 1 + Math.floor(((round + random()) * steps) / kills);
    said.push(...(await dieAt(moment, reader, host, round)));
    await reader.shut();
    const page = await reader.open(host.url());
    const imports = await expectKept(said, page, host);
    for (const address of imports.slice(0, 2)) {
      await page.goto(host.url(`/${address}/tables`));
      await expect(page.getByRole('cell', { name: '第90款' })).toBeVisible();
    }
    await reader.shut();
  }
  // How many depends on what else the page keeps meanwhile; none would mean that nothing was tried.
  expect(said.length).toBeGreaterThan(0);
});
