/** How documents are read and checked, and what is not known. */
export const method = {
  title: '怎样读、怎样核对',
  lead: (checks: number, questions: number) =>
    `程序按 ${checks} 条规则核对数字和样式，按 ${questions} 条规则提出可以询问的地方。这一页按规则逐条列出，规则增减，这一页也随之增减。`,
  tried: (documents: string, examined: string, held: string) =>
    `这里的资料有 ${documents} 份文件，一共核对了 ${examined} 处，${held} 处相符。`,
  readingTitle: '一份文件怎样读成数字',
  reading: [
    '先把文件读成段落和表格。PDF 没有表格，表格按文字的位置和画的线还原。',
    '再按表名、表头认出是哪一张公开表，一栏是什么意思；认不出的照原样保留，并在导入结果里说明。',
    '金额换算成分来算，没有误差；一个数在哪一页、哪一行，一直跟着它。',
    '文字说明按词和句式读出数额、增减和原因，每个数都能回到它的句子。',
  ],
  findingTitle: '不符是怎样说出来的',
  finding: [
    '两边的数都写出来，说相差多少、在哪里；不说是谁错，也不打分、不排名。',
    '相差不超过印出来的精度，是尾差。',
    '像是程序没有读全或读错的，另列为“可能没有读对”，不计入不符。',
    '同一个原因牵出的几处，合成一条。',
  ],
  unknownTitle: '不知道的',
  unknown: [
    '扫描的图片没有文字，读不出来。',
    '没有公开的，程序不知道；没有读到，不等于文件里没有。',
    '规则合得上，不等于数字是对的；合不上，也可能是口径不同。',
  ],
  columns: { checks: '核对什么', basis: '依据', id: '规则' },
  criterion: (head: string, name: string) => `${head}：${name}`,
  arithmetic: '算术',
  usage: '通常的写法',
  opennessTitle: '公开自查看哪些',
};
