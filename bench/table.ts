/** Prints a markdown table under a heading; columns with figures in them stand to the right. */
export function printTable(
  title: string,
  about: string,
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): void {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  const aligned = head.map((_, column) =>
    rows.some((row) => typeof row[column] === 'number') ? '---:' : '---',
  );
  const body = [line(head), line(aligned), ...rows.map(line)].join('\n');
  console.log([`## ${title}`, about, body].join('\n\n'));
}

/** A figure with as many decimals as it is worth. */
export function rounded(value: number): number {
  return Number(value.toPrecision(value < 1 ? 2 : 3));
}
