/** Forms for one project each (项目支出绩效目标表): name, money of the year, goals and indicators. */
import type { Text } from '#domain/disclosure/disclosure.ts';
import { issue, type Issue } from '#domain/issues/issue.ts';
import {
  amountUnits,
  decimalFromFen,
  sumOfFen,
  type AmountUnit,
  type Fen,
} from '#domain/money/money.ts';
import type { Account } from '../account.ts';
import { besides, cellAt, formRows, labelled, type FormRow } from '../recognise/form-cells.ts';
import { formName, isWholeTitle, nameWithLabel } from '../recognise/target-form.ts';
import type { FoundTable } from '../recognise/recognise-tables.ts';
import { isEmpty, printed } from '../wording.ts';
import { readAmount } from '../tables/amount.ts';
import { indicatorsIn } from './indicator-rows.ts';
import type { ProjectTargets } from './performance-tables.ts';
import type { NamedAmount } from '../prose/read-prose.ts';

export interface ReadForms {
  readonly targets: readonly ProjectTargets[];
  readonly amounts: readonly NamedAmount[];
  readonly issues: readonly Issue[];
}

/**
 * Every form in every grid of forms. The project's amount is that of the year (年度资金总额), else of the
 * project; where it is not what its sources come to, both are reported (`sum-differs`) and the stated
 * amount is kept. What else a form says of a project (性质, 类别, 起止日期) has no place and is left out.
 */
export function readForms(found: readonly FoundTable[], account: Account): ReadForms {
  const targets: ProjectTargets[] = [];
  const amounts: NamedAmount[] = [];
  const issues: Issue[] = [];
  for (const table of found) {
    if (table.kind !== 'targetForm') continue;
    for (const rows of formsIn(formRows(table.grid))) {
      for (const row of rows)
        account.ignore(
          'caption',
          row.map(({ cell }) => cell),
        );
      const whole = isWholeTitle(table.title);
      const name = nameIn(rows) || (whole ? printed(table.title) : '');
      if (name === '') continue;
      const unit = unitOf(rows) ?? table.caption.unit ?? '万元';
      const money = moneyIn(rows, unit);
      const at = rows[0]?.[0]?.cell.at ?? table.at;
      if (money.amount !== null && !whole) amounts.push({ name, amount: money.amount, at });
      if (money.amount !== null && money.sources !== null && money.amount !== money.sources) {
        const stated = decimalFromFen(money.amount, unit);
        const sum = decimalFromFen(money.sources, unit);
        const values = { table: table.title, row: name, column: money.label, stated, sum };
        issues.push(issue('sum-differs', 'warning', values, money.at));
      }
      targets.push({
        name,
        goals: goalsIn(rows),
        indicators: indicatorsIn(rows),
        ...(whole ? { whole } : {}),
      });
    }
  }
  return { targets, amounts, issues };
}

/** A form begins where a project is named; a heading above the first is no form. */
function formsIn(rows: readonly FormRow[]): FormRow[][] {
  const forms: FormRow[][] = [[]];
  for (const row of rows) {
    if (labelled(row.slice(0, 2), formName) || nameWithLabel(wordsOf(row)) !== null) forms.push([]);
    forms[forms.length - 1]?.push(row);
  }
  return forms;
}

function wordsOf(row: FormRow): string[] {
  return row.map(({ words }) => words);
}

function nameIn(rows: readonly FormRow[]): string {
  const [row = []] = rows;
  const label = labelled(row, formName);
  if (label) return printed(besides(row, label)?.cell.text ?? '');
  return nameWithLabel(wordsOf(row)) ?? '';
}

function unitOf(rows: readonly FormRow[]): AmountUnit | null {
  const words = rows
    .flat()
    .map((cell) => /(?:资金|金额|总额|单位:?).{0,4}?(亿元|万元|元)\)?$/.exec(cell.words)?.[1]);
  return amountUnits.find((unit) => words.includes(unit)) ?? null;
}

interface Money {
  readonly amount: Fen | null;
  readonly label: string;
  /** What 财政拨款, 上年结转 and 其他资金 of the same year come to; `null` where they are not listed. */
  readonly sources: Fen | null;
  readonly at: FormRow[number]['cell']['at'];
}

function moneyIn(rows: readonly FormRow[], unit: AmountUnit): Money {
  const at = rows[0]?.[0]?.cell.at ?? {};
  for (const total of [
    /^年度(?:预算)?资金(?:申请)?总额/,
    /^(?:项目|实施期)?资金总额|^(?:项目|预算)(?:总)?金额|^当年预算$/,
  ]) {
    const row = rows.find((each) => labelled(each, total));
    const label = row && labelled(row, total);
    if (!row || !label) continue;
    const read = (each: FormRow, cell: typeof label) => {
      const value = readAmount(besides(each, cell)?.cell.text ?? '', unit);
      return typeof value === 'string' ? null : value;
    };
    const amount = read(row, label);
    if (amount === null) continue;
    const sources = rows.slice(rows.indexOf(row) + 1).flatMap((each) => {
      const source = each.find(
        ({ from, words }) => from === label.from && sourceOfYear.test(words),
      );
      return source ? [read(each, source)] : [];
    });
    return {
      amount,
      label: printed(label.cell.text),
      sources: sumOfFen(sources),
      at: label.cell.at,
    };
  }
  return { amount: null, label: '', sources: null, at };
}

const sourceOfYear = /^(?:其中:)?(?:当年)?财政(?:拨款|资金)$|^上年结转(?:资金)?$|^其他资金$/;

/** Goals stand under 项目总目标 and 年度总体目标, or beside such a label; said twice they count once. */
function goalsIn(rows: readonly FormRow[]): Text[] {
  const label =
    /^(?:项目|年度|当年|总体|中长期|实施期|整体|部门|绩效|预期)*(?:绩效)?(?:总体?)?目标(?:概述)?$/;
  // What a self-evaluation has beside 预期目标: a label, and no goal.
  const reached = /^(?:全年|年度|总体|目标)*(?:实际)?完成情况$/;
  const isLabel = (words: string): boolean => label.test(words) || reached.test(words);
  const texts = rows.flatMap((row, index) => {
    const below = rows[index + 1] ?? [];
    return row.flatMap((cell) => {
      if (!label.test(cell.words)) return [];
      const beside = row.find(({ from, words }) => from >= cell.to && words !== '');
      const goal = beside && !isLabel(beside.words) ? beside : cellAt(below, cell.from);
      const inForm = goal && !isLabel(goal.words) && !isEmpty(goal.cell.text);
      return inForm
        ? [{ text: printed(goal.cell.text), kind: 'verbatim' as const, at: goal.cell.at }]
        : [];
    });
  });
  return texts.filter(({ text }, index) => texts.findIndex((each) => each.text === text) === index);
}
