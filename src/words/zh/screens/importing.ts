/** What is said while documents are taken in, and of what was read. */
import type { AmountUnit } from '#domain/money/money.ts';
import { tableName } from '../names/names.ts';

export const importing = {
  title: '导入公开文件',
  dropHere: '把文件拖到窗口的任何地方（可以一次多个），或粘贴文件的全文，或者',
  formats:
    '可以读：部门预算公开的 Word（.docx、.doc）、Excel（.xlsx、.xls）、PDF、网页和文本文件，以及 Budget JSON。',
  pastedText: '粘贴的文字.txt',
  pastedPage: '粘贴的网页.html',
  paste: {
    title: '或者把内容粘贴到这里',
    label: '从网页或文件里复制的内容，表格会一起读',
    read: '读取粘贴的内容',
  },
  notLoaded: '报告没有载入，可能是程序刚更新过。请刷新页面后再导入这份文件。',
  reading: (file: string) => `正在读取《${file}》……`,
  progress: (done: number, all: number) => `共 ${all} 份，已读 ${done} 份。`,
  finished: (read: number, failed: number) =>
    failed === 0 ? `${read} 份全部读完。` : `${read} 份读到了内容，${failed} 份没有读成。`,
  cancel: '停止读取',
  stopped: (count: number) => `停下了，还有 ${count} 份没有读。`,
  goOn: '接着读',
  unread: {
    waiting: (file: string) => `《${file}》等待读取`,
    reading: (file: string) => `正在读取《${file}》……`,
    stopped: (file: string) => `《${file}》还没有读`,
  },
  tooSlow: (seconds: number) =>
    `读了 ${seconds} 秒还没有读完，已经停止。文件可能损坏或过大，请检查后再试。`,
  outcomes: {
    stopped: '读取程序没有启动或中途停止。请刷新页面再试。',
    unreadable:
      '读不出这个文件：它可能是文件夹，或在读取时被改动、移动或锁住。请选择其中的文件，或关闭正在使用它的程序后再试。',
  },
  nothingChanged: '已有的数据没有变。',
  failed: (file: string) => `《${file}》没有读成`,
  understood: (file: string) => `《${file}》读到了这些`,
  headline: (organization: string, year: number | null) =>
    `${organization}，${year === null ? '没有写明年度' : `${year}年`}。`,
  kept: '已保存。',
  keptTitle: (count: number) => `已保存 ${count} 份`,
  compareAll: '并排比较',
  compareWith: (name: string) => `把${name}与其他几份并排比较`,
  review: '核对',
  reviewOf: (name: string) => `核对${name}的数字`,
  openOf: (name: string) => `打开${name}`,
  /** What was understood, before anything else is said. */
  verdict: (recognised: number, tables: number, held: number, checks: number) =>
    `${readOf(recognised, tables)}；${agreeing(held, checks)}`,
  nothingRead: '没有读懂任何一张表，内容照原样保留，可以在下面看。',
  inNumbers: (
    rows: number,
    figures: number,
    unit: AmountUnit,
    projects: number,
    indicators: number,
    statements: number,
  ) =>
    `${rows} 行，${figures} 个数，单位${unit}；${projects} 个项目，${indicators} 项绩效指标；说明文字中的 ${statements} 个数。`,
  absent: (tables: readonly string[]) => `没有读到：${tables.map(tableName).join('、')}`,
  absentWhy: '文件里可能没有这些表，也可能没有认出来。',
  otherTables: (count: number) => `其余 ${count} 张表`,
  marks: { whole: '读懂，合计相符', differs: '读懂，合计有不符', kept: '照原样保留' },
  readTables: '读到的表',
  readTable: (title: string) => title || '没有标题的表',
  tableRead: (rows: number, figures: number) => `${rows} 行，${figures} 个数`,
  tableKept: '不认识，照原样保留',
  tableSums: (checks: number, differing: number) =>
    checks === 0
      ? '没有合计可以核对'
      : differing === 0
        ? `${checks} 处合计相符`
        : `${checks} 处合计中 ${differing} 处不符`,
  sumDiffers: (row: string, column: string, stated: string, sum: string) =>
    `“${row}”的“${column}”印的是 ${stated}，各组成部分相加是 ${sum}`,
  issues: (count: number) => (count === 0 ? '没有别的要看的地方。' : '接下来看什么'),
  severities: { error: '没有读入', warning: '请核对', note: '提示' },
  places: (count: number) => `${count} 处`,
  furtherPlaces: (count: number) => `其余 ${count} 处`,
  lookAt: (count: number) => (count === 0 ? '' : `${count} 类情况要看一下`),
  noOrganization: '没有写明部门名称',
  untold: '文件没有写明下面空着的内容，请填上后再保存。表格和数字都已读到，可以先看。',
  encoding: {
    which: '这份文件的文字，下面哪一种读得通？',
    other: '文字不对？换一种编码再读',
    read: '用这种编码读取',
    unreadable: '现在读不出这个文件，请重新选择它。',
  },
  correction: {
    title: '部门、地区、年度或阶段不对？在这里改',
    asked: '补上文件没有写明的内容',
    organization: '部门名称',
    regionName: '地区',
    regionCode: '地区代码（如 130207）',
    year: '年度',
    stage: '阶段',
    apply: '改用这些',
    faults: {
      organization: '请填部门名称。',
      regionCode: '地区代码是 2 到 12 位数字，不知道可以不填。',
      year: '年度是 1991 到 2200 之间的四位数字。',
    },
  },
  save: '保存到本机',
  saveAndOpen: '保存到本机并打开',
  keepAll: (count: number) => `把读到的 ${count} 份都保存到本机`,
  open: '打开',
  drop: '不要这一份',
  merge: '合并',
  mergeWhy:
    '表格和文字说明常常分成两份文件。合并后，先有的一份缺的内容由这一份补上，每个数仍指向自己的文件。',
  replace: '覆盖',
  beside: '另存一份',
  keepOther: '取消，打开已有的一份',
  hashes: (existing: string, incoming: string) =>
    `已有的一份校验值 ${existing.slice(0, 12)}，这一份 ${incoming.slice(0, 12)}。`,
  same: '同样的一份已经在这里了。',
  openAnyway: '现在打开看',
  exists: '已经有同一部门、同一年度的一份，内容不同。要覆盖、另存，还是取消？',
  memoryOnly: '这个浏览器现在不能存数据，这份预算只在本页打开期间可看。',
  full: '本机的存储空间已满，没有存下，这份预算只在本页打开期间可看。可以删去不用的预算再试。',
  download: '下载 Budget JSON',
};

function readOf(recognised: number, tables: number): string {
  if (tables === 0) return '没有读到表';
  return recognised === tables
    ? `读懂了全部 ${tables} 张表`
    : `读懂了 ${tables} 张表中的 ${recognised} 张`;
}

function agreeing(held: number, checks: number): string {
  if (checks === 0) return '表里没有可以核对的合计';
  return held === checks ? `${checks} 个合计全部相符` : `${checks} 个合计中 ${held} 个相符`;
}
