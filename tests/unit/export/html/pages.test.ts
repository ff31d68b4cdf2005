import { unzlibSync } from 'fflate';
import { expect, test } from 'vitest';
import { staticPages } from '#export/html/pages.ts';
import { bundled, firstBundled as disclosure } from '../bundled.ts';
import { attribute, elements, parse, textIn } from './parsed.ts';

const all = bundled.map(([, of]) => of);
const files = new Map(
  staticPages(all, 'page.css', 'https://budget.example.gov.cn/ysgk/').map(({ path, content }) => [
    path,
    content,
  ]),
);

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

test('no page holds a script, a style or a handler', () => {
  for (const [path, content] of files) {
    if (!path.endsWith('.html')) continue;
    expect(content).not.toMatch(/<script|<style|\sstyle=|\son\w+=/);
  }
});

test('the picture is a PNG of 1200 by 630 in the colours of the bars', () => {
  const png = files.get('130207-301-2023-budget.png') as Uint8Array;
  const view = new DataView(png.buffer, png.byteOffset);
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([1200, 630]);
  const chunks: Record<string, Uint8Array> = {};
  for (let at = 8; at < png.length; at += view.getUint32(at) + 12) {
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    chunks[type] = png.subarray(at + 8, at + 8 + view.getUint32(at));
  }
  expect(Object.keys(chunks)).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  const pixels = unzlibSync(chunks['IDAT']!);
  expect(pixels.length).toBe(1201 * 630);
  // Ground, axis and the four classes that the document has.
  expect(new Set(pixels).size).toBe(6);
});

test('a disclosure without a table of subjects has a page all the same', () => {
  const made = staticPages([{ ...disclosure, tables: [] }], 'page.css', null);
  expect(String(made[0]?.content)).toContain('<h1>');
  expect(String(made[0]?.content)).toContain(`content="${disclosure.id}.png"`);
});
