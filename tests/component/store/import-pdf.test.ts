/** pdf.js runs inside the import worker itself, and fetches the map of a font that is not embedded. */
import { expect, it } from 'vitest';
import { importFile } from '#store/import-file.ts';
import { latticeLines, makePdf } from '../../fixtures/make-pdf.ts';

const columns = [50, 150, 300, 400, 500];
const rows = [
  ['301唐山市丰南区某办公室', '', '预算年度：2023', '单位：万元'],
  ['科目编码', '科目名称', '基本支出', '项目支出'],
  ['201', '一般公共服务支出', '10.00', '2.30'],
];
const file = makePdf({
  pages: [
    {
      texts: [
        { x: 200, y: 80, text: '部门预算支出总表' },
        ...rows.flatMap((texts, row) =>
          texts.map((text, column) => ({ x: (columns[column] ?? 0) + 4, y: 115 + 20 * row, text })),
        ),
      ],
      lines: [
        ...latticeLines(columns, [120, 140, 160]),
        [50, 100, 500, 100],
        [50, 100, 50, 120],
        [300, 100, 300, 120],
        [400, 100, 400, 120],
        [500, 100, 500, 120],
      ],
    },
  ],
});

it('a PDF is read in the import worker', async () => {
  const outcome = await importFile(new File([file.slice()], 'a.pdf'));
  expect(outcome).toMatchObject({
    kind: 'read',
    result: {
      value: {
        id: '130207-301-2023-budget',
        source: { format: 'pdf' },
        tables: [{ id: 'expenditure', rows: [{ code: '201', values: [10_000_000, 2_300_000] }] }],
      },
    },
  });
});
