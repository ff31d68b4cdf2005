/** The app is opened once with a network, and from then on without. */
import { fengnan } from '../app.ts';
import { built, expect, prepared, status, test } from './visit.ts';

test.beforeEach(({ host }) => void host.folders.set('/', built));

test('F32 after one visit the page, a disclosure and its charts come back without a network', async ({
  host,
  reader,
}) => {
  const page = await reader.open(host.url(`/#/${fengnan}`));
  await prepared(page);
  await expect(page.getByText('1,043.55').first()).toBeVisible();
  await host.close();
  await reader.context.setOffline(true);
  await page.reload();
  await expect(status(page)).toContainText('离线');
  await expect(page.getByText('1,043.55').first()).toBeVisible();
  await expect(page.getByText('现在显示的是本机上次存下的内容')).toBeVisible();
  await page.goto(host.url(`/#/${fengnan}/spending?lens=flow`));
  await expect(page.locator('main svg').first()).toBeVisible();
  await expect(page.getByText('图表没有载入')).toHaveCount(0);
});

test('the browser is shut and opened without a network: a pack, its disclosures, checks and charts', async ({
  host,
  reader,
}) => {
  const page = await reader.open(host.url());
  await prepared(page);
  await page.getByText('存到本机，没有网络也能看').click();
  await page.getByRole('button', { name: '存到本机：江苏省全部年度' }).click();
  await expect(page.getByText(/3 份，\d+ KB，\d{4}-\d\d-\d\d 已存本机/)).toBeVisible();
  await reader.shut();
  await host.close();

  const later = await reader.open(host.url());
  await expect(status(later)).toContainText('离线');
  await expect(status(later)).toContainText('预算 3 份');
  const kept = later.getByRole('region', { name: '存在本机的预算' });
  await expect(kept.getByRole('listitem')).toHaveText([
    /江苏省 2019年.*1 份/,
    /江苏省 2018年.*1 份/,
    /江苏省 2017年.*1 份/,
  ]);
  const list = later.getByRole('region', { name: '江苏省', exact: true });
  await list.getByRole('link').first().click();
  await expect(later.getByRole('tree')).toBeVisible();
  await later.getByRole('link', { name: '核对', exact: true }).click();
  await expect(later.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(later.getByText('正在')).toHaveCount(0);
  await later.getByRole('link', { name: '增减', exact: true }).click();
  await expect(later.locator('td.bars > *').first()).toBeVisible();
  // Not stored, and no network: said, not shown by half.
  await later.goto(host.url(`/#/${fengnan}`));
  await expect(later.getByRole('alert')).toContainText('本机也没有存过这份数据');
});
