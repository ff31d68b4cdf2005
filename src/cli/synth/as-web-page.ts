/** An invented disclosure as the web page a department would publish, to be read like one. */
import { largest } from '#domain/large-lists.ts';
import { columnsOf, type Disclosure, type Row, type Table } from '#domain/disclosure/disclosure.ts';
import { decimalFromFen } from '#domain/money/money.ts';

export function asWebPage(disclosure: Disclosure): string {
  const { organization, year, region, tables } = disclosure;
  const title = `${organization.name}${year}年部门预算`;
  return [
    '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">',
    `<title>${title}</title></head><body><h1>${title}</h1>`,
    `<p>${region.name}为演示而虚构，行政区划代码${region.code ?? ''}。</p>`,
    ...tables.map((table) => printTable(table, disclosure)),
    '</body></html>\n',
  ].join('\n');
}

function printTable(table: Table, { organization, year }: Disclosure): string {
  const rows = isLedger(table) ? ledgerRows(table) : plainRows(table);
  const note = table.note === null ? '' : `<p>注：${table.note}</p>`;
  return [
    `<h2>${table.title}</h2>`,
    `<p>${organization.code ?? ''}${organization.name} 预算年度：${year} 单位：万元</p>`,
    `<table border="1">${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}</table>`,
    note,
  ].join('\n');
}

function isLedger({ columns }: Table): boolean {
  return columns.some(({ side }) => side !== undefined);
}

function plainRows(table: Table): string[][] {
  const hasCodes = table.rows.some(({ code }) => code !== undefined) || table.rows.length === 0;
  const labels = table.columns.map(({ label }) => label);
  const head = hasCodes ? ['科目编码', '科目名称', ...labels] : ['项目', ...labels];
  return [
    head,
    ...table.rows.map((row) => {
      const name = hasCodes ? [row.code ?? '', row.name] : [row.name];
      return [...name, ...figures(table, row)];
    }),
  ];
}

/** The rows of the two sides next to each other, totals in the last line. */
function ledgerRows(table: Table): string[][] {
  const sides = (['revenue', 'expenditure'] as const).map((side) => {
    const rows = table.rows.filter((row) => row.side === side);
    return {
      items: rows.filter(({ role }) => role !== 'total'),
      totals: rows.filter(({ role }) => role === 'total'),
    };
  });
  const length = largest(sides.map(({ items }) => items.length));
  const cells = (row: Row | undefined) => (row ? [row.name, ...figures(table, row)] : ['', '']);
  const lines = Array.from({ length }, (_, index) =>
    sides.flatMap(({ items }) => cells(items[index])),
  );
  return [
    ['收入', '预算数', '支出', '预算数'],
    ...lines,
    sides.flatMap(({ totals }) => cells(totals[0])),
  ];
}

function figures(table: Table, row: Row): string[] {
  return columnsOf(table, row).map((_, index) => {
    const value = row.values[index] ?? null;
    return value === null ? '' : decimalFromFen(value, '万元');
  });
}
