import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { printBudgetJson } from '../../../src/domain/budget-json.ts';
import type { Disclosure } from '../../../src/domain/disclosure.ts';
import { disclosureWith, expenditure, wan } from '../../support/disclosure.ts';
import { cli, newFolder } from './run.ts';

// Each test starts processes, and a busy machine starts them slowly.
vi.setConfig({ testTimeout: 120_000 });

const folder = newFolder();

function written(name: string, parts: Partial<Disclosure>): string {
  const file = join(folder, name);
  const empty = { projects: [], changes: [], statements: [], texts: [], glossary: [] };
  writeFileSync(
    file,
    printBudgetJson(disclosureWith({ tables: [expenditure], ...empty, ...parts })),
  );
  return file;
}

const sound = written('sound.json', {});
const broken = written('broken.json', {
  statements: [{ id: 'expenditure.project', amount: wan(230.05), at: { line: 7 } }],
});
const empty = join(folder, 'empty.txt');
writeFileSync(empty, '');

test('a document whose figures agree ends with 0 and says how many were examined', () => {
  const { status, stdout, stderr } = cli('check', sound);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^.*sound\.json: 核对了 \d+ 处，\d+ 处相符。\n/);
  expect(stdout).not.toContain('不一致');
});

test('a contradiction ends with 3 and is told with both sides and their places', () => {
  const { status, stdout } = cli('check', broken);
  expect(status).toBe(3);
  expect(stdout).toMatch(/^不一致: .*项目支出为 230\.05 万元.*228\.05 万元，相差 2\.00 万元。$/m);
  expect(stdout).toContain('文字说明 · 项目支出（第 7 行）');
  expect(stdout).toContain('《expenditure》合计 · project');
});

test('--json gives an array of findings with their cells for all files', () => {
  const { status, stdout } = cli('check', sound, broken, '--json');
  expect(status).toBe(3);
  const findings = JSON.parse(stdout) as { severity: string; file: string }[];
  expect(findings.filter(({ severity }) => severity === 'contradiction')).toEqual([
    expect.objectContaining({
      file: broken,
      rule: 'prose-tables',
      message: expect.stringContaining('230.05'),
      difference: 2,
      cells: [
        expect.objectContaining({ side: 'left', value: 230.05, kind: 'statement' }),
        expect.objectContaining({ side: 'right', value: 228.05, table: 'expenditure' }),
      ],
    }),
  ]);
  expect(new Set(findings.map(({ file }) => file))).toEqual(new Set([sound, broken]));
});

test('documents of one department are held against each other', () => {
  const before = written('before.json', { id: '130207-301-2022-budget', year: 2022 });
  const change = { of: 'project', baseYear: 2022, delta: wan(5), rate: null, reason: null };
  const now = written('now.json', { changes: [change] });
  const { status, stdout } = cli('check', now, before);
  expect(status).toBe(3);
  expect(stdout).toContain('另一份文件 130207-301-2022-budget');
});

test('what cannot be read ends with 1, and the other files are checked all the same', () => {
  const { status, stdout, stderr } = cli('check', empty, sound);
  expect(status).toBe(1);
  expect(stdout).toContain('sound.json: 核对了');
  expect(stderr).toContain('empty.txt');
  expect(cli('check', empty, broken).status).toBe(3);
});

test.each([
  [['check']],
  [['check', sound, '--force']],
  [['check', sound, '-o', folder]],
  [['ingest', sound, '--json']],
])('wrong use %j ends with 2 and shows the usage', (words) => {
  const { status, stdout, stderr } = cli(...words);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('check 文件');
});
