/** What real files do to a table: titles in its first row, notes in its last, heads without labels. */
import { general, subjectRows, totalRow } from '../budget.ts';
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

/** Title, number, organization and unit in rows of the table; a note and the signatures in its last rows. */
export function everythingInside(): MadeLayout {
  const style: Style = { ...plain, zero: '—', total: 'first', separators: true };
  return {
    opening: ['武汉市江岸区文化和旅游局2024年部门预算公开'],
    identity: '420102 武汉市江岸区文化和旅游局 department 2024 budget 万元',
    tables: [
      printedLedger(style, {
        id: 'balance',
        above: [
          '表1 | > | > | >',
          '2024年部门收支总表 | > | > | >',
          '部门名称：武汉市江岸区文化和旅游局 | > | > | 单位：万元',
          ' | | | ',
          '收  入 | > | 支  出 | >',
          '项  目 | 本年预算 | 项目（按功能分类） | 本年预算',
        ],
        left: [
          { name: '一、一般公共预算拨款收入', figures: [sumOf('general')] },
          { name: '二、政府性基金预算拨款收入', figures: [sumOf('fund')] },
          { name: '三、事业收入', figures: [sumOf('service')] },
          { name: '本 年 收 入 合 计', figures: [sumOf('currentYear')] },
          { name: '上年结转', figures: [sumOf('carryOver')] },
          { name: '收 入 总 计', figures: [sumOf('total')] },
        ],
        right: [
          ...classItems(['total']),
          { name: '本 年 支 出 合 计', figures: [sumOf('total')] },
          { name: '支 出 总 计', figures: [sumOf('total')] },
        ],
        ids: [['amount'], ['amount']],
      }),
      printedSubjects(style, {
        id: 'expenditure',
        above: [
          '表3 | > | > | > | >',
          '2024年部门支出总表 | > | > | > | >',
          ' | | | | 单位:万元',
          '功能分类科目 | > | 合计 | 基本支出 | 项目支出',
        ],
        columns: [
          words(({ code }) => code),
          words(({ name }) => name),
          ...amounts(style, 'total', 'basic', 'project'),
        ],
        below: [
          '注：如有四舍五入，尾差不作调整。 | > | > | > | >',
          '制表人：某某 | > | 审核人：某某 | > | 填报日期：2024年2月1日',
        ],
      }),
      printedSubjects(style, {
        id: 'general',
        above: [
          '表5 | > | > | > | >',
          '一般公共预算支出表（单位：万元） | > | > | > | >',
          '科目名称 | 科目代码 | 支出合计 | 基本支出 | 项目支出',
        ],
        columns: [
          words(({ name }) => name),
          words(({ code }) => code),
          ...amounts(style, 'total general', 'basic', 'project generalProject'),
        ],
        rows: withTotal(style, subjectRows(general), totalRow(general)),
        below: [' | | | | ', ' | | | | '],
      }),
    ],
  };
}

/** The share of each row, and words at the end of rows. */
export function sharesAndRemarks(): MadeLayout {
  const style: Style = { ...plain, unit: '元', total: 'last', zero: '0.00' };
  return {
    opening: ['关于公开2024年度厦门市思明区文化和旅游局部门预算的说明'],
    identity: '350203 厦门市思明区文化和旅游局 department 2024 budget 元',
    tables: [
      printedSubjects(style, {
        id: 'expenditure',
        above: [
          '附表1-3',
          '部门支出预算总体情况表',
          '编制部门：厦门市思明区文化和旅游局   2024年度   金额单位：人民币元',
          '序号 | 科目编码 | 科目名称 | 支出合计 | 基本支出 | > | 项目支出 | 备注',
          '^ | ^ | ^ | ^ | 人员支出 | 公用支出 | ^ | ^',
          '** | ** | ** | 1=2+3+4 | 2 | 3 | 4 | 5',
        ],
        columns: [
          words(() => ''),
          words(({ code }) => code),
          words(({ name }) => name),
          ...amounts(style, 'total', 'personnel', 'running', 'project'),
          words(({ code }) => (code === '2070109' ? '含上年未完成项目' : '')),
        ],
      }),
    ],
  };
}

/** Class, section and item in columns of their own with the whole code in each, names indented. */
export function steppedCodes(): MadeLayout {
  const style: Style = { ...plain, total: 'first', zero: '' };
  return {
    opening: ['合肥市庐阳区文化和旅游局2024年单位预算'],
    identity: '340103 合肥市庐阳区文化和旅游局 unit 2024 budget 万元',
    tables: [
      printedSubjects(style, {
        id: 'expenditure',
        above: [
          '部门公开表3',
          '单位支出总表',
          '单位：万元',
          '功能科目 | > | > | > | 总计 | 基本支出 | 项目支出',
          '科目编码 | > | > | 科目名称 | ^ | ^ | ^',
          '类 | 款 | 项 | ^ | ^ | ^ | ^',
        ],
        columns: [
          words(({ code, level }) => (level === 1 ? code : '')),
          words(({ code, level }) => (level === 2 ? code : '')),
          words(({ code, level }) => (level === 3 ? code : '')),
          words(({ name, level }) => '　'.repeat(Math.max(0, level - 1)) + name),
          ...amounts(style, 'total', 'basic', 'project'),
        ],
      }),
      printedSubjects(style, {
        id: 'revenue',
        above: [
          '部门公开表2',
          '单位收入总表',
          '单位：万元',
          '科目编码 | > | > | 科目名称 | 合计 | 一般公共预算 | 政府性基金预算 | 国有资本经营预算 | 财政专户管理资金 | 事业收入 | 上年结转结余',
          '类 | 款 | 项 | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^',
        ],
        columns: [
          words(({ code }) => code.slice(0, 3)),
          words(({ code }) => code.slice(3, 5).replace(/^0/, '')),
          words(({ code }) => code.slice(5, 7).replace(/^0/, '')),
          words(({ name }) => name),
          ...amounts(
            style,
            'total',
            'generalPublic general',
            'governmentFund fund',
            'stateCapital none',
            'fiscalAccount none',
            'service',
            'carryOver',
          ),
        ],
      }),
    ],
  };
}

/** A row of each unit over its subjects. */
export function unitOverSubjects(): MadeLayout {
  const style: Style = { ...plain, total: 'first', zero: '' };
  return {
    opening: ['昆明市五华区文化和旅游局2024年部门预算'],
    identity: '530102 昆明市五华区文化和旅游局 department 2024 budget 万元',
    tables: [
      printedSubjects(style, {
        id: 'expenditure',
        above: ['部门支出预算表', '单位：万元', '科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出'],
        columns: [
          words(({ code }) => code),
          words(({ name }) => name),
          ...amounts(style, 'total', 'basic', 'project'),
        ],
        rows: [totalRow(), { ...totalRow(), name: '昆明市五华区文化和旅游局' }, ...subjectRows()],
      }),
    ],
  };
}
