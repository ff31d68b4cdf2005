/** Where on a page an amount is printed: by its digits, and of several by the row they stand in. */

/** In shares of the page's width and height, from its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A piece of text as a PDF places it. */
export interface PrintedItem {
  readonly text: string;
  readonly box: Box;
}

/**
 * The boxes of the items that print the amount. Where several do, those on the line of the row's name;
 * where no name tells them apart, all of them. An amount may be printed in several pieces on a line.
 */
export function amountsIn(
  items: readonly PrintedItem[],
  amount: string,
  row: string,
): readonly Box[] {
  const wanted = plain(amount);
  if (wanted === '') return [];
  const lines = linesOf(items);
  const found = lines.flatMap((line) => {
    const boxes = runsOf(line).flatMap((run) => boxOf(run, wanted));
    const name = plain(row);
    const named = name !== '' && plain(line.map(({ text }) => text).join('')).includes(name);
    return boxes.map((box) => ({ box, named }));
  });
  const named = found.filter((each) => each.named);
  return (named.length > 0 ? named : found).map(({ box }) => box);
}

/** Without blanks and the commas between thousands. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\s,，]/g, '');
}

/** Items whose middles lie at one height, from left to right. */
function linesOf(items: readonly PrintedItem[]): readonly (readonly PrintedItem[])[] {
  const lines: PrintedItem[][] = [];
  const downwards = [...items].sort((one, other) => middle(one) - middle(other));
  for (const item of downwards) {
    const line = lines[lines.length - 1];
    const [first] = line ?? [];
    if (line && first && Math.abs(middle(first) - middle(item)) < first.box.height / 2) {
      line.push(item);
    } else {
      lines.push([item]);
    }
  }
  return lines.map((line) => line.sort((one, other) => one.box.x - other.box.x));
}

/** Items of a line that touch each other: a cell, or the pieces of a number. */
function runsOf(line: readonly PrintedItem[]): readonly (readonly PrintedItem[])[] {
  const runs: PrintedItem[][] = [];
  for (const item of line) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    const gap = last ? item.box.x - (last.box.x + last.box.width) : Infinity;
    if (run && gap < item.box.height / 4) run.push(item);
    else runs.push([item]);
  }
  return runs;
}

function boxOf(run: readonly PrintedItem[], wanted: string): readonly Box[] {
  const single = run.filter(({ text }) => plain(text) === wanted);
  if (single.length > 0) return single.map(({ box }) => box);
  if (plain(run.map(({ text }) => text).join('')) !== wanted) return [];
  const [first, last] = [run[0], run[run.length - 1]];
  if (!first || !last) return [];
  return [{ ...first.box, width: last.box.x + last.box.width - first.box.x }];
}

function middle({ box }: PrintedItem): number {
  return box.y + box.height / 2;
}
