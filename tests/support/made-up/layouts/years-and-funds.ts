/** Figures of other years and other funds beside those of the year; amounts in 亿元; digits of full width. */
import { economicRows, economicTotal, general, subjectRows, totalRow } from '../budget.ts';
import { plain, type Style } from '../style.ts';
import { classItems, sumOf } from './money.ts';
import {
  amounts,
  printedLedger,
  printedSubjects,
  withTotal,
  words,
  type MadeLayout,
} from './printed-list.ts';

/** Last year's figure, this year's, and the difference, a fall in brackets. */
export function twoYears(): MadeLayout {
  const style: Style = {
    ...plain,
    unit: '元',
    separators: true,
    negative: '()',
    zero: '－',
    total: 'last',
  };
  return {
    opening: ['青岛市市南区文化和旅游局2024年部门预算公开'],
    identity: '370202 青岛市市南区文化和旅游局 department 2024 budget 元',
    tables: [
      printedSubjects(style, {
        id: 'expenditure',
        above: [
          '部门支出总表',
          '单位：元',
          '功能分类科目 | > | 2023年预算数 | 2024年预算数 | > | > | 2024年比2023年增减额',
          '科目编码 | 科目名称 | ^ | 合计 | 基本支出 | 项目支出 | ^',
        ],
        columns: [
          words(({ code }) => code),
          words(({ name }) => name),
          ...amounts(style, 'previousBudget previous', 'total', 'basic', 'project', 'change'),
        ],
      }),
    ],
  };
}

/** A province counts in 亿元; the funds of last year's carry-over stand under a head of their own. */
export function hundredMillions(): MadeLayout {
  const style: Style = { ...plain, unit: '亿元', zero: '', digits: 'full-width' };
  return {
    opening: ['江苏省文化和旅游厅2024年度部门预算公开'],
    identity: '320000 江苏省文化和旅游厅 department 2024 budget 亿元',
    tables: [
      printedLedger(style, {
        id: 'fiscal',
        above: [
          '公开04表',
          '财政拨款收支总表',
          '部门：江苏省文化和旅游厅　　　　　单位：亿元',
          '收入 | > | 支出 | > | > | >',
          '项目 | 金额 | 项目 | 合计 | 一般公共预算 | 政府性基金预算',
        ],
        left: [
          { name: '一、本年收入', figures: [sumOf('appropriated')] },
          { name: '（一）一般公共预算拨款', figures: [sumOf('general')] },
          { name: '（二）政府性基金预算拨款', figures: [sumOf('fund')] },
          { name: '二、上年结转', figures: [0] },
          { name: '收入总计', figures: [sumOf('appropriated')] },
        ],
        right: [
          ...classItems(['appropriated', 'general', 'fund']),
          {
            name: '支出总计',
            figures: [sumOf('appropriated'), sumOf('general'), sumOf('fund')],
          },
        ],
        ids: [['amount'], ['total', 'generalPublic', 'governmentFund']],
      }),
      printedSubjects(style, {
        id: 'revenue',
        above: [
          '公开02表',
          '收入总表',
          '单位：亿元',
          '科目编码 | 科目名称 | 合计 | 本年收入 | > | > | > | 上年结转结余 | >',
          '^ | ^ | ^ | 小计 | 一般公共预算资金 | 政府性基金预算资金 | 事业收入 | 小计 | 一般公共预算资金',
        ],
        columns: [
          words(({ code }) => code),
          words(({ name, level }) => '  '.repeat(level) + name),
          ...amounts(
            style,
            'total',
            'currentYear',
            'generalPublic general',
            'governmentFund fund',
            'service',
            'carryOver',
            'carryOverGeneralPublic carryOver',
          ),
        ],
      }),
    ],
  };
}

/** Government and department economic classification: one table by each. */
export function governmentEconomic(): MadeLayout {
  const style: Style = { ...plain, zero: '0.00' };
  return {
    opening: ['长沙市岳麓区文化旅游体育局2024年部门预算公开'],
    identity: '430104 长沙市岳麓区文化旅游体育局 department 2024 budget 万元',
    tables: [
      printedSubjects(style, {
        id: 'basic',
        above: [
          '表六：一般公共预算基本支出表',
          '（单位：万元）',
          '部门预算支出经济分类科目 | > | 本年一般公共预算基本支出 | > | >',
          '科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费',
          '1 | 2 | 3 | 4 | 5',
        ],
        columns: [
          words(({ code }) => code),
          words(({ name }) => name),
          ...amounts(style, 'total', 'personnel', 'running'),
        ],
        rows: withTotal(style, economicRows(), economicTotal()),
        below: ['备注：本表按部门预算支出经济分类科目列示。'],
      }),
      printedSubjects(style, {
        id: 'general',
        above: [
          '表五：一般公共预算支出表',
          '（单位：万元）',
          '功能科目 | > | > | > | 合计 | 基本支出 | > | > | 项目支出',
          '类 | 款 | 项 | 科目名称 | ^ | 小计 | 人员经费 | 公用经费 | ^',
        ],
        columns: [
          words(({ code }) => code.slice(0, 3)),
          words(({ code }) => code.slice(3, 5)),
          words(({ code }) => code.slice(5, 7)),
          words(({ name }) => name),
          ...amounts(
            style,
            'total general',
            'basic',
            'personnel',
            'running',
            'project generalProject',
          ),
        ],
        rows: withTotal(style, subjectRows(general), totalRow(general)),
      }),
    ],
  };
}
