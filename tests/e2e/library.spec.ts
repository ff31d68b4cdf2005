/**
 * The package for other programs: what `npm pack` writes, laid out as npm does, read by Node with the
 * example of the docs, by the compiler with its types, and by a browser in a bundle.
 */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { build } from 'vite';
import { StaticHost } from '../support/static-host.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const project = mkdtempSync(join(tmpdir(), 'mingzhang-library-'));
const own = join(project, 'node_modules/mingzhang');

const table = (rows: readonly string[]) =>
  `<table>${rows.map((row) => `<tr><td>${row.split(' ').join('</td><td>')}</td></tr>`).join('')}</table>`;
/** 类 says 10 more than its parts. */
const web =
  '<html><head><meta charset="utf-8"></head><body><h1>某区档案局2026年部门预算</h1>' +
  '<p>部门支出总表</p><p>单位：万元</p>' +
  table([
    '科目编码 科目名称 合计 基本支出 项目支出',
    '&nbsp; 合计 110.00 100.00 10.00',
    '201 一般公共服务支出 110.00 100.00 10.00',
    '20126 档案事务 100.00 90.00 10.00',
    '2012601 行政运行 90.00 90.00 &nbsp;',
    '2012604 档案馆 10.00 &nbsp; 10.00',
  ]) +
  '</body></html>';

function run(command: string, words: readonly string[]) {
  return spawnSync(command, words, { cwd: project, encoding: 'utf8' });
}

test.beforeAll(() => {
  const packed = spawnSync('npm', ['pack', '--ignore-scripts', '--pack-destination', project], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(packed.status, packed.stderr).toBe(0);
  mkdirSync(own, { recursive: true });
  const file = packed.stdout.trim().split('\n').at(-1) ?? '';
  expect(run('tar', ['-xzf', file, '-C', own, '--strip-components=1']).status).toBe(0);
  const { dependencies } = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8'));
  for (const name of Object.keys(dependencies)) {
    const place = join(project, 'node_modules', name);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), place);
  }
  writeFileSync(join(project, 'package.json'), '{"private":true,"type":"module"}');
  writeFileSync(join(project, 'budget.html'), web);
});

test('the package holds the library, its types, the schema and the command line, and no sources', () => {
  const held = (path: string) => existsSync(join(own, path));
  expect(held('dist/library/reader.mjs') && held('public/schema')).toBe(true);
  expect(held('dist/cli/mingzhang.mjs')).toBe(true);
  expect(held('src') || held('public/data') || held('dist/index.html')).toBe(false);
});

test('the example of the docs reads a document, prints Budget JSON and tells findings', () => {
  const docs = readFileSync(join(root, 'docs/programs.md'), 'utf8');
  writeFileSync(join(project, 'read.mjs'), /```js\n([^]*?)```/.exec(docs)?.[1] ?? '');
  const { status, stdout, stderr } = run(process.execPath, ['read.mjs', 'budget.html']);
  expect(status, stderr).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    format: 'budget-json',
    organization: { name: '某区档案局' },
    year: 2026,
  });
  expect(stderr).toMatch(/一般公共服务支出.*110\.00 万元.*100\.00 万元.*相差 10\.00 万元/);
});

test('what is no document is told as a value', () => {
  writeFileSync(join(project, 'nothing.html'), '');
  const { status, stdout, stderr } = run(process.execPath, ['read.mjs', 'nothing.html']);
  expect([status, stdout]).toEqual([0, '']);
  expect(stderr).not.toBe('');
});

test('the types say what is wrong before anything runs', () => {
  const source = (of: string) => `
    import { runChecks, type Finding } from 'mingzhang/checks';
    import { importDocument, type Disclosure } from 'mingzhang/reader';
    import { parseBudgetJson } from 'mingzhang/schema';
    export async function first(bytes: Uint8Array): Promise<Finding | undefined> {
      const { value } = await importDocument(bytes, 'a.pdf', { year: ${of} });
      const again: Disclosure | null = parseBudgetJson('{}').value ?? value;
      return again ? runChecks(again).findings[0] : undefined;
    }`;
  const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const compiled = (name: string, text: string, module: string) => {
    writeFileSync(join(project, name), text);
    const kind = module === 'nodenext' ? module : 'bundler';
    const how = ['--module', module, '--moduleResolution', kind, '--target', 'es2022'];
    const words = ['--noEmit', '--strict', '--skipLibCheck', ...how, name];
    return run(process.execPath, [compiler, '--ignoreConfig', ...words]).stdout;
  };
  expect(compiled('right.ts', source('2026'), 'esnext')).toBe('');
  expect(compiled('right.ts', source('2026'), 'nodenext')).toBe('');
  expect(compiled('wrong.ts', source('"2026"'), 'esnext')).toContain('wrong.ts');
});

test('a browser reads the same in a bundle', async ({ page }) => {
  writeFileSync(
    join(project, 'main.js'),
    `import { findingSentence, runChecks } from 'mingzhang/checks';
     import { importDocument } from 'mingzhang/reader';
     const bytes = new Uint8Array(await (await fetch('/budget.html')).arrayBuffer());
     const { value } = await importDocument(bytes, 'budget.html');
     const first = runChecks(value).findings.find(({ key }) => key === 'children-sum');
     document.body.textContent = value.organization.name + '：' + findingSentence(first, value);`,
  );
  writeFileSync(
    join(project, 'index.html'),
    '<!doctype html><body><script type="module" src="/main.js"></script></body>',
  );
  await build({
    root: project,
    configFile: false,
    logLevel: 'error',
    build: { target: 'es2022', outDir: join(project, 'site') },
  });
  writeFileSync(join(project, 'site/budget.html'), web);
  const host = new StaticHost();
  host.folders.set('/', `${join(project, 'site')}/`);
  await host.open();
  try {
    await page.goto(host.url('/index.html'));
    await expect(page.locator('body')).toHaveText(/某区档案局：.*相差 10\.00 万元/);
  } finally {
    await host.close();
  }
});
