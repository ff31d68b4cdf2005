/** What the pages that need no program say, the published ones and the file that is handed out. */
export const staticPages = {
  sources: '来源',
  app: '打开可以下钻、比较和核对的网页',
  all: '全部部门预算',
  listTitle: '部门预算公开',
  listLead: (disclosures: number, regions: number) =>
    `这里有 ${regions} 个地区的 ${disclosures} 份部门预算，每份都是不用脚本也能看的网页。`,
  description: (takeaway: string, unit: string) =>
    `${takeaway}主要数字和全部表格，金额单位${unit}。`,
  madeFrom: '数字取自部门公开的文件，空格表示文件没有列数。',
  coverOf: (title: string) => `${title}：支出总额、比上年的增减和最大的三类支出`,
  coverSource: (year: number) => `来源：${year}年部门公开文件，逐格可查`,
  table: { organization: '部门', year: '年度', total: '支出合计' },
  handoutFoot: (day: string) =>
    `这是一份可以脱离网络打开的文件，${day}生成。数字取自部门公开的文件。`,
  templateEmpty: '这个文件还没有装入预算。请用命令行的 handout 命令生成要分发的文件。',
  damaged: '文件里的数据不完整，只能看下面的表格。请向给您文件的人重新要一份。',
};
