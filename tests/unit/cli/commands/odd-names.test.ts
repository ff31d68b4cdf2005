/** Names that are long or hold controls, and a disk that is full. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expenditureTable } from '../../../fixtures/expenditure-text.ts';
import { cli, newFolder, program } from '../run.ts';

test.skipIf(process.platform === 'win32')(
  'no control of a file name reaches the terminal',
  async () => {
    const folder = newFolder();
    const name = 'a\u001b[2J\u001b]0;x\u0007\r\nb\u202e.txt';
    const [good, bad] = [join(folder, name), join(folder, `bad${name}`)];
    writeFileSync(good, expenditureTable('12,3x'));
    writeFileSync(bad, '');
    const runs = [
      await cli('ingest', good, bad, '-o', join(folder, 'out')),
      await cli('ingest', good, join(folder, `none${name}`)),
      await cli('ingest', good, '-o', join(folder, 'no\u001bfolder', '\u001b'.repeat(200))),
      await cli('check', good, bad),
      await cli('disclosure', good, bad),
    ];
    for (const { stdout, stderr } of runs) {
      // eslint-disable-next-line no-control-regex
      expect(`${stdout}${stderr}`).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/);
    }
    expect(runs[0]?.stderr).toContain('a▯[2J▯]0;x▯▯▯b[U+202E].txt:29: 警告');
  },
);

test('a document goes into a file with the longest name that a disk takes', async () => {
  const folder = newFolder();
  const file = join(folder, 'a.txt');
  writeFileSync(file, expenditureTable());
  const out = join(folder, `${'长'.repeat(83)}.json`);
  expect(await cli('ingest', file, '-o', out)).toMatchObject({ status: 0, stderr: '' });
  expect(readFileSync(out, 'utf8')).toContain('一般公共服务支出');
});

test('where a file cannot be put in its place nothing of it is left', async () => {
  const folder = newFolder();
  const file = join(folder, 'a.txt');
  writeFileSync(file, expenditureTable());
  const out = join(folder, 'out');
  mkdirSync(join(out, 'a.txt.json', 'inside'), { recursive: true });
  mkdirSync(join(out, 'a.json', 'inside'), { recursive: true });
  const { status, stderr } = await cli('ingest', file, '-o', out, '--force');
  expect([status, stderr === '']).toEqual([1, false]);
  expect(readdirSync(out).sort()).toEqual(['a.json', 'a.txt.json']);
});

test.skipIf(process.platform === 'win32')('a disk that is full leaves no half file', () => {
  const folder = newFolder();
  const file = join(folder, 'a.txt');
  writeFileSync(file, expenditureTable());
  // No file of this process may be longer than 1 KB: writing ends as on a disk without room.
  const words = [process.execPath, ...program, 'ingest', file, '-o', join(folder, 'a.json')];
  const script = `trap '' XFSZ; ulimit -f 1; exec "$@"`;
  const { status, stderr } = spawnSync('bash', ['-c', script, 'bash', ...words], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([1, expect.stringContaining('a.json')]);
  expect(readdirSync(folder)).toEqual(['a.txt']);
});
