/** 公开自查: of one department with the place of each, and of all as a matrix without a rank. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as bare } from '@playwright/test';
import { expenditureTable } from '../fixtures/expenditure-text.ts';
import { StaticHost } from '../support/static-host.ts';
import { address, expect, open, test } from './app.ts';
import { axeInEveryLook } from './axe.ts';

test('each criterion of a department has its verdict, and its place is one click away', async ({
  page,
}) => {
  await open(page, address('/openness'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('公开自查');
  const main = page.getByRole('main');
  for (const head of ['完整性', '细化程度', '公开方式', '真实性']) {
    await expect(main.getByRole('heading', { name: head })).toBeVisible();
  }
  // Dates do not stand in a document: what cannot be told is left out, and said so.
  await expect(main.getByRole('heading', { name: '及时性' })).toHaveCount(0);
  await expect(main).toContainText('从文件看不出、没有列入的：批复后 20 日内公开');
  const agreement = main.locator('dl > div').filter({ hasText: '表与表、表与文字一致' });
  await expect(agreement).toContainText('未见');
  await agreement.getByRole('link').first().click();
  await expect(
    page.locator('td[aria-current="true"], [aria-current="true"]').first(),
  ).toBeVisible();
});

test('all departments stand in a matrix, each cell with its word, and lead to their own page', async ({
  page,
}) => {
  await open(page, '/#/openness?region=130207');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('各部门公开自查');
  const row = page.getByRole('row').filter({ hasText: '唐山市丰南区人民代表大会' });
  await expect(row.getByRole('cell').first()).toHaveText(/具备|未见|不适用/);
  await row.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('公开自查');
});

test('axe finds nothing on either, by day, in the dark and on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, address('/openness'));
  await expect(page.getByRole('heading', { name: '真实性' })).toBeVisible();
  expect(await axeInEveryLook(page)).toEqual([]);
  await open(page, '/#/openness');
  await expect(page.getByRole('table')).toBeVisible();
  expect(await axeInEveryLook(page)).toEqual([]);
});

bare(
  'what was published again is shown cell by cell, each figure one click from its cell',
  async ({ page }) => {
    const folder = mkdtempSync(join(tmpdir(), 'mingzhang-again-'));
    const [documents, out] = [join(folder, 'in'), join(folder, 'data')];
    mkdirSync(documents);
    for (const [total, date] of [
      ['12.30', '2026-02-10'],
      ['45.60', '2026-03-10'],
    ] as const) {
      writeFileSync(join(documents, 'a.txt'), expenditureTable(total));
      const words = ['src/cli/main.ts', 'publish', documents, '-o', out, '--date', date];
      const { status } = spawnSync(process.execPath, ['--import', 'tsx', ...words]);
      expect(status).toBe(0);
    }
    const host = new StaticHost();
    host.folders.set('/ysgk/', 'dist');
    host.folders.set('/ysgk/data/', out);
    await host.open();
    try {
      await page.goto(host.url('/ysgk/index.html#/130207-301-2023-budget/openness'));
      await expect(page.getByRole('main')).toContainText('首次公开后 1 个单元格有改动');
      const row = page.getByRole('row').filter({ hasText: '12.30 万元' });
      await row.getByRole('link', { name: '45.60 万元' }).click();
      await expect(page.locator('td[aria-current="true"]')).toHaveText('45.60');
    } finally {
      await host.close();
    }
  },
);
