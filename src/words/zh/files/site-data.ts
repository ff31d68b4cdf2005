/** What stands beside the data of a published page: how to read it, how to cite it. */
import type { AmountUnit } from '#domain/money/money.ts';

const fields = {
  disclosure: '公开内容的编号：地区-部门-年度-阶段',
  region: '行政区划代码（GB/T 2260），文字',
  organization: '部门（单位）名称',
  year: '年度',
  stage: '阶段：budget 预算，adjusted 调整预算，execution 执行，finalAccounts 决算',
  table: '表：九张报表和两张附表有固定编号，其他为 other-…',
  table_title: '表名，照原文',
  row: '表中第几行，从 1 开始',
  side: '左右两栏的表中，收入 revenue 或支出 expenditure',
  role: '合计 total，小计 subtotal，结转 carryOver',
  code: '科目编码，文字，3、5 或 7 位',
  name: '行的名称，照原文',
  column: '栏的编号',
  column_title: '栏的名称，照原文',
  kind: '金额 amount，或数量 quantity',
  value: '数值；金额以 unit 为单位',
  unit: '金额的单位；数量没有',
  place: '在原文件中的位置',
} as const;

export const siteData = {
  fields,
  figures: '全部表格的数字，一行一个',
  budgetJson: '完整内容（Budget JSON）',
  description: (title: string) => `${title}：公开文件里全部表格的数字，每个注明在原文件中的位置。`,
  regionTitle: (region: string) => `${region}部门预算数据`,
  regionDescription: (region: string, count: number) =>
    `${region}的 ${count} 份部门预算、决算，每份一个数据包。`,
  wholeTitle: '部门预算公开',
  data: '数据',
  csv: 'CSV（全部数字）',
  json: 'Budget JSON（全部内容）',
  descriptor: '数据包说明（datapackage）',
  readme: '怎样引用',
  licence: '数字是部门依法公开的政府信息，可以自由使用；请注明出处和版本。',
  cite: (title: string, region: string, version: string, address: string) =>
    `${title}，${region}，数据版本 ${version}${address === '' ? '' : `，${address}`}。`,
  readmeText: (parts: {
    title: string;
    cite: string;
    sources: readonly string[];
    unit: AmountUnit;
    csv: string;
  }) =>
    [
      `# ${parts.title}`,
      '',
      `数字取自部门公开的文件，金额单位为${parts.unit}；原表空着的格没有一行，原表印着的 0 是 0。`,
      '',
      '## 出处',
      '',
      ...parts.sources.map((source) => `- ${source}`),
      '',
      '## 引用',
      '',
      parts.cite,
      '',
      '## 许可',
      '',
      siteData.licence,
      '',
      '## 读取',
      '',
      `- Python：\`pandas.read_csv("${parts.csv}", dtype={"code": str, "region": str})\``,
      `- R：\`read.csv("${parts.csv}", colClasses = c(code = "character", region = "character"))\``,
      `- DuckDB：\`SELECT * FROM read_csv('${parts.csv}', types = {'code': 'VARCHAR', 'region': 'VARCHAR'})\``,
      '- Excel：数据 → 从文本/CSV（或“自网站”），文件原始格式选 UTF-8，code 列设为文本',
      '',
    ].join('\n'),
  feedTitle: (name: string) => `${name}：新公开和有改动的部门预算`,
  feedNew: '新公开',
  feedAgain: (cells: number) => `再次公开，首次公开后 ${cells} 个单元格有改动`,
  feedReread: '数据有更新，公开文件没有变',
  changedTitle: '首次公开后的改动',
  changedLead: (cells: number) => `首次公开后 ${cells} 个单元格有改动。`,
  changedColumns: { table: '表', row: '行', column: '栏', before: '首次公开', after: '现在' },
  noCell: '没有这一格',
  versionSaid: (version: string) => `数据版本 ${version}`,
};
