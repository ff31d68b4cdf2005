/** What figures are called that a document names by nothing but their place. */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { statementName, statementNames } from './statements.ts';

/** What the known tables are called where a document has none of its own. */
const tableNames: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    balance: '收支总表',
    revenue: '收入总表',
    expenditure: '支出总表',
    fiscal: '财政拨款收支总表',
    general: '一般公共预算支出表',
    basic: '一般公共预算基本支出表',
    governmentFund: '政府性基金预算支出表',
    stateCapital: '国有资本经营预算支出表',
    threePublic: '“三公”经费支出表',
  }),
);

const sectionNames: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    agencyOperating: '机关运行经费',
    threePublic: '“三公”经费',
    procurement: '政府采购',
    assets: '国有资产占用',
    performance: '预算绩效',
  }),
);

/** The name that a document's tables have for a code. */
export type NameOfSubject = (code: string) => string | undefined;

/** By the document's own tables; a code that they do not print stands for itself. */
export function subjectNames({ tables }: Disclosure): NameOfSubject {
  return (code) => {
    const row = tables.flatMap(({ rows }) => rows).find((each) => each.code === code);
    return row && `“${code} ${row.name}”`;
  };
}

/** The name of what a change is of: its path is a statement's, less what is understood. */
export function changeName(of: string, nameOfSubject?: NameOfSubject): string {
  const project = /^project\.(.+)$/.exec(of)?.[1];
  if (project !== undefined) return `项目“${project}”`;
  if (of === 'total') return '支出总额';
  if (of === 'revenue') return '收入总额';
  if (of === 'fiscal') return '财政拨款收支';
  const known = [of, `${of}.total`, `expenditure.${of}`].find((path) => statementNames.has(path));
  return statementName(known ?? of, nameOfSubject);
}

/** The usual name of a table by its id. */
export function tableName(id: string): string {
  return tableNames.get(id) ?? id;
}

/** What a section of the words is about, by its id. */
export function sectionName(id: string): string {
  return sectionNames.get(id) ?? id;
}
