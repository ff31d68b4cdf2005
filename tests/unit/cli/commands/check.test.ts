import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { printBudgetJson } from '../../../../src/domain/disclosure/budget-json.ts';
import type { Disclosure } from '../../../../src/domain/disclosure/disclosure.ts';
import { expenditureTable } from '../../../fixtures/expenditure-text.ts';
import { disclosureWith, expenditure, wan } from '../../../support/disclosure.ts';
import { cli, newFolder } from '../run.ts';

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
const wrong = { id: 'expenditure.project', amount: wan(230.05), at: { line: 7 } };
const broken = written('broken.json', {
  statements: [
    wrong,
    { id: 'expenditure.total', amount: wan(1043.55) },
    { id: 'expenditure.basic', amount: wan(815.5) },
    { id: 'function.2010101', amount: wan(576.77) },
  ],
});
const empty = join(folder, 'empty.txt');
writeFileSync(empty, '');

test('a document whose figures agree ends with 0 and says how many were examined', async () => {
  const { status, stdout, stderr } = await cli('check', sound);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^.*sound\.json: 核对了 \d+ 处，\d+ 处相符。\n/);
  expect(stdout).not.toContain('不一致');
});

test('a contradiction ends with 3 and is told with both sides and their places', async () => {
  const { status, stdout } = await cli('check', broken);
  expect(status).toBe(3);
  expect(stdout).toMatch(/^不一致: .*项目支出为 230\.05 万元.*228\.05 万元，相差 2\.00 万元。$/m);
  expect(stdout).toContain('文字说明 · 项目支出（第 7 行）');
  expect(stdout).toContain('《expenditure》合计 · project');
});

test('--json gives an array of findings with their cells for all files', async () => {
  const { status, stdout } = await cli('check', sound, broken, '--json');
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

test('a doubt is printed last, with why it is one, and is no contradiction', async () => {
  // The only figure that the text takes from a table: perhaps the text was not read right.
  const doubtful = written('doubtful.json', { statements: [wrong] });
  const { status, stdout } = await cli('check', doubtful);
  expect(status).toBe(0);
  const told = stdout.split('\n').filter((line) => /^\S+: /.test(line));
  expect(told.at(-1)).toMatch(/^存疑: .*230\.05 万元/);
  expect(stdout).toContain('文字说的可能是另一个数');
});

test('documents of one department are held against each other', async () => {
  const before = written('before.json', { id: '130207-301-2022-budget', year: 2022 });
  const change = { of: 'project', baseYear: 2022, delta: wan(5), rate: null, reason: null };
  const now = written('now.json', { changes: [change] });
  const { status, stdout } = await cli('check', now, before);
  expect(status).toBe(3);
  expect(stdout).toContain('另一份文件 130207-301-2022-budget');
});

test('what cannot be read ends with 1, and the other files are checked all the same', async () => {
  const { status, stdout, stderr } = await cli('check', empty, sound);
  expect(status).toBe(1);
  expect(stdout).toContain('sound.json: 核对了');
  expect(stderr).toContain('empty.txt');
  expect((await cli('check', empty, broken)).status).toBe(3);
});

test.each([
  [['check']],
  [['check', sound, '--force']],
  [['check', sound, '-o', folder]],
  [['ingest', sound, '--json']],
])('wrong use %j ends with 2 and shows the usage', async (words) => {
  const { status, stdout, stderr } = await cli(...words);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('check 文件');
});

test('公开自查 of a folder lists what is there and what is not, joins partners, and ends with 0', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'a.txt'), expenditureTable());
  writeFileSync(join(folder, 'b.txt'), `${expenditureTable()}一、部门职责\n负责某项工作。\n`);
  const { status, stdout } = await cli('check', '--disclosure', folder);
  expect(status).toBe(0);
  expect(stdout).toContain(
    `${join(folder, 'a.txt')} + ${join(folder, 'b.txt')}: 唐山市丰南区某办公室`,
  );
  expect(stdout).toMatch(/未见\u3000*九张报表 {2}未见：收支总表、/);
  expect(stdout).toMatch(/具备\u3000*部门职责/);
  expect(stdout).not.toContain('批复后第');
  const dates = ['--approved', '2026-02-01', '--published', '2026-02-10'];
  const dated = await cli('check', '--disclosure', folder, ...dates);
  expect(dated.stdout).toContain('批复后第 9 日公开');
  expect((await cli('check', '--disclosure', folder, '--approved', 'soon')).status).toBe(2);
});
