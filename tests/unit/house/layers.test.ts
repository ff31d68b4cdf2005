import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { layers } from '../../../scripts/house-rules.mjs';

/** Without types: the sources below stand in no project. */
const eslint = new ESLint({
  overrideConfig: {
    languageOptions: { parserOptions: { projectService: false } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-misused-promises': 'off',
      '@typescript-eslint/await-thenable': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'off',
    },
  },
});

/** The rules that a source breaks in a file of that name; a source that cannot be read breaks `null`. */
async function broken(filePath: string, source: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(source, { filePath });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

const folders = Object.keys(layers) as (keyof typeof layers)[];
const pairs = folders.flatMap((from) => folders.map((to) => [from, to] as const));
const allowed = pairs.filter(([from, to]) => from !== to && layers[from].includes(to));
const refused = pairs.filter(([from, to]) => from !== to && !layers[from].includes(to));

/** Every way of getting at another file, one a line. */
const ways = (path: string): string[] => [
  `import { thing } from '${path}'; export const other = thing;`,
  `import type { Thing } from '${path}'; export type Other = Thing;`,
  `export * from '${path}';`,
  `export { one } from '${path}';`,
  `import '${path}';`,
  `export const later = () => import('${path}');`,
  `export type Another = import('${path}').Thing;`,
];
const seen = 'no-restricted-imports';
const selected = 'no-restricted-syntax';

async function expectRefused(filePath: string, path: string): Promise<void> {
  const rules = await broken(filePath, ways(path).join('\n'));
  expect(rules, `${filePath} → ${path}`).toEqual([
    seen,
    seen,
    seen,
    seen,
    seen,
    selected,
    selected,
  ]);
}

async function expectAllowed(filePath: string, path: string): Promise<void> {
  const rules = await broken(filePath, ways(path).join('\n'));
  expect(rules, `${filePath} → ${path}`).toEqual([]);
}

describe('imports point left', () => {
  it('the order of the house is domain, its readers, store and export, views, app', () => {
    const order = [
      ['domain'],
      ['ingest', 'checks', 'charts', 'ui', 'words'],
      ['store', 'export'],
      ['views'],
      ['app', 'embed', 'cli', 'library'],
    ];
    const step = (folder: string) => order.findIndex((level) => level.includes(folder));
    expect(order.flat().sort()).toEqual([...folders].sort());
    for (const [from, to] of allowed) expect(step(to)).toBeLessThan(step(from));
  });

  it.each(allowed)('%s may import %s', async (from, to) => {
    await expectAllowed(`src/${from}/file.ts`, `#${to}/file.ts`);
  });

  it.each(refused)('%s may not import %s', async (from, to) => {
    await expectRefused(`src/${from}/file.ts`, `#${to}/file.ts`);
    await expectRefused(`src/${from}/deeper/file.ts`, `#${to}/deeper/file.ts`);
  });

  it('between folders there is no relative path, not even to the left', async () => {
    await expectRefused('src/views/file.ts', '../domain/money.ts');
    await expectRefused('src/domain/file.ts', '../store/library.ts');
    await expectRefused('src/ingest/read/file.ts', '../../store/library.ts');
    await expectRefused('src/domain/file.ts', './../views/home.ts');
    await expectRefused('src/app/file.ts', '../../tests/support/disclosure.ts');
    await expectRefused('src/app/file.ts', '/src/store/library.ts');
  });

  it('inside a folder a path is relative', async () => {
    await expectAllowed('src/ingest/read/file.ts', '../tables/tables.ts');
    await expectAllowed('src/domain/file.ts', './money.ts');
  });

  it('a component keeps to the order like any other file', async () => {
    const component = (path: string) =>
      `<script lang="ts">\n  import { thing } from '${path}';\n</script>\n\n{thing}\n`;
    expect(await broken('src/charts/Bars.svelte', component('#store/library.ts'))).toEqual([
      'no-restricted-imports',
    ]);
    expect(await broken('src/views/home/Home.svelte', component('#store/library.ts'))).toEqual([]);
    expect(await broken('src/charts/state.svelte.ts', ways('#store/library.ts')[0]!)).toEqual([
      'no-restricted-imports',
    ]);
  });
});

describe('a library has a home', () => {
  const homes: [library: string, home: string, elsewhere: string[]][] = [
    ['echarts', 'charts', ['domain', 'ingest', 'checks', 'ui', 'words', 'store', 'views', 'app']],
    ['echarts/core', 'charts', ['domain', 'views', 'app', 'cli']],
    ['d3-hierarchy', 'charts', ['domain', 'ui', 'store', 'views', 'app']],
    ['dexie', 'store', ['domain', 'ingest', 'checks', 'charts', 'ui', 'words', 'views', 'app']],
    ['svelte', 'store', ['domain', 'ingest', 'checks', 'cli']],
    ['svelte/reactivity', 'charts', ['domain', 'ingest', 'checks', 'cli']],
    ['./state.svelte.ts', 'views', ['domain', 'ingest', 'checks', 'cli', 'charts/layout']],
    ['svelte', 'charts', ['charts/layout', 'charts/option']],
    ['node:fs', 'cli', ['domain', 'ingest', 'checks', 'charts', 'words', 'store', 'app']],
  ];

  it.each(homes)('%s may be imported in %s and not in %j', async (library, home, elsewhere) => {
    await expectAllowed(`src/${home}/file.ts`, library);
    for (const folder of elsewhere) await expectRefused(`src/${folder}/file.ts`, library);
  });

  it('a library without a home of its own may be imported anywhere', async () => {
    for (const folder of folders) await expectAllowed(`src/${folder}/file.ts`, 'valibot');
  });
});

describe('there is no page', () => {
  const uses = [
    'window.scrollTo(0, 0);',
    'document.title = "";',
    'export const agent = navigator.userAgent;',
    'localStorage.clear();',
    'export const parser = new DOMParser();',
    'indexedDB.deleteDatabase("");',
  ];

  it.each(['domain', 'ingest/read', 'checks', 'export', 'cli', 'charts/layout', 'charts/option'])(
    'in %s',
    async (folder) => {
      for (const use of uses) {
        expect(await broken(`src/${folder}/file.ts`, use), use).toEqual(['no-restricted-globals']);
      }
    },
  );

  it('but there is one in a view', async () => {
    for (const use of uses) expect(await broken('src/views/file.ts', use)).toEqual([]);
  });
});

describe('no file of the app', () => {
  it.each([
    ['node.innerHTML = text;', 'no-restricted-syntax'],
    ['node.outerHTML = text;', 'no-restricted-syntax'],
    ['node["innerHTML"] = text;', 'no-restricted-syntax'],
    ['node.insertAdjacentHTML("beforeend", text);', 'no-restricted-syntax'],
    ['document.write(text);', 'no-restricted-syntax'],
    ['eval(text);', 'no-eval'],
    ['new Function(text)();', 'no-new-func'],
    ['setTimeout("alert(1)", 1);', 'no-implied-eval'],
    ['export const address = "javascript:alert(1)";', 'no-script-url'],
  ])('makes code or HTML from strings: %s', async (use, rule) => {
    const source = `declare const node: HTMLElement, text: string;\nvoid [node, text];\n${use}`;
    expect(await broken('src/views/file.ts', source)).toEqual([rule]);
  });

  it('hands a list of any length on as arguments', async () => {
    for (const use of ['list.push(...more);', 'Math.max(...more);', 'new Set(...[more]);']) {
      const source = `declare const list: number[], more: number[];\nvoid [list, more];\n${use}`;
      expect(await broken('src/ingest/file.ts', source), use).toEqual(['no-restricted-syntax']);
    }
  });

  it('looks a name up in a plain object', async () => {
    const look = 'const names: Record<string, string> = { a: "b" };\nvoid names;';
    const list = 'const names = { a: "b" };\nvoid names[name as keyof typeof names];';
    for (const use of [look, look.replace(/Record<.*?>/, 'Readonly<$&>'), list]) {
      const source = `declare const name: string;\nvoid name;\n${use}`;
      expect(await broken('src/checks/file.ts', source), use).toEqual(['no-restricted-syntax']);
    }
  });

  it('makes HTML from strings in a template', async () => {
    const script =
      '<script lang="ts">\n  let { text }: { text: string } = $props();\n</script>\n\n';
    expect(await broken('src/views/A.svelte', `${script}{@html text}\n`)).toEqual([
      'svelte/no-at-html-tags',
    ]);
    expect(
      await broken('src/views/A.svelte', `${script}<p bind:innerHTML={text}></p>\n`),
    ).toContain('no-restricted-syntax');
    expect(await broken('src/views/A.svelte', `${script}<p>{text}</p>\n`)).toEqual([]);
  });
});
