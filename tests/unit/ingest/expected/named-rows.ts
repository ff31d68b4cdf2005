/**
 * Rows without codes as they are printed in the published PDFs, read off their pages and not out of
 * this program: name and figures, `|` between columns, nothing for a blank. Of the ledgers only rows
 * with a figure are listed; `rows` is how many are printed in all.
 */
export interface NamedRows {
  readonly rows: number;
  readonly filled: readonly string[];
}

/** The head of a Jiangsu document: ledger, second list, revenue, the single row of expenditure. */
function jiangsu(
  total: string,
  classes: readonly [string, string, string],
  kinds: readonly [string, string, string],
  counts: { readonly balance: number; readonly revenue: number; readonly appropriation: string },
): Record<string, NamedRows> {
  const uses = ['一、基本支出', '二、项目支出', '三、单位预留机动经费'];
  const byUse = uses.map((name, index) => `${name} ${kinds[index] ?? ''}`);
  return {
    balance: {
      rows: counts.balance,
      filled: [
        `revenue 一、财政拨款 ${total}`,
        `expenditure 一、一般公共服务支出 ${classes[0]}`,
        `revenue 1.一般公共预算 ${total}`,
        `expenditure 八、社会保障和就业支出 ${classes[1]}`,
        `expenditure 十八、住房保障支出 ${classes[2]}`,
        `revenue 当年收入小计 ${total}`,
        `expenditure 当年支出小计 ${total}`,
        `revenue 收入合计 ${total}`,
        `expenditure 支出合计 ${total}`,
      ],
    },
    balanceByUse: { rows: 3, filled: byUse },
    revenue: {
      rows: counts.revenue,
      filled: [
        `收入总计 ${total}`,
        `一般公共预算资金 ${total}`,
        `${counts.appropriation} ${total}`,
      ],
    },
    expenditure: { rows: 1, filled: [`合计 ${total}|${kinds.join('|')}|`] },
    fiscal: {
      rows: 7,
      filled: [
        `revenue 一、一般公共预算 ${total}`,
        ...byUse.map((row) => `expenditure ${row}`),
        `revenue 收入合计 ${total}`,
        `expenditure 支出合计 ${total}`,
      ],
    },
    governmentFund: { rows: 1, filled: [] },
  };
}

function jiangsuThreePublic(figures: readonly string[]): NamedRows {
  const names = [
    '合计',
    '“三公”经费小计',
    '因公出国（境）费',
    '公务用车购置及运行维护费',
    '公务用车购置费',
    '公务用车运行维护费',
    '公务接待费',
    '会议费',
    '培训费',
  ];
  const rows = names.map((name, index) => `${name} ${figures[index] ?? ''}`);
  return { rows: names.length, filled: rows.filter((row) => !row.endsWith(' ')) };
}

/** The ledgers and the wide 三公 table of a Shanghai budget. */
function shanghai(
  total: string,
  general: string,
  classes: readonly string[],
  threePublic: readonly string[],
): Record<string, NamedRows> {
  const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];
  const listed = classes.map((row, index) => `${ordinals[index] ?? ''}、${row}`);
  const [first = '', ...rest] = listed;
  const [second = '', ...others] = rest;
  const twice = (row: string) => `expenditure ${row}|${row.split(' ')[1] ?? ''}||`;
  const names = [
    '合计',
    '因公出国(境)费',
    '公务接待费',
    '公务用车购置及运行费',
    '购置费',
    '运行费',
  ];
  const items = [...names, threePublic[7] ?? ''].map(
    (name, at) => `${name} ${threePublic[at] ?? ''}`,
  );
  return {
    balance: {
      rows: 9 - 1 + classes.length + 1,
      filled: [
        `revenue 一、财政拨款收入 ${total}`,
        `expenditure ${first}`,
        `revenue 1. ${general} ${total}`,
        `expenditure ${second}`,
        ...others.map((row) => `expenditure ${row}`),
        `revenue 收入总计 ${total}`,
        `expenditure 支出总计 ${total}`,
      ],
    },
    fiscal: {
      rows: 3 + classes.length + 2,
      filled: [
        `revenue 一、一般公共预算资金 ${total}`,
        ...listed.map(twice),
        `revenue 收入总计 ${total}`,
        `expenditure 支出总计 ${total}|${total}||`,
      ],
    },
    governmentFund: { rows: 1, filled: [] },
    stateCapital: { rows: 1, filled: [] },
    threePublic: { rows: 7, filled: items.filter((row) => !row.endsWith(' ')) },
  };
}

export const namedRows: Readonly<Record<string, Readonly<Record<string, NamedRows>>>> = {
  'js-npc-2017-budget-full': {
    ...jiangsu('13649.07', ['10528.33', '1608.51', '1512.23'], ['7666.68', '5853.96', '128.43'], {
      balance: 31,
      revenue: 15,
      appropriation: '公共财政拨款(补助)资金',
    }),
    threePublic: jiangsuThreePublic([
      '2542.60',
      '833.60',
      '222.50',
      '183.60',
      '0',
      '183.60',
      '427.50',
      '1305.25',
      '403.75',
    ]),
    procurement: {
      rows: 26,
      filled: [
        '合计 2247.85',
        '一、货物A 59.00',
        '办公设备购置费 59.00',
        '台式计算机（20万以下） 10.00',
        '便携式计算机（20万以下） 14.00',
        '其他办公设备 8.00',
        '图书和档案 4.00',
        '家具用具 23.00',
        '三、服务C 2188.85',
        '交通运行费 183.60',
        '车辆维修和保养服务 183.60',
        '综合管理费 456.00',
        '空调、电梯维修和保养服务 300.00',
        '建筑物清洁服务 156.00',
        '常委会会议经费及省人大工作会议经费 229.00',
        '会议服务 229.00',
        '江苏省第十二届人代会五次会议经费 950.00',
        '会议服务 950.00',
        '全国人代会江苏代表团工作经费 126.25',
        '会议服务 126.25',
        '办公印刷费 94.00',
        '印刷服务 94.00',
        '专职人员活动费 30.00',
        '印刷服务 30.00',
        '立法费及法制专刊费 120.00',
        '印刷服务 120.00',
      ],
    },
  },
  'js-npc-2018-budget-full': {
    ...jiangsu('15897.44', ['12706.28', '1068.78', '2122.38'], ['7877.76', '6333.96', '1685.72'], {
      balance: 31,
      revenue: 15,
      appropriation: '公共财政拨款（补助）资金',
    }),
    threePublic: jiangsuThreePublic([
      '2542.60',
      '833.60',
      '222.50',
      '183.60',
      '',
      '183.60',
      '427.50',
      '1305.25',
      '403.75',
    ]),
    procurement: {
      rows: 24,
      filled: [
        '合计 2064.25',
        '一、货物A 59.00',
        '办公设备购置费 59.00',
        '台式计算机（20万以下） 8.00',
        '便携式计算机（20万以下） 8.00',
        '其他办公设备 12.00',
        '图书和档案 6.00',
        '家具用具 25.00',
        '三、服务C 2005.25',
        '综合管理费 456.00',
        '空调、电梯维修和保养服务 300.00',
        '物业管理服务 156.00',
        '常委会会议经费及省人大工作会议经费 229.00',
        '会议服务 229.00',
        '全国人代会江苏代表团工作经费 126.25',
        '会议服务 126.25',
        '江苏省第十三届人代会一次会议经费 950.00',
        '会议服务 950.00',
        '立法费及法制专刊费 120.00',
        '印刷服务 120.00',
        '办公印刷费 94.00',
        '印刷服务 94.00',
        '专职人员活动费 30.00',
        '印刷服务 30.00',
      ],
    },
  },
  'js-npc-2019-budget-tables': {
    ...jiangsu('18330.37', ['13907.78', '1121.39', '3301.20'], ['9312.90', '6459.58', '2557.89'], {
      balance: 32,
      revenue: 14,
      appropriation: '公共财政拨款(补助)资金',
    }),
    threePublic: jiangsuThreePublic([
      '2600.71',
      '767.60',
      '199.25',
      '183.60',
      '',
      '183.60',
      '384.75',
      '1469.73',
      '363.38',
    ]),
    procurement: {
      rows: 26,
      filled: [
        '合计 2416.43',
        '一、货物A 233.10',
        '办公设备购置费 53.10',
        '台式计算机（20万以下） 17.92',
        '便携式计算机（20万以下） 14.00',
        '图书和档案 2.78',
        '家具用具 18.40',
        '信息化建设经费 180.00',
        '其他计算机设备及软件 180.00',
        '三、服务C 2183.33',
        '交通运行费 183.60',
        '车辆维修和保养服务 183.60',
        '江苏省第十三届人代会二次会议经费 1035.00',
        '会议服务 1035.00',
        '全国人代会江苏代表团工作经费 113.63',
        '会议服务 113.63',
        '常委会会议经费及省人大工作会议经费 206.10',
        '会议服务 206.10',
        '专职人员活动费 30.00',
        '印刷和出版服务 30.00',
        '立法费及法制专刊费 120.00',
        '印刷和出版服务 120.00',
        '办公印刷费 84.60',
        '印刷和出版服务 84.60',
        '综合管理费 410.40',
        '物业管理服务 410.40',
      ],
    },
  },
  'sh-putuo-govoffice-2025-budget-dept': shanghai(
    '91016775.35',
    '一般公共预算资金',
    [
      '一般公共服务支出 82096797.42',
      '社会保障和就业支出 4213779.28',
      '卫生健康支出 1097073.43',
      '住房保障支出 3609125.22',
    ],
    ['867.50', '839.00', '28.50', '', '', '', '213.28', '机关运行经费预算数'],
  ),
  'sh-putuo-wanli-street-2023-budget-dept': shanghai(
    '164978640',
    '一般公共预算',
    [
      '一般公共服务支出 2976800',
      '公共安全支出 1252300',
      '科学技术支出 100000',
      '文化旅游体育与传媒支出 200000',
      '社会保障和就业支出 27073236',
      '卫生健康支出 3095732',
      '城乡社区支出 121319878',
      '住房保障支出 8960694',
    ],
    ['22.91', '0', '1.35', '21.56', '0', '21.56', '786.09', '2023年机关运行经费预算数'],
  ),
  'sh-putuo-wanli-street-2024-budget-dept': shanghai(
    '156211123',
    '一般公共预算资金',
    [
      '一般公共服务支出 2932700',
      '公共安全支出 1633000',
      '教育支出 250000',
      '科学技术支出 100000',
      '文化旅游体育与传媒支出 200000',
      '社会保障和就业支出 19604064',
      '卫生健康支出 3223657',
      '城乡社区支出 119385303',
      '住房保障支出 8882399',
    ],
    ['47.91', '0', '1.35', '46.56', '25', '21.56', '443.18', '2024年机关运行经费预算数'],
  ),
  'sh-putuo-wanli-street-2025-budget-dept': shanghai(
    '189767551',
    '一般公共预算资金',
    [
      '一般公共服务支出 3296600',
      '公共安全支出 2878025',
      '教育支出 250000',
      '科学技术支出 100000',
      '文化旅游体育与传媒支出 200000',
      '社会保障和就业支出 16091895',
      '卫生健康支出 3216973',
      '城乡社区支出 154369326',
      '住房保障支出 9364732',
    ],
    ['37.91', '0', '1.35', '36.56', '15', '21.56', '464.64', '机关运行经费预算数'],
  ),
  'sh-putuo-planning-2024-final-dept': {
    balance: {
      rows: 40,
      filled: [
        'revenue 一、一般公共预算财政拨款收入 9746.50',
        'expenditure 八、社会保障和就业支出 754.75',
        'expenditure 九、卫生健康支出 236.63',
        'expenditure 十一、城乡社区支出 3845.25',
        'expenditure 十八、自然资源海洋气象等支出 4461.67',
        'expenditure 十九、住房保障支出 461.08',
        'revenue 本年收入合计 9746.50',
        'expenditure 本年支出合计 9759.38',
        'revenue 年初结转和结余 112.88',
        'expenditure 年末结转和结余 100.00',
        'revenue 总计 9859.38',
        'expenditure 总计 9859.38',
      ],
    },
    fiscal: {
      rows: 36,
      filled: [
        'revenue 一、一般公共预算财政拨款 9746.50',
        'expenditure 八、社会保障和就业支出 754.75|754.75||',
        'expenditure 九、卫生健康支出 236.63|236.63||',
        'expenditure 十一、城乡社区支出 3832.36|3832.36||',
        'expenditure 十八、自然资源海洋气象等支出 4461.67|4461.67||',
        'expenditure 十九、住房保障支出 461.08|461.08||',
        'revenue 本年收入合计 9746.50',
        'expenditure 本年支出合计 9746.50|9746.50||',
        'revenue 总计 9746.50',
        'expenditure 总计 9746.50|9746.50||',
      ],
    },
    threePublic: {
      rows: 6,
      filled: [
        '合计 2.85|0.39',
        '因公出国（境）费 0.00|0.00',
        '公务用车购置及运行维护费 0.00|0.00',
        '公务用车购置费 0.00|0.00',
        '公务用车运行维护费 0.00|0.00',
        '公务接待费 2.85|0.39',
      ],
    },
    governmentFund: { rows: 0, filled: [] },
    stateCapital: { rows: 0, filled: [] },
  },
};
