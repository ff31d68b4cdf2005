/** A deputy's way into a session: stored at home, reviewed without a network, carried off as a brief. */
import { readFileSync } from 'node:fs';
import { readDocument } from '#ingest/read/read-document.ts';
import { built, expect, prepared, status, test } from './visit.ts';

const departments = [
  { id: '130207-301-2023-budget', region: '唐山市丰南区', total: '1,043.55' },
  { id: '310107-eece0746-2024-budget', region: '上海市普陀区', total: '156,211,123' },
  { id: '320000-4e505f6f-2018-budget', region: '江苏省', total: '15,897.44' },
];

test('three departments are reviewed offline, a question is noted on each, the browser dies, and the brief holds them', async ({
  host,
  reader,
}) => {
  test.slow();
  host.folders.set('/', built);
  const home = await reader.open(host.url());
  await prepared(home);
  await home.getByText('存到本机，没有网络也能看').click();
  for (const { region } of departments) {
    const store = home.getByRole('button', { name: new RegExp(`^存到本机：${region}`) }).first();
    await store.click();
    await expect(store).toBeHidden();
  }
  const kept = home.getByRole('region', { name: '存在本机的预算' });
  await expect(kept.getByRole('listitem')).toHaveCount(7);
  await reader.shut();
  await host.close();

  const hall = await reader.open(host.url());
  await expect(status(hall)).toContainText('离线');
  for (const [index, { id }] of departments.entries()) {
    await hall.goto(host.url(`/#/${id}/review`));
    await expect(hall.getByRole('heading', { level: 1 })).toHaveText('数字核对');
    await hall
      .getByRole('button', { name: /^记一笔：(?!整份预算)/ })
      .first()
      .click();
    await hall.getByRole('radio', { name: '问题' }).check();
    await hall.getByLabel('内容').fill(`第 ${index + 1} 问：为什么不一致？𠮷`);
    await hall.getByRole('button', { name: '保存', exact: true }).click();
    await expect(hall.getByText('已保存。')).toBeVisible();
    await hall.getByRole('button', { name: '关闭' }).click();
  }
  await reader.kill();

  const later = await reader.open(host.url('/#/notebook'));
  await later.getByRole('link', { name: '整理成材料' }).click();
  const paper = later.getByRole('article', { name: '材料预览' });
  await expect(paper.getByRole('heading', { level: 3 })).toHaveCount(3);
  const [download] = await Promise.all([
    later.waitForEvent('download'),
    later.getByRole('button', { name: '下载 Word 文件' }).click(),
  ]);
  const { value } = await readDocument(readFileSync(await download.path()), 'brief.docx');
  const read = (value?.blocks ?? []).flatMap((block) =>
    block.kind === 'paragraph' ? [block.text] : block.rows.flat().map(({ text }) => text),
  );
  for (const [index, { total }] of departments.entries()) {
    expect(read).toContain(total);
    expect(read).toContain(`1. 第 ${index + 1} 问：为什么不一致？𠮷`);
  }
  expect(read.filter((text) => text.startsWith('关于核对结果：'))).toHaveLength(3);
});
