/**
 * A plain text tells how many cells a row has, and not how wide they are: a cell that spans several
 * columns is one cell, and a cell that continues the one above is blank. The widths of header cells
 * are found again from the row below them.
 */
import { isCodeLabel, isNameLabel, matchable } from '../../wording.ts';

export interface HeaderRow {
  /** Width in columns of each cell of the row. */
  readonly spans: readonly number[];
  /** False where the widths could only be guessed. */
  readonly certain: boolean;
}

/** A cell of the row below, with its own width. */
export interface CellBelow {
  readonly text: string;
  readonly columnSpan: number;
}

/**
 * The widths of `cells` header cells over the row below: a cell stands over one blank cell (which
 * it covers) or over a run of named ones. Where two spanning cells are neighbours their runs touch;
 * they are parted where the first label of the run comes again (收入|支出 over 项目, 预算数, 项目,
 * 预算数) and after a pair of code and name (科目编码, 科目名称).
 */
export function headerSpans(cells: number, below: readonly CellBelow[]): HeaderRow {
  const natural = partBelow(below, () => false);
  if (natural.length === cells) return { spans: widths(natural), certain: true };
  const parted = partBelow(below, startsNewRun);
  if (parted.length === cells) return { spans: widths(parted), certain: true };
  const width = below.reduce((sum, { columnSpan }) => sum + columnSpan, 0);
  const rest = Math.max(1, width - cells + 1);
  return { spans: [...new Array<number>(cells - 1).fill(1), rest], certain: false };
}

type Run = readonly CellBelow[];

function partBelow(
  below: readonly CellBelow[],
  startsRun: (run: Run, label: string) => boolean,
): readonly Run[] {
  const runs: CellBelow[][] = [];
  let open: CellBelow[] | null = null;
  for (const cell of below) {
    const label = matchable(cell.text);
    if (label === '') {
      runs.push([cell]);
      open = null;
    } else if (open && !startsRun(open, label)) {
      open.push(cell);
    } else {
      open = [cell];
      runs.push(open);
    }
  }
  return runs;
}

function startsNewRun(run: Run, label: string): boolean {
  const labels = run.map(({ text }) => matchable(text));
  const [first = ''] = labels;
  const closesPair = labels.length === 2 && isCodeLabel(first) && isNameLabel(labels[1] ?? '');
  return label === first || closesPair;
}

function widths(runs: readonly Run[]): number[] {
  return runs.map((run) => run.reduce((sum, { columnSpan }) => sum + columnSpan, 0));
}
