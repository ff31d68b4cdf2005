/** Documents as large as any that is published, made by code; the same every time. */
import { cell, makeDocx, paragraph, row, table } from '../tests/fixtures/make-docx.ts';
import { makePdf, type MadePage } from '../tests/fixtures/make-pdf.ts';
import { makeWorkbook } from '../tests/fixtures/make-xlsx.ts';

const department = '某某市某某局2023年部门预算';
const title = '一般公共预算财政拨款支出预算表';
const whose = '部门：某某市某某局 2023年度 单位：万元';
const head = ['科目编码', '科目名称', '合计', '基本支出', '项目支出'];
const said = '2023年安排支出比2022年增加，主要原因是按照工作需要增加了项目经费。';

/** One 项 of many: code, name, and amounts in 万元 that agree. */
function subject(index: number): [string, string, number, number, number] {
  const code = 2_010_101 + index;
  const basic = (index * 7_919) % 99_991;
  const project = (index * 104_729) % 899_981;
  return [String(code), `科目${code}`, (basic + project) / 100, basic / 100, project / 100];
}

function numbered<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

export function largeWorkbook(rows: number): Uint8Array {
  const sheet = [[department], [title], [whose], head, ...numbered(rows, subject)];
  return makeWorkbook([{ name: title, rows: sheet }]);
}

export function largeWordDocument(rows: number): Uint8Array {
  const cells = (values: readonly (string | number)[]) =>
    row(...values.map((value) => cell(String(value))));
  const body = [
    paragraph(department),
    paragraph(title),
    paragraph(whose),
    table(cells(head), ...numbered(rows, (index) => cells(subject(index)))),
    ...numbered(rows / 5, (index) => paragraph(`${index + 1}、${subject(index)[1]}${said}`)),
  ];
  return makeDocx({ body: body.join('') });
}

/** Each page with a ruled table of thirty rows and some lines of text. */
export function largePdf(pages: number): Uint8Array {
  const cover: MadePage = { texts: [{ x: 120, y: 300, text: department, size: 22 }] };
  return makePdf({ pages: [cover, ...numbered(pages - 1, pageOf)] });
}

const rowsOnPage = 30;
const columns = [50, 130, 250, 340, 430, 550];

function pageOf(page: number): MadePage {
  const values = [head, ...numbered(rowsOnPage, (row) => subject(page * rowsOnPage + row))];
  const bottom = 100 + values.length * 18;
  const text = (row: number, column: number, content: string | number) => {
    return { x: (columns[column] ?? 0) + 3, y: 113 + row * 18, text: String(content), size: 9 };
  };
  return {
    texts: [
      { x: 200, y: 60, text: title },
      { x: 50, y: 90, text: whose, size: 9 },
      ...values.flatMap((line, row) => line.map((content, column) => text(row, column, content))),
      ...numbered(5, (line) => ({ x: 50, y: bottom + 20 + line * 15, text: said, size: 11 })),
    ],
    lines: [
      ...numbered(values.length + 1, (row) => {
        return [50, 100 + row * 18, 550, 100 + row * 18] as const;
      }),
      ...columns.map((x) => [x, 100, x, bottom] as const),
    ],
  };
}
