/** What the browser keeps is damaged or gone when it is opened again: the app says so and goes on. */
import { cpSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { budget, built, expect, Reader, take, test } from './visit.ts';

const fengnan = '/#/130207-301-2023-budget';

interface Damage {
  readonly what: string;
  /** Of the files of a database those that are damaged. */
  readonly files: RegExp;
  /** Which byte stands in the place of all of theirs; `null` where they are gone. */
  readonly by: number | null;
}

/** The browser begins a new database, and says nothing of the old one. */
const begunAnew: readonly Damage[] = [
  { what: 'F11 zeros for the list of its files', files: /^MANIFEST/, by: 0 },
  { what: 'F11 other bytes for the pointer to the list', files: /^CURRENT$/, by: 0x5a },
  { what: 'F11 other bytes for its records', files: /\.log$/, by: 0x5a },
  { what: 'F12 nothing of it left', files: /^/, by: null },
];
/** The browser goes on writing behind the zeros, and does not find it again the next time. */
const neverMended = { what: 'F11 zeros for its records', files: /\.log$/, by: 0 };
/** The browser does not open the database any more. */
const shut = { what: 'F11 no list of its files', files: /^MANIFEST/, by: null };

function damage(profile: string, { files, by }: Damage): void {
  const [folder = ''] = readdirSync(join(profile, 'Default', 'IndexedDB'));
  const database = join(profile, 'Default', 'IndexedDB', folder);
  const found = readdirSync(database).filter((name) => files.test(name));
  expect(found).not.toEqual([]);
  for (const name of found) {
    const file = join(database, name);
    if (by === null) rmSync(file);
    else writeFileSync(file, Buffer.alloc(statSync(file).size, by));
  }
}

test('F11 F12 a database that is damaged or gone is said to be, reading goes on, and what is kept anew is there', async ({
  host,
  reader,
}) => {
  test.slow();
  host.folders.set('/', built);
  const before = await reader.open(host.url('/#/import'));
  await before.locator('input[type=file]').first().setInputFiles(budget('某局'));
  await before.getByRole('button', { name: '保存到本机并打开' }).click();
  await expect(before).toHaveURL(/2023-budget/);
  await before.goto(host.url(fengnan));
  await take(before, '第一问');
  await reader.shut();

  /** The app with the damaged database: it reads the library, and says what on its start page. */
  const openDamaged = async (by: Damage, told: string) => {
    const later = new Reader([], `${reader.profile}-damaged`);
    cpSync(reader.profile, later.profile, { recursive: true });
    damage(later.profile, by);
    const page = await later.open(host.url());
    await expect(page.getByText(told)).toBeVisible();
    await page.goto(host.url(fengnan));
    await expect(page.getByText('1,043.55').first()).toBeVisible();
    return { page, later };
  };
  for (const each of begunAnew) {
    await test.step(each.what, async () => {
      const { page, later } = await openDamaged(each, '导入过的文件不在本机了');
      await page.goto(host.url('/#/notebook'));
      const told = page.getByText('原来存在这里的 1 条笔记没有了');
      await expect(told).toBeVisible();
      await page.goto(host.url(fengnan));
      await take(page, '第二问');
      await later.shut();
      const again = await later.open(host.url('/#/notebook'));
      await expect(again.locator('article p.text')).toHaveText(['第二问']);
      // It is told until somebody has seen it.
      await expect(again.getByText('原来存在这里的 1 条笔记没有了')).toBeVisible();
      await again.getByRole('button', { name: '不要了，从头开始' }).click();
      await expect(again.getByText('没有了')).toHaveCount(0);
      await again.reload();
      await expect(again.locator('article p.text')).toHaveText(['第二问']);
      await expect(again.getByText('没有了')).toHaveCount(0);
      await again.goto(host.url());
      await expect(again.getByRole('heading', { level: 1 })).toBeVisible();
      await later.gone();
    });
  }
  await test.step(neverMended.what, async () => {
    const { page, later } = await openDamaged(neverMended, '导入过的文件不在本机了');
    await take(page, '第二问');
    await later.shut();
    const again = await later.open(host.url('/#/notebook'));
    await expect(again.getByText('原来存在这里的 1 条笔记没有了')).toBeVisible();
    await later.gone();
  });
  await test.step(shut.what, async () => {
    const { page, later } = await openDamaged(shut, '本机存的数据已损坏，读不出来');
    // What could not be kept is not offered.
    await expect(page.getByRole('button', { name: /^记一笔/ })).toHaveCount(0);
    await later.gone();
  });
});
