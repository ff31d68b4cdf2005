import { describe, expect, test } from 'vitest';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { numberFromFen } from '#domain/money/money.ts';
import { staticDisclosure, staticTables } from '#export/html/static-disclosure.ts';
import { words } from '#words/words.ts';
import { bundled, firstBundled as disclosure } from '../bundled.ts';
import { attribute, elements, parse, textIn, type HtmlElement } from './parsed.ts';

/** The tables of the document and of its further data, without the two that are computed. */
function printedTables(of: Disclosure): HtmlElement[] {
  const all = elements(parse(staticDisclosure(of, null)), 'table');
  return all.slice(all.length - staticTables(of).length);
}

function bodyRows(table: HtmlElement): HtmlElement[] {
  return elements(table, 'tbody').flatMap((body) => elements(body, 'tr'));
}

function cellsOf(row: HtmlElement): string[] {
  return row.childNodes.flatMap((node) => ('tagName' in node ? [textIn(node)] : []));
}

describe.each(bundled)('the tables of %s', (_, of) => {
  const tables = printedTables(of);

  test('hold every figure of the disclosure and no other, each as large as it is there', () => {
    of.tables.forEach((table, index) => {
      const unit = table.unit ?? of.unit;
      const expected = table.rows
        .flatMap((row) => {
          const columns = row.side
            ? table.columns.filter(({ side }) => side === row.side)
            : table.columns;
          return row.values.flatMap((value, at) => {
            if (value === null) return [];
            return [columns[at]?.kind === 'quantity' ? value : numberFromFen(value, unit)];
          });
        })
        .sort((one, other) => one - other);
      const shown = bodyRows(tables[index]!)
        .flatMap((row) => elements(row, 'td'))
        .filter((cell) => attribute(cell, 'class') === 'number')
        .map(textIn)
        .filter((text) => text !== words.blankSaid)
        .map((text) => Number(text.replaceAll(',', '')))
        .sort((one, other) => one - other);
      expect(shown).toEqual(expected);
    });
  });

  test('have as many cells a line as columns, and as many lines as rows', () => {
    staticTables(of).forEach(({ columns, rows }, index) => {
      const lines = bodyRows(tables[index]!).map((row) => cellsOf(row).length);
      expect(lines).toEqual(rows.map(() => columns.length));
    });
  });

  test('each have a caption, column headers with scope, and a title of their own', () => {
    for (const table of tables) {
      expect(textIn(elements(table, 'caption')[0]!).trim()).not.toBe('');
      const heads = elements(table, 'thead').flatMap((head) => elements(head, 'th'));
      expect(heads.length).toBeGreaterThan(0);
      expect(heads.map((head) => attribute(head, 'scope'))).not.toContain(undefined);
    }
    const titles = staticTables(of).map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('say the amounts of projects, changes and statements too', () => {
    const text = textIn(parse(staticDisclosure(of, null))).replaceAll(',', '');
    const amounts = [
      ...of.projects.map(({ amount }) => amount),
      ...of.changes.map(({ delta }) => delta),
      ...of.statements.map(({ amount, kind }) => (kind === 'quantity' ? null : amount)),
    ];
    for (const amount of amounts) {
      if (amount !== null)
        expect(text).toContain(numberFromFen(amount, of.unit).toFixed(of.decimals));
    }
  });
});

const hostile = [
  '</script><script>window.__pwned=1</script>',
  '<!--<script>',
  ']]>',
  '"><img src=x onerror=alert(1)>',
  'a\u2028b\u2029c',
  '</title></main>{{7*7}}${1}$&',
];

test('names that look like markup stay words wherever they stand', () => {
  for (const name of hostile) {
    const of: Disclosure = {
      ...disclosure,
      organization: { ...disclosure.organization, name },
      region: { ...disclosure.region, name },
      source: { ...disclosure.source, title: name, url: 'javascript:alert(1)' },
      tables: disclosure.tables.map((table) => ({
        ...table,
        title: name,
        caption: [name],
        note: name,
        columns: table.columns.map((column) => ({ ...column, label: name, groups: [name] })),
        rows: table.rows.map((row) => ({ ...row, name, fields: { [name]: name } })),
      })),
    };
    const page = parse(staticDisclosure(of, null));
    for (const tag of ['script', 'img', 'title']) expect(elements(page, tag)).toEqual([]);
    const title = elements(page, 'h1').map(textIn)[0];
    expect(title).toContain(name);
    expect(elements(page, 'th').map(textIn)).toContain(name);
    for (const link of elements(page, 'a')) expect(attribute(link, 'href')).toMatch(/^#/);
  }
});
