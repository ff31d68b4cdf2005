/** Budgets of departments as provinces print them: nine tables, one or three columns of codes. */
import { fund, general, economicRows, economicTotal, subjectRows, totalRow } from '../budget.ts';
import { matchable } from '../../../../src/ingest/wording.ts';
import { plain, type Style } from '../style.ts';
import { classItems, sumOf, threePublic, threePublicTotal, vehicle } from './money.ts';
import {
  amounts,
  printedLedger,
  printedList,
  printedSubjects,
  withTotal,
  words,
  type Item,
  type MadeLayout,
} from './printed-list.ts';

const ofPublic: readonly Item[] = [
  { name: '合计', figures: [threePublicTotal] },
  { name: '一、因公出国（境）费', figures: [threePublic.overseas] },
  { name: '二、公务用车购置及运行维护费', figures: [vehicle] },
  { name: '其中：公务用车购置费', figures: [threePublic.purchase] },
  { name: '      公务用车运行维护费', figures: [threePublic.operation] },
  { name: '三、公务接待费', figures: [threePublic.reception] },
];

/** Hebei: the caption is the first row, every row has its 序号, 栏次 counts the columns. */
export function numberedRows(): MadeLayout {
  const style: Style = { ...plain, zero: '' };
  const caption = (width: number) =>
    `301唐山市丰南区文化广电和旅游局 | 预算年度：2024 | 单位：万元${' | >'.repeat(width - 3)}`;
  const list = (
    id: string,
    title: string,
    head: readonly string[],
    columns: string[],
    rows = withTotal(style),
  ) => {
    let no = 0;
    return printedSubjects(style, {
      id,
      above: [title, caption(columns.length + 3), ...head],
      columns: [
        words(() => String((no += 1))),
        words(({ code }) => code),
        words(({ name }) => name),
        ...amounts(style, ...columns),
      ],
      rows,
    });
  };
  return {
    opening: ['唐山市丰南区文化广电和旅游局2024年部门预算信息公开'],
    identity: '130207 唐山市丰南区文化广电和旅游局 department 2024 budget 万元',
    tables: [
      printedLedger(style, {
        id: 'balance',
        above: [
          '部门预算收支总表',
          caption(5),
          '序号 | 收    入 | > | 支    出 | >',
          '^ | 项  目 | 预算数 | 项  目 | 预算数',
          '栏次 | 1 | 2 | 3 | 4',
        ],
        left: [
          { name: '一、一般公共预算拨款', figures: [sumOf('general')] },
          { name: '二、政府性基金预算拨款', figures: [sumOf('fund')] },
          { name: '三、国有资本经营预算拨款', figures: [0] },
          { name: '四、财政专户核拨', figures: [0] },
          { name: '五、单位资金', figures: [sumOf('service')] },
          { name: '', figures: [null] },
          { name: '本年收入合计', figures: [sumOf('currentYear')] },
          { name: '上年结转结余', figures: [sumOf('carryOver')] },
          { name: '收入总计', figures: [sumOf('total')] },
        ].filter(({ name }) => name !== ''),
        right: [
          ...classItems(['total']),
          { name: '本年支出合计', figures: [sumOf('total')] },
          { name: '年终结转结余', figures: [0] },
          { name: '支出总计', figures: [sumOf('total')] },
        ],
        ids: [['amount'], ['amount']],
        numbered: true,
      }),
      list(
        'revenue',
        '部门预算收入总表',
        [
          '序号 | 功能分类科目 | > | 合计 | 本年收入 | > | > | > | 上年结转',
          '^ | 科目    编码 | 科目名称 | ^ | 小计 | 一般公共预算财政    拨款收入 | 政府性基金预算拨款 | 事业收入 | ^',
          '栏次 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8',
        ],
        [
          'total',
          'currentYear',
          'generalPublic general',
          'governmentFund fund',
          'service',
          'carryOver',
        ],
      ),
      list(
        'expenditure',
        '部门预算支出总表',
        [
          '序号 | 功能分类科目 | > | 合计 | 基本支出 | 项目支出',
          '^ | 科目编码 | 科目名称 | ^ | ^ | ^',
          '栏次 | 1 | 2 | 3 | 4 | 5',
        ],
        ['total', 'basic', 'project'],
      ),
      list(
        'general',
        '部门预算一般公共预算财政拨款支出表',
        [
          '序号 | 功能分类科目 | > | 合计 | 基本支出 | 项目支出',
          '^ | 科目编码 | 科目名称 | ^ | ^ | ^',
          '栏次 | 1 | 2 | 3 | 4 | 5',
        ],
        ['total general', 'basic', 'project generalProject'],
        withTotal(style, subjectRows(general), totalRow(general)),
      ),
      list(
        'basic',
        '部门预算一般公共预算财政拨款基本支出表',
        [
          '序号 | 支出部门经济分类科目 | > | 一般公共预算基本支出 | > | >',
          '^ | 科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费',
          '栏次 | 1 | 2 | 3 | 4 | 5',
        ],
        ['total', 'personnel', 'running'],
        withTotal(style, economicRows(), economicTotal()),
      ),
      printedList({
        id: 'threePublic',
        above: [
          '部门预算财政拨款“三公”经费支出表',
          caption(4),
          '序号 | 项    目 | 资 金 性 质 | >',
          '^ | ^ | 合计 | 一般公共预算财政拨款',
          '栏次 | 1 | 2 | 3',
        ],
        columns: [
          words(({ name }: Item) => String(ofPublic.findIndex((item) => item.name === name) + 1)),
          words(({ name }: Item) => name),
          ...['total', 'generalPublic'].map((id) => ({
            head: [],
            id,
            cell: ({ figures: [fen = 0] }: Item) =>
              fen === 0 || fen === null ? '' : (fen / 1_000_000).toFixed(2),
            figure: ({ figures: [fen = 0] }: Item) => (fen === 0 ? null : fen),
          })),
        ],
        rows: ofPublic,
        nameOf: ({ name }) => matchable(name).replace(/^其中:/, ''),
        below: ['注：本表按财政拨款口径填列。'],
      }),
    ],
  };
}

/** Shanghai: 元 with separators, the code in three columns, the total at the end, one budget unit. */
export function threeCodeColumns(): MadeLayout {
  const style: Style = { ...plain, unit: '元', separators: true, total: 'last', zero: '0.00' };
  const list = (
    id: string,
    title: string,
    head: readonly string[],
    columns: string[],
    rows = withTotal(style),
  ) =>
    printedSubjects(style, {
      id,
      above: [title, '编制单位：上海市普陀区文化和旅游局　　　　单位：元', ...head],
      columns: [
        words(({ code }) => code.slice(0, 3)),
        words(({ code }) => code.slice(3, 5)),
        words(({ code }) => code.slice(5, 7)),
        words(({ name }) => name),
        ...amounts(style, ...columns),
      ],
      rows,
    });
  const three = '类 | 款 | 项 | ^';
  const head = '功能分类科目编码 | > | > | 功能分类科目名称';
  return {
    opening: ['上海市普陀区文化和旅游局', '2024年度单位预算'],
    identity: '310107 上海市普陀区文化和旅游局 unit 2024 budget 元',
    tables: [
      printedLedger(style, {
        id: 'balance',
        above: [
          '2024年单位财务收支预算总表',
          '编制单位：上海市普陀区文化和旅游局　　　　单位：元',
          '本年收入 | > | 本年支出 | >',
          '项目 | 预算数 | 项目 | 预算数',
        ],
        left: [
          { name: '一、财政拨款收入', figures: [sumOf('general') + sumOf('fund')] },
          { name: '1. 一般公共预算资金', figures: [sumOf('general')] },
          { name: '2. 政府性基金', figures: [sumOf('fund')] },
          { name: '二、事业收入', figures: [sumOf('service')] },
          { name: '三、其他收入', figures: [sumOf('carryOver')] },
          { name: '收入总计', figures: [sumOf('total')] },
        ],
        right: [...classItems(['total']), { name: '支出总计', figures: [sumOf('total')] }],
        ids: [['amount'], ['amount']],
      }),
      list(
        'revenue',
        '2024年单位收入预算总表',
        [
          '项目 | > | > | > | 收入预算 | > | > | >',
          `${head} | 合计 | 财政拨款收入 | 事业收入 | 其他收入`,
          `${three} | ^ | ^ | ^ | ^`,
        ],
        ['total', 'fiscalAppropriation appropriated', 'service', 'other carryOver'],
      ),
      list(
        'expenditure',
        '2024年单位支出预算总表',
        [
          '项目 | > | > | > | 支出预算 | > | >',
          `${head} | 合计 | 基本支出 | 项目支出`,
          `${three} | ^ | ^ | ^`,
        ],
        ['total', 'basic', 'project'],
      ),
      list(
        'governmentFund',
        '2024年单位政府性基金预算支出功能分类预算表',
        [
          '项目 | > | > | > | 政府性基金预算支出 | > | >',
          `${head} | 合计 | 基本支出 | 项目支出`,
          `${three} | ^ | ^ | ^`,
        ],
        ['total', 'basic', 'project'],
        withTotal(style, subjectRows(fund), totalRow(fund)),
      ),
    ],
  };
}
