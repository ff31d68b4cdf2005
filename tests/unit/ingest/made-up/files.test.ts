/**
 * One truth in many layouts and file formats: the figures are known before a file is written, and what is
 * read out of it must be they, whatever the file does to its tables.
 */
import { describe, expect, test } from 'vitest';
import { importDocument } from '../../../../src/ingest/import-document.ts';
import type { Document } from '../../../../src/ingest/read/document.ts';
import { asDocx } from '../../../support/made-up/as-docx.ts';
import { asHtml } from '../../../support/made-up/as-html.ts';
import { asPdf } from '../../../support/made-up/as-pdf.ts';
import { asXlsx } from '../../../support/made-up/as-xlsx.ts';
import { brokenTables, withBlankRows } from '../../../support/made-up/habits.ts';
import { documentOfLayout, layouts } from '../../../support/made-up/layouts/all.ts';
import { tableIn } from '../../../support/made-up/made-table.ts';

const names = Array.from({ length: 12 }, (_, index) => `GK${String(index + 1).padStart(2, '0')}`);

interface Form {
  readonly what: string;
  readonly format: 'html' | 'docx' | 'xlsx' | 'pdf';
  readonly write: (document: Document) => Uint8Array;
  /** What is said of every such file, rightly. */
  readonly told?: readonly string[];
}

const forms: readonly Form[] = [
  { what: 'a page', format: 'html', write: (made) => asHtml(made) },
  {
    what: 'a page with everything in the cell of a frame, and blank rows',
    format: 'html',
    write: (made) => asHtml(withBlankRows(made, 4), { framed: true }),
  },
  { what: 'a Word document', format: 'docx', write: (made) => asDocx(made) },
  {
    what: 'a Word document whose tables stand in cells and go on under （续表）',
    format: 'docx',
    write: (made) => asDocx(brokenTables(made, '（续表）'), { nested: true }),
  },
  {
    what: 'a Word document whose tables are broken, with the header again',
    format: 'docx',
    write: (made) => asDocx(brokenTables(made, '')),
  },
  {
    what: 'a workbook with codes as numbers and titles merged over the table',
    format: 'xlsx',
    write: (made) => asXlsx(made, { numberCodes: true, mergedTitles: true }),
  },
  {
    what: 'a workbook with a cover, a list of tables, formulas, a margin and a hidden sheet',
    format: 'xlsx',
    write: (made) =>
      asXlsx(made, { names, cover: true, formulas: true, margin: 1, hidden: ['数据'] }),
    told: ['sheet-hidden'],
  },
  {
    what: 'a workbook with amounts as text and blank rows',
    format: 'xlsx',
    write: (made) => asXlsx(withBlankRows(made, 9), { textNumbers: true, names }),
  },
  { what: 'a PDF', format: 'pdf', write: (made) => asPdf(made) },
  {
    what: 'a PDF with the header again on the next page',
    format: 'pdf',
    write: (made) => asPdf(brokenTables(made, null)),
  },
];

async function read(bytes: Uint8Array, format: string) {
  const { value, issues } = await importDocument(bytes, `made-up.${format}`);
  if (!value) throw new Error(JSON.stringify(issues));
  const { organization, region, year, stage, unit } = value;
  const identity = [region.code, organization.name, organization.kind, year, stage, unit].join(' ');
  return { value, issues, identity };
}

describe.each(layouts)('%s', (_, layout) => {
  test.each(forms)('$what: $format', async ({ format, write, told = [] }) => {
    const { value, issues, identity } = await read(write(documentOfLayout(layout)), format);
    expect(identity).toBe(layout.identity);
    for (const { id, rows } of layout.tables) expect(tableIn(value, id)).toEqual(rows);
    expect(value.tables.map(({ id }) => id)).toEqual(layout.tables.map(({ id }) => id));
    expect(issues.map(({ key }) => key)).toEqual(told);
  });

  test('a PDF without any ruling: a figure is right, or its column or table is reported', async () => {
    const bytes = asPdf(documentOfLayout(layout), { unruled: true });
    const { value, issues } = await read(bytes, 'pdf');
    for (const { id, rows } of layout.tables) {
      const known = new Set(
        rows.flatMap(([name = '', ...figures]) => figures.map((one) => plain(name) + one)),
      );
      const found = (tableIn(value, id) ?? []).flatMap(([name = '', ...figures]) =>
        figures.filter((one) => !/^c\d+ /.test(one)).map((one) => plain(name) + one),
      );
      expect(found.filter((one) => !known.has(one))).toEqual([]);
    }
    const whole = layout.tables.every(({ id, rows }) => tableIn(value, id)?.length === rows.length);
    expect(whole || issues.length > 0).toBe(true);
  });
});

/** A name without its code. */
function plain(name: string): string {
  return name.replace(/^\d+/, '');
}
