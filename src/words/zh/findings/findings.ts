/** One sentence for every finding: what differs, where and by how much, or what may be asked. */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import type { FindingKey, FindingValues, Sides } from '#domain/findings/finding.ts';
import { formatFen, formatPercent } from '#domain/money/format.ts';
import type { AmountUnit, Fen } from '#domain/money/money.ts';
import {
  changeName,
  sectionName,
  subjectNames,
  tableName,
  type NameOfSubject,
} from '../names/names.ts';
import { statementName } from '../names/statements.ts';

interface Style {
  readonly unit: AmountUnit;
  readonly decimals: number;
}

function money(amount: Fen, style: Style): string {
  return `${formatFen(amount, style)} ${style.unit}`;
}

const left = (sides: Sides) => money(sides.left, sides);
const right = (sides: Sides) => money(sides.right, sides);
const apart = (sides: Sides) => money(Math.abs(sides.left - sides.right), sides);
const amountOf = (values: Style & { amount: Fen }) => money(values.amount, values);

function percent(value: number): string {
  return `${Number(value.toFixed(2))}%`;
}

function product(count: string, rate: string, months: number): string {
  return months === 1 ? `${count} × ${rate}` : `${count} × ${rate} × ${months} 个月`;
}

/** What the product takes for granted. */
function assumed(months: number): string {
  return months === 12
    ? '按全年 12 个月、同一标准计算是这里的假定，文件没有写明。'
    : '按同一标准计算是这里的假定，文件没有写明。';
}

function times(count: number): string {
  return count === 1 ? '' : `（共 ${count} 处）`;
}

/** “合计”一栏, or nothing where the figures have columns of their own. */
function inColumn(column: string): string {
  return column === '' ? '' : `的“${column}”`;
}

/** What a sentence calls the things that its values name by a path. */
interface Names {
  readonly statement: (id: string) => string;
  readonly change: (of: string) => string;
}

const sentences: { [K in FindingKey]: (values: FindingValues[K], name: Names) => string } = {
  'children-sum': (v) =>
    `《${v.table}》中“${v.row}”${inColumn(v.column)}为 ${left(v)}，其下各项相加为 ${right(v)}，相差 ${apart(v)}。`,
  'row-sum': (v) =>
    `《${v.table}》中“${v.row}”的“${v.column}”为 ${left(v)}，同一行各组成部分相加为 ${right(v)}，相差 ${apart(v)}。`,
  'ledger-sum': (v) =>
    `《${v.table}》中“${v.row}”${inColumn(v.column)}为 ${left(v)}，所含各项相加为 ${right(v)}，相差 ${apart(v)}。`,
  'ledger-balance': (v) =>
    `《${v.table}》的收入总计为 ${left(v)}，支出总计为 ${right(v)}，相差 ${apart(v)}。`,
  'tables-differ': (v) =>
    `“${v.what}”在《${v.table}》中为 ${left(v)}，在《${v.other}》中为 ${right(v)}，相差 ${apart(v)}。`,
  'sources-differ': (v, name) =>
    `${name.statement(v.statement)}在《${v.table}》中为 ${left(v)}，在《${v.other}》中为 ${right(v)}，相差 ${apart(v)}。`,
  'class-unlisted': (v) =>
    `“${v.what}”在《${v.table}》中有 ${left(v)}，而《${v.other}》没有列出这一类。`,
  'funds-within': (v) =>
    `“${v.what}”的“${v.column}”在《${v.tables}》中合计 ${left(v)}，在《${v.other}》中为 ${right(v)}，相差 ${apart(v)}。`,
  'part-exceeds': (v) =>
    `“${v.part}”为 ${left(v)}，大于“${v.whole}”中包含它的一项 ${right(v)}，多 ${apart(v)}。`,
  'three-public-parts': (v, name) =>
    `《${v.table}》中${name.statement(v.statement)}${inColumn(v.column)}为 ${left(v)}，各分项相加为 ${right(v)}，相差 ${apart(v)}。`,
  'functional-economic': (v) =>
    `功能分类“${v.functional}”的基本支出为 ${left(v)}，对应的经济分类“${v.economic}”为 ${right(v)}，相差 ${apart(v)}，两者通常相同。`,
  'personnel-classes': (v) =>
    `“${v.column}”合计 ${left(v)}，而${v.classes}合计 ${right(v)}，相差 ${apart(v)}，两者通常相同。`,
  'prose-differs': (v, name) =>
    `文字说明中${name.statement(v.statement)}为 ${left(v)}，《${v.table}》中为 ${right(v)}，相差 ${apart(v)}。`,
  'prose-parts': (v, name) =>
    `文字说明中${name.statement(v.statement)}为 ${right(v)}，文中各部分相加为 ${left(v)}，相差 ${apart(v)}。`,
  'prose-exceeds': (v, name) =>
    `文字说明中${name.statement(v.statement)}为 ${right(v)}，而文中所列部分相加为 ${left(v)}，多出 ${apart(v)}。`,
  'agency-operating': (v) =>
    `文字说明中机关运行经费为 ${left(v)}，基本支出表的公用经费为 ${right(v)}，相差 ${apart(v)}。`,
  'change-parts': (v, name) =>
    `文中${name.change(v.of)}的增减为 ${left(v)}，各部分的增减相加为 ${right(v)}，相差 ${apart(v)}。`,
  'change-rate': (v, name) =>
    `文中${name.change(v.of)}的增减率为 ${percent(v.stated)}，按文中的金额计算为 ${percent(v.computed)}。`,
  'change-rate-base-zero': (v, name) =>
    `文中${name.change(v.of)}的增减率为 ${percent(v.stated)}，但按文中的金额上年为零，无法计算增减率。`,
  'change-over-total': (v, name) =>
    `文中说${name.change(v.of)}增加 ${left(v)}，但本年一共只有 ${right(v)}。`,
  'text-rate': (v) =>
    `“${v.section}”中写道“${v.words}”，按其中的金额计算，增减率为 ${percent(v.computed)}。`,
  'text-share': (v) =>
    `“${v.section}”中写道“${v.words}”，按文中的金额计算，占比为 ${percent(v.computed)}。`,
  'text-parts': (v) =>
    `“${v.section}”中写道“${v.words}”，“其中”各项相加为 ${left(v)}，大于总数 ${right(v)}，多 ${apart(v)}。`,
  'text-direction': (v) => `“${v.section}”中写道“${v.words}”，说的方向与其中的数不符。`,
  'text-difference': (v) =>
    `“${v.section}”中写道“${v.words}”，按其中的两个数计算，增减为 ${right(v)}，文中为 ${left(v)}，相差 ${apart(v)}。`,
  'text-shares-sum': (v) => `“${v.section}”中各部分的占比相加为 ${percent(v.sum)}，不是 100%。`,
  'share-rate': (v, name) =>
    `文中${name.statement(v.statement)}的占比为 ${percent(v.stated)}，按文中的金额计算为 ${percent(v.computed)}。`,
  'shares-sum': (v, name) =>
    `文中${name.statement(v.statement)}各部分的占比相加为 ${percent(v.sum)}，不是 100%。`,
  'completion-rate': (v, name) =>
    `文中${name.statement(v.statement)}完成预算的比例为 ${percent(v.stated)}，按文中的金额计算为 ${percent(v.computed)}。`,
  'count-parts': (v, name) =>
    `文中${name.statement(v.statement)}为 ${v.stated} ${v.counted}，各类相加为 ${v.sum} ${v.counted}。`,
  'count-exceeds': (v, name) =>
    `文中${name.statement(v.part)}为 ${v.stated} ${v.counted}，多于包含它的${name.statement(v.whole)} ${v.found} ${v.counted}。`,
  'count-table': (v, name) =>
    `文中${name.statement(v.statement)}的数量为 ${v.stated}，《${v.table}》中为 ${v.found}。`,
  'count-without-money': (v, name) =>
    `文中${name.statement(v.statement)}为 ${v.count} ${v.counted}，而${name.statement(v.of)}为 ${amountOf(v)}。`,
  'prose-twice': (v, name) =>
    `文字说明中${name.statement(v.statement)}一处为 ${left(v)}，另一处为 ${right(v)}，相差 ${apart(v)}。`,
  'change-pair': (v, name) =>
    `${name.change(v.of)}与${name.change(v.other)}本年数额相同，而文中的增减一为 ${left(v)}，一为 ${right(v)}。`,
  'change-twice': (v, name) =>
    `文中${name.change(v.of)}的增减一处为 ${left(v)}，另一处为 ${right(v)}。`,
  'flat-with-reason': (v, name) =>
    `文中说${name.change(v.of)}与上年持平，却写了变动的原因：“${v.reason}”。`,
  'text-completion': (v) =>
    `“${v.section}”中写道“${v.words}”，按其中的金额计算，完成率为 ${percent(v.computed)}。`,
  'projects-sum': (v) =>
    `${v.count} 个项目相加为 ${left(v)}，项目支出为 ${right(v)}，相差 ${apart(v)}。`,
  'project-quarters': (v) =>
    `项目“${v.project}”四个季度的用款计划相加为 ${left(v)}，全年金额为 ${right(v)}，相差 ${apart(v)}。`,
  'performance-funds': (v) =>
    `文中编报绩效目标的项目资金为 ${left(v)}，大于项目支出 ${right(v)}，多 ${apart(v)}。`,
  'weights-sum': (v) =>
    `${v.project === '' ? '部门整体' : `项目“${v.project}”`}的 ${v.count} 个绩效指标的分值（权重）相加为 ${v.sum}，通常为 ${v.whole}；表中另给预算执行率留分的，为 ${v.whole === 1 ? '0.9' : '90'}。`,
  'fund-flow': (v) =>
    `《${v.table}》中“${v.fund}”的年初结转与收入合计 ${left(v)}，支出与年末结转合计 ${right(v)}，相差 ${apart(v)}。`,
  'projects-partial': (v) =>
    `文中列出的 ${v.count} 个项目相加为 ${left(v)}，大于项目支出 ${right(v)}，多 ${apart(v)}。`,
  'project-subject': (v) =>
    `项目“${v.project}”为 ${left(v)}，大于同名科目“${v.subject}”的项目支出 ${right(v)}，多 ${apart(v)}。`,
  'projects-other-subject': (v) =>
    `除与科目同名的项目外，其余项目相加为 ${left(v)}，科目“${v.subject}”的项目支出为 ${right(v)}，相差 ${apart(v)}。`,
  'vehicle-project': (v) =>
    `购置公务用车的项目合计 ${left(v)}，“三公”经费表的公务用车购置费为 ${right(v)}，相差 ${apart(v)}。`,
  'purchase-not-procured': (v) =>
    `文字说明称拟购置固定资产 ${left(v)} 已列入政府采购预算，而政府采购预算为 ${right(v)}，相差 ${apart(v)}。`,
  'last-year': (v, name) =>
    `按本年文件推算，${v.year} 年${name.change(v.of)}为 ${left(v)}，${v.year} 年的文件中为 ${right(v)}，相差 ${apart(v)}。`,
  'unit-exceeds': (v) =>
    `“${v.unitName}”的${v.what}为 ${left(v)}，大于所属部门的 ${right(v)}，多 ${apart(v)}。`,
  'final-budget': (v) =>
    `决算《${v.table}》中“${v.row}”的预算数为 ${left(v)}，当年预算文件中为 ${right(v)}，相差 ${apart(v)}。`,
  'empty-without-note': (v) => `《${v.table}》没有数字，也没有说明为什么是空表。`,
  'note-says-empty': (v) => `《${v.table}》的注释说是空表，表中却有数字。`,
  'tables-missing': (v) =>
    `没有找到各部门都要公开的 ${v.count} 张预算表；如果表格是另一个文件，请一并导入。`,
  'table-missing': (v) => `没有找到${tableName(v.table)}；没有相应收支时通常也列空表并说明。`,
  'section-missing': (v) =>
    `没有找到关于${sectionName(v.section)}的文字说明；没有相应支出时通常也会写明。`,
  'unit-missing': (v) => `《${v.table}》没有标明金额单位。`,
  'ordinal-gap': (v) =>
    `《${v.table}》的序号到“${v.row}”不连续：应为 ${v.expected}，印的是 ${v.found}。`,
  'code-parent-missing': (v) =>
    `《${v.table}》列有“${v.row}”，却没有列出它的上级科目 ${v.parent}。`,
  'subject-unknown': (v) => `《${v.table}》中的“${v.row}”不在现行支出分类的类级科目中。`,
  'subject-outdated': (v) => `“${v.row}”是已停用的科目名称，现为“${v.now}”。`,
  'subject-misnamed': (v) => `“${v.row}”的名称与科目表不同，科目表中为“${v.expected}”。`,
  'subject-two-names': (v) => `科目 ${v.code} 在一处称“${v.name}”，在另一处称“${v.other}”。`,
  'text-year': (v) =>
    `“${v.section}”中写道“${v.words}”，说的是 ${v.found} 年，按本文件应为 ${v.expected} 年，可能是沿用了旧文字。`,
  'placeholder-left': (v) =>
    `“${v.section}”中的“${v.words}”像是没有填写的空格或填表说明${times(v.count)}。`,
  'punctuation-doubled': (v) =>
    `“${v.section}”中的“${v.words}”有连着的标点，可能漏了或多了文字${times(v.count)}。`,
  'subject-other-code': (v) =>
    `“${v.row}”的代码与名称不是同一个科目：这个代码是“${v.expected}”，这个名称的代码是 ${v.code}。`,
  'table-emptied': (v, name) =>
    `文字说明中${name.statement(v.statement)}为 ${amountOf(v)}，而《${v.table}》没有一个数字。`,
  'caption-year': (v) => `《${v.table}》标注的年份是 ${v.found}，按本文件应为 ${v.expected}。`,
  'ask-large-rise': (v, name) =>
    `${name.change(v.of)}比上年增加 ${amountOf(v)}，增长 ${formatPercent(v.rate)}（达到 ${v.threshold}%，且不少于 ${money(v.least, v)}），文中没有说明原因，可以询问增加的原因。`,
  'ask-running-cost': (v) =>
    `项目“${v.project}”（${amountOf(v)}）的名称或目标中有“${v.words}”，可以询问它与基本支出中的公用经费如何区分。`,
  'ask-execution-target': (v) =>
    `项目“${v.project}”的成本指标是“${v.indicator}”（${v.target}），说的是钱花了多少，可以询问花多少钱办成什么事。`,
  'ask-same-targets': (v) =>
    `项目“${v.project}”与“${v.other}”的绩效指标有 ${percent(v.share)} 相同（达到 ${v.threshold}%），可以询问两个项目的区别。`,
  'ask-unchanged-targets': (v) =>
    `项目“${v.project}”的 ${v.count} 项指标从 ${v.since} 年到 ${v.until} 年没有变过，可以询问指标是怎样按年度工作定的。`,
  'ask-no-targets': (v) =>
    `项目“${v.project}”（${amountOf(v)}）没有绩效指标，可以询问如何衡量效果。`,
  'ask-worded-targets': (v) =>
    `项目“${v.project}”的 ${v.count} 个指标中有 ${v.worded} 个的指标值是文字（达到 ${v.threshold}%），可以询问如何衡量。`,
  'ask-satisfaction': (v) =>
    `项目“${v.project}”的满意度指标写的是“${v.target}”，没有比率，可以询问调查谁、达到多少算满意。`,
  'ask-catch-all': (v) =>
    `项目支出的 ${percent(v.share)}（${amountOf(v)}，达到 ${v.threshold}%）列在“${v.subjects}”${v.count > 4 ? `等 ${v.count} 个科目` : ''}，可以询问能否列入更具体的科目。`,
  'ask-other-level': (v) =>
    `“${v.section}”中有“${v.words}”，像是另一级政府的文字，可以询问这里指的是哪一级。`,
  'ask-unit-says-department': (v) =>
    `这是单位预算，“${v.section}”中却写“${v.words}”${times(v.count)}，可以询问这里的数是单位的还是部门的。`,
  'ask-reason-missing': (v) => `“${v.section}”中的“${v.words}”像是没有填完，可以询问原因。`,
  'ask-purchase-unprocured': (v) =>
    `拟购置固定资产 ${left(v)}，政府采购预算为 ${right(v)}，可以询问其余 ${apart(v)} 如何采购。`,
  'ask-repeated-purchase': (v) =>
    `公务用车购置费 ${amountOf(v)}，与 ${v.year} 年相同，可以询问 ${v.year} 年的车辆是否已经购置。`,
  'ask-vehicle-cost': (v) =>
    `按 ${v.vehicles} 辆车计算，每辆车的年运行维护费为 ${amountOf(v)}（达到 ${money(v.threshold, v)}），可以询问费用构成。`,
  'ask-count-rate': (v) =>
    v.projects.length === 1
      ? `项目“${v.projects.join('')}”的金额为 ${left(v)}，按指标 ${product(v.count, v.rate, v.months)}计算为 ${right(v)}，相差 ${apart(v)}。${assumed(v.months)}可以询问金额是怎样算出来的。`
      : `项目${v.projects.map((name, index) => `“${name}”（${money(v.amounts[index] ?? 0, v)}）`).join('、')}写着相同的数量和标准：合起来是 ${left(v)}，按 ${product(v.count, v.rate, v.months)}计算为 ${right(v)}，相差 ${apart(v)}。${assumed(v.months)}可以询问是几个项目合发一份，还是各发一份，金额是怎样算出来的。`,
  'ask-unit-unclear': (v) =>
    `“${v.unitName}”的文件（${v.documents}）从地区、代码和名称都看不出是否唯一属于本部门，没有拿来核对，可以先补上代码或改正名称。`,
  'ask-listed-not-budgeted': (v) =>
    `机关运行经费的文字说明提到的下列开支，在基本支出表中没有列出：${v.words}。可以询问它们列在何处。`,
};

/**
 * The sentence of a finding. The document that it was found in gives subjects their names; without it a
 * subject is called by its code.
 */
export function findingSentence<K extends FindingKey>(
  finding: { readonly key: K; readonly values: Readonly<FindingValues[K]> },
  disclosure?: Disclosure,
): string {
  const nameOfSubject: NameOfSubject = disclosure ? subjectNames(disclosure) : () => undefined;
  return sentences[finding.key](finding.values as FindingValues[K], {
    statement: (id) => statementName(id, nameOfSubject),
    change: (of) => changeName(of, nameOfSubject),
  });
}
