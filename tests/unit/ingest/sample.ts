/** The smallest documents that the pipeline takes, written as a word processor saves them. */
import type { Disclosure } from '../../../src/domain/disclosure.ts';
import type { Result } from '../../../src/domain/issue.ts';
import { makeDisclosure } from '../../../src/ingest/make-disclosure.ts';
import { inPlaceOrder } from '../../../src/ingest/place-order.ts';
import { readText } from '../../../src/ingest/read/text.ts';

/** A table: a tab before each cell, an empty line after each row, another after the table. */
export function tableText(rows: readonly (readonly string[])[]): string {
  const body = rows.map((cells) => `${cells.map((cell) => `\t${cell}\n`).join('')}\n`);
  return `${body.join('')}\n`;
}

/** An expenditure table of one class, with its title; `total` is the printed total. */
export function expenditureTable(total = '12.30'): string {
  const table = tableText([
    ['301唐山市丰南区某办公室', '预算年度：2023', '单位：万元'],
    ['序号', '功能分类科目', '合计', '基本支出', '项目支出'],
    ['', '科目编码', '科目名称', '', '', ''],
    ['栏次', '1', '2', '3', '4', '5'],
    ['1', '', '合计', total, '10.00', '2.30'],
    ['2', '201', '一般公共服务支出', '12.30', '10.00', '2.30'],
  ]);
  return `部门预算支出总表\n${table}`;
}

/** The text of a document as a disclosure. */
export function importText(text: string): Result<Disclosure> {
  const { value, issues } = readText(text);
  if (value === null) return { value: null, issues };
  const made = makeDisclosure(value, { file: 'sample.txt', sha256: '0'.repeat(64) });
  return { value: made.value, issues: inPlaceOrder([...issues, ...made.issues]) };
}

/** Keys of the issues, in order. */
export function keysOf(result: { readonly issues: readonly { readonly key: string }[] }): string[] {
  return result.issues.map(({ key }) => key);
}
