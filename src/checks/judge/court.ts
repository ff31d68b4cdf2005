/** What is known of a disclosure when one of its claims is weighed. */
import { columnsOf, type Disclosure, type Table } from '#domain/disclosure/disclosure.ts';
import { append } from '#domain/large-lists.ts';
import type { Fen } from '#domain/money/money.ts';
import { culpritsIn, type Culprit } from './culprits.ts';
import { isExact, type Equation, type FigureKey } from './equation.ts';
import { tableEvidence, type TableEvidence } from './table-evidence.ts';
import { talliesOf, type Tallies } from './tally.ts';

export interface Court {
  readonly disclosure: Disclosure;
  readonly tallies: Tallies;
  /** The figures that stand in some sum which holds to the last digit. */
  readonly vouched: ReadonlySet<FigureKey>;
  /** The figure that explains a broken equation, where one does. */
  readonly culprits: ReadonlyMap<Equation, Culprit>;
  readonly tables: ReadonlyMap<string, TableEvidence>;
  /** The amounts that the tables print, without their signs, the least first. */
  readonly amounts: readonly Fen[];
  /** The columns, by table and id, that print an amount in some row. */
  readonly filled: ReadonlySet<string>;
  /** Those of each table, by its id. */
  readonly amountsIn: ReadonlyMap<string, readonly Fen[]>;
}

export function courtOf(disclosure: Disclosure, equations: readonly Equation[]): Court {
  const found = culpritsIn(equations);
  const culprits = new Map(found.flatMap((each) => each.equations.map((of) => [of, each])));
  const tables = tableEvidence(equations, (each) => culprits.has(each));
  const amountsIn = new Map<string, Fen[]>();
  const amounts: Fen[] = [];
  for (const table of disclosure.tables) {
    const own = amountsOf(table);
    amountsIn.set(table.id, own);
    append(amounts, own);
  }
  amounts.sort((one, other) => one - other);
  return {
    disclosure,
    tallies: talliesOf(equations),
    vouched: vouchedBy(equations),
    culprits,
    tables,
    amounts,
    amountsIn,
    filled: filledIn(disclosure),
  };
}

function vouchedBy(equations: readonly Equation[]): Set<FigureKey> {
  const vouched = new Set<FigureKey>();
  for (const each of equations) {
    if (each.difference !== 0 || !isExact(each)) continue;
    for (const { key } of each.terms) vouched.add(key);
  }
  return vouched;
}

function filledIn({ tables }: Disclosure): Set<string> {
  const filled = new Set<string>();
  for (const table of tables) {
    for (const row of table.rows) {
      for (const [index, { id }] of columnsOf(table, row).entries()) {
        if (row.values[index]) filled.add(`${table.id} ${id}`);
      }
    }
  }
  return filled;
}

function amountsOf(table: Table): Fen[] {
  const amounts: Fen[] = [];
  for (const row of table.rows) {
    for (const [index, { kind }] of columnsOf(table, row).entries()) {
      const amount = row.values[index];
      if (kind === 'amount' && amount) amounts.push(Math.abs(amount));
    }
  }
  return amounts.sort((one, other) => one - other);
}
