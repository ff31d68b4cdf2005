import { expect, test } from 'vitest';
import { staticPages } from '#export/html/pages.ts';
import { bundled, firstBundled as disclosure } from '../bundled.ts';
import { publishedOf } from '../../../support/published.ts';
import { attribute, elements, parse, textIn } from './parsed.ts';

const all = bundled.map(([, of]) => of);
const files = new Map(
  staticPages(
    all.map((of) => publishedOf(of)),
    'page.css',
    'https://budget.example.gov.cn/ysgk/',
    asIs,
  ).map(({ path, content }) => [path, content]),
);

/** Stands for the drawer: the picture stays the SVG that it is drawn from. */
function asIs(svg: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(svg);
}

function page(path: string) {
  return parse(String(files.get(path)));
}

function meta(path: string, name: string): string | undefined {
  const found = elements(page(path), 'meta').find((each) =>
    [attribute(each, 'name'), attribute(each, 'property')].includes(name),
  );
  return found && attribute(found, 'content');
}

test('every disclosure has a page and a picture, and the list leads to each', () => {
  const links = elements(page('index.html'), 'a').map((link) => attribute(link, 'href'));
  for (const { id } of all) {
    expect([files.has(`${id}.html`), files.has(`${id}.png`)]).toEqual([true, true]);
    expect(links).toContain(`${id}.html`);
    const own = elements(page(`${id}.html`), 'a').map((link) => attribute(link, 'href'));
    expect(own).toContain(`../index.html#/${id}`);
    expect(own).toContain('index.html');
  }
});

test('what a link unfolds to is the title, the takeaway and the picture by its whole address', () => {
  const path = '130207-301-2023-budget.html';
  expect(meta(path, 'og:title')).toBe('唐山市丰南区人民代表大会常务委员会办公室2023年部门预算');
  expect(meta(path, 'description')).toMatch(
    /^2023年安排支出 1,043\.55 万元，比上年多 195\.82 万元/,
  );
  expect(meta(path, 'og:description')).toBe(meta(path, 'description'));
  expect(meta(path, 'og:image')).toBe(
    'https://budget.example.gov.cn/ysgk/pages/130207-301-2023-budget.png',
  );
});

test('a year is compared with the document of the year before, where the document itself is silent', () => {
  const path = '310107-eece0746-2025-budget.html';
  expect(textIn(elements(page(path), 'main')[0]!)).toContain('这里与 2024 年的文件相比');
});

test('no page holds a program, a style or a handler', () => {
  for (const [path, content] of files) {
    if (!path.endsWith('.html')) continue;
    expect(content).not.toMatch(
      /<script(?! type="application\/ld\+json">)|<style|\sstyle=|\son\w+=/,
    );
  }
});

test('the picture says whose budget it is, how much, what changed, and the three largest classes', () => {
  const svg = new TextDecoder().decode(files.get('310107-eece0746-2025-budget.png') as Uint8Array);
  for (const said of [
    '上海市普陀区人民政府万里街道办事处',
    '2025年',
    '1.90',
    ' 亿元',
    '比2024年 +3,355.64 万元（+21.5%）',
    '城乡社区支出',
    '81.3%',
    '社会保障和就业支出',
    '住房保障支出',
    '来源：2025年部门公开文件，逐格可查',
  ]) {
    expect(svg).toContain(said);
  }
  expect(svg).not.toContain('卫生健康支出');
});

test('a disclosure without a table of subjects has a page all the same', () => {
  const made = staticPages([publishedOf({ ...disclosure, tables: [] })], 'page.css', null, asIs);
  expect(String(made[0]?.content)).toContain('<h1>');
  expect(String(made[0]?.content)).toContain(`content="${disclosure.id}.png"`);
});

test('a page leads to its data, and tells machines what it is without ending its element', () => {
  const hostile = {
    ...disclosure,
    organization: { ...disclosure.organization, name: '</script><script>alert(1)//' },
  };
  const [made] = staticPages(
    [publishedOf(hostile)],
    'page.css',
    'https://budget.example.gov.cn',
    asIs,
  );
  const parsed = parse(String(made?.content));
  const scripts = elements(parsed, 'script');
  expect(scripts.map((script) => attribute(script, 'type'))).toEqual(['application/ld+json']);
  const data = JSON.parse(scripts[0] ? textIn(scripts[0]) : '') as Record<string, unknown>;
  expect(data).toMatchObject({
    '@type': 'Dataset',
    identifier: disclosure.id,
    creator: { name: '</script><script>alert(1)//' },
    url: `https://budget.example.gov.cn/pages/${disclosure.id}.html`,
  });
  const links = elements(parsed, 'a').map((link) => attribute(link, 'href'));
  for (const end of ['csv', 'json', 'datapackage.json', 'README.md']) {
    expect(links).toContain(`${disclosure.id}.${end}`);
  }
});

test('a disclosure that was published again says so cell by cell, with both figures', () => {
  const cell = {
    ...{ table: 'expenditure', title: '部门预算支出总表', row: '行政运行', column: '合计' },
    ref: { kind: 'cell', table: 'expenditure', row: 3, column: 'total' },
  } as const;
  const [made] = staticPages(
    [
      publishedOf(disclosure, { changedCells: 2 }, [
        { ...cell, kind: 'amount', before: 1_000_000, after: 2_000_000 },
        { ...cell, kind: 'amount', before: undefined, after: null },
      ]),
    ],
    'page.css',
    null,
    asIs,
  );
  const section = elements(parse(String(made?.content)), 'section').find(
    (each) => attribute(each, 'id') === 'changed',
  );
  const text = section ? textIn(section) : '';
  expect(text).toContain('首次公开后 2 个单元格有改动');
  expect(text).toMatch(/行政运行合计1\.00 万元2\.00 万元/);
  expect(text).toContain('没有这一格');
});
