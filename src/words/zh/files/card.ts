/** What an evidence card says. */
export const card = {
  figure: (name: string, amount: string) => `${name}：${amount}`,
  share: (name: string, amount: string, whole: string, share: string) =>
    `${name} ${amount}，占${whole}的 ${share}`,
  cell: (row: string, column: string) => `${row} · ${column}`,
  project: (name: string, amount: string) => `项目“${name}”安排 ${amount}`,
  change: (name: string, year: number, sign: number, amount: string) =>
    sign === 0
      ? `${name}与${year}年持平`
      : `${name}比${year}年${sign > 0 ? '增加' : '减少'} ${amount}`,
  difference: (digits: string) => `差 ${digits}`,
  sumOf: (count: number) => `${count} 个数之和`,
  arrow: ' → ',
  listJoint: '；',
  source: (title: string, hash: string) => `来源：${title}（SHA-256 ${hash}…）`,
  taken: (day: string) => `取自明账，${day}。扫码就到这一处。`,
  save: '保存 PNG',
  copyText: '复制替代文字',
  textCopied: '替代文字已复制。',
  textIs: '替代文字：',
  blank: '这一格没有列数，没有可做的卡片。',
};
