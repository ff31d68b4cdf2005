/** What figures are called that a document names by nothing but their place. */
import { statementNames } from './statements.ts';

/** Figures that the screens name in other words, and those that only some provinces give. */
const furtherNames: Readonly<Record<string, string>> = {
  'revenue.fiscalAppropriation': '财政拨款收入',
  'revenue.service': '事业收入',
  'revenue.operating': '经营收入',
  'revenue.superiorSubsidy': '上级补助收入',
  'revenue.affiliateRemittance': '附属单位上缴收入',
  'revenue.other': '其他收入',
  'threePublic.vehicle.purchase': '公务用车购置费',
  'threePublic.vehicle.operation': '公务用车运行维护费',
  'procurement.goods': '政府采购货物预算',
  'procurement.works': '政府采购工程预算',
  'procurement.services': '政府采购服务预算',
  'procurement.smallBusiness': '预留给中小企业的政府采购预算',
  'assets.total': '资产总额',
};

/** What the known tables are called where a document has none of its own. */
const tableNames: Readonly<Record<string, string>> = {
  balance: '收支总表',
  revenue: '收入总表',
  expenditure: '支出总表',
  fiscal: '财政拨款收支总表',
  general: '一般公共预算支出表',
  basic: '一般公共预算基本支出表',
  governmentFund: '政府性基金预算支出表',
  stateCapital: '国有资本经营预算支出表',
  threePublic: '“三公”经费支出表',
};

/** The name of a statement by its id; a subject by its code. */
export function statementName(id: string): string {
  const code = /^function\.(\d+)$/.exec(id)?.[1];
  if (code !== undefined) return `科目 ${code} `;
  return statementNames[id] ?? furtherNames[id] ?? '一项金额';
}

/** The name of what a change is of: its path is a statement's, less what is understood. */
export function changeName(of: string): string {
  const project = /^project\.(.+)$/.exec(of)?.[1];
  if (project !== undefined) return `项目“${project}”`;
  if (of === 'total') return '支出总额';
  const known = [of, `${of}.total`, `expenditure.${of}`].find(
    (path) => path in statementNames || path in furtherNames,
  );
  return statementName(known ?? of);
}

/** The usual name of a table by its id. */
export function tableName(id: string): string {
  return tableNames[id] ?? id;
}
