import type { ChangeKind, ChangeList } from '#domain/changes/comparison.ts';
import type { Reform } from '#domain/subjects/crosswalk.ts';
import type { AmountUnit } from '#domain/money/money.ts';
import { phrase, slot } from '../../phrase.ts';
import { counted } from '../names/shares.ts';

const more = { rise: '多', fall: '少' };

const kinds: Record<ChangeKind, string> = {
  risen: '增加',
  fallen: '减少',
  same: '持平',
  new: '新列',
  ended: '不再列',
  renamed: '改名或改码',
  break: '不可比',
};
type Lens = ChangeList['lens'];
const lenses: Record<Lens, string> = { subject: '功能科目', item: '经济科目', project: '项目' };

export const changes = {
  title: '比上年变了什么',
  /** Of a change of the total and what moved most in it, with their amounts. */
  finding: (
    amount: string,
    direction: 'rise' | 'fall',
    cause: { name: string; amount: string; direction: 'rise' | 'fall'; share: number },
  ) =>
    `比上年${more[direction]} ${amount}，${cause.share >= 50 ? '主要是' : '其中'}${cause.name}${more[cause.direction]} ${cause.amount}`,
  findingPlain: (amount: string, direction: 'rise' | 'fall') =>
    `比上年${more[direction]} ${amount}`,
  findingAgainst: (amount: string, direction: 'rise' | 'fall', year: number) =>
    `与 ${year} 年的文件相比，${more[direction]} ${amount}`,
  partly: '没有读到总额比上年多还是少，只读到下面各项的增减。',
  why: {
    title: (direction: 'rise' | 'fall') => `为什么${more[direction]}了：一项一行`,
    titleFlat: '与上年相比：一项一行',
    subStated: (from: number, to: number) => `${from} 年 → ${to} 年，数与原因都是文件自己说的。`,
    subCompared: (from: number, to: number) =>
      `${from} 年 → ${to} 年，两年文件的科目相减；原因是文件自己的话。`,
    point: (number: number, text: string) => `${number}. ${text}`,
    unexplained: '其余，没有读到说明',
    others: (count: number) => `其余 ${count} 项合计`,
    noReasons: '没有读到按科目说明的原因。',
  },
  classes: {
    title: (years: number) => `各类支出，${counted(years)}年`,
    sub: '每一类各用自己的尺度，都从零画起；类的口径按现在的分类。',
  },
  tableCaption: '文件所说的增减',
  columns: {
    what: '项目',
    prior: (year: number) => `${year}年（推算）`,
    delta: '增减',
    rate: '增减率',
    current: (year: number) => `${year}年`,
    reason: '文件所说的原因',
  },
  madeOf: '由下列各项构成',
  noRate: '上年为零',
  same: '持平',
  threePublic: '“三公”经费',
  threePublicSame: (year: number) => `与 ${year} 年持平，各项都没有增减`,
  threePublicChanged: '“三公”经费的增减',
  none: '没有读到与上年相比的增减。',
  noReasonCount: (count: number) => `其中 ${count} 项只有数字，没有读到原因。`,
  stands: '看出处',
  years: {
    title: (year: string) => `与${year}逐项比较`,
    titleOpen: '与其他年度逐项比较',
    picker: '换一年比较',
    chosenMissing: (against: string) => `资料里没有这个部门的“${against}”，请另选一年。`,
    nothingInCommon: '这两份文件没有都列出的科目或项目，无法逐项比较。',
    otherOrganization: '这两份文件不是同一个部门的，没有比较。',
    lens: '按',
    lenses,
    sub: (from: string, to: string, unit: AmountUnit) => `${from} → ${to}。单位：${unit}`,
    /** The finding: the largest change, then how many went which way. */
    finding: (name: string, digits: string, unit: string, direction: 'rise' | 'fall') =>
      `${name}变动最大，${more[direction]} ${digits} ${unit}`,
    nothingChanged: '各项都没有变动',
    count: (lens: Lens, all: number, parts: readonly string[]) =>
      [`${all} 个${lens === 'project' ? '项目' : '科目'}`, ...parts].join('，'),
    countOf: (kind: ChangeKind, count: number) => `${kinds[kind]} ${count} 个`,
    kinds,
    show: '只看',
    all: '全部',
    sort: '排序',
    sorts: { amount: '变动最大的在前', printed: '按编码' },
    projectOrder: '按文件顺序',
    shown: (rows: number) => `${rows} 项`,
    nothingShown: '没有这样的项。',
    caption: (lens: Lens, from: string, to: string) => `${from}与${to}按${lenses[lens]}比较`,
    columns: {
      subject: '科目',
      project: '项目',
      delta: '增减',
      rate: '增减率',
      reason: '文件所说的原因与科目调整',
    },
    total: '合计',
    noAmount: '没有这一项',
    formerly: (year: number, code: string | null, name: string) =>
      `${year}年：${code ? `${code} ` : ''}${name}`,
    reform: ({ since, kind, from, to }: Reform) => reformText(since, kind, from, to),
    breakNames: '同一编码，两年名称不同，不能算作同一科目',
    breakAmount: '有一年没有写金额',
    bar: (name: string, kind: ChangeKind, before: string, after: string, delta: string) =>
      `${name}，${kinds[kind]}，${before} → ${after}${delta && `，${delta}`}`,
    seeCell: (year: number, exact: string) => `${year}年 ${exact} · 看这个数在原表的位置`,
    noReasons: (count: number) => `有变动的科目里，${count} 项没有读到原因。`,
    rest: (digits: string, unit: AmountUnit) =>
      `各项增减合起来与合计的增减相差 ${digits} ${unit}：原表的各级科目与合计不完全相等。`,
    mismatch: {
      stage: (from: string, to: string) =>
        `两份文件不是同一种：一份是${from}，一份是${to}，差额不等于预算的增减。`,
      organizationKind:
        '两份文件的范围不同：一份是部门预算（含下属单位），一份是单位预算，差额不等于预算的增减。',
      tables: (fromYear: number, from: string, toYear: number, to: string) =>
        `两年的科目取自不同的表：${fromYear} 年《${from}》，${toYear} 年《${to}》，资金范围可能不同。`,
    },
    checks: {
      title: '文件所说的增减，与两年文件相减的结果',
      agree: (count: number, year: number) =>
        `文件所说与 ${year} 年相比的 ${count} 项增减，与两份文件相减的结果都相符。`,
      someAgree: (agreeing: number, count: number, year: number) =>
        `文件所说与 ${year} 年相比的 ${count} 项增减中，${agreeing} 项与两份文件相减的结果相符，下面的不符。`,
      rounding: (count: number) => `其中 ${count} 项有四舍五入的尾差。`,
      amount: (name: string, year: number, implied: string, apart: string) =>
        phrase`${name}：文件说比 ${year} 年增减 ${slot('stated')}，推算 ${year} 年为 ${implied}；${year} 年文件印的是 ${slot('printed')}，相差 ${apart}。`,
      rate: (name: string, year: number, stated: string, computed: string) =>
        phrase`${name}：文件说比 ${year} 年增减 ${stated}；由 ${slot('printed')} 到 ${slot('current')}，算得 ${computed}。`,
    },
  },
};

function reformText(
  since: number,
  kind: Reform['kind'],
  from: readonly string[],
  to: readonly string[],
): string {
  const [before, after] = [from.join('、'), to.join('、')];
  switch (kind) {
    case 'renamed':
      return `${since} 年起科目改名`;
    case 'moved':
      return `${since} 年起编码 ${before} 改为 ${after}`;
    case 'regrouped':
      return before === after
        ? `${since} 年起科目范围调整，前后不可比`
        : `${since} 年起科目调整：${before} → ${after}，前后不可比`;
    case 'founded':
      return `${since} 年才有这个科目（${after}），前后不可比`;
  }
}
