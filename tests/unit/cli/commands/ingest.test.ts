import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseBudgetJson } from '../../../../src/domain/disclosure/budget-json.ts';
import { encodeText } from '../../../fixtures/encode-text.ts';
import { expenditureTable } from '../../../fixtures/expenditure-text.ts';
import { cli, newFolder } from '../run.ts';

const folder = newFolder();
const file = join(folder, 'sample.txt');
writeFileSync(file, expenditureTable());

test('a document goes to stdout as Budget JSON and a clean one says nothing else', async () => {
  const { status, stdout, stderr } = await cli('ingest', file);
  expect([status, stderr]).toEqual([0, '']);
  expect(parseBudgetJson(stdout)).toMatchObject({
    value: { id: '130207-301-2023-budget', source: { file: 'sample.txt' } },
    issues: [],
  });
});

test('issues are lines with file, line, severity and a sentence, and the file is read all the same', async () => {
  const doubtful = join(folder, 'doubtful.txt');
  writeFileSync(doubtful, expenditureTable('12,3x'));
  const { status, stderr } = await cli('ingest', doubtful, '-o', join(folder, 'doubtful.json'));
  expect(status).toBe(0);
  expect(stderr).toMatch(/^.*doubtful\.txt:29: 警告: .*12,3x.*\n$/);
});

test('--help prints what there is and ends well; an option that there is not is named', async () => {
  const { status, stdout, stderr } = await cli('--help');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/ingest[^]*check[^]*publish[^]*handout/);
  const wrong = await cli('check', '--nowhere', 'a.txt');
  expect(wrong.status).toBe(2);
  expect(wrong.stderr).toContain('选项“--nowhere”不认识');
  expect((await cli('ingest', 'a.txt', '-o')).stderr).toContain('选项“-o');
});

test('an output that exists is not replaced without --force', async () => {
  const out = join(folder, 'kept.json');
  writeFileSync(out, 'kept');
  const refused = await cli('ingest', file, '-o', out);
  expect(refused.status).toBe(2);
  expect(refused.stderr).toContain('--force');
  expect(readFileSync(out, 'utf8')).toBe('kept');
  expect((await cli('ingest', file, '-o', out, '--force')).status).toBe(0);
  expect(parseBudgetJson(readFileSync(out, 'utf8')).value).not.toBeNull();
});

test('the input is never the output, not through a link and not by force', async () => {
  const link = join(folder, 'link.json');
  symlinkSync(file, link);
  expect((await cli('ingest', file, '-o', file, '--force')).status).toBe(2);
  expect((await cli('ingest', file, '-o', link, '--force')).status).toBe(2);
  expect(readFileSync(file, 'utf8')).toBe(expenditureTable());
});

test('--region gives the division that the name does not tell', async () => {
  const nameless = join(folder, 'nameless.txt');
  writeFileSync(nameless, expenditureTable().replace('唐山市丰南区', ''));
  expect((await cli('ingest', nameless)).stderr).toContain('--region');
  const { stdout, stderr } = await cli('ingest', nameless, '--region', '130207');
  expect(stderr).toBe('');
  expect(parseBudgetJson(stdout).value?.region.code).toBe('130207');
});

test('a document that does not tell whose it is and of which year is taken with options that do', async () => {
  const anonymous = join(folder, 'anonymous.txt');
  const untold = expenditureTable()
    .replace('301唐山市丰南区某办公室', '')
    .replace('预算年度：2023', '');
  writeFileSync(anonymous, untold);
  const refused = await cli('ingest', anonymous);
  expect([refused.status, refused.stdout]).toEqual([1, '']);
  expect(refused.stderr).toContain('--organization');
  expect(refused.stderr).toContain('--year');
  const told = ['--organization', '某某局', '--year', '2024', '--stage', 'finalAccounts'];
  const { status, stdout, stderr } = await cli('ingest', anonymous, ...told, '--region', '130207');
  expect([status, stderr]).toEqual([0, '']);
  expect(parseBudgetJson(stdout).value).toMatchObject({
    organization: { name: '某某局' },
    year: 2024,
    stage: 'finalAccounts',
    region: { code: '130207' },
  });
});

test('an encoding that is not told is asked for, and taken with the option that tells it', async () => {
  const unsure = join(folder, 'unsure.txt');
  const name = '冼';
  writeFileSync(unsure, encodeText(name, 'gb18030'));
  const refused = await cli('ingest', unsure);
  expect([refused.status, refused.stdout]).toEqual([1, '']);
  expect(refused.stderr).toMatch(/^.*unsure\.txt: 错误 E-ENCODING: .*--encoding gb18030。\n$/);
  const known = join(folder, 'known.txt');
  writeFileSync(known, encodeText(expenditureTable(), 'utf-16le'));
  const { status, stdout, stderr } = await cli('ingest', known, '--encoding', 'UTF-16LE');
  expect(status).toBe(0);
  expect(stderr).toMatch(/提示: .*UTF-16 LE/);
  expect(parseBudgetJson(stdout).value?.id).toBe('130207-301-2023-budget');
  const wrong = await cli('ingest', known, '--encoding', 'gbk');
  expect([wrong.status, wrong.stdout]).toEqual([1, '']);
  expect(wrong.stderr).toContain('E-ENCODING');
  const unheard = await cli('ingest', known, '--encoding', 'latin1');
  expect(unheard.status).toBe(2);
  expect(unheard.stderr).toContain('utf-8、gb18030、big5、utf-16le、utf-16be');
});

test('what cannot be read ends with 1, one line and no output', async () => {
  const empty = join(folder, 'empty.txt');
  const out = join(folder, 'none.json');
  writeFileSync(empty, '');
  mkdirSync(join(folder, 'directory'));
  for (const input of [empty, join(folder, 'missing.txt'), join(folder, 'directory')]) {
    const { status, stdout, stderr } = await cli('ingest', input, '-o', out);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr.startsWith(input)).toBe(true);
    expect(() => readFileSync(out)).toThrow('ENOENT');
  }
});

test('several documents go into a folder, each under its own name; a bad one does not stop the others', async () => {
  const second = join(folder, 'second.txt');
  const bad = join(folder, 'bad.txt');
  const out = join(folder, 'many');
  writeFileSync(second, expenditureTable());
  writeFileSync(bad, '');
  const { status, stdout } = await cli('ingest', file, bad, second, '-o', out, '--summary');
  expect(status).toBe(1);
  expect(readdirSync(out).sort()).toEqual(['sample.txt.json', 'second.txt.json']);
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
  expect(lines.map(([name]) => name)).toEqual(['文件', 'sample.txt', 'bad.txt', 'second.txt']);
  expect(lines[1]?.slice(1, 3)).toEqual(['130207-301-2023-budget', '1/1']);
  expect(lines[2]).toHaveLength(2);
});

test('tables in one file and explanations in another become one disclosure', async () => {
  const prose = join(folder, 'prose.txt');
  const out = join(folder, 'merged.json');
  const title = '唐山市丰南区某办公室2023年部门预算公开';
  writeFileSync(
    prose,
    `${title}\n一、支出安排情况\n2023年支出预算12.30万元，比上年增加1.00万元。\n`,
  );
  const apart = await cli('ingest', prose);
  // A document of prose alone has no code of its own for the organization: its name tells it then.
  const coded = join(folder, 'coded.txt');
  writeFileSync(coded, expenditureTable().replace('301唐山', '编制部门：唐山'));
  expect(apart.stderr).toContain('请一并导入');
  const { status } = await cli('ingest', coded, prose, '--merge', '-o', out);
  expect(status).toBe(0);
  const merged = parseBudgetJson(readFileSync(out, 'utf8')).value;
  expect(merged).toMatchObject({
    source: { file: 'coded.txt' },
    sources: [{ file: 'prose.txt' }],
    tables: [{ id: 'expenditure' }],
    changes: [{ delta: 1_000_000, at: { source: 1 } }],
  });
  expect((await cli('ingest', coded, prose, '--merge', '-o', out)).status).toBe(2);
  expect(
    (await cli('ingest', coded, coded, '--merge', '-o', join(folder, 'twice.json'))).status,
  ).toBe(1);
  expect((await cli('ingest', file, prose, '--merge', '-o', join(folder, 'two.json'))).status).toBe(
    2,
  );
});

test.each([
  [[]],
  [['ingest', file, '--merge']],
  [['check', file, '--merge']],
  [['devour', file]],
  [['ingest']],
  [['ingest', file, file]],
  [['ingest', file, '--loud']],
  [['check', file, '--summary']],
  [['ingest', file, '--region', 'x']],
  [['ingest', file, '--year', '23']],
  [['ingest', file, '--stage', 'plan']],
  [['ingest', file, '--organization', ' ']],
  [['ingest', file, '--summaries', folder]],
  [['publish', file]],
  [['publish', file, '-o', folder]],
  [['publish', file, '-o', folder, '--summaries', folder, '--force']],
  [['publish', file, '-o', folder, '--summaries', folder, '--site', 'https://example.gov.cn']],
  [['publish', file, '-o', folder, '--summaries', folder, '--pages', folder, '--site', 'ysgk']],
  [['handout', file, '-o', folder, '--pages', folder]],
  [['check', file, '--prune']],
])('wrong use %j ends with 2 and shows the usage', async (words) => {
  const { status, stdout, stderr } = await cli(...words);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('用法');
});
