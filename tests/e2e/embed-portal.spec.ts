/** An embed inside somebody else's page: trust.md A6, E1 to E17. */
import { readFileSync } from 'node:fs';
import { fengnan } from './app.ts';
import { element, embedPath, expect, fitted, heights, inside, test } from './portal.ts';

test.use({ reducedMotion: 'reduce' } as object);

const row = { name: /^一般公共服务支出/ };

test.afterEach(({ faults }, { tags }) => {
  if (!tags.includes('@refused')) expect(faults).toEqual([]);
});

for (const [width, height] of [
  [1080, 650],
  [768, 575],
  [360, 400],
] as const) {
  test(`E1 with its script stripped, the frame of ${height} px is read by scrolling and the link stands under it`, async ({
    page,
    host,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await host.open(`<iframe src="%APP%/${embedPath('view=spending')}" title="部门预算" width="100%" height="${height}"></iframe>
      <p><a href="%APP%/index.html">查看完整预算公开页</a></p>`);
    await inside(page).getByRole('row', row).scrollIntoViewIfNeeded();
    await expect(inside(page).getByRole('row', row)).toBeVisible();
    await expect(page.getByRole('link', { name: '查看完整预算公开页' })).toBeVisible();
    const wide = await inside(page)
      .locator('html')
      .evaluate((root) => root.scrollWidth - root.clientWidth);
    expect(wide).toBe(0);
  });
}

for (const view of [
  'department',
  'figures',
  'spending',
  'composition',
  'changes',
  'targets',
  'badge',
]) {
  test(`E2 under sandbox="allow-scripts" alone, ${view} is shown whole, and the frame fits it`, async ({
    page,
    host,
  }) => {
    await host.open(element(`view=${view}`, 'sandbox="allow-scripts"'));
    await fitted(page);
    const frame = inside(page);
    await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(frame.getByText('正在载入')).toHaveCount(0);
    expect(await frame.locator('html').evaluate(() => self.origin)).toBe('null');
    await expect(page.getByRole('link', { name: '查看完整预算公开页' })).toBeHidden();
  });
}

test(
  'E2 a link that the sandbox does not let out gives its address to copy',
  { tag: '@refused' },
  async ({ page, host, baseURL }) => {
    await host.open(element('view=spending', 'sandbox="allow-scripts"'));
    await fitted(page);
    await inside(page).getByRole('link', { name: '在新窗口打开完整页面' }).click();
    await expect(inside(page).getByRole('alert')).toContainText('这个网页不允许打开新窗口');
    await expect(inside(page).getByLabel('完整页面的地址')).toHaveValue(
      `${baseURL}index.html#/130207-301-2023-budget/spending`,
    );
  },
);

for (const headers of [
  { 'x-frame-options': 'DENY' },
  { 'content-security-policy': "frame-ancestors 'none'" },
] as Record<string, string>[]) {
  test(
    `E3 where ${Object.keys(headers)[0]} refuses the frame, the host page shows the link`,
    { tag: '@refused' },
    async ({ page, host }) => {
      await page.route('**/embed.html*', async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ response: answer, headers: { ...answer.headers(), ...headers } });
      });
      await host.open(element('view=spending'));
      await expect(page.getByRole('link', { name: '查看完整预算公开页' })).toBeVisible();
      expect(await page.locator('iframe').evaluate((own) => own.clientHeight)).toBe(650);
    },
  );
}

test('E4 after ten times opening and closing, the frame is as high as before', async ({
  page,
  host,
}) => {
  await host.open(element('view=figures'));
  const before = await fitted(page);
  const term = inside(page).getByRole('button', { name: /人员经费/ });
  for (let cycle = 0; cycle < 10; cycle += 1) {
    await term.click();
    await expect.poll(async () => (await heights(page))[0]).toBeGreaterThan(before);
    await term.click();
    await expect.poll(async () => Math.abs((await heights(page))[0] - before)).toBeLessThan(3);
  }
});

test('E4 a frame whose content grows with it stops growing, and says so', async ({
  page,
  host,
}) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await host.open(element('view=figures'));
  await fitted(page);
  await inside(page)
    .locator('#embed')
    .evaluate((own) => (own.style.minHeight = 'calc(100vh + 10px)'));
  await expect.poll(() => said.filter((text) => text.includes('stays as it is')).length).toBe(1);
  const [frozen] = await heights(page);
  expect(frozen).toBeLessThan(2_000);
});

test("E5 the portal's style sheets do not reach the frame", async ({ page, host }) => {
  await host.open(`<style>iframe { height: 100% !important; max-width: 50%; width: 10px !important; border: 9px solid red !important; }
    mingzhang-embed { display: inline !important; width: 30% !important; max-width: 20%; }
    * { transform: none; box-sizing: content-box }</style>${element('view=spending')}`);
  await fitted(page);
  const { frame, body } = await page.locator('iframe').evaluate((own) => ({
    frame: own.getBoundingClientRect().width,
    body: document.body.clientWidth - 16,
  }));
  expect(Math.abs(frame - body)).toBeLessThan(17);
});

test('a page that begins to listen late asks, and is told the height each time', async ({
  page,
  host,
  baseURL,
}) => {
  await host.open(
    `<iframe title="预算" src="%APP%/${embedPath('view=figures')}#id=late" width="100%" height="650"></iframe>`,
  );
  await expect(inside(page).getByRole('heading', { level: 1 })).toBeVisible();
  const told = await page.evaluate(async (app) => {
    const ask = () =>
      new Promise<unknown>((resolve) => {
        addEventListener('message', function hear({ data, origin }) {
          if (data.type !== 'mingzhang:height') return;
          removeEventListener('message', hear);
          resolve({ ...data, origin: `${origin}/` });
        });
        const message = { type: 'mingzhang:ping', v: 1, id: 'late' };
        document.querySelector('iframe')!.contentWindow!.postMessage(message, app);
      });
    // Without being asked a frame tells a height three times at most.
    const answers = [];
    for (let asked = 0; asked < 6; asked += 1) answers.push(await ask());
    return answers;
  }, String(baseURL));
  const height = await inside(page)
    .locator('#embed')
    .evaluate((own) => Math.ceil(own.getBoundingClientRect().height));
  for (const answer of told.slice(3)) {
    expect(answer).toEqual({ type: 'mingzhang:height', v: 1, id: 'late', height, origin: baseURL });
  }
});

test('E6 forged heights change nothing: wrong window, wrong values, a flood of a hundred thousand', async ({
  page,
  host,
}) => {
  host.serve(
    '/evil.html',
    `<script>
      const id = 'mz1';
      for (let n = 0; n < 100_000; n += 1)
        parent.postMessage({ type: 'mingzhang:height', v: 1, id, height: 3000 + (n % 9000) }, '*');
      parent.postMessage('done', '*');
    </script>`,
  );
  await host.open(element('view=figures'));
  const before = await fitted(page);
  await page.evaluate(async (evil) => {
    const done = new Promise((resolve) =>
      addEventListener('message', ({ data }) => data === 'done' && resolve(0)),
    );
    const other = document.createElement('iframe');
    other.src = evil;
    document.body.append(other);
    const message = { type: 'mingzhang:height', v: 1, id: 'mz1' };
    for (const height of [
      1e9,
      'NaN',
      '700',
      null,
      NaN,
      -5,
      99,
      20_001,
      [700],
      { valueOf: () => 700 }.valueOf(),
    ])
      postMessage({ ...message, height }, '*');
    for (const other of [
      JSON.stringify({ ...message, height: 700 }),
      null,
      7,
      [],
      { ...message, v: 2, height: 700 },
    ])
      postMessage(other, '*');
    await done;
  }, `${host.address}/evil.html`);
  await expect.poll(async () => (await heights(page))[0]).toBe(before);
});

test('E6 the right window on a wrong origin is not heard', async ({ page, host }) => {
  // The fragment, and with it the frame's name, outlives the redirect.
  host.serve(
    '/evil.html',
    `<p id="embed">evil</p><script>
      const id = /id=([\\w-]+)/.exec(location.hash)[1];
      parent.postMessage({ type: 'mingzhang:ready', v: 1, id }, '*');
      parent.postMessage({ type: 'mingzhang:height', v: 1, id, height: 7000 }, '*');
      document.title = id;
    </script>`,
  );
  await page.route('**/embed.html*', (route) =>
    route.fulfill({ status: 302, headers: { location: `${host.address}/evil.html` } }),
  );
  await host.open(element('view=figures'));
  await expect(inside(page).getByText('evil')).toBeVisible();
  await expect(page.getByRole('link', { name: '查看完整预算公开页' })).toBeVisible();
  expect(await page.locator('iframe').evaluate((own) => own.clientHeight)).toBe(650);
});

test('E6 of a frame that tells a thousand heights, ten a second are obeyed, and the last', async ({
  page,
  host,
}) => {
  await host.open(element('view=figures'));
  await fitted(page);
  const changes = await page.evaluate(() => {
    const frame = document.querySelector('mingzhang-embed')!.shadowRoot!.querySelector('iframe')!;
    Reflect.set(window, 'changes', 0);
    new MutationObserver(() =>
      Reflect.set(window, 'changes', Number(Reflect.get(window, 'changes')) + 1),
    ).observe(frame, { attributes: true, attributeFilter: ['style'] });
    return Reflect.get(window, 'changes');
  });
  expect(changes).toBe(0);
  const started = Date.now();
  await inside(page)
    .locator('html')
    .evaluate(() => {
      for (let n = 1; n <= 1_000; n += 1)
        parent.postMessage({ type: 'mingzhang:height', v: 1, id: 'mz1', height: 1_000 + n }, '*');
    });
  await expect.poll(async () => (await heights(page))[0]).toBe(2_000);
  const seconds = (Date.now() - started) / 1_000;
  const obeyed = await page.evaluate(() => Number(Reflect.get(window, 'changes')));
  expect(obeyed).toBeLessThanOrEqual(10 * seconds + 1);
});

test('E7 two embeds on a page, each as high as its own content', async ({ page, host }) => {
  await page.setViewportSize({ width: 1080, height: 3_000 });
  await host.open(element('view=figures') + element('view=spending'));
  const first = await fitted(page, 0);
  const second = await fitted(page, 1);
  expect(second).toBeGreaterThan(first + 100);
});

test('E8 an embed in a hidden tab asks for nothing, and fits when it is shown', async ({
  page,
  host,
}) => {
  await host.open(`<div id="tab" hidden>${element('view=figures')}</div>`);
  await expect(page.locator('mingzhang-embed')).toBeAttached();
  expect(host.frames).toEqual([]);
  await page.evaluate(() => (document.getElementById('tab')!.hidden = false));
  const shown = await fitted(page);
  await page.evaluate(() => (document.getElementById('tab')!.hidden = true));
  await page.evaluate(() => (document.getElementById('tab')!.hidden = false));
  expect(await fitted(page)).toBe(shown);
});

test('E9 of ten embeds, those below the fold make no request until they come near', async ({
  page,
  host,
}) => {
  await page.setViewportSize({ width: 1080, height: 700 });
  await host.open(
    Array.from(
      { length: 10 },
      () => `<section style="margin-bottom:400px">${element('view=badge')}</section>`,
    ).join(''),
  );
  await fitted(page);
  expect(host.frames.length).toBeLessThanOrEqual(2);
  const before = host.frames.length;
  await page.locator('mingzhang-embed').last().scrollIntoViewIfNeeded();
  await expect.poll(() => host.frames.length).toBeGreaterThan(before);
  expect(host.frames.length).toBeLessThan(10);
});

test('E10 a frame keeps nothing', async ({ page, host }) => {
  await host.open(element('view=department'));
  await fitted(page);
  const kept = await inside(page)
    .locator('html')
    .evaluate(async () => ({
      databases: (await indexedDB.databases()).length,
      items: localStorage.length + sessionStorage.length,
      caches: 'caches' in self ? (await caches.keys()).length : 0,
      workers:
        'serviceWorker' in navigator
          ? (await navigator.serviceWorker.getRegistrations()).length
          : 0,
    }));
  expect(kept).toEqual({ databases: 0, items: 0, caches: 0, workers: 0 });
});

test('E10 a note of the app is not in the frame, which says so and leads to it', async ({
  page,
  host,
  context,
  baseURL,
}) => {
  await page.goto(`${String(baseURL)}#/${fengnan}`);
  await page.getByRole('button', { name: '记一笔：整份预算' }).click();
  await page.getByLabel('内容').fill('为什么增加？');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByText('已保存。')).toBeVisible();

  await host.open(element('view=department'));
  await fitted(page);
  const frame = inside(page);
  await expect(frame.getByText('笔记只在完整页面里，这里看不到，也不能记。')).toBeVisible();
  await expect(frame.getByText('为什么增加？')).toHaveCount(0);
  await expect(frame.getByRole('textbox')).toHaveCount(0);

  const opened = context.waitForEvent('page');
  await frame.getByRole('link', { name: '在新窗口打开完整页面' }).click();
  const app = await opened;
  await expect(app.getByRole('heading', { level: 1 })).toHaveText(/办公室/);
  await app.getByRole('link', { name: '笔记', exact: true }).click();
  await expect(app.locator('article p.text')).toHaveText('为什么增加？');
});

test('E11 where every way to storage throws, the frame shows all the same', async ({
  page,
  host,
}) => {
  await page.addInitScript(() => {
    if (window === window.top) return;
    for (const name of [
      'indexedDB',
      'localStorage',
      'sessionStorage',
      'caches',
      'BroadcastChannel',
    ])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    Object.defineProperty(Navigator.prototype, 'serviceWorker', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await host.open(element('view=spending'));
  await fitted(page);
  await expect(inside(page).getByRole('row', row)).toBeVisible();
});

const article = readFileSync(new URL('./portal-article.html', import.meta.url), 'utf8');

for (const [width, colorScheme] of [
  [1440, 'light'],
  [768, 'dark'],
  [390, 'light'],
] as const) {
  test(`an article of a portal with three embeds, ${width} px, ${colorScheme}: each fits, nothing scrolls in it`, async ({
    page,
    host,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 900 });
    await host.open(article);
    for (const at of [0, 1, 2]) {
      await page.locator('mingzhang-embed').nth(at).scrollIntoViewIfNeeded();
      await fitted(page, at);
      const frame = page.locator('mingzhang-embed iframe').nth(at).contentFrame();
      await expect(frame.getByText('正在载入')).toHaveCount(0);
      await fitted(page, at);
      const rest = await frame
        .locator('html')
        .evaluate((root) => [
          root.scrollWidth - innerWidth,
          root.scrollHeight - innerHeight,
          matchMedia('(prefers-color-scheme: dark)').matches,
        ]);
      expect(rest).toEqual([0, 0, colorScheme === 'dark']);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

test(
  'E14 without a network after it was loaded, the drawing opens and closes',
  { tag: '@refused' },
  async ({ page, host, context }) => {
    await host.open(element('view=department'));
    await fitted(page);
    await context.setOffline(true);
    const frame = inside(page);
    await frame.getByRole('button', { name: '社会保障和就业支出', exact: true }).click();
    await expect(frame.getByRole('row', { name: /^一般公共服务支出/ })).toHaveCount(0);
    await frame.getByRole('button', { name: '绩效', exact: true }).click();
    await expect(frame.getByRole('alert')).toContainText('没有载入');
    await expect(frame.getByRole('link', { name: '在新窗口打开完整页面' })).toBeVisible();
  },
);

test('E16 in a portal inside a portal it fits its own frame', async ({ page, host }) => {
  host.serve('/inner.html', element('view=figures'));
  await host.open(`<iframe title="里层" src="/inner.html" width="100%" height="800"></iframe>`);
  const inner = page.locator('iframe').contentFrame();
  const frame = inner.locator('mingzhang-embed iframe');
  const content = frame.contentFrame().locator('#embed');
  await expect(content.getByRole('heading', { level: 1 })).toBeVisible();
  await expect
    .poll(async () => {
      const high = await frame.evaluate((own) => own.clientHeight);
      return (
        high - (await content.evaluate((own) => Math.ceil(own.getBoundingClientRect().height)))
      );
    })
    .toBe(0);
});

test('E17 printed with its portal, the rows of the table are on the paper', async ({
  page,
  host,
}) => {
  await host.open(element('view=spending'));
  await fitted(page);
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const { numPages, getPage } = await (async () => {
    const opened = await getDocument({
      data: new Uint8Array(await page.pdf({ format: 'A4' })),
      verbosity: 0,
    }).promise;
    return { numPages: opened.numPages, getPage: (number: number) => opened.getPage(number) };
  })();
  let text = '';
  for (let number = 1; number <= numPages; number += 1) {
    const { items } = await (await getPage(number)).getTextContent();
    text += items.map((item) => ('str' in item ? item.str : '')).join('');
  }
  for (const printed of ['802.49', '137.96', '59.39', '43.71']) expect(text).toContain(printed);
});
