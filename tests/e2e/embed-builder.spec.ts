/** The code that puts a view into another page: made in the app, put into a portal, and shown there. */
import { readFileSync } from 'node:fs';
import { address, expect, open, test } from './app.ts';
import { axeFindings } from './axe.ts';
import { expect as inPortal, fitted, inside, test as portalTest } from './portal.ts';

test.use({ reducedMotion: 'reduce' } as object);
portalTest.use({ reducedMotion: 'reduce' } as object);

async function openBuilder(page: Parameters<typeof open>[0]) {
  await open(page, address());
  await page.getByRole('button', { name: /^分享整份预算/ }).click();
  await page.getByRole('button', { name: '嵌入', exact: true }).click();
}

test('what is chosen is in the preview and in the code, in both forms', async ({ page }) => {
  await openBuilder(page);
  const code = page.getByRole('textbox', { name: '嵌入代码' });
  await expect(code).toHaveValue(
    /<mingzhang-embed src="[^"]+embed\.html\?dept=130207-301&amp;year=2023"/,
  );
  await page.getByRole('combobox', { name: '嵌入什么' }).selectOption('支出图');
  await page.getByRole('radio', { name: '深色' }).check();
  await page.getByRole('radio', { name: '固定为现在这一版' }).check();
  await page.getByRole('checkbox', { name: '显示标题' }).uncheck();
  const shard = JSON.parse(
    readFileSync(
      `public/data/${JSON.parse(readFileSync('public/data/catalog.json', 'utf8')).regions[0].path}`,
      'utf8',
    ),
  );
  await expect(code).toHaveValue(
    new RegExp(`data=${shard.disclosures[0].sha256}&amp;view=spending&amp;theme=dark&amp;title=0`),
  );
  const preview = page.getByRole('region', { name: '预览宽度' }).locator('iframe');
  await expect(
    preview.contentFrame().getByRole('row', { name: /^一般公共服务支出/ }),
  ).toBeVisible();
  for (const width of [768, 1080]) {
    await page.getByRole('radio', { name: `${width} 像素` }).check();
    await expect(preview).toHaveAttribute('width', String(width));
  }
  await page.getByRole('radio', { name: '只用 iframe' }).check();
  await expect(code).toHaveValue(
    /^<iframe src="[^"]+" title="[^"]+支出图" width="100%" height="650"/,
  );
  // The page in the preview is looked at on its own, in embed-page.spec.ts.
  await page.getByRole('region', { name: '预览宽度' }).evaluate((region) => region.remove());
  expect(await axeFindings(page)).toEqual([]);
});

test('公开自查, years, a comparison and a region are offered where there is something to show of them', async ({
  page,
}) => {
  await openBuilder(page);
  const view = page.getByRole('combobox', { name: '嵌入什么' });
  const code = page.getByRole('textbox', { name: '嵌入代码' });
  // There is one year of this department.
  await expect(view.getByRole('option', { name: /各年/ })).toHaveCount(0);
  await view.selectOption('公开自查');
  await expect(code).toHaveValue(/year=2023&amp;view=openness"/);
  await view.selectOption('地区各部门');
  await expect(code).toHaveValue(/embed\.html\?view=region&amp;region=130207"/);
  await expect(code).toHaveValue(/index\.html#\/\?region=130207|#\/\?region=130207/);
  await expect(page.getByRole('radio', { name: '总是最新年度' })).toHaveCount(0);
  await page.goto('/#/310107-eece0746-2025-budget');
  await page.getByRole('button', { name: /^分享整份预算/ }).click();
  await page.getByRole('button', { name: '嵌入', exact: true }).click();
  await view.selectOption('各年支出');
  await expect(code).toHaveValue(/dept=310107-eece0746&amp;year=2025&amp;view=trend"/);
  await view.selectOption('各年并排');
  await page.getByRole('combobox', { name: '语言' }).selectOption({ value: 'en' });
  await expect(code).toHaveValue(
    /view=compare&amp;of=310107-eece0746-2023-budget\.310107-eece0746-2024-budget\.310107-eece0746-2025-budget&amp;lang=en"/,
  );
});

test('a colour that cannot be read is corrected with its reason, and what is no colour is refused', async ({
  page,
}) => {
  await openBuilder(page);
  const colour = page.getByRole('textbox', { name: '本站颜色' });
  const code = page.getByRole('textbox', { name: '嵌入代码' });
  await colour.fill('#ffee00');
  await expect(page.getByText(/浅色底上这个颜色不够清楚，会改用相近的 #/)).toBeVisible();
  await expect(code).toHaveValue(/accent=%23ffee00/);
  await colour.fill('red');
  await expect(page.getByText(/颜色要写成 # 加六位/)).toBeVisible();
  await expect(code).not.toHaveValue(/accent/);
});

test('without permission to copy, the code is selected and the keys are named', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await openBuilder(page);
  await page.getByRole('button', { name: '复制代码' }).click();
  await expect(page.getByText('请按 Ctrl+C')).toBeVisible();
  const code = page.getByRole('textbox', { name: '嵌入代码' });
  await expect(code).toBeFocused();
  const selected = await code.evaluate(
    (field: HTMLTextAreaElement) => field.selectionEnd - field.selectionStart,
  );
  expect(selected).toBe((await code.inputValue()).length);
});

portalTest(
  'the code works as it stands in the page of a portal',
  async ({ page, host, baseURL }) => {
    await openBuilder(page);
    await page.getByRole('combobox', { name: '嵌入什么' }).selectOption('支出图');
    const code = await page.getByRole('textbox', { name: '嵌入代码' }).inputValue();
    inPortal(code).toContain(String(baseURL));
    await host.open(`<meta charset="utf-8"><h1>财政公开</h1>${code}`);
    await fitted(page);
    await inPortal(inside(page).getByRole('row', { name: /^一般公共服务支出/ })).toBeVisible();
  },
);
