/** How a row says what it is of: code and name in one cell, in brackets, with a dash; units in front. */
import { general, subjectRows, totalRow } from '../budget.ts';
import { plain, type Style } from '../style.ts';
import { amounts, printedSubjects, words, type MadeLayout, withTotal } from './printed-list.ts';

const identity = '330106 杭州市西湖区文化和广电旅游体育局 department 2024 budget 万元';
const opening = ['杭州市西湖区文化和广电旅游体育局2024年部门预算'];

function inOneCell(title: string, label: (code: string, name: string) => string): MadeLayout {
  const style: Style = { ...plain, zero: '0.00' };
  return {
    opening,
    identity,
    tables: [
      printedSubjects(style, {
        id: 'expenditure',
        above: [
          `附表3${' | >'.repeat(3)}`,
          `${title}${' | >'.repeat(3)}`,
          ' |  |  | 单位：万元',
          '科目 | 合计 | 基本支出 | 项目支出',
        ],
        columns: [
          words(({ code, name }) => (code === '' ? name : label(code, name))),
          ...amounts(style, 'total', 'basic', 'project'),
        ],
      }),
      printedSubjects(style, {
        id: 'general',
        above: [
          '一般公共预算支出表',
          '单位：万元',
          '支出功能分类科目 | 本年一般公共预算支出 | > | >',
          '^ | 小计 | 基本支出 | 项目支出',
        ],
        columns: [
          words(({ code, name }) => (code === '' ? name : label(code, name))),
          ...amounts(style, 'total general', 'basic', 'project generalProject'),
        ],
        rows: withTotal(style, subjectRows(general), totalRow(general)),
      }),
    ],
  };
}

export function codeAndName(): MadeLayout {
  return inOneCell('支出预算总表', (code, name) => `${code} ${name}`);
}

export function codeInBrackets(): MadeLayout {
  return inOneCell('部门支出总表', (code, name) => `[${code}]${name}`);
}

export function codeWithDash(): MadeLayout {
  return inOneCell(
    '2024年部门支出预算总体情况表',
    (code, name) => `${'　'.repeat((code.length - 3) / 2)}${code}-${name}`,
  );
}

/** The totals at the end, codes as they are in a column of their own whose rows are not in order. */
export function unitsInFront(): MadeLayout {
  const style: Style = { ...plain, total: 'first' };
  const unit = '203001';
  return {
    opening,
    identity,
    tables: [
      printedSubjects(style, {
        id: 'expenditure',
        above: [
          '部门支出总表',
          '部门：杭州市西湖区文化和广电旅游体育局　　单位：万元',
          '单位编码 | 单位名称 | 科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费 | 项目支出'.replace(
            '人员经费',
            '人员经费',
          ),
        ],
        columns: [
          words(({ code }) => (code === '' ? '' : unit)),
          words(({ code }) => (code === '' ? '' : '杭州市西湖区文化馆')),
          words(({ code }) => code),
          words(({ name }) => name),
          ...amounts(style, 'total', 'personnel', 'running', 'project'),
        ],
        rows: withTotal(style, subjectRows(undefined, [3])),
      }),
    ],
  };
}
