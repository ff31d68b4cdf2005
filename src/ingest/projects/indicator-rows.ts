/** The indicators of a form, row by row under their header, also where they go on on another page. */
import type { Indicator } from '#domain/disclosure/disclosure.ts';
import { cellAt, labelled, type FormCell, type FormRow } from '../recognise/form-cells.ts';
import {
  firstLevel,
  gluedLevels,
  isIndicatorHeader,
  secondLevel,
} from '../recognise/target-form.ts';
import { isEmpty, matchable, printed } from '../wording.ts';
import { indicatorFrom, indicatorLabels, measuredLabel } from './indicator-cells.ts';

interface Levels {
  readonly level1: string;
  readonly level2: string;
}

/**
 * Rows above the first header are none; a header printed again heads what follows. In a form without any,
 * the rows with a level are: behind it stand what is measured and its value.
 */
export function indicatorsIn(rows: readonly FormRow[]): Indicator[] {
  const found: Indicator[] = [];
  const headless = !rows.some((row) => isIndicatorHeader(row.map(({ words }) => words)));
  let head: FormRow | null = headless ? plainHead : null;
  let before: Levels = { level1: '', level2: '' };
  for (const row of rows) {
    if (isIndicatorHeader(row.map(({ words }) => words))) {
      head = row;
      continue;
    }
    if (!head || (headless && !row.some(isLevel))) continue;
    const read = readerOf(row, head);
    const parts = indicatorFrom(read);
    const { name, ...levels } = levelsOf(row, parts.level3, parts);
    const { level1, level2 } = carried(levels, before);
    before = { level1, level2 };
    if (name === '') continue;
    const own = row.find(({ cell }) => printed(cell.text) === parts.level3) ?? row[0];
    found.push({ ...parts, level1, level2, level3: name, at: own?.cell.at ?? {} });
  }
  return found;
}

const plainHead: FormRow = ['三级指标', '指标值'].map((words, from) => ({
  cell: { text: words, columnSpan: 1, covered: false, at: {} },
  ...{ from, to: from + 1, words },
}));

/** The words of a row under a label of the header: by their column, or on another page by their order. */
function readerOf(row: FormRow, head: FormRow): (label: RegExp) => string {
  if (widthOf(row) === widthOf(head) && !isShifted(row, head)) {
    return (label) => {
      const column = columnOf(head, label)?.from;
      return column === undefined ? '' : printed(cellAt(row, column)?.cell.text ?? '');
    };
  }
  const first = head.find(({ words }) => isNameOf(head, words));
  const labels = head.filter(({ from }) => first !== undefined && from >= first.from);
  const own = distinct(row);
  const levels = own.filter(isLevel);
  const cells = own.slice(own.indexOf(levels[levels.length - 1] ?? ({} as FormCell)) + 1);
  // What stands before the name there is left blank here.
  const from = cells.findIndex(({ cell }) => !isEmpty(cell.text));
  return (label) => {
    const at = labels.findIndex(({ words }) => label.test(words) && isNameOrOther(head, words));
    return at < 0 || from < 0 ? '' : printed(cells[from + at]?.cell.text ?? '');
  };
}

/** On the next page a column may be lost: its levels stand under other labels than they are. */
function isShifted(row: FormRow, head: FormRow): boolean {
  const under = (level: RegExp, label: RegExp): boolean => {
    const column = labelled(head, label);
    const own = labelled(row, level);
    return column === undefined || own === undefined || cellAt(row, column.from)?.cell === own.cell;
  };
  const { level1, level2 } = indicatorLabels;
  return !under(secondLevel, level2) || (!labelled(row, secondLevel) && !under(firstLevel, level1));
}

/** 绩效指标 is what is measured only where no label says it better: it may stand beside the whole list. */
function isNameOf(head: FormRow, words: string): boolean {
  if (indicatorLabels.level3.test(words)) return true;
  const better = head.some(
    (each) =>
      indicatorLabels.level3.test(each.words) ||
      (measuredLabel.test(each.words) && each.words !== '绩效指标'),
  );
  return measuredLabel.test(words) && (words !== '绩效指标' || !better);
}

function isNameOrOther(head: FormRow, words: string): boolean {
  return !measuredLabel.test(words) || isNameOf(head, words);
}

function columnOf(head: FormRow, label: RegExp): FormCell | undefined {
  return head.find(({ words }) => label.test(words) && isNameOrOther(head, words));
}

/** The levels as their columns or their own words tell them, and the name without them. */
function levelsOf(
  row: FormRow,
  name: string,
  { level1, level2 }: Levels,
): Levels & { name: string } {
  const glued = gluedLevels.exec(name);
  if (glued) {
    const [, one = '', two = '', rest = ''] = glued;
    return { level1: one, level2: two, name: rest };
  }
  const own = (levels: RegExp) => printed(labelled(row, levels)?.cell.text ?? '');
  const two = level2 || own(secondLevel);
  const one = level1 || own(firstLevel);
  const isOther = name !== one && name !== two;
  return { level1: one === two ? '' : one, level2: two, name: isOther ? name : '' };
}

/** A blank cell goes on with the level above; another second level may tell its first. */
function carried({ level1, level2 }: Levels, before: Levels): Levels {
  if (level2 === '')
    return { level1: level1 || before.level1, level2: level1 === '' ? before.level2 : '' };
  return { level1: level1 || firstOf(level2) || before.level1, level2 };
}

/** 数量指标 belongs to 产出指标 in every form; 成本指标 stands below it and beside it. */
function firstOf(level2: string): string {
  const words = matchable(level2);
  if (/^(?:数量|质量|时效)/.test(words)) return '产出指标';
  if (/效益|^可持续影响/.test(words)) return '效益指标';
  return /满意度/.test(words) ? '满意度指标' : '';
}

function isLevel({ words }: FormCell): boolean {
  return firstLevel.test(words) || secondLevel.test(words) || /^(?:年度)?绩效指标$/.test(words);
}

/** A cell that is merged over several rows or columns counts once. */
function distinct(row: FormRow): FormCell[] {
  return row.filter(({ cell }, index) => row.findIndex((each) => each.cell === cell) === index);
}

function widthOf(row: FormRow): number {
  return row[row.length - 1]?.to ?? 0;
}
