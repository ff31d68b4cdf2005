/** Σ 项 = 款, Σ 款 = 类, Σ 类 = 合计, in every column of amounts. */
import type { Row, Table } from '#domain/disclosure.ts';
import { checkDown, type Measure, type SumCheck } from './sum-check.ts';

/**
 * Where codes come more than once (the same subjects for several units) a parent cannot be told, and
 * only rows are checked across. A parent is checked where its next level is listed.
 */
export function checkByCode(table: Table, measure: Measure): SumCheck[] {
  const coded = table.rows.filter((row) => row.code !== undefined);
  const codes = new Set(coded.map(({ code }) => code));
  if (coded.length === 0 || codes.size < coded.length) return [];
  const children = new Map<string, Row[]>();
  for (const row of coded) {
    const parent = row.code?.slice(0, -2) ?? '';
    const others = children.get(parent);
    if (others) others.push(row);
    else children.set(parent, [row]);
  }
  const parents = coded.flatMap((row) =>
    checkDown(table, row, children.get(row.code ?? '') ?? [], measure),
  );
  const tops = (rows: readonly Row[]) =>
    rows.filter(({ code = '' }) => code !== '' && !hasParent(code, codes));
  const totals = table.rows
    .filter(({ role }) => role === 'total')
    .slice(0, 1)
    .flatMap((total) => checkDown(table, total, tops(table.rows), measure));
  return [...parents, ...totals, ...sectionSums(table, tops, measure)];
}

function hasParent(code: string, codes: ReadonlySet<string | undefined>): boolean {
  return codes.has(code.slice(0, -2)) || (code.length > 5 && codes.has(code.slice(0, -4)));
}

/** 人员经费合计 and 公用经费合计: each closes the classes above it. */
function sectionSums(
  table: Table,
  tops: (rows: readonly Row[]) => Row[],
  measure: Measure,
): SumCheck[] {
  let from = 0;
  return table.rows.flatMap((row, index) => {
    if (row.role !== 'subtotal' || !/经费合计$/.test(row.name)) return [];
    const section = table.rows.slice(from, index);
    from = index + 1;
    return checkDown(table, row, tops(section), measure);
  });
}
