/** Final accounts (决算): 公开01表, 行次, 栏次, 类款项 under the code, budget beside actual. */
import {
  general,
  economicRows,
  economicTotal,
  subjectRows,
  totalRow,
  type SubjectRow,
} from '../budget.ts';
import { plain, type Style } from '../style.ts';
import { classItems, sumOf, threePublic, threePublicTotal, vehicle } from './money.ts';
import { amounts, printedLedger, printedSubjects, words, type MadeLayout } from './printed-list.ts';

const style: Style = { ...plain, zero: '', separators: true };

function caption(number: number, width: number): string[] {
  return [`公开0${number}表${' | >'.repeat(width - 1)}`];
}

const whose = '部门：成都市武侯区文化体育和旅游局';

/** The standard nine in small, as the national form has them. */
export function finalAccounts(): MadeLayout {
  const list = (
    id: string,
    title: string,
    number: number,
    labels: readonly string[],
    columns: string[],
    rows: readonly SubjectRow[],
  ) => {
    const width = columns.length + 4;
    const blank = ' | >'.repeat(columns.length - 1);
    return printedSubjects(style, {
      id,
      above: [
        `${title}${' | >'.repeat(width - 1)}`,
        ...caption(number, width),
        `${whose} | > | > | > | 金额单位：万元${blank}`,
        `项目 | > | > | > | ${labels.join(' | ')}`,
        `功能分类科目编码 | > | > | 科目名称${' | ^'.repeat(columns.length)}`,
        `^ | > | > | ^${' | ^'.repeat(columns.length)}`,
        `类 | 款 | 项 | 栏次 | ${columns.map((_, index) => index + 1).join(' | ')}`,
      ],
      columns: [
        words(({ code }) => (code === '' ? '合计' : `${code} | > | >`)),
        words(({ code, name }) => (code === '' ? '> | > | >' : name)),
        ...amounts(style, ...columns),
      ],
      rows,
    });
  };
  return {
    opening: ['成都市武侯区文化体育和旅游局', '2024年度部门决算'],
    identity: '510107 成都市武侯区文化体育和旅游局 department 2024 finalAccounts 万元',
    tables: [
      printedLedger(style, {
        id: 'balance',
        above: [
          '收入支出决算总表 | > | > | > | >',
          '公开01表 | > | > | > | >',
          `${whose} | > | > | 金额单位：万元 | >`,
          '行次 | 收入 | > | 支出 | >',
          '^ | 项    目 | 决算数 | 项目(按功能分类) | 决算数',
          '栏次 | | 1 | | 2',
        ],
        left: [
          { name: '一、一般公共预算财政拨款收入', figures: [sumOf('general')] },
          { name: '二、政府性基金预算财政拨款收入', figures: [sumOf('fund')] },
          { name: '三、国有资本经营预算财政拨款收入', figures: [0] },
          { name: '四、上级补助收入', figures: [0] },
          { name: '五、事业收入', figures: [sumOf('service')] },
          { name: '本年收入合计', figures: [sumOf('currentYear')] },
          { name: '使用非财政拨款结余', figures: [0] },
          { name: '年初结转和结余', figures: [sumOf('carryOver')] },
          { name: '总计', figures: [sumOf('total')] },
        ],
        right: [
          ...classItems(['total']),
          { name: '本年支出合计', figures: [sumOf('total')] },
          { name: '结余分配', figures: [0] },
          { name: '年末结转和结余', figures: [0] },
          { name: '总计', figures: [sumOf('total')] },
        ],
        ids: [['amount'], ['amount']],
        numbered: true,
      }),
      list(
        'revenue',
        '收入决算表',
        2,
        [
          '本年收入合计',
          '财政拨款收入',
          '上级补助收入',
          '事业收入',
          '经营收入',
          '附属单位上缴收入',
          '其他收入',
        ],
        [
          'total currentYear',
          'fiscalAppropriation appropriated',
          'superiorSubsidy none',
          'service',
          'operating none',
          'affiliateRemittance none',
          'other none',
        ],
        [totalRow(), ...subjectRows()],
      ),
      list(
        'expenditure',
        '支出决算表',
        3,
        ['本年支出合计', '基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'],
        ['total', 'basic', 'project', 'toSuperior none', 'operating none', 'toAffiliates none'],
        [totalRow(), ...subjectRows()],
      ),
      list(
        'general',
        '一般公共预算财政拨款支出决算表',
        5,
        ['本年支出合计', '基本支出', '项目支出'],
        ['total general', 'basic', 'project generalProject'],
        [totalRow(general), ...subjectRows(general)],
      ),
    ],
  };
}

/** 三公 in one row with the budget on the left and the actual on the right, and basic spending in two lists. */
export function budgetBesideActual(): MadeLayout {
  const items = [
    '合计',
    '因公出国（境）费',
    '公务用车购置及运行维护费',
    '公务用车购置费',
    '公务用车运行维护费',
    '公务接待费',
  ];
  const budget = [
    threePublicTotal + 5_00_00,
    threePublic.overseas,
    vehicle,
    0,
    threePublic.operation,
    threePublic.reception + 5_00_00,
  ];
  const actual = [
    threePublicTotal,
    threePublic.overseas,
    vehicle,
    0,
    threePublic.operation,
    threePublic.reception,
  ];
  const print = (fen: number) => (fen / 1_000_000).toFixed(2);
  const head = [
    '合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | > | > | 公务接待费',
    '^ | ^ | 小计 | 公务用车购置费 | 公务用车运行维护费 | ^',
  ];
  const personnel = economicRows().filter(({ code }) => !/^30[2]|^310/.test(code));
  const running = economicRows().filter(({ code }) => /^302|^310/.test(code));
  const half = (row: SubjectRow | undefined) =>
    row ? `${row.code} | ${row.name} | ${print(row.sums['total'] ?? 0)}` : ' |  | ';
  const { sums } = economicTotal();
  const rows = Array.from(
    { length: Math.max(personnel.length, running.length) },
    (_, index) => `${half(personnel[index])} | ${half(running[index])}`,
  );
  const read = ({ code, name, sums: { total = 0 } }: SubjectRow) => [
    `${code}${name}`.replace('（', '(').replace('）', ')'),
    `total ${total}`,
  ];
  return {
    opening: ['2024年成都市武侯区文化体育和旅游局部门决算公开说明'],
    identity: '510107 成都市武侯区文化体育和旅游局 department 2024 finalAccounts 万元',
    tables: [
      {
        id: 'threePublic',
        lines: [
          '“三公”经费支出决算表',
          '公开07表',
          '部门：成都市武侯区文化体育和旅游局　　单位：万元',
          '预算数 | > | > | > | > | > | 决算数 | > | > | > | > | >',
          `${head[0]} | ${head[0]}`,
          `${head[1]} | ${head[1]}`,
          '1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12',
          [...budget, ...actual].map(print).join(' | '),
          '注：预算数为全年预算数。',
        ],
        rows: items.map((name, index) => [
          name.replace('（', '(').replace('）', ')'),
          `budget ${budget[index] ?? 0}`,
          `actual ${actual[index] ?? 0}`,
        ]),
      },
      {
        id: 'basic',
        lines: [
          '一般公共预算财政拨款基本支出决算明细表',
          '公开06表',
          '金额单位：万元',
          '人员经费 | > | > | 公用经费 | > | >',
          '科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数',
          ...rows,
          `人员经费合计 | > | ${print(sums['personnel'] ?? 0)} | 公用经费合计 | > | ${print(sums['running'] ?? 0)}`,
        ],
        rows: [
          ...personnel.map(read),
          ['人员经费合计', `total ${sums['personnel'] ?? 0}`],
          ...running.map(read),
          ['公用经费合计', `total ${sums['running'] ?? 0}`],
        ],
      },
    ],
  };
}
