/** Lists of subjects as they are kept in the program: short enough to be read beside the printed one. */

export type Entry = readonly [code: string, name: string];

/** One subject a line, and behind it its parts by the last two digits of their codes. */
export function listed(lines: string): readonly Entry[] {
  return lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [head = '', ...parts] = line.split(' ');
      const length = /^\d+/.exec(head)?.[0].length ?? 0;
      const code = head.slice(0, length);
      const under = parts.map((part): Entry => [code + part.slice(0, 2), part.slice(2)]);
      return [[code, head.slice(length)] as Entry, ...under];
    });
}
