/**
 * What the prose of nine published documents states, typed from the output of pdftotext and not by the
 * reader. Amounts in 万元, in the order of the text. A line of a statement: path, amount. A line of a
 * change: path, amount (`-` where none is given), rate in percent, how its reason begins.
 */

export interface StatedFacts {
  readonly statements: string;
  readonly changes: string;
  /** Path, number, unit; in any order. */
  readonly quantities: string;
  /** Figures that the reader must report and not read: no subject can be told of them. */
  readonly reported: string;
}

/** The kinds of vehicles that Shanghai counts, in its order. */
const kinds = [
  'ministerial',
  'leading',
  'confidential',
  'emergency',
  'enforcement',
  'technical',
  'retired',
  'other',
];

export function vehicles(stem: string, total: number, other: number): string {
  const counted = kinds.map((kind) => `${stem}.${kind} ${kind === 'other' ? other : 0} 辆`);
  return [`${stem} ${total} 辆`, ...counted].join('\n');
}

/** Said once, then last year's execution, then said again. */
export function saidTwice(lines: string): string {
  return linesOf(lines)
    .map(([code, first, before, again]) =>
      [`${code} ${first}`, `${code}.previousExecution ${before}`, `${code} ${again}`]
        .map((line) => `function.${line}`)
        .join('\n'),
    )
    .join('\n');
}

export function ratesOf(lines: string): string {
  return linesOf(lines)
    .map(([code, , , , rate]) => `function.${code} ${rate === '=' ? '0 -' : `- ${rate}`} *`)
    .join('\n');
}

export function functions(lines: string): string {
  return linesOf(lines)
    .map(([code, amount]) => `function.${code} ${amount}`)
    .join('\n');
}

/** The words of every line that is not empty. */
export function linesOf(text: string): string[][] {
  return text
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([first]) => first !== undefined && first !== '');
}

/** Income and spending of a district that has appropriations only. */
export const nothingBut = (total: string): string => `
  revenue.total ${total}
  revenue.fiscalAppropriation ${total}
  revenue.service 0
  revenue.operating 0
  revenue.other 0
  expenditure.total ${total}
  fiscal.expenditure ${total}
  general.total ${total}
  governmentFund.total 0
  stateCapital.total 0`;
