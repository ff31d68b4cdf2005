import type { AmountUnit } from '#domain/money.ts';
import { counted } from './shares.ts';

export const home = {
  title: '看懂政府部门的钱花在哪',
  lead: '选一个部门，看它今年安排多少钱、用在哪、比上年变了什么、要办成什么事。每个数字都能回到公开文件里的那一格。',
  searchLabel: '找部门',
  searchHint: '部门名称、拼音首字母或代码',
  found: (count: number) => (count === 0 ? '没有找到，换个名称试试。' : `找到 ${count} 份预算`),
  searching: '正在查找……',
  library: '已有的预算',
  regionHeadline: (disclosures: number, year: number, digits: string, unit: string) =>
    `${counted(disclosures)}份预算，${year} 年支出合计 ${digits} ${unit}`,
  regionCount: (disclosures: number) => `${counted(disclosures)}份预算`,
  loadingRegion: '正在载入名单……',
  columns: { organization: '部门', year: '年度', total: '支出预算', change: '比上年' },
  imported: '我导入的预算',
  removeImport: '删去',
  importTitle: '打开一份公开文件',
  empty: '名单里还没有预算。可以先导入一份公开文件。',
};

export const importing = {
  title: '导入公开文件',
  lead: '文件只在本机读取，不上传。读完以后先看读到了什么，再决定是否保存。',
  dropHere: '把文件拖到这里（可以一次多个），或粘贴文件的全文，或者',
  choose: '选择文件',
  formats:
    '可以读：部门预算公开的 Word（.docx、.doc）、Excel（.xlsx、.xls）、PDF、网页和文本文件，以及 Budget JSON。',
  pastedName: '粘贴的文字.txt',
  waiting: (file: string) => `《${file}》等待读取`,
  reading: (file: string) => `正在读取《${file}》……`,
  progress: (done: number, all: number) => `共 ${all} 份，已读 ${done} 份。`,
  finished: (read: number, failed: number) =>
    failed === 0 ? `${read} 份全部读完。` : `${read} 份读到了内容，${failed} 份没有读成。`,
  cancel: '停止读取',
  tooSlow: (seconds: number) =>
    `读了 ${seconds} 秒还没有读完，已经停止。文件可能损坏或过大，请检查后再试。`,
  outcomes: {
    stopped: '读取程序没有启动或中途停止。请刷新页面再试。',
    unreadable: '文件在读取时被改动、移动或锁住。请关闭正在使用它的程序后再试。',
    cancelled: '已按你的要求停止，没有读这份文件。',
  },
  nothingChanged: '已有的数据没有变。',
  failed: (file: string) => `《${file}》没有读成`,
  understood: (file: string) => `《${file}》读到了这些`,
  headline: (organization: string, year: number) => `${organization}，${year}年。`,
  kept: '已保存。',
  tables: (tables: number, rows: number, figures: number, unit: AmountUnit) =>
    `${tables} 张表，${rows} 行，${figures} 个数，单位${unit}`,
  projects: (count: number, indicators: number) => `${count} 个项目，${indicators} 项绩效指标`,
  statements: (count: number) => `说明文字中的 ${count} 个数`,
  issues: (count: number) =>
    count === 0 ? '全部读懂，没有要核对的地方。' : `${count} 处需要看一下`,
  noOrganization: '没有认出部门名称',
  correction: {
    title: '部门、地区、年度或阶段不对？在这里改',
    organization: '部门名称',
    regionName: '地区',
    regionCode: '地区代码（如 130207）',
    year: '年度',
    stage: '阶段',
    apply: '改用这些',
    faults: {
      organization: '请填部门名称。',
      regionCode: '地区代码是 2 到 12 位数字，不知道可以不填。',
      year: '年度是 1990 到 2200 之间的四位数字。',
    },
  },
  save: '保存到本机',
  saveAndOpen: '保存到本机并打开',
  keepAll: (count: number) => `把读到的 ${count} 份都保存到本机`,
  open: '打开',
  drop: '不要这一份',
  replace: '覆盖',
  beside: '另存一份',
  keepOther: '取消，打开已有的一份',
  same: '同样的一份已经在这里了。',
  openAnyway: '现在打开看',
  exists: '已经有同一部门、同一年度的一份，内容不同。要覆盖、另存，还是取消？',
  memoryOnly: '这个浏览器现在不能存数据，这份预算只在本页打开期间可看。',
  full: '本机的存储空间已满，没有存下，这份预算只在本页打开期间可看。可以删去不用的预算再试。',
  download: '下载 Budget JSON',
  remove: (name: string) => `从本机删去《${name}》`,
};
