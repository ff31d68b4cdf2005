/** How documents are read: folders, what is told of them, how long one may take, and how far it is. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { Progress } from '../../../../../src/cli/progress.ts';
import { runCommandLine } from '../../../../../src/cli/run.ts';
import { expenditureTable } from '../../../../fixtures/expenditure-text.ts';
import { cli, newFolder } from '../../run.ts';

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = newFolder();
  mkdirSync(join(folder, '下级.txt'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

test('a folder stands for the documents in it, by name; other files and folders are left', async () => {
  const text = expenditureTable();
  const other = text.replace('预算年度：2023', '预算年度：2022');
  const folder = folderWith({ 'b.txt': text, 'a.txt': other, 'x.png': '', '~$b.docx': '' });
  const { status, stdout } = await cli('check', folder);
  expect(status).not.toBe(1);
  const files = [...stdout.matchAll(/^(.*): 核对了/gm)].map(([, file]) => file);
  expect(files).toEqual([join(folder, 'a.txt'), join(folder, 'b.txt')]);
});

test('a folder without a document ends with 1 and is named', async () => {
  const folder = folderWith({ 'x.png': '' });
  const { status, stdout, stderr } = await cli('check', folder);
  expect([status, stdout, stderr]).toEqual([1, '', `${folder}: 这个文件夹里没有预算文件。\n`]);
});

test('--quiet tells errors alone', async () => {
  const folder = folderWith({ 'a.txt': expenditureTable('12,3x'), 'b.txt': '' });
  const loud = await cli('check', folder);
  expect(loud.stderr).toContain('警告');
  const { stderr } = await cli('check', folder, '--quiet');
  expect(stderr).not.toContain('警告');
  expect(stderr).toMatch(/^.*b\.txt: 错误 E-EMPTY/);
});

test('a document that takes longer than it may is given up with a sentence, the next is read', async () => {
  const folder = folderWith({ 'a.txt': expenditureTable() });
  const [stdout, stderr] = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockReturnValue(true),
  );
  const surroundings = { threads: true, screen: null };
  // No thread has begun by then.
  const code = await runCommandLine(['check', folder, '--deadline', '0.001'], surroundings);
  const said = stderr?.mock.calls.join('') ?? '';
  for (const spy of [stdout, stderr]) spy?.mockRestore();
  expect(code).toBe(1);
  expect(said).toBe(
    `${join(folder, 'a.txt')}: 读了 0.001 秒还没有读完，已经停止；可用 --deadline 给更多时间。\n`,
  );
});

test.each(['0', '-1', 'x', '1e9', ''])('--deadline %j is wrong use', async (seconds) => {
  const { status, stderr } = await cli('check', 'a.txt', `--deadline=${seconds}`);
  expect(status).toBe(2);
  expect(stderr).toContain('--deadline 应是大于 0 的秒数');
});

test('progress begins after a second: the file, its page, the rate and the time left', () => {
  let now = 0;
  let written = '';
  const progress = new Progress(4, { write: (text) => (written += text) }, () => now);
  progress.reading('a.pdf', 1, 10);
  now = 500;
  progress.next();
  expect(written).toBe('');
  now = 30_000;
  progress.reading('b.pdf', 6, 10);
  expect(written).toBe(
    '\r\u001b[2K正在读第 2 / 4 份：b.pdf  第 6 / 10 页  每分钟 2.0 份  还需约 50 秒',
  );
  progress.next();
  expect(written.endsWith('\r\u001b[2K')).toBe(true);
});
