/** One sentence for every issue: what happened, and what to do about it. */
import type { Issue, IssueKey, IssueValues, Severity } from '#domain/issues/issue.ts';
import { changeOf } from '../names/changed.ts';
import { encodingNames } from '../names/encodings.ts';
import { statementName } from '../names/statements.ts';

export const severityWords: Record<Severity, string> = {
  error: '错误',
  warning: '警告',
  note: '提示',
};

/** What a file turned out to be, under the name that people know it by. */
const typeNames: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    pdf: 'PDF 文件',
    zip: '压缩包或新版 Office 文件（docx、xlsx）',
    ole: '旧版 Office 文件（doc、xls）或加密文件',
    png: 'PNG 图片',
    jpeg: 'JPEG 图片',
    gif: 'GIF 图片',
    rar: 'RAR 压缩包',
    gzip: '压缩文件',
    rtf: 'RTF 文件',
    html: '网页',
    binary: '无法识别的数据',
  }),
);

/** Formats that are known and not read. */
const formatNames: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    docm: '带宏的 Word 文件（docm）',
    xlsm: '带宏的 Excel 文件（xlsm）',
    excel95: 'Excel 95 或更早的文件',
    xlsb: '二进制 Excel 文件（xlsb）',
    pptx: '演示文稿（pptx、ppt）',
    odt: 'OpenDocument 文字文件（odt）',
    ods: 'OpenDocument 表格文件（ods）',
    ofd: 'OFD 版式文件',
    zip: '压缩包（请先解压）',
    xml: '这种 XML 文件',
    ole: '这种旧版 Office 或 WPS 文件',
    word2003: 'Word 2003 XML 文件',
    excel2003: 'Excel 2003 XML 表格',
    word95: 'Word 95 及更早版本的文件（doc）',
  }),
);

const sizeNames: Record<IssueValues['table-too-large']['what'], string> = {
  rows: '行数',
  columns: '列数',
  cells: '格数',
  characters: '单元格字数',
};

const hiddenNames: Record<IssueValues['cells-hidden']['what'], string> = {
  rows: '行',
  columns: '列',
  cells: '单元格',
};

const lengthNames: Record<IssueValues['document-too-long']['what'], string> = {
  pages: '页',
  characters: '个字',
  operators: '条绘图指令（一页之内）',
};

const damageSentences: Record<IssueValues['file-damaged']['what'], (count: number) => string> = {
  data: (count) =>
    `这份文件有损坏：有 ${count} 处数据与写入时的不一样，读入的可能有缺漏或错误，请重新下载后再试，不要直接使用读入的数字。`,
  directory: () =>
    '这份文件有损坏：文件的目录读不出来，是按内容重新拼起来的，读入的可能有缺漏，请重新下载后再试，不要直接使用读入的数字。',
  end: () => '这份文件有损坏：还没有到结尾就断了，后面的内容没有读入，请重新下载完整的文件后再试。',
  structure: (count) =>
    `这份文件有损坏：有 ${count} 处指向文件中没有的位置，读入的可能有缺漏或错误，请用原来的软件打开核对后另存一份再试。`,
};

const issueSentences: { [K in IssueKey]: (values: IssueValues[K]) => string } = {
  'file-empty': () => '文件是空的，请重新取得文件后再试。',
  'file-too-large': ({ megabytes, limit }) =>
    `文件有 ${megabytes} MB，超过了 ${limit} MB 的上限，请只保留预算公开的部分后再试。`,
  'file-type-unknown': ({ name, found }) =>
    `“${name}”的内容是${typeNames.get(found) ?? '无法识别的数据'}，目前读不了，请用原来的软件另存为 docx、xlsx、pdf、html 或纯文本（.txt）后再试。`,
  'encoding-unknown': () =>
    '无法判断文件的文字编码，请用原来的软件打开，另存为 UTF-8 编码的文本后再试。',
  'encoding-unsure': ({ plausible }) =>
    `看不出文件的文字编码，可能是 ${encodingNames(plausible)}。请选择读得通的一种。`,
  'encoding-wrong': ({ encoding, plausible }) =>
    plausible === ''
      ? `这份文件的文字编码不是 ${encodingNames(encoding)}，没有读入，请用原来的软件打开，另存为 UTF-8 编码的文本后再试。`
      : `这份文件的文字编码不是 ${encodingNames(encoding)}，没有读入，请改选 ${encodingNames(plausible)}。`,
  'encoding-mixed': ({ encoding, before }) =>
    `文件的文字编码是 ${encodingNames(encoding)}，但这一行${before === '' ? '' : `“${before}”之后`}有不属于它的数据：文件可能损坏，或混用了几种编码。请用原来的软件打开，核对这一处，另存为 UTF-8 编码的文本后再试。`,
  'encoding-taken': ({ encoding, plausible }) =>
    `文件没有注明文字编码，读入时用的是 ${encodingNames(encoding)}${plausible === encoding ? '' : '；如果文字不对，请换一种编码再读'}。`,
  'file-corrupt': ({ part }) =>
    part === ''
      ? '文件不完整或已损坏，请重新下载，或用原来的软件打开后另存一份再试。'
      : `文件不完整或已损坏（${part} 缺失或读不出来），请重新下载，或用原来的软件打开后另存一份再试。`,
  'file-encrypted': () => '文件有密码，请先用原来的软件取消密码，保存后再试。',
  'format-unsupported': ({ found }) =>
    `目前读不了${formatNames.get(found) ?? '这种格式'}，请用原来的软件另存为 docx、xlsx、pdf、html 或纯文本（.txt）后再试。`,
  'archive-too-large': ({ what, limit }) =>
    what === 'entries'
      ? `文件里的部件超过 ${limit} 个，不像是正常的文档，已停止读取；请用原来的软件打开后另存一份再试。`
      : `文件解压后太大（上限 ${limit} MB，且不超过压缩前的 200 倍），已停止读取；请只保留预算公开的部分后再试。`,
  'xml-forbidden': ({ part }) =>
    `文件的 ${part} 中有不允许的定义（DTD 或实体），为安全起见没有读取；请用 Office 或 WPS 打开后另存一份再试。`,
  'too-deep': ({ limit }) =>
    `文件内容层层嵌套超过 ${limit} 层，不像是正常的文档，已停止读取；请用原来的软件打开后另存一份再试。`,
  'page-too-large': ({ limit }) =>
    `网页的内容超过 ${limit} 项，已停止读取；请只保留预算公开的部分后再试。`,
  'table-too-large': ({ what, limit }) =>
    `这张表的${sizeNames[what]}超过了上限 ${limit}，已停止读取；请删去无关的行、列后再试。`,
  'texts-hidden': ({ count, text }) =>
    `文件有 ${count} 页写着不显示、不打印的文字，没有读入，第一处是“${text}”。请核对是否应当公开。`,
  'text-hidden': ({ text }) =>
    `文件中有不显示、不打印的文字，没有读入：“${text}”。请核对是否应当公开。`,
  'text-white': ({ text }) =>
    `文件中有白色的文字，在白底上看不见，已经读入：“${text}”。请核对是否应当公开。`,
  'text-beside-body': ({ text }) =>
    `文本框或注释中的文字没有读入：“${text}”。如有需要请移到正文后再试。`,
  'changes-tracked': () => '文件带有尚未接受的修订，已按全部接受后的内容读入，请核对是否为定稿。',
  'cells-hidden': ({ sheet, what, which, text }) =>
    `工作表“${sheet}”中有隐藏的${hiddenNames[what]} ${which}，没有读入：“${text}”。请核对是否应当公开；需要读入请取消隐藏后再试。`,
  'sheet-hidden': ({ sheet }) => `工作表“${sheet}”是隐藏的，没有读入；如有需要请取消隐藏后再试。`,
  'pdf-scanned': () =>
    '文件是扫描件，没有可以提取的文字，请换用带文字的 PDF，或下载 Word、Excel 版后再试。',
  'page-scanned': () => '这一页是图片，没有可以提取的文字，没有读入，请对照原文件核对这一页。',
  'page-broken': () => '这一页已损坏，没有读入，请重新下载文件，或用原来的软件另存一份再试。',
  'page-damaged': () =>
    '这份文件有损坏：这一页的内容不完整，读入的可能有缺漏或错误，请对照原文件核对这一页，或重新下载后再试。',
  'page-blank': () =>
    '这一页没有文字，也没有图片：如果原文件的这一页不是空白，说明文件有损坏，请重新下载后再试。',
  'file-damaged': ({ what, count }) => damageSentences[what](count),
  'part-missing': ({ part }) =>
    `这份文件有损坏：缺少它自己列出的部件 ${part}，读入的可能不完整，请重新下载，或用原来的软件打开后另存一份再试。`,
  'byte-replaced': ({ sign, before, count }) =>
    `这一行${before === '' ? '' : `“${before}”之后`}有不是文字的数据（${sign}），读入时以“▯”代替${count > 1 ? `，共 ${count} 处` : ''}，请对照原文件核对这一处。`,
  'document-too-long': ({ what, limit }) =>
    `文件超过了 ${limit} ${lengthNames[what]}的上限，请只保留预算公开的部分后再试。`,
  'json-broken': ({ position }) =>
    position === null
      ? '数据文件不完整或已损坏，请重新下载后再试。'
      : `数据文件在第 ${position} 个字符处损坏或中断，请重新下载后再试。`,
  'json-key-repeated': () =>
    '数据文件里同一项写了两次，不知道以哪一次为准，没有读入，请改正或重新下载后再试。',
  'json-not-budget': ({ found }) =>
    found === ''
      ? '这个数据文件不是预算公开数据，请选择由本程序保存的文件。'
      : `这个数据文件的类型是“${found}”，不是预算公开数据，请选择由本程序保存的文件。`,
  'json-newer': ({ version, supported }) =>
    `数据文件是第 ${version} 版，本程序只能读到第 ${supported} 版，请更新程序后再打开。`,
  'json-field-invalid': ({ path, expected, received }) =>
    `数据文件中“${path || '开头'}”应为 ${expected}，实际是 ${received}，请改正后再试。`,
  'json-field-unknown': ({ path }) => `数据文件中的“${path}”不认识，没有读入，如有需要请核对拼写。`,
  'amount-not-whole-fen': ({ path, text }) =>
    `${path}的金额“${text}”不足一分，没有读入，请核对原文件的小数位和单位。`,
  'amount-too-large': ({ path, text }) =>
    `${path}的金额“${text}”超过十万亿元，没有读入，请核对原文件的数字和单位。`,
  'table-row-width': ({ table, row, expected, found }) =>
    `表“${table}”第 ${row} 行应有 ${expected} 个数，实际有 ${found} 个，请改正后再试。`,
  'table-id-twice': ({ table }) => `表“${table}”出现了两次，请删去多余的一张后再试。`,
  'table-differs': ({ table }) =>
    `两份文件里的“${table}”不一样，保留了先有的一份的，请对照两份原文件核对。`,
  'figure-differs': ({ of, kept, other }) =>
    `两份文件里“${statementName(of)}”的数不一样：先有的一份是 ${kept}，这一份是 ${other}，保留了先有的一份的，请核对。`,
  'change-differs': ({ of, baseYear, kept, other }) =>
    `两份文件里“${changeOf(of)}”与 ${baseYear} 年相比的增减不一样：先有的一份是 ${kept}，这一份是 ${other}，保留了先有的一份的，请核对。`,
  'reader-failed': ({ name }) =>
    `读取时程序自己出了错（${name}），没有读入这份文件；请换一种格式（docx、xlsx、pdf、html）后再试，并把文件交给程序的维护者。`,
  'document-not-budget': ({ name }) =>
    `没有在“${name}”中找到部门预算或决算的标题和表格，请确认选对了文件。`,
  'organization-missing': () => '文件没有写明是哪个部门（单位）的，请补上名称后再保存。',
  'year-missing': () => '文件没有写明是哪一年的，请补上年度后再保存。',
  'region-unknown': ({ organization }) =>
    `从“${organization}”看不出属于哪个行政区，请补上行政区划代码，例如 130207。`,
  'region-unlisted': ({ code }) => `行政区划代码 ${code} 不在代码表中，请核对是否写错。`,
  'years-differ': ({ years }) => `各表标注的预算年度不一致（${years}），请核对原文件。`,
  'unit-missing': ({ assumed }) => `文件没有写明金额单位，暂按${assumed}读入，请核对金额的数量级。`,
  'header-unclear': ({ labels }) =>
    `表头“${labels}”与下一行的对应关系无法确定，请对照原文件核对各栏的名称。`,
  'row-width': ({ text, expected, found }) =>
    `这一行有 ${found} 格，而本表应有 ${expected} 格，无法判断数字属于哪一栏，整行没有读入：${text}。请补齐后再试。`,
  'row-without-name': ({ table }) =>
    `“${table}”中这一行有数字却没有项目名称，请对照原文件补上名称。`,
  'rows-without-name': ({ count, table }) =>
    `“${table}”中有 ${count} 行有数字却没有项目名称，请对照原文件补上名称。`,
  'tables-missing': () =>
    '文件里没有预算公开表，只读入了文字说明；如果表格是另一个文件，请一并导入。',
  'table-unknown': ({ title }) =>
    title === ''
      ? '这张表没有标题，看不出是什么表，已照原样保留，请核对。'
      : `“${title}”不在已知的公开表之列，或与前面的表重复，已照原样保留，请核对。`,
  'codes-untold': ({ table, name, count }) =>
    `“${table}”没有印科目编码，按名称也不能确定全部编码：从“${name}”起有 ${count} 行没有编码，不进入按科目的图表和比较，数字已照原样保留，请核对。`,
  'column-unknown': ({ table, column }) =>
    `“${table}”的“${column}”一栏不认识，已照原样保留，请核对。`,
  'amount-unreadable': ({ text, table, column }) =>
    `“${table}”的“${column}”一栏写着“${text}”，不是金额，此格留空，请对照原文件更正。`,
  'sums-differ': ({ table, count, sums, row, column, stated, sum }) =>
    `“${table}”的 ${sums} 处合计中有 ${count} 处与读出的各部分不符，例如“${row}”的“${column}”是 ${stated}，各部分相加是 ${sum}；可能是层级没有读对，数字已照原样保留，请对照原表。`,
  'sum-differs': ({ table, row, column, stated, sum }) =>
    `“${table}”中“${row}”的“${column}”是 ${stated}，而各组成部分相加是 ${sum}，两者不符，数字已照原样保留，请对照原文件核对。`,
  'cells-not-understood': ({ count, text }) =>
    `一张表中有 ${count} 格没有读懂，没有读入，请核对。第一格是“${text}”。`,
  'cell-not-understood': ({ text }) => `表格中的“${text}”没有读懂，没有读入，请核对。`,
  'paragraph-not-understood': ({ text }) => `这段文字没有读懂，没有读入：“${text}”。请核对。`,
  'figure-not-understood': ({ text, lead }) =>
    `文中“${lead}${text}”的金额看不出指的是什么，只保留了文字，请核对。`,
  'figures-alike': ({ count, text, lead }) =>
    `文中有 ${count} 处同样的说法看不出金额指的是什么，只保留了文字，请核对。第一处是“${lead}${text}”。`,
  'figures-not-understood': ({ title, count, text, lead }) =>
    `${title === '' ? '文中' : `“${title}”一节`}有 ${count} 处金额看不出指的是什么，只保留了文字，请核对。第一处是“${lead}${text}”。`,
  'paragraphs-not-understood': ({ count, text }) =>
    `有 ${count} 段文字没有读懂，没有读入，请核对。第一段是“${text}”。`,
  'reason-missing': ({ of }) =>
    `文中“${statementName(of)}”的增减写了“主要原因是”，后面却没有原因，请对照原文件补上。`,
  'section-empty': ({ title }) => `“${title}”下面没有内容，请核对原文件是否漏填。`,
  'sentence-cut': ({ text }) => `这段文字的结尾“${text}”像是被截断了，请对照原文件补全。`,
  'targets-without-project': () => '这张绩效目标表上方没有项目名称，没有读入，请补上标题后再试。',
  'project-without-targets': ({ name }) => `项目“${name}”没有找到绩效目标表，请核对名称是否一致。`,
  'project-without-amount': ({ name }) =>
    `项目“${name}”有绩效目标，但文字中没有找到它的金额，请核对名称是否一致。`,
  'projects-without-amount': ({ count, name }) =>
    `有 ${count} 个项目有绩效目标，但文字中没有找到它们的金额，第一个是“${name}”，请核对名称是否一致。`,
};

/** The sentence of an issue. */
export function issueSentence<K extends IssueKey>(issue: {
  readonly key: K;
  readonly values: Readonly<IssueValues[K]>;
}): string {
  return issueSentences[issue.key](issue.values as IssueValues[K]);
}

/**
 * One sentence for issues of one kind, at least one of them: what they have in common is said, what
 * differs between them is left open.
 */
export function commonSentence(issues: readonly [Issue, ...Issue[]]): string {
  const [first] = issues;
  const values = Object.entries<unknown>(first.values).map(([name, value]) => {
    const same = issues.every((each) => Reflect.get(each.values, name) === value);
    return [name, same ? value : leftOpen] as const;
  });
  const sentence = issueSentence({ ...first, values: Object.fromEntries(values) } as Issue);
  return sentence.replace(/…{3,}/g, leftOpen);
}

const leftOpen = '……';
