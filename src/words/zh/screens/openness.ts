/** 公开自查: the criteria by name, with the article or form that each rests on. */
import type { CriterionId, Judgement, OpennessHead, Verdict } from '#domain/findings/openness.ts';
import { changeOf } from '../names/changed.ts';
import { statementName } from '../names/statements.ts';
import { tableName } from '../names/names.ts';

const heads: Record<OpennessHead, string> = {
  complete: '完整性',
  detailed: '细化程度',
  timely: '及时性',
  manner: '公开方式',
  true: '真实性',
};

const verdicts: Record<Verdict, string> = {
  present: '具备',
  missing: '未见',
  'not-applicable': '不适用',
};

interface CriterionWords {
  readonly name: string;
  /** For the head of a narrow column. */
  readonly short: string;
  readonly basis: string;
}

const rules = '财预〔2016〕143号';

const criteria: Record<CriterionId, CriterionWords> = {
  tables: { name: '九张报表', short: '报表', basis: rules },
  'words.agencyOperating': { name: '机关运行经费说明', short: '机关运行', basis: '预算法第十四条' },
  'words.threePublic': { name: '“三公”经费说明', short: '三公说明', basis: rules },
  'words.procurement': { name: '政府采购说明', short: '采购说明', basis: '预算法第十四条' },
  'words.assets': { name: '国有资产占用说明', short: '资产说明', basis: rules },
  'words.performance': { name: '预算绩效说明', short: '绩效说明', basis: rules },
  'empty-tables': { name: '没有数字的表照样列出并说明', short: '空表', basis: rules },
  duties: { name: '部门职责', short: '职责', basis: rules },
  units: { name: '机构设置和预算单位', short: '机构', basis: rules },
  'changes-explained': { name: '增减变化的说明', short: '变化', basis: rules },
  terms: { name: '名词解释（含表中用到的名词）', short: '名词', basis: rules },
  'functional-items': {
    name: '一般公共预算支出列到功能分类“项”（7 位编码）',
    short: '功能到项',
    basis: '预算法第四十六条',
  },
  'economic-items': {
    name: '基本支出列到经济分类“款”（5 位编码）',
    short: '经济到款',
    basis: '预算法第四十六条',
  },
  'three-public-items': {
    name: '“三公”经费分项列出，公务用车分购置和运行',
    short: '三公分项',
    basis: rules,
  },
  'three-public-reasons': { name: '“三公”经费增减的原因', short: '三公原因', basis: rules },
  'three-public-counts': {
    name: '出国团组和人次、车辆数、接待批次和人次',
    short: '三公数量',
    basis: rules,
  },
  'procurement-kinds': {
    name: '政府采购分货物、工程、服务',
    short: '采购分类',
    basis: rules,
  },
  'procurement-small-business': {
    name: '授予中小企业的合同金额和占比',
    short: '中小企业',
    basis: '财库〔2020〕46号',
  },
  'project-targets': { name: '项目有绩效目标', short: '有目标', basis: '预算法第三十二条' },
  'project-targets-in-figures': {
    name: '项目绩效目标中有数字',
    short: '目标有数',
    basis: '财预〔2021〕101号',
  },
  'published-in-time': {
    name: '批复后 20 日内公开',
    short: '及时',
    basis: '预算法第十四条',
  },
  'text-layer': { name: '文字可以复制和检索，不是扫描件', short: '有文字', basis: rules },
  'data-beside': { name: '同时公开数据文件', short: '有数据', basis: '' },
  'year-before': { name: '上一年的文件也能看到', short: '上年', basis: rules },
  agreement: { name: '表与表、表与文字一致', short: '一致', basis: rules },
  'last-year-agrees': { name: '本文所述上年数与上年文件一致', short: '上年一致', basis: rules },
  'project-once': {
    name: '没有与其他部门名称、金额都相同的项目',
    short: '不重复',
    basis: '',
  },
};

/** What the criterion's lacking names are, in words: ids of tables, figures and changes; else as they are. */
function lackingName(id: CriterionId, name: string): string {
  if (id === 'tables' || id === 'empty-tables') return tableName(name);
  if (id === 'three-public-reasons') return changeOf(name);
  if (id === 'three-public-items') return statementName(threePublicIds.get(name) ?? name);
  return /^[a-z][\w.]+$/i.test(name) ? statementName(name) : name;
}

const threePublicIds: ReadonlyMap<string, string> = new Map([
  ['threePublic.purchase', 'threePublic.vehicle.purchase'],
  ['threePublic.operation', 'threePublic.vehicle.operation'],
]);

export const openness = {
  title: '公开自查',
  lead: '对照公开的要求，看这份文件里有什么、在哪里；不打分，不排名。“未见”只是说在这份文件里没有找到。',
  matrixTitle: '各部门公开自查',
  matrixLead:
    '每行一个部门，每列一项要求。“未见”只是说在文件里没有找到，不是评价；点开部门可以看到每一项的位置。',
  caption: '公开自查',
  columns: {
    criterion: '要求',
    verdict: '情况',
    remark: '说明',
    places: '位置',
    basis: '依据',
    head: '类别',
  },
  heads,
  verdicts,
  name: (id: CriterionId) => criteria[id].name,
  short: (id: CriterionId) => criteria[id].short,
  basis: (id: CriterionId) => criteria[id].basis,
  lacking: (id: CriterionId, { lacking }: Judgement) =>
    lacking.length === 0 ? '' : `未见：${lacking.map((name) => lackingName(id, name)).join('、')}`,
  share: (id: CriterionId, of: string, all: string) =>
    id === 'published-in-time' ? `批复后第 ${of} 日公开` : `${all} 中的 ${of}`,
  untold: (names: readonly string[]) =>
    `从文件看不出、没有列入的：${names.join('、')}。日期可以在命令行用 --approved 和 --published 写明。`,
  untoldCoverage: '地区的全部部门是否都已公开（需要部门名单）',
  seeMatrix: '各部门公开自查',
  seeOpenness: '公开自查',
  back: '回到全部部门',
  none: '还没有可以自查的文件。',
} as const;
