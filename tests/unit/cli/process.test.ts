/** What only a process has: that the exit code and the streams of the command line are its own. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { parseBudgetJson } from '../../../src/domain/disclosure/budget-json.ts';
import { expenditureTable } from '../../fixtures/expenditure-text.ts';
import { newFolder, spawned } from './run.ts';

// Each test starts a process, and a busy machine starts it slowly.
vi.setConfig({ testTimeout: 120_000 });

const file = join(newFolder(), 'doubtful.txt');
writeFileSync(file, expenditureTable('12,3x'));

test('the result is on stdout, what is doubtful on stderr, and the process ends with 0', () => {
  const { status, stdout, stderr } = spawned('ingest', file);
  expect(status).toBe(0);
  expect(parseBudgetJson(stdout).value?.id).toBe('130207-301-2023-budget');
  expect(stderr).toMatch(/^.*doubtful\.txt:29: 警告: .*\n$/);
});

test('a file that is not there ends the process with 1', () => {
  const { status, stdout, stderr } = spawned('check', `${file}.gone`);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain('没有这个文件');
});

test('wrong use ends the process with 2 and says on stderr how it is used', () => {
  const { status, stdout, stderr } = spawned();
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('用法');
});
