/** What `publish` says of a folder, and `ingest --ndjson` of a list of paths. */

export const publishWords = {
  usage: [
    '  npm run -s cli -- publish 文件夹... -o 数据目录 [--date 日期] [--work 工作目录] [--processes 个数]',
    '      [--from 读数目录]... [--summaries 目录] [--region 行政区划代码] [--pages 网页目录 [--site 网址]] [--parquet 目录]',
    '      发布整个文件夹：公开文件和 Budget JSON 可以混放，同一份公开内容的表格和说明自动合并；',
    '      内容没有变的文件不再重读，中断后重跑会接着做；读不了的文件列出原因，不影响其余，也不会顶替原来读得好的。',
    '      每一版都留着；再次公开的，注明首次公开后改动了几个单元格。日期（如 2026-02-10）是这次公开的日期，不写是今天。',
    '      工作目录存放读过的结果和报告，不要放到网站上；不写则是“数据目录.work”。',
    '      --from 是别的机器用 ingest --ndjson 读出的结果所在的文件夹，可以写几次。',
    '      --parquet 把全部数字另写成 Parquet 文件，按省和年度分目录，供 DuckDB、Spark 等读取（docs/parquet.md）。',
    '  npm run -s cli -- ingest --ndjson [文件...]',
    '      每份文件写出一行 JSON；不写文件名则从标准输入逐行读文件路径。读不了的文件也写一行，注明原因，返回 0。',
  ],
  noDocuments: '文件夹里没有可以读的文件，没有发布任何内容。',
  progress: (done: number, all: number, failed: number) =>
    `已读 ${done}/${all} 份${failed > 0 ? `，${failed} 份没有读出` : ''}`,
  progressRegions: (done: number, all: number) => `已汇总 ${done}/${all} 个地区`,
  busy: (process: number, folder: string) =>
    `另一个发布进程（编号 ${process}）正在写“${folder}”，请等它结束再运行。`,
  catalogDamaged: (file: string) =>
    `“${file}”已经损坏，不能在它上面继续发布。请从备份恢复，或换一个数据目录。`,
  shardDamaged: (region: string, path: string) =>
    `地区 ${region} 原来的清单“${path}”缺失或损坏：这个地区按现有文件重建，以前各版的记录没有了。`,
  dateWrong: (date: string) => `日期应写成 2026-02-10 这样，收到的是“${date}”。`,
  processesWrong: (count: string) => `--processes 应是 1 到 64 的整数，收到的是“${count}”。`,
  folderMixed: (file: string) => `“${file}”不是文件夹：发布文件夹时不能同时列出单个文件。`,
  fromMissing: (folder: string) => `--from 指明的“${folder}”打不开，请核对路径。`,
  folderOnly: (option: string) => `${option} 只在发布文件夹时可用。`,
  pruneFolder: '发布文件夹时各版都留着，不能加 --prune。',
  outcome: {
    processEnded: '读这份文件时程序中断了，可能是文件太大或已经损坏。',
    tooLong: (seconds: number) => `读了 ${seconds} 秒还没有读完，跳过了。`,
    crashed: (fault: string) => `读这份文件时程序出错（${fault}）。`,
    nothing: '没有读出部门预算或决算的内容。',
    idWrong: (id: string) => `编号“${id}”不能用作文件名，请改正。`,
    lineBroken: (line: number) => `第 ${line} 行不完整，或不是 ingest --ndjson 写出的。`,
    sameBytes: (other: string) => `与“${other}”内容完全相同，只算一份。`,
    inAnother: (other: string) => `“${other}”已经包括了这份文件。`,
    twin: (id: string, other: string, table: string) =>
      `与“${other}”同是“${id}”，${table === '' ? '其中的表' : `“${table}”`}却不一样，采用了“${other}”。请只留下正确的一份。`,
    keptOld: (id: string) => `“${id}”没有更新，仍用以前发布的一版。`,
    lostFigures: (id: string) => `没有读出“${id}”的任何表格，不能顶替以前发布的一版。`,
    withdrawn: (id: string) => `“${id}”的文件不在文件夹里了，已从清单撤下；各版数据文件仍留着。`,
    alone: (id: string) => `以前发布的“${id}”找不到原来的文件，仍然保留。`,
  },
  report: {
    title: '发布报告',
    lead: (documents: number, read: number, failed: number, covered: number) =>
      `共 ${documents} 份文件：采用 ${read} 份，没有采用 ${failed} 份，与其他文件重复 ${covered} 份。`,
    library: (disclosures: number, regions: number) =>
      `现在共有 ${regions} 个地区、${disclosures} 份公开内容。`,
    fresh: (added: number, republished: number, reread: number) =>
      `其中新公开 ${added} 份，再次公开 ${republished} 份，文件未变、重新读过 ${reread} 份。`,
    notUsed: '没有采用的文件',
    covered: '与其他文件重复的文件',
    kept: '保留或撤下的公开内容',
    republished: '再次公开的内容',
    republishedCells: (id: string, cells: number) => `${id}：首次公开后 ${cells} 个单元格有改动`,
    used: '采用的文件',
    usedColumns: ['文件', '编号', '警告', '提示'],
    written: (file: string) => `详细报告：${file}`,
  },
} as const;
