/** Web pages made from printed ones: every word in a box at its place, and no table. */
import { expect, test } from 'vitest';
import { importDocument } from '#ingest/import-document.ts';
import { readDocument } from '#ingest/read/read-document.ts';
import { bytesOf } from '../../../../fixtures/make-zip.ts';
import { plainBlocks } from '../blocks.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

const names =
  '教育支出 普通教育 学前教育 小学教育 初中教育 高中教育 高等教育 职业教育 中专教育 技校教育'.split(
    ' ',
  );

/** A table of ten rows under its title, 96 boxes in all with `again` on a second page. */
function rowsFrom(top: number, scale = 1): Box[] {
  const header = ['科目', '合计', '基本支出', '项目支出'].map((text, column) => ({
    x: 100 + column * 150,
    y: top,
    text,
  }));
  const rows = names.flatMap((name, index) => {
    const y = top + 24 * (index + 1);
    const [basic, project] = [scale * (index + 1), scale];
    return [
      { x: 100, y, text: name },
      { x: 250, y, text: `${basic + project}.00` },
      { x: 400, y, text: `${basic}.00` },
      { x: 550, y, text: `${project}.00` },
    ];
  });
  return [...header, ...rows];
}

const captions: Box[] = [
  { x: 260, y: 60, text: '2025年部门支出总表' },
  { x: 100, y: 90, text: '部门：江宁市水务局' },
  { x: 600, y: 90, text: '单位：万元' },
];

function inline(boxes: readonly Box[]): string {
  const inside = boxes.map(
    ({ x, y, text }) => `<p style="position:absolute;top:${y}px;left:${x}px">${text}</p>`,
  );
  return `<div style="position:relative;width:892px;height:1262px">${inside.join('')}</div>`;
}

const page = (body: string, head = '') =>
  bytesOf(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);

const table = (...rows: string[]) => rows.map((row) => row.split('|'));

test('boxes at places are paragraphs and tables, as they are printed', async () => {
  const blocks = await plainBlocks(page(inline([...captions, ...rowsFrom(120)])));
  expect(blocks.slice(0, 1)).toEqual(['2025年部门支出总表']);
  expect(blocks[2]).toEqual(
    table(
      '科目|合计|基本支出|项目支出',
      ...names.map((name, index) => `${name}|${index + 2}.00|${index + 1}.00|1.00`),
    ),
  );
});

test('places count from below and letters are scaled where style sheets say so; an empty box is a gap', async () => {
  const boxes = [...captions, ...rowsFrom(120)];
  const rules = boxes.map(
    ({ x, y }, index) => `.x${index}{left:${x}px;}.y${index}{bottom:${1262 - y - 16}px;}`,
  );
  const head = `<style>.pf{position:relative;height:1262px;width:892px}.pc{position:absolute;left:0;top:0}
    .t{position:absolute}.m0{transform:matrix(0.25,0,0,0.25,0,0)}.f{font-size:64px}._9{width:60px}${rules.join('')}</style>`;
  const inside = boxes.map(({ text }, index) => {
    const gap = text === '单位：万元' ? '单位<span class="_ _9"></span>：万元' : text;
    return `<div class="t m0 f x${index} y${index}">${gap}</div>`;
  });
  const body = `<div class="pf"><div class="pc">${inside.join('')}</div></div>`;
  const blocks = await plainBlocks(page(body, head));
  expect(blocks[1]).toMatch(/单位 {6,}：万元/);
  expect(blocks[2]).toHaveLength(11);
});

test('a table goes on over pages, and its header again is no row', async () => {
  const blocks = await plainBlocks(
    page(inline([...captions, ...rowsFrom(120)]) + inline(rowsFrom(60, 2))),
  );
  expect(blocks).toHaveLength(3);
  expect(blocks[2]).toHaveLength(21);
});

test('words in a line tell how large they are, and full lines make one paragraph', async () => {
  const text = '本部门按照厉行节约的要求从严编制年度支出预算共计';
  // Letters of 24 pixels, of which no style says a word: 24 to a line, then a number in a box of its own.
  const line = (y: number): Box[] => [
    { x: 100, y, text },
    { x: 100 + 24 * 24, y, text: '12' },
  ];
  const lines = Array.from({ length: 30 }, (_, index) => line(60 + 36 * index)).flat();
  const blocks = await plainBlocks(page(inline(lines)));
  expect(blocks).toEqual([`${text}12`.repeat(30)]);
});

test('a page that flows stays one, whatever ornaments are placed on it', async () => {
  const ornaments = inline(Array.from({ length: 60 }, (_, y) => ({ x: 0, y, text: '·' })));
  const text = '<p>一、部门职责</p><p>' + '负责全市水务工作。'.repeat(30) + '</p>';
  const blocks = await plainBlocks(page(ornaments + text));
  expect(blocks).toContain('一、部门职责');
});

test('a hidden box is left out and told', async () => {
  const hidden = '<p hidden style="position:absolute;top:70px;left:100px">暗号</p>';
  const { value, issues } = await readDocument(
    page(inline([...captions, ...rowsFrom(120)]) + hidden),
    'a.html',
  );
  expect(JSON.stringify(value)).not.toContain('暗号');
  expect(issues.map(({ key }) => key)).toEqual(['text-hidden']);
});

test('a disclosure in boxes is read with its year, its unit and its places', async () => {
  const { value } = await importDocument(page(inline([...captions, ...rowsFrom(120)])), 'a.html');
  expect([value?.organization.name, value?.year, value?.unit]).toEqual([
    '江宁市水务局',
    2025,
    '万元',
  ]);
  const [found] = value?.tables ?? [];
  expect([found?.id, found?.rows.length]).toEqual(['expenditure', 10]);
  expect(found?.rows[0]?.at).toMatchObject({ page: 1, row: 2 });
});
