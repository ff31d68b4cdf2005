/** What there is and how new it is, and what was mended in it. */
export const lists = {
  left: (count: number) => `还有 ${count} 行没有列出。`,
  show: (count: number) => `再列 ${count} 行`,
};

export const coverage = {
  title: '有哪些、有多新',
  lead: '每行一份文件：哪个部门、哪一年、哪天公布到本站，九张报表里读到了哪些。没有读到，不等于部门没有公开。',
  progress: (done: number, all: number) => `已看 ${done} 份，共 ${all} 份`,
  tooMany: (most: number) => `一次最多看 ${most} 份，请选地区或年度。`,
  none: '还没有公布的文件。',
  there: '有',
  notRead: '未读到',
  columns: {
    organization: '部门',
    edition: '年度',
    region: '地区',
    published: '公布到本站',
    versions: '版本数',
  },
  see: '有哪些、有多新',
};

export const corrections = {
  title: '更正',
  lead: '公开文件没有变，而读出来的数后来改了的，都列在这里：哪一格、改前改后、哪天。部门自己再次公开的改动不在这里，见各部门的“公开自查”。',
  none: '还没有更正。',
  noFile: '这里的资料没有更正记录。',
  inOne: '这份资料的更正',
  more: (changed: number, listed: number) => `一共改了 ${changed} 格，这里列出 ${listed} 格。`,
  columns: {
    organization: '部门',
    date: '日期',
    table: '表',
    row: '行',
    column: '栏',
    before: '改前',
    after: '改后',
    unit: '单位',
    version: '数据版本',
  },
  noDate: '没有记录',
  see: '更正记录',
};
