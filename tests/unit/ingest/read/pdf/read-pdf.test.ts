import { describe, expect, test } from 'vitest';
import type { Document } from '#ingest/read/document.ts';
import { readDocument } from '#ingest/read/read-document.ts';
import { latticeLines, makePdf, type MadePage } from '../../../../fixtures/make-pdf.ts';
import { printGrids } from '../../../../support/print-grids.ts';

async function read(...pages: MadePage[]): Promise<Document> {
  const { value, issues } = await readDocument(makePdf({ pages }), 'made.pdf');
  expect(issues).toEqual([]);
  if (!value) throw new Error('nothing was read');
  return value;
}

const lines = (document: Document) => printGrids(document).split('\n');

describe('a ruled table', () => {
  const xs = [50, 150, 250, 350];
  const words: MadePage['texts'] = [
    { x: 180, y: 115, text: '科目' },
    { x: 270, y: 125, text: '预算数' },
    { x: 60, y: 135, text: '编码' },
    { x: 160, y: 135, text: '名称' },
    { x: 60, y: 155, text: '201' },
    { x: 152, y: 152, text: '一般公共服务' },
    { x: 152, y: 164, text: '支出' },
    { x: 300, y: 158, text: '1,043.55' },
  ];

  test('has merged cells where no line is drawn, and a wrapped label is one text', async () => {
    const document = await read({
      texts: words,
      lines: [
        [50, 100, 350, 100],
        [50, 120, 250, 120],
        [50, 140, 350, 140],
        [50, 170, 350, 170],
        [50, 100, 50, 170],
        [150, 120, 150, 170],
        [250, 100, 250, 170],
        [350, 100, 350, 170],
      ],
    });
    expect(lines(document)).toEqual([
      '▦ 1: 3 × 3, p. 1',
      '   1 | 科目→2 | 预算数',
      '   2 | 编码 | 名称 | ↑',
      '   3 | 201 | 一般公共服务支出 | 1,043.55',
    ]);
  });

  test('is read alike on a page that is turned and on one whose text is written sideways', async () => {
    const upright = [
      { x: 60, y: 115, text: '项目' },
      { x: 160, y: 115, text: '合计' },
      { x: 60, y: 135, text: '办公费' },
      { x: 160, y: 135, text: '8.50' },
    ];
    const ruled = latticeLines(xs.slice(0, 3), [100, 120, 140]);
    const sideways: MadePage = {
      texts: upright.map(({ x, y, text }) => ({ x: y, y: 800 - x, text, turned: true })),
      lines: ruled.map(([x0, y0, x1, y1]) => [y0, 800 - x0, y1, 800 - x1]),
    };
    const grid = ['   1 | 项目 | 合计', '   2 | 办公费 | 8.50'];
    for (const page of [
      { texts: upright, lines: ruled },
      sideways,
      { ...sideways, rotate: 90 as const },
    ]) {
      expect(lines(await read(page)).slice(1)).toEqual(grid);
    }
  });

  test('without side borders reaches as far as its lines', async () => {
    const document = await read({
      texts: [
        { x: 60, y: 115, text: '项目' },
        { x: 160, y: 115, text: '合计' },
        { x: 60, y: 135, text: '水费' },
        { x: 160, y: 135, text: '0.30' },
      ],
      lines: [
        [50, 100, 250, 100],
        [50, 120, 250, 120],
        [50, 140, 250, 140],
        [150, 100, 150, 140],
      ],
    });
    expect(lines(document).slice(1)).toEqual(['   1 | 项目 | 合计', '   2 | 水费 | 0.30']);
  });

  test('keeps figures apart that are written close together on both sides of a line', async () => {
    const document = await read({
      texts: [
        { x: 60, y: 115, text: '合计' },
        { x: 208, y: 115, text: '12345.67' },
        { x: 251, y: 115, text: '12345.68' },
      ],
      lines: latticeLines(xs, [100, 120]),
    });
    expect(lines(document)[1]).toBe('   1 | 合计 | 12345.67 | 12345.68');
  });

  test('with several amounts in a cell has a row for each', async () => {
    const document = await read({
      texts: [
        { x: 60, y: 115, text: '办公费' },
        { x: 60, y: 135, text: '机关事业单位基本养' },
        { x: 60, y: 147, text: '老保险缴费' },
        { x: 60, y: 170, text: '水费' },
        { x: 200, y: 115, text: '8.50' },
        { x: 200, y: 141, text: '54.25' },
        { x: 200, y: 170, text: '0.30' },
      ],
      lines: latticeLines([50, 150, 250], [100, 180]),
    });
    expect(lines(document).slice(1)).toEqual([
      '   1 | 办公费 | 8.50',
      '   2 | 机关事业单位基本养老保险缴费 | 54.25',
      '   3 | 水费 | 0.30',
    ]);
  });
});

describe('a table over a page break', () => {
  const xs = [50, 100, 190, 290];
  const header = [
    { x: 60, y: 115, text: '序号' },
    { x: 110, y: 115, text: '科目名称' },
    { x: 210, y: 115, text: '合计' },
  ];
  const row = (y: number, ...texts: string[]) =>
    texts.map((text, index) => ({ x: (xs[index] ?? 0) + 3, y, text }));

  test('is one grid, and its repeated header is dropped', async () => {
    const document = await read(
      {
        texts: [...header, ...row(135, '1', '办公费', '8.50')],
        lines: latticeLines(xs, [100, 120, 140]),
      },
      {
        texts: [...header, ...row(135, '2', '水费', '0.30')],
        lines: latticeLines(xs, [100, 120, 140]),
      },
    );
    expect(lines(document)).toEqual([
      '▦ 1: 3 × 3, p. 1',
      '   1 | 序号 | 科目名称 | 合计',
      '   2 | 1 | 办公费 | 8.50',
      '   3 | 2 | 水费 | 0.30',
    ]);
    const [grid] = document.blocks;
    expect(grid?.kind === 'grid' && grid.rows[2]?.[1]?.at).toEqual({ page: 2, table: 1, row: 3 });
  });

  test('joins a row whose label was broken, and no two rows of their own', async () => {
    const broken = await read(
      {
        texts: [...header, ...row(135, '1', '机关事业单位基本', '54.25')],
        lines: latticeLines(xs, [100, 120, 140]),
      },
      {
        texts: [...row(115, '', '养老保险缴费', ''), ...row(135, '2', '水费', '0.30')],
        lines: latticeLines(xs, [100, 120, 140]),
      },
    );
    expect(lines(broken).slice(2)).toEqual([
      '   2 | 1 | 机关事业单位基本养老保险缴费 | 54.25',
      '   3 | 2 | 水费 | 0.30',
    ]);
    const whole = await read(
      {
        texts: [...header, ...row(135, '1', '设备购置', '54.25')],
        lines: latticeLines(xs, [100, 120, 140]),
      },
      { texts: row(115, '', '无形资产', ''), lines: latticeLines(xs, [100, 120]) },
    );
    expect(lines(whole).slice(2)).toEqual(['   2 | 1 | 设备购置 | 54.25', '   3 |  | 无形资产 | ']);
  });

  test('is two tables where a line of text stands between or the columns differ', async () => {
    const ruled = { texts: row(115, '1', '办公费', '8.50'), lines: latticeLines(xs, [100, 120]) };
    const titled = await read(ruled, {
      ...ruled,
      texts: [...ruled.texts, { x: 100, y: 80, text: '部门支出总表' }],
    });
    expect(titled.blocks.map(({ kind }) => kind)).toEqual(['grid', 'paragraph', 'grid']);
    const wider = await read(ruled, {
      texts: row(115, '1', '办公费', '8.50'),
      lines: latticeLines([50, 100, 190, 330], [100, 120]),
    });
    expect(wider.blocks.map(({ kind }) => kind)).toEqual(['grid', 'grid']);
  });
});

test('a table without lines is told by its columns of figures', async () => {
  const document = await read({
    texts: [
      { x: 60, y: 60, text: '部门支出总表' },
      { x: 300, y: 80, text: '单位：万元' },
      { x: 60, y: 100, text: '科目编码' },
      { x: 140, y: 100, text: '科目名称' },
      { x: 320, y: 100, text: '合计' },
      { x: 60, y: 120, text: '201' },
      { x: 140, y: 120, text: '一般公共服务支出' },
      { x: 310, y: 120, text: '802.49' },
      { x: 140, y: 142, text: '机关事业单位基本养老保' },
      { x: 60, y: 148, text: '2080505' },
      { x: 310, y: 148, text: '54.25' },
      { x: 140, y: 154, text: '险缴费支出' },
      { x: 60, y: 176, text: '221' },
      { x: 140, y: 176, text: '住房保障支出' },
      { x: 315, y: 176, text: '43.71' },
    ],
  });
  expect(lines(document)).toEqual([
    '¶ 1/1 部门支出总表',
    '¶ 1/2 单位：万元',
    '▦ 1: 4 × 3, p. 1',
    '   1 | 科目编码 | 科目名称 | 合计',
    '   2 | 201 | 一般公共服务支出 | 802.49',
    '   3 | 2080505 | 机关事业单位基本养老保险缴费支出 | 54.25',
    '   4 | 221 | 住房保障支出 | 43.71',
  ]);
});

describe('prose', () => {
  const full = '按照预算管理有关规定编制的全部收入和支出都反映在部门预算';
  const at = (y: number, text: string, x = 70) => ({ x, y, text, size: 16 });

  test('is joined to paragraphs where lines are full', async () => {
    const document = await read({
      texts: [
        at(100, full.slice(2), 102),
        at(120, full),
        at(140, '之中。'),
        at(160, `二、${full.slice(4)}`, 102),
        at(180, '之内。'),
        at(200, full),
        at(220, full),
      ],
    });
    const [first, second] = document.blocks;
    expect(first).toMatchObject({
      text: `${full.slice(2)}${full}之中。`,
      at: { page: 1, line: 1 },
    });
    expect(second).toMatchObject({ text: `二、${full.slice(4)}之内。`, at: { page: 1, line: 4 } });
  });

  test('goes on over a page break, past page numbers and running heads', async () => {
    const pages = ['一', '二', '三', '四'].map((number, index): MadePage => ({
      texts: [
        at(30, '某某区2023年部门预算'),
        at(100, `${full}`),
        at(120, full),
        at(780, `- ${index + 1} -`, 300),
      ],
    }));
    const document = await read(...pages);
    expect(document.blocks).toHaveLength(1);
    expect(document.blocks[0]).toMatchObject({ text: full.repeat(8) });
  });

  test('keeps full-width brackets, and shows radicals as the characters they stand for', async () => {
    const document = await read({ texts: [at(100, '因公出国（境）费⽬⾦⻅')] });
    expect(document.blocks[0]).toMatchObject({ text: '因公出国（境）费目金见' });
  });
});

describe('what cannot be seen', () => {
  test('is left out and reported: clipped away, beyond the page, or without ink', async () => {
    const clipped = '0 700 600 100 re W n';
    const pages: MadePage[] = [
      {
        before: clipped,
        texts: [
          { x: 60, y: 50, text: '看得见' },
          { x: 60, y: 400, text: '甲9.99' },
        ],
      },
      {
        texts: [
          { x: 60, y: 50, text: '看得见' },
          { x: 60, y: 900, text: '乙9.99' },
        ],
      },
      {
        texts: [{ x: 60, y: 50, text: '看得见' }],
        before: 'BT 3 Tr /F 9 Tf 60 600 Td <4e19> Tj 0 Tr ET',
      },
    ];
    const { value, issues } = await readDocument(makePdf({ pages }), 'made.pdf');
    expect(value?.blocks.map((block) => block.kind === 'paragraph' && block.text)).toEqual([
      '看得见',
      '看得见',
      '看得见',
    ]);
    expect(issues.map(({ key, values, at }) => [key, values, at])).toEqual([
      ['text-hidden', { text: '甲9.99' }, { page: 1 }],
      ['text-hidden', { text: '乙9.99' }, { page: 2 }],
      ['text-hidden', { text: '丙' }, { page: 3 }],
    ]);
  });
});

describe('a file that cannot be read', () => {
  const keys = async (bytes: Uint8Array) => {
    const { value, issues } = await readDocument(bytes, 'made.pdf');
    return {
      read: value !== null,
      issues: issues.map(({ key, severity }) => `${severity} ${key}`),
    };
  };
  const page: MadePage = { texts: [{ x: 60, y: 50, text: '部门预算' }] };

  test('because it is a scan is named as such', async () => {
    expect(await keys(makePdf({ pages: [{ scanned: true }] }))).toEqual({
      read: false,
      issues: ['error pdf-scanned'],
    });
    expect(await keys(makePdf({ pages: [page, { scanned: true }] }))).toEqual({
      read: true,
      issues: ['warning page-scanned'],
    });
  });

  test('needs its password; one that only restricts printing does not matter', async () => {
    const locked = makePdf({ pages: [page], encryption: { user: 'open', owner: 'own' } });
    expect(await keys(locked)).toEqual({ read: false, issues: ['error file-encrypted'] });
    const restricted = makePdf({ pages: [page], encryption: { user: '', owner: 'own' } });
    expect(await keys(restricted)).toEqual({ read: true, issues: [] });
  });

  test('is broken, or holds nothing', async () => {
    const broken = { read: false, issues: ['error file-corrupt'] };
    expect(await keys(new TextEncoder().encode('%PDF-1.7\nnothing more'))).toEqual(broken);
    expect(await keys(makePdf({ pages: [{}] }))).toEqual(broken);
  });

  test('has more than 500 pages', async () => {
    const pages = Array.from({ length: 501 }, () => page);
    expect(await keys(makePdf({ pages }))).toEqual({
      read: false,
      issues: ['error document-too-long'],
    });
  });

  test('is huge in its measures and small in content, or wants to act on opening', async () => {
    const { value } = await readDocument(
      makePdf({
        pages: [page],
        width: 1e6,
        height: 1e6,
        catalog: '/OpenAction << /S /JavaScript /JS (throw 1) >>',
      }),
      'made.pdf',
    );
    expect(value?.blocks).toMatchObject([{ kind: 'paragraph', text: '部门预算' }]);
  });
});
