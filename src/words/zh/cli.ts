/** What the command line says beside the issues. */
export const cliWords = {
  usage: [
    '用法：',
    '  npm run -s cli -- ingest 文件... [-o 输出] [--summary] [--region 行政区划代码] [--force]',
    '      读预算公开文件，写出 Budget JSON；只有一份文件时，不加 -o 则写到标准输出。',
    '      多份文件时 -o 是文件夹，每份写成“原文件名.json”。已存在的输出不会覆盖，除非加 --force。',
    '      --summary 时每份文件列出一行：认出的表、行数、数字个数、表内核对、问题条数。',
    '  npm run -s cli -- check 文件... [--json] [--region 行政区划代码]',
    '      核对文件中的数字，列出不一致之处和可以询问的问题；--json 时写出一个 JSON 数组。',
    '      没有不一致时返回 0，有不一致时返回 3，有文件读不了时返回 1。',
    '  npm run -s cli -- publish 文件... --summaries 目录 -o 数据目录 [--region 行政区划代码]',
    '      用所列文件重建数据目录；目录中不再使用的旧数据文件会删去。',
    '',
  ].join('\n'),
  commandMissing: '请写明要做什么。',
  commandUnknown: (name: string) => `没有“${name}”这个命令。`,
  optionWrong: (reason: string) => `选项有误：${reason}`,
  optionForeign: (name: string, command: string) => `${command} 命令没有 ${name} 这个选项。`,
  someFileToIngest: 'ingest 需要至少一份文件。',
  folderMissing: '多份文件需要用 -o 指明输出文件夹，或加 --summary 只看摘要。',
  notFolder: (name: string) => `“${name}”不是文件夹；多份文件需要输出到文件夹。`,
  nameTwice: (name: string) => `有两份文件都会写成“${name}”，请分开处理。`,
  summaryHead: ['文件', '编号', '认出的表', '行', '数字', '项目/指标', '表内核对相符', '警告/提示'],
  summaryCells: (understood: {
    readonly recognised: number;
    readonly tables: number;
    readonly rows: number;
    readonly figures: number;
    readonly projects: number;
    readonly indicators: number;
    readonly held: number;
    readonly checks: number;
    readonly warnings: number;
    readonly notes: number;
  }): readonly string[] => [
    `${understood.recognised}/${understood.tables}`,
    `${understood.rows}`,
    `${understood.figures}`,
    `${understood.projects}/${understood.indicators}`,
    `${understood.held}/${understood.checks}`,
    `${understood.warnings}/${understood.notes}`,
  ],
  nothingRead: '没有读出内容',
  someFile: 'publish 需要至少一份文件。',
  someFileToCheck: 'check 需要至少一份文件。',
  checked: (examined: number, held: number) => `核对了 ${examined} 处，${held} 处相符。`,
  elsewhere: (document: string) => `另一份文件 ${document}`,
  outMissing: 'publish 需要用 -o 指明数据目录。',
  summariesMissing: 'publish 需要用 --summaries 指明摘要所在的目录。',
  regionWrong: (code: string) => `行政区划代码应是 2 到 12 位数字，收到的是“${code}”。`,
  sameFile: '输出文件不能就是输入文件，请换一个名字。',
  exists: (file: string) => `“${file}”已经存在，没有改动；要覆盖请加 --force。`,
  notFound: '没有这个文件，请核对路径。',
  isDirectory: '这是一个文件夹，请指明其中的文件。',
  notReadable: (reason: string) => `打不开这个文件（${reason}），请检查权限。`,
  notWritable: (file: string, reason: string) =>
    `无法写入“${file}”（${reason}），请检查路径和权限。`,
  summaryMissing: (id: string, what: string) => `“${id}”缺少摘要：${what}。请补上后再发布。`,
  summariesNotFound: (file: string) => `没有摘要文件“${file}”，请先写好摘要。`,
  summariesWrong: (file: string, where: string) =>
    `摘要文件“${file}”的“${where}”写得不对，请改正。`,
  summariesOld: (file: string) => `摘要文件“${file}”写的是另一份原文件，请按新文件重写摘要。`,
  regionNeeded: (id: string) => `“${id}”没有行政区划代码，请用 --region 指明。`,
  idTwice: (id: string) => `“${id}”给了两次，请去掉重复的文件。`,
  summaryOf: {
    text: (title: string) => `文字说明“${title}”`,
    goal: (project: string) => `项目“${project}”的绩效目标`,
    overall: (number: number) => `总体绩效目标第 ${number} 段`,
    item: (target: string) => `分项绩效目标“${target}”`,
    measure: (number: number) => `保障措施第 ${number} 条`,
    term: (term: string) => `名词“${term}”`,
    reason: (of: string) => `变动“${of}”的原因`,
  },
} as const;
