/** The notebook: notes that are private, kept, followed across windows, and brought back. */
import { chromium as browserType, type Page } from '@playwright/test';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '../support/chromium.mjs';
import { address, expect, open, settled, tabTo, test } from './app.ts';
import { axeFindings, axeInEveryLook } from './axe.ts';

const notebook = '/#/notebook';
const printed = address('/tables?cell=expenditure.4.project');

/** Takes a note on the first thing of the screen that is offered under that name. */
async function write(page: Page, where: string, name: string | RegExp, text: string) {
  await open(page, where);
  await page.getByRole('button', { name }).first().click();
  await page.getByLabel('内容').fill(text);
}

async function keep(page: Page) {
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByText('已保存。')).toBeVisible();
}

async function take(page: Page, where: string, name: string | RegExp, text: string) {
  await write(page, where, name, text);
  await keep(page);
  await page.getByRole('button', { name: '关闭' }).click();
}

const texts = (page: Page) => page.locator('article p.text');

test('a note on a figure, a subject, a project, a finding and the whole leads back to each', async ({
  page,
}) => {
  await take(page, printed, /^记一笔：.*225\.72/, '这一格做什么？');
  await take(page, address('/spending?path=208'), /^记一笔：208/, '社保为什么增加？');
  await take(page, address('/targets'), '记一笔：会议费', '会议开了几次？');
  await take(page, address('/review'), /^记一笔：文字说明称/, '为什么不一致？');
  await take(page, address(), '记一笔：整份预算', '先看哪里？');

  const leads: [link: string | RegExp, url: RegExp][] = [
    [/一般行政管理事务/, /tables\?cell=expenditure\.4\.project$/],
    [/^208 社会保障/, /spending\?path=208$/],
    ['会议费', /targets\?find=/],
    [/^文字说明称/, /review\?finding=[\w-]+$/],
    ['整份预算', /2023-budget$/],
  ];
  for (const [link, url] of leads) {
    await open(page, notebook);
    await page.getByRole('link', { name: link }).click();
    await expect(page).toHaveURL(url);
    await settled(page);
  }
  await open(page, notebook);
  await expect(page.getByText('现在没有这一处了')).toHaveCount(0);
});

test('notes are found by words of any width and case, by department, tag, kind and state', async ({
  page,
}) => {
  await write(page, printed, /^记一笔/, 'ＡＢＣ 第一条');
  await page.getByLabel('标签').fill('车辆，采购');
  await keep(page);
  await page.getByRole('button', { name: '关闭' }).click();
  await take(page, address(), '记一笔：整份预算', '第二条');
  await open(page, notebook);
  await page.getByRole('checkbox', { name: /第二条/ }).check();

  const search = page.getByRole('searchbox', { name: '查找笔记' });
  await search.fill('abc');
  await expect(texts(page)).toHaveText(['ＡＢＣ 第一条']);
  await search.fill('没有这样的');
  await expect(page.getByText('没有符合条件的笔记。')).toBeVisible();
  await page.getByRole('button', { name: '全部显示' }).click();
  await page.getByRole('combobox', { name: '标签' }).selectOption('车辆');
  await expect(texts(page)).toHaveText(['ＡＢＣ 第一条']);
  await page.getByRole('button', { name: '全部显示' }).click();
  await page.getByRole('combobox', { name: '状态' }).selectOption('done');
  await expect(texts(page)).toHaveText(['第二条']);
  await page.getByRole('combobox', { name: '状态' }).selectOption('any');
  await page.getByRole('combobox', { name: '类别' }).selectOption('note');
  await expect(texts(page)).toHaveCount(0);
  await page.getByRole('button', { name: '全部显示' }).click();
  await page.getByRole('combobox', { name: '部门' }).selectOption({ index: 1 });
  await expect(texts(page)).toHaveCount(2);
});

test('questions are put in order with the mouse and with buttons, and stay so', async ({
  page,
}) => {
  for (const text of ['甲', '乙', '丙']) await take(page, address(), '记一笔：整份预算', text);
  await open(page, notebook);
  await expect(texts(page)).toHaveText(['甲', '乙', '丙']);
  const handles = page.getByTitle('拖动排序');
  await handles.nth(2).dragTo(handles.nth(0));
  await expect(texts(page)).toHaveText(['丙', '甲', '乙']);
  await page.getByRole('button', { name: '上移：乙' }).click();
  await expect(texts(page)).toHaveText(['丙', '乙', '甲']);
  await expect(page.getByText('现在是第 2 个，共 3 个。')).toBeAttached();
  await page.reload();
  await expect(texts(page)).toHaveText(['丙', '乙', '甲']);
});

test('a note is deleted, and the deletion is taken back', async ({ page }) => {
  await take(page, address(), '记一笔：整份预算', '会后悔的');
  await open(page, notebook);
  await page.getByRole('button', { name: '删去：会后悔的' }).click();
  await expect(texts(page)).toHaveCount(0);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(texts(page)).toHaveText(['会后悔的']);
});

test('with the keyboard alone: a note is taken, kept, found, moved, changed and closed', async ({
  page,
}) => {
  await take(page, address(), '记一笔：整份预算', '第一问');
  await open(page, address('/targets'));
  await tabTo(page, page.getByRole('button', { name: '记一笔：会议费' }), 200);
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('内容')).toBeFocused();
  await page.keyboard.type('第二问');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('已保存。')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: '记一笔：会议费' })).toBeFocused();

  await tabTo(page, page.getByRole('link', { name: '笔记', exact: true }), 400);
  await page.keyboard.press('Enter');
  await expect(texts(page)).toHaveText(['第一问', '第二问']);
  await tabTo(page, page.getByRole('button', { name: '上移：第二问' }));
  await page.keyboard.press('Enter');
  await expect(texts(page)).toHaveText(['第二问', '第一问']);
  await expect(page.getByRole('button', { name: '下移：第二问' })).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: '修改：第二问' }));
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('内容')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: '修改：第二问' })).toBeFocused();
});

test('a draft survives other screens, is not let go unasked, and the page is not left over it', async ({
  page,
}) => {
  await write(page, address(), '记一笔：整份预算', '还没写完');
  await page.getByRole('link', { name: '支出', exact: true }).click();
  await settled(page);
  await expect(page.getByLabel('内容')).toHaveValue('还没写完');
  await page.goBack();
  await expect(page.getByLabel('内容')).toHaveValue('还没写完');

  await page.getByRole('button', { name: '记一笔：整份预算' }).click();
  await expect(page.getByText('这一条还没有保存。')).toBeVisible();
  await page.getByLabel('内容').press('Escape');
  await expect(page.getByText('放弃后找不回来')).toBeVisible();
  await page.getByRole('button', { name: '继续写' }).click();

  const asked = page.waitForEvent('dialog');
  await page.evaluate(() => void setTimeout(() => location.reload()));
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await expect(page.getByLabel('内容')).toHaveValue('还没写完');
  await keep(page);
});

test('D37 what is pasted is plain text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await write(page, address(), '记一笔：整份预算', '');
  await page.evaluate(() =>
    navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob(['<b onclick="alert(1)">粗</b><img src=x>'], { type: 'text/html' }),
        'text/plain': new Blob(['粗'], { type: 'text/plain' }),
      }),
    ]),
  );
  await page.getByLabel('内容').focus();
  await page.keyboard.press('Control+V');
  await expect(page.getByLabel('内容')).toHaveValue('粗');
});

test('F21 two windows that change one note choose between both texts', async ({
  page,
  context,
}) => {
  await take(page, address(), '记一笔：整份预算', '原来的');
  await open(page, notebook);
  const other = await context.newPage();
  await open(other, notebook);
  await page.getByRole('button', { name: '修改：原来的' }).click();
  await other.getByRole('button', { name: '修改：原来的' }).click();
  await other.getByLabel('内容').fill('他写的');
  await keep(other);
  await expect(texts(page)).toHaveText(['他写的']);

  await page.getByLabel('内容').fill('我写的');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByRole('heading', { name: '在另一个窗口里改过了' })).toBeVisible();
  await expect(page.getByText('我写的', { exact: true })).toBeVisible();
  await expect(page.locator('.sides').getByText('他写的')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: '两条都留' }).click();
  await expect(page.getByText('已保存。')).toBeVisible();
  await expect(texts(page)).toHaveText(['他写的', '我写的']);
  await expect(texts(other)).toHaveText(['他写的', '我写的']);
});

test('a note is kept without a network', async ({ page, context }) => {
  await take(page, address(), '记一笔：整份预算', '有网时写的');
  await page.getByRole('link', { name: '笔记', exact: true }).click();
  await expect(texts(page)).toHaveCount(1);
  await context.setOffline(true);
  await page.getByRole('button', { name: '写一条不针对哪个部门的' }).click();
  await page.getByLabel('内容').fill('没网时写的');
  await keep(page);
  await expect(texts(page)).toHaveText(['有网时写的', '没网时写的']);
});

test('F13 a note outlives the browser that is killed', async ({ baseURL }) => {
  const profile = mkdtempSync(join(tmpdir(), 'notebook-'));
  const start = () =>
    browserType.launchPersistentContext(profile, { ...chromium(), baseURL: baseURL ?? '' });
  try {
    const first = await start();
    const page = await first.newPage();
    await take(page, address(), '记一笔：整份预算', '𠮷 断电也在');
    const session = await first.browser()?.newBrowserCDPSession();
    const client = session ?? (await first.newCDPSession(page));
    // The whole browser dies at once: no page is closed, nothing is flushed.
    await client.send('Browser.crash' as never).catch(() => null);
    await first.close().catch(() => null);

    const second = await start();
    const later = await second.newPage();
    await open(later, notebook);
    await expect(texts(later)).toHaveText(['𠮷 断电也在']);
    await second.close();
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});

test('F2 no room: the draft stays, and is kept when there is room again', async ({ page }) => {
  await write(page, address(), '记一笔：整份预算', '放不下的');
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    Object.assign(window, { room: () => (IDBObjectStore.prototype.put = put) });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
  });
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByText('浏览器给本站的空间满了')).toBeVisible();
  await expect(page.getByLabel('内容')).toHaveValue('放不下的');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '把这条下载成文本文件' }).click();
  expect(readFileSync(await (await download).path(), 'utf8')).toBe('放不下的');
  await page.evaluate(() => (window as unknown as { room: () => void }).room());
  await page.getByRole('button', { name: '重试' }).click();
  await expect(page.getByText('已保存。')).toBeVisible();
});

test('F40 site data that is cleared while the notebook is open can be put back', async ({
  page,
  context,
  baseURL,
}) => {
  await take(page, address(), '记一笔：整份预算', '只剩这一页有');
  await open(page, notebook);
  const client = await context.newCDPSession(page);
  await client.send('Storage.clearDataForOrigin', {
    origin: new URL(baseURL ?? '').origin,
    storageTypes: 'indexeddb',
  });
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await expect(page.getByText('数据被清除了')).toBeVisible();
  await page.getByRole('button', { name: '存回本机' }).click();
  await expect(page.getByText('数据被清除了')).toHaveCount(0);
  await page.reload();
  await expect(texts(page)).toHaveText(['只剩这一页有']);
});

test('ten changes without a backup are reminded of until there is one', async ({ page }) => {
  await take(page, address(), '记一笔：整份预算', '常改的');
  await open(page, notebook);
  for (let times = 0; times < 9; times += 1) {
    await expect(page.getByText('该备份了')).toHaveCount(0);
    await page.getByRole('checkbox', { name: /常改的/ }).setChecked(times % 2 === 0);
    await expect(page.getByText(`有 ${times + 2} 处改动还没有备份。`).first()).toBeVisible();
  }
  await expect(page.getByText('该备份了')).toBeVisible();
  await page.getByRole('button', { name: '备份到文件' }).click();
  await expect(page.getByText('已备份：')).toBeVisible();
  await expect(page.getByText('该备份了')).toHaveCount(0);
});

test('F16 a window that is closed while it keeps a note leaves a whole note or none', async ({
  page,
  context,
}) => {
  const text = '写到一半就关窗。'.repeat(1_000);
  await write(page, address(), '记一笔：整份预算', text);
  await page.getByRole('button', { name: '保存', exact: true }).click({ noWaitAfter: true });
  await page.close({ runBeforeUnload: false });
  const later = await context.newPage();
  await open(later, notebook);
  await expect(later.getByText(/还没有笔记|要问的问题/).first()).toBeVisible();
  for (const kept of await texts(later).allTextContents()) expect(kept).toBe(text);
});

for (const [name, fault] of [
  ['there is no indexedDB', 'missing'],
  ['reading indexedDB throws', 'throwing'],
  ['opening is not allowed', 'refusing'],
  ['opening never answers', 'silent'],
] as const) {
  test(`where ${name}, no note is offered, and the notebook says why`, async ({ page }) => {
    await page.addInitScript((kind) => {
      const refuse = () => {
        throw new DOMException('', kind === 'throwing' ? 'SecurityError' : 'InvalidStateError');
      };
      const broken = { open: kind === 'silent' ? () => ({}) : refuse };
      Object.defineProperty(window, 'indexedDB', {
        get: kind === 'throwing' ? refuse : () => (kind === 'missing' ? undefined : broken),
      });
    }, fault);
    await open(page, address('/targets'));
    await expect(
      page
        .getByRole('main')
        .getByText(/不能存数据/)
        .first(),
    ).toBeVisible();
    await expect(page.getByRole('button', { name: /记一笔/ })).toHaveCount(0);
    await open(page, notebook);
    await expect(page.getByText('浏览、核对、导出都不受影响。')).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveCount(0);
  });
}

test.describe('a backup', () => {
  async function backup(page: Page): Promise<Buffer> {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '备份到文件' }).click();
    await expect(page.getByText('已备份：')).toBeVisible();
    return readFileSync(await (await download).path());
  }
  const restore = (page: Page, buffer: Buffer) =>
    page
      .getByLabel('从备份恢复')
      .and(page.locator('input'))
      .setInputFiles({ name: '备份.json', mimeType: 'application/json', buffer });

  test('says what it would bring back before it does, and asks about conflicts', async ({
    page,
  }) => {
    await take(page, address(), '记一笔：整份预算', '会删去的');
    await take(page, address(), '记一笔：整份预算', '会改的');
    await open(page, notebook);
    await expect(page.getByText('还没有备份过。')).toBeVisible();
    const file = await backup(page);
    await expect(page.getByText('上次备份：今天。')).toBeVisible();
    expect(file.toString('utf8')).toContain('"counts":{"notes":2,"questions":2}');

    await restore(page, file);
    await expect(page.getByText('本机都有，内容相同')).toBeVisible();
    await page.getByRole('button', { name: '删去：会删去的' }).click();
    await page.getByRole('button', { name: '修改：会改的' }).click();
    await page.getByLabel('内容').fill('改过了');
    await keep(page);
    await page.getByRole('button', { name: '关闭' }).click();
    await expect(page.getByText('将新增 1 条、覆盖 0 条、冲突 1 条')).toBeVisible();
    await page.getByRole('radio', { name: '两条都留' }).check({ force: true });
    await page.getByRole('button', { name: '恢复', exact: true }).click();
    await expect(page.getByText('已恢复，写入 2 条。')).toBeVisible();
    await expect(texts(page)).toHaveCount(3);
  });

  test('F25 that is broken or foreign is refused in a sentence of its own, and nothing changes', async ({
    page,
  }) => {
    await take(page, address(), '记一笔：整份预算', '原样');
    await open(page, notebook);
    const file = await backup(page);
    const text = file.toString('utf8');
    for (const [broken, sentence] of [
      [file.subarray(0, file.length / 2), '后面缺了一段'],
      [Buffer.from(text.replace('原样', '改样')), '与它自带的校验值不符'],
      [Buffer.from('{}'), '这不是明账的笔记备份'],
      [Buffer.from(text.replace('"format":1', '"format":9')), '更新版本的明账写的'],
      [Buffer.from(text.replace('"done"', '"done":true,"done"')), '重复的字段'],
      [Buffer.from(text.replace('"done"', '"__proto__":{},"done"')), '不该出现的字段名'],
      [Buffer.from(''), '文件是空的'],
    ] as const) {
      await restore(page, broken);
      await expect(page.getByRole('alert').filter({ hasText: sentence })).toBeVisible();
    }
    await expect(texts(page)).toHaveText(['原样']);
  });
});

test.describe('what is written stays private', () => {
  const secret = '秘密𠮷secret42';

  test('no request, address, title, message or storage event holds it', async ({
    page,
    context,
  }) => {
    const seen: string[] = [];
    context.on('request', (request) => seen.push(request.url(), request.postData() ?? ''));
    await page.addInitScript(() => {
      const told: string[] = [];
      Object.assign(window, { told });
      const note = (value: unknown) => void told.push(JSON.stringify(value) ?? '');
      addEventListener('message', ({ data }) => note(data));
      addEventListener('storage', ({ key, newValue }) => note([key, newValue]));
      const { postMessage } = BroadcastChannel.prototype;
      BroadcastChannel.prototype.postMessage = function (message) {
        note(message);
        postMessage.call(this, message);
      };
      const { pushState, replaceState } = History.prototype;
      History.prototype.pushState = function (...state) {
        note(state);
        pushState.apply(this, state);
      };
      History.prototype.replaceState = function (...state) {
        note(state);
        replaceState.apply(this, state);
      };
    });
    const look = async () => seen.push(page.url(), await page.title());

    await write(page, printed, /^记一笔/, secret);
    await page.getByLabel('标签').fill(secret);
    await look();
    await keep(page);
    for (const where of ['', '/spending', '/targets', '/review', '/tables']) {
      await open(page, address(where));
      await look();
    }
    await open(page, notebook);
    await page.getByRole('searchbox', { name: '查找笔记' }).fill(secret);
    await page.getByRole('combobox', { name: '标签' }).selectOption(secret);
    await expect(texts(page)).toHaveText([secret]);
    await look();
    await page.getByRole('link', { name: '找部门' }).click();
    await settled(page);
    await look();
    seen.push(...(await page.evaluate(() => (window as unknown as { told: string[] }).told)));
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    expect(seen.length).toBeGreaterThan(20);
    for (const text of [...seen, kept]) {
      expect(decodeURIComponent(text.replaceAll(/%(?![0-9A-F]{2})/g, ''))).not.toContain(
        'secret42',
      );
    }
  });

  test('a page in a frame offers no note, opens no notes and writes none', async ({
    page,
    baseURL,
  }) => {
    await page.addInitScript(() => {
      const asked: string[] = [];
      Object.assign(window, { asked });
      // Dexie looks at the shape of every store when it opens a database; here is who asks for records.
      for (const method of ['get', 'getAll', 'getAllKeys', 'openCursor', 'count', 'put', 'add']) {
        const ask = Reflect.get(IDBObjectStore.prototype, method) as (...of: unknown[]) => unknown;
        Reflect.set(
          IDBObjectStore.prototype,
          method,
          function (this: IDBObjectStore, ...of: unknown[]) {
            asked.push(this.name);
            return ask.apply(this, of);
          },
        );
      }
    });
    await page.route('**/portal.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><title>portal</title><iframe title="budget" width="900" height="700" src="${baseURL ?? ''}${printed.slice(1)}"></iframe>`,
      }),
    );
    await page.goto('/portal.html');
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('td[aria-current="true"]')).toBeVisible();
    await expect(frame.getByRole('button', { name: /记一笔/ })).toHaveCount(0);
    await frame.getByRole('link', { name: '笔记', exact: true }).click();
    await expect(frame.getByText('嵌在别的网页里')).toBeVisible();
    const alone = frame.getByRole('link', { name: '在新窗口打开' });
    await expect(alone).toHaveAttribute('target', '_blank');
    await expect(frame.getByRole('textbox')).toHaveCount(0);
    const inside = page.frames()[1];
    const asked = await inside?.evaluate(() => (window as unknown as { asked: string[] }).asked);
    expect(asked?.length).toBeGreaterThan(0);
    expect(asked?.filter((store) => store === 'notes' || store === 'book')).toEqual([]);
  });
});

test('axe finds nothing in the notebook or on an open note by day, in the dark and on a phone', async ({
  page,
}) => {
  const byDay = async () => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1440, height: 900 });
  };
  await byDay();
  await open(page, notebook);
  expect(await axeInEveryLook(page)).toEqual([]);
  await byDay();
  await take(page, printed, /^记一笔/, '第一问');
  await take(page, address(), '记一笔：整份预算', '第二问');
  await open(page, notebook);
  await expect(texts(page)).toHaveCount(2);
  expect(await axeInEveryLook(page)).toEqual([]);
  await byDay();
  await page.getByRole('button', { name: '修改：第一问' }).click();
  await expect(page.getByLabel('内容')).toBeFocused();
  expect(await axeInEveryLook(page)).toEqual([]);
});
