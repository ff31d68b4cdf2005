import { describe, expect, test } from 'vitest';
import { long, utf16, word, zeros } from '../../../../fixtures/byte-list.ts';
import { docFile, listOf, type DocFile } from '../../../../fixtures/doc-file.ts';
import { item, lists } from '../../../../fixtures/doc-list.ts';
import { definition, inTable, innerRow, row } from '../../../../fixtures/doc-table.ts';
import { readOle } from '../../../../../src/ingest/read/read-ole.ts';

async function read(file: DocFile) {
  const { value, issues } = await readOle(docFile(file));
  const blocks = value?.blocks ?? [];
  return {
    issues,
    texts: blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])),
    /** Each cell as text*span, a covered one as ^*span. */
    grids: blocks.flatMap((block) =>
      block.kind === 'grid' ? [block.rows.map((cells) => cells.map(shown).join(' | '))] : [],
    ),
  };
}

function shown(cell: { text: string; columnSpan: number; covered: boolean }): string {
  return `${cell.covered ? '^' : cell.text}*${cell.columnSpan}`;
}

const lines = (...texts: string[]) => texts.map((text) => ({ text }));

describe('text', () => {
  test('paragraphs come in order with their ordinal, blank ones left out', async () => {
    const { value, issues } = await readOle(docFile({ paragraphs: lines('一、收入', ' ', '二') }));
    expect(value).toEqual({
      format: 'doc',
      blocks: [
        { kind: 'paragraph', text: '一、收入', at: { line: 1 } },
        { kind: 'paragraph', text: '二', at: { line: 2 } },
      ],
    });
    expect(issues).toEqual([]);
  });

  test('breaks part lines, hyphens are kept, pictures and anchors print nothing', async () => {
    const { texts } = await read({
      paragraphs: [
        { text: '上\x0b下\x01\x08' },
        { text: '页', mark: '\x0c' },
        { text: 'a\x1eb\x1fc' },
      ],
    });
    expect(texts).toEqual(['上', '下', '页', 'a-bc']);
  });

  test('of a field the result is read and the instruction is not, also one inside another', async () => {
    const { texts } = await read({
      paragraphs: lines(
        '共\x13 IF \x13 PAGE \x141\x15 \x14\x13 SUM \x14228.05\x15\x15万元',
        '\x13 XE "x"\x15完',
      ),
    });
    expect(texts).toEqual(['共228.05万元', '完']);
  });

  test('a field that never ends hides nothing', async () => {
    expect((await read({ paragraphs: lines('前\x13后1043.55') })).texts).toEqual(['前后1043.55']);
  });

  test('hidden text is left out and reported', async () => {
    const { texts, issues } = await read({
      paragraphs: lines('支出100万元', '完'),
      characters: [{ from: 2, to: 5, modifiers: [[0x083c, 1]] }],
    });
    expect(texts).toEqual(['支出万元', '完']);
    expect(issues).toEqual([{ key: 'text-hidden', severity: 'warning', values: { text: '100' } }]);
  });

  test('tracked changes are read as accepted and noted', async () => {
    const { texts, issues } = await read({
      paragraphs: lines('支出1020', '万元'),
      characters: [{ from: 2, to: 4, modifiers: [[0x0800, 1]] }],
    });
    expect(texts).toEqual(['支出20', '万元']);
    expect(issues).toEqual([{ key: 'changes-tracked', severity: 'note', values: {} }]);
  });

  test('a deleted paragraph mark joins two paragraphs', async () => {
    const { texts } = await read({
      paragraphs: lines('支出', '20'),
      characters: [{ from: 2, to: 3, modifiers: [[0x0800, 1]] }],
    });
    expect(texts).toEqual(['支出20']);
  });

  test('a sign of the font Symbol is the sign that is printed', async () => {
    const font = [...zeros(39), ...utf16('Symbol\0')];
    const { texts } = await read({
      paragraphs: lines('(95%'),
      fonts: [...word(1, 0), font.length, ...font],
      characters: [{ from: 0, to: 1, modifiers: [[0x6a09, ...word(0, 0xf0b3)]] }],
    });
    expect(texts).toEqual(['≥95%']);
  });

  test('words in a text box are reported', async () => {
    const { texts, issues } = await read({ paragraphs: lines('正文'), textBox: '另有7.50万元\r' });
    expect(texts).toEqual(['正文']);
    expect(issues).toEqual([
      { key: 'text-beside-body', severity: 'warning', values: { text: '另有7.50万元' } },
    ]);
  });

  test('a fast save leaves pieces out of order, in one byte or two a character', async () => {
    const { texts } = await read({
      paragraphs: lines('合计1043.55', '万元'),
      stored: [
        { from: 10, to: 13 },
        { from: 2, to: 10, latin: true },
        { from: 0, to: 2 },
      ],
    });
    expect(texts).toEqual(['合计1043.55', '万元']);
  });

  test('what a fast save changed in a piece holds over what its pages say', async () => {
    const hide = (0x5c << 1) | (1 << 8);
    const stored = [
      { from: 0, to: 2 },
      { from: 2, to: 4, change: hide },
      { from: 4, to: 5 },
    ];
    expect((await read({ paragraphs: lines('支出增减'), stored })).texts).toEqual(['支出']);
    const listed = stored.map((piece) => (piece.change ? { ...piece, change: 1 } : piece));
    const changes = [[[0x083c, 1] as const]];
    expect((await read({ paragraphs: lines('支出增减'), stored: listed, changes })).texts).toEqual([
      '支出',
    ]);
  });
});

describe('tables', () => {
  test('a cell is as wide as the columns of other rows that it stands over', async () => {
    const { grids, texts } = await read({
      paragraphs: [
        ...lines('表'),
        ...row({ cells: ['单位名称', '单位：万元'], edges: [0, 2000, 3000] }),
        ...row({ cells: ['编码', '名称', '合计'], edges: [0, 1000, 2000, 3000] }),
        ...lines('注'),
      ],
    });
    expect(texts).toEqual(['表', '注']);
    expect(grids).toEqual([['单位名称*2 | 单位：万元*1', '编码*1 | 名称*1 | 合计*1']]);
  });

  test('edges less than a millimetre apart are one, and no two edges of a row are', async () => {
    const { grids } = await read({
      paragraphs: [
        ...row({ cells: ['a', 'b'], edges: [0, 1010, 2000] }),
        ...row({ cells: ['c', 'd', 'e'], edges: [12, 990, 1960, 1990] }),
      ],
    });
    expect(grids).toEqual([['a*1 | b*2', 'c*1 | d*1 | e*1']]);
  });

  test('edges that do not lie from left to right are told as damage', async () => {
    const { issues } = await read({
      paragraphs: [
        ...row({ cells: ['a', 'b', 'c'], edges: [0, 1000, 2000, 3000] }),
        ...row({ cells: ['d', 'e', 'f'], edges: [0, 2500, 2000, 3000] }),
      ],
    });
    expect(issues.map(({ key }) => key)).toEqual(['file-damaged']);
  });

  test('a row that begins further right or ends earlier is filled with blank cells', async () => {
    const { grids } = await read({
      paragraphs: [
        ...row({ cells: ['a', 'b', 'c'], edges: [0, 1000, 2000, 3000] }),
        ...row({ cells: ['d'], edges: [1000, 2000] }),
      ],
    });
    expect(grids).toEqual([['a*1 | b*1 | c*1', '*1 | d*1 | *1']]);
  });

  test('a vertical merge covers the cells below its first one', async () => {
    const edges = [0, 1000, 2000];
    const { grids } = await read({
      paragraphs: [
        ...row({ cells: ['产出指标', '数量'], edges, flags: [0x60, 0] }),
        ...row({ cells: ['', '质量'], edges, flags: [0x20, 0] }),
        ...row({ cells: ['效益指标', ''], edges, flags: [0x60, 0] }),
      ],
    });
    expect(grids).toEqual([['产出指标*1 | 数量*1', '^*1 | 质量*1', '效益指标*1 | *1']]);
  });

  test('words in a covered cell are not printed and are reported', async () => {
    const edges = [0, 1000];
    const { grids, issues } = await read({
      paragraphs: [
        ...row({ cells: ['上'], edges, flags: [0x60] }),
        ...row({ cells: ['99'], edges, flags: [0x20] }),
      ],
    });
    expect(grids).toEqual([['上*1', '^*1']]);
    expect(issues).toMatchObject([{ key: 'text-hidden', values: { text: '99' } }]);
  });

  test.each([
    ['Word 97', [1, 2, 2, 1, 2, 0]],
    ['its later description', [2, 1, 1, 2, 1, 0]],
  ])('cells merged side by side are one, by the marks of %s', async (_, flags) => {
    const edges = [0, 1000, 2000, 3000, 4000, 5000, 6000];
    const { grids } = await read({
      paragraphs: [
        ...row({ cells: ['收入', '', '', '支出', '', '备注'], edges, flags }),
        ...row({ cells: ['a', 'b', 'c', 'd', 'e', 'f'], edges }),
      ],
    });
    expect(grids[0]?.[0]).toBe('收入*3 | 支出*2 | 备注*1');
  });

  test('merges, splits, widths and cells that were changed after the definition hold', async () => {
    const edges = [0, 1000, 2000, 3000];
    const whole = row({ cells: ['1', '2', '3'], edges });
    const { grids } = await read({
      paragraphs: [
        ...whole,
        ...row({ cells: ['a', '', 'b'], edges, changes: [[0x5624, 0, 2]] }),
        ...row({ cells: ['c', 'd', ''], edges, changes: [[0xd62b, 2, 2, 1]] }),
        ...row({ cells: ['e', 'f', 'g'], edges, flags: [2, 1, 0], changes: [[0x5625, 0, 2]] }),
        ...row({
          cells: ['h', 'i'],
          edges,
          changes: [
            [0x5622, 2, 3],
            [0x7623, 1, 2, ...word(2000)],
          ],
        }),
        ...row({
          cells: ['j', 'k', 'l'],
          edges: [0, 2000, 3000],
          changes: [
            [0x7621, 0, 1, ...word(0)],
            [0x7623, 0, 2, ...word(1000)],
          ],
        }),
      ],
    });
    expect(grids).toEqual([
      [
        '1*1 | 2*1 | 3*1',
        'a*2 | b*1',
        'c*1 | d*1 | ^*1',
        'e*1 | f*1 | g*1',
        'h*1 | i*2',
        'j*1 | k*1 | l*1',
      ],
    ]);
  });

  test('a definition too long for its page is found in its own stream', async () => {
    const list = listOf([definition({ edges: [0, 500, 1000] })]);
    const { grids } = await read({
      data: [...zeros(10), ...word(list.length), ...list],
      paragraphs: [
        ...['甲', '乙'].map((text) => ({ text, mark: '\x07', modifiers: [inTable] })),
        {
          text: '',
          mark: '\x07',
          modifiers: [inTable, [0x2417, 1], [0x6646, ...long(10)]],
        },
      ],
    });
    expect(grids).toEqual([['甲*1 | 乙*1']]);
  });

  test('the paragraphs of a cell are its lines', async () => {
    const { grids } = await read({
      paragraphs: [
        { text: '一', modifiers: [inTable] },
        ...row({ cells: ['二', '三'], edges: [0, 1000, 2000] }),
      ],
    });
    expect(grids).toEqual([['一\n二*1 | 三*1']]);
  });

  test('a table within a cell follows as a grid of its own', async () => {
    const { grids } = await read({
      paragraphs: [
        ...innerRow({ cells: ['内一', '内二'], edges: [0, 300, 600] }),
        ...innerRow({ cells: ['内三', '内四'], edges: [0, 300, 600] }),
        ...row({ cells: ['外一', '外二'], edges: [0, 1000, 2000] }),
      ],
    });
    expect(grids).toEqual([['外一*1 | 外二*1'], ['内一*1 | 内二*1', '内三*1 | 内四*1']]);
  });

  test('a row whose description does not fit its cells lies as another with as many', async () => {
    const { grids, issues } = await read({
      paragraphs: [
        ...row({ cells: ['a', 'b'], edges: [0, 1000, 2000] }),
        ...row({ cells: ['c', 'd'], edges: [0, 2000] }),
      ],
    });
    expect(grids).toEqual([['a*1 | b*1', 'c*1 | d*1']]);
    expect(issues).toEqual([]);
  });

  test('a row of which nobody knows the columns is left out and reported', async () => {
    const { grids, issues } = await read({
      paragraphs: [
        ...row({ cells: ['a', 'b'], edges: [0, 1000, 2000] }),
        ...row({ cells: ['c', 'd', '12.00'], edges: [0, 1000, 2000] }),
      ],
    });
    expect(grids).toEqual([['a*1 | b*1']]);
    expect(issues).toEqual([
      {
        key: 'row-width',
        severity: 'warning',
        values: { text: 'c d 12.00', expected: 2, found: 3 },
      },
    ]);
  });
});

describe('lists and styles', () => {
  const chinese = [
    { format: 0x25, pattern: '\0、' },
    { format: 0, pattern: '（\x01）' },
  ];

  test('the markers of a list are printed, level by level', async () => {
    const { texts } = await read({
      ...lists([chinese]),
      paragraphs: [
        { text: '收入', modifiers: item(1) },
        { text: '甲', modifiers: item(1, 1) },
        { text: '乙', modifiers: item(1, 1) },
        { text: '支出', modifiers: item(1) },
        { text: '丙', modifiers: item(1, 1) },
      ],
    });
    expect(texts).toEqual(['一、收入', '（1）甲', '（2）乙', '二、支出', '（1）丙']);
  });

  test('two lists count for themselves, and bullets print nothing', async () => {
    const { texts } = await read({
      ...lists([
        [{ format: 0, pattern: '\0.', startAt: 3 }],
        [{ format: 0x17, pattern: '\uf06c' }],
        [{ format: 0, pattern: '\0' }],
      ]),
      paragraphs: [
        { text: 'a', modifiers: item(1) },
        { text: 'b', modifiers: item(2) },
        { text: '2023年', modifiers: item(3) },
        { text: 'c', modifiers: item(1) },
      ],
    });
    expect(texts).toEqual(['3.a', 'b', '1\t2023年', '4.c']);
  });

  test('a style may number its paragraphs; entries of the table of contents are left out', async () => {
    const style = (ordinal: number, list: readonly number[]) => {
      const modifiers = [...word(0), ...list];
      const body = [
        ...word(ordinal, 1 | (0xfff << 4), 0, 0, 0),
        ...[...word(1), ...utf16('x\0')],
        ...[...word(modifiers.length), ...modifiers],
      ];
      return [...word(body.length), ...body];
    };
    const { texts } = await read({
      ...lists([chinese]),
      styles: [
        ...[...word(18), ...word(3, 10), ...zeros(14)],
        ...word(0),
        ...style(1, listOf(item(1))),
        ...style(19, []),
      ],
      paragraphs: [
        { text: '部门概况\t3', style: 2 },
        { text: '部门概况', style: 1 },
        { text: '正文' },
        { text: '预算说明', style: 1 },
      ],
    });
    expect(texts).toEqual(['一、部门概况', '正文', '二、预算说明']);
  });
});
