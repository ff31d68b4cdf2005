/** What `synth` says. */
export const synthWords = {
  usage: [
    '  npm run -s cli -- synth --departments 部门数 --years 年数 --seed 种子 -o 目录',
    '      编一个“虚构市”的部门预算，供演示和测试：documents 里大部分是 Budget JSON，约八分之一是网页文件；',
    '      其中约十分之一放进了已知的问题，列在 defects.json。同一个种子写出同样的内容。',
  ],
  countWrong: (option: string, most: number, written: string) =>
    `${option} 应是 1 到 ${most} 的整数，收到的是“${written}”。`,
  seedMissing: 'synth 需要用 --seed 指明种子（任何文字）。',
  outMissing: 'synth 需要用 -o 指明目录。',
  done: (disclosures: number, documents: number, defects: number) =>
    `写了 ${disclosures} 份公开内容，其中 ${documents} 份是网页文件；放进 ${defects} 处已知问题。`,
} as const;
