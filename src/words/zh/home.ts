import { counted } from './shares.ts';

export const home = {
  survey: '全部部门的核对结果',
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
  more: {
    left: (count: number) => `还有 ${count} 份没有列出，可以用上面的查找。`,
    show: (count: number) => `再列 ${count} 份`,
  },
  imported: '我导入的预算',
  removeImport: '删去',
  remove: (name: string) => `从本机删去《${name}》`,
  importTitle: '打开一份公开文件',
  importLead: '文件只在本机读取，不上传。读完以后先看读到了什么，再决定是否保存。',
  importNotLoaded: '导入文件的部分没有载入，可能是程序刚更新过。请刷新页面再试。',
  empty: '名单里还没有预算。可以先导入一份公开文件。',
};
