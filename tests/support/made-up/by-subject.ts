/** The tables that list spending or revenue by subject, in any style. */
import {
  economicRows,
  economicTotal,
  fund,
  general,
  subjectRows,
  totalRow,
  type SubjectRow,
} from './budget.ts';
import { madeTable, subjectName, type MadeTable } from './made-table.ts';
import { part, subjectColumns, type Style } from './style.ts';

function withTotal(rows: SubjectRow[], total: SubjectRow, { total: place }: Style): SubjectRow[] {
  if (place === 'none') return rows;
  return place === 'first' ? [total, ...rows] : [...rows, total];
}

function expenditure(style: Style, title = '部门支出总体情况表'): MadeTable {
  const column = (id: string, ...head: string[]) => part(id, id, head, style);
  return madeTable({
    id: 'expenditure',
    title,
    style,
    nameOf: subjectName,
    rows: withTotal(subjectRows(), totalRow(), style),
    columns: [
      ...subjectColumns(style, ['功能分类科目']),
      column('total', '合计'),
      column('basic', '基本支出', '小计'),
      column('personnel', '基本支出', '人员经费'),
      column('running', '基本支出', '公用经费'),
      column('project', '项目支出'),
    ],
  });
}

function revenue(style: Style, title = '收入预算总表'): MadeTable {
  const column = (id: string, of: string, ...head: string[]) => part(id, of, head, style);
  return madeTable({
    id: 'revenue',
    title,
    style,
    nameOf: subjectName,
    rows: withTotal(subjectRows(), totalRow(), style),
    columns: [
      ...subjectColumns(style, []),
      column('total', 'total', '总计'),
      column('currentYear', 'currentYear', '本年收入', '合计'),
      column('generalPublic', 'general', '本年收入', '一般公共预算拨款收入'),
      column('governmentFund', 'fund', '本年收入', '政府性基金预算拨款收入'),
      column('service', 'service', '本年收入', '事业收入'),
      column('carryOver', 'carryOver', '上年结转结余'),
    ],
  });
}

/** With last year's figure and the difference beside this year's. */
function generalOfTwoYears(style: Style): MadeTable {
  const column = (id: string, of: string, ...head: string[]) => part(id, of, head, style);
  return madeTable({
    id: 'general',
    title: '一般公共预算支出表',
    style,
    nameOf: subjectName,
    rows: withTotal(subjectRows(general), totalRow(general), style),
    columns: [
      ...subjectColumns(style, []),
      column('previousExecution', 'previous', '2023年执行数'),
      column('total', 'general', '2024年预算数', '小计'),
      column('basic', 'basic', '2024年预算数', '基本支出'),
      column('project', 'generalProject', '2024年预算数', '项目支出'),
    ],
  });
}

function basic(style: Style, title = '一般公共预算基本支出表'): MadeTable {
  const column = (id: string, ...head: string[]) => part(id, id, head, style);
  return madeTable({
    id: 'basic',
    title,
    style: {
      ...style,
      codes: style.codes === 'three' || style.codes === 'stepped' ? 'one' : style.codes,
    },
    nameOf: subjectName,
    rows: withTotal(economicRows(), economicTotal(), style),
    columns: [
      ...subjectColumns(
        {
          ...style,
          codes: style.codes === 'three' || style.codes === 'stepped' ? 'one' : style.codes,
        },
        ['部门预算支出经济分类科目'],
      ),
      column('total', '本年一般公共预算基本支出', '合计'),
      column('personnel', '本年一般公共预算基本支出', '人员经费'),
      column('running', '本年一般公共预算基本支出', '公用经费'),
    ],
  });
}

function governmentFund(style: Style, title = '政府性基金预算支出表'): MadeTable {
  const column = (id: string, ...head: string[]) => part(id, id, head, style);
  return madeTable({
    id: 'governmentFund',
    title,
    style,
    nameOf: subjectName,
    rows: withTotal(subjectRows(fund), totalRow(fund), style),
    columns: [
      ...subjectColumns(style, []),
      column('total', '本年政府性基金预算支出', '合计'),
      column('basic', '本年政府性基金预算支出', '基本支出'),
      column('project', '本年政府性基金预算支出', '项目支出'),
    ],
  });
}

export const bySubject = [expenditure, revenue, generalOfTwoYears, basic, governmentFund] as const;
