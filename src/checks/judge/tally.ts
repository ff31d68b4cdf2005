/** How many comparisons of one kind hold and break: what the judge asks of each claim, counted once. */
import type { Equation } from './equation.ts';

export interface Tally {
  readonly held: number;
  readonly broken: number;
  /** How many different things the broken ones speak of. */
  readonly things: number;
}

export interface Tallies {
  /** By what is compared: the key of the identity. */
  readonly ofKind: (key: string) => Tally;
  /** Those of them in which a table has a part. */
  readonly ofKindWithTables: (key: string) => Tally;
  /** By the tables that are compared. */
  readonly between: (tables: readonly string[]) => Tally;
}

interface Counted {
  held: number;
  broken: number;
  /** What the broken ones speak of; told apart when somebody asks. */
  spoken: object[];
  things?: number;
}

export function talliesOf(equations: readonly Equation[]): Tallies {
  const kinds = new Map<string, Counted>();
  const withTables = new Map<string, Counted>();
  const between = new Map<string, Counted>();
  for (const each of equations) {
    const { identity, tables } = each;
    count(kinds, identity.key, each);
    if (tables.length > 0) count(withTables, identity.key, each);
    if (tables.length > 1) count(between, tables.join('+'), each);
  }
  return {
    ofKind: (key) => tally(kinds.get(key)),
    ofKindWithTables: (key) => tally(withTables.get(key)),
    between: (tables) => tally(between.get(tables.join('+'))),
  };
}

function count(counts: Map<string, Counted>, key: string, { claim, identity }: Equation): void {
  const own = counts.get(key) ?? { held: 0, broken: 0, spoken: [] };
  counts.set(key, own);
  if (claim === null) {
    own.held += 1;
  } else {
    own.broken += 1;
    own.spoken.push(identity.names);
  }
}

/** Told apart once a list, however often it is asked for. */
function tally(counted: Counted | undefined): Tally {
  if (!counted) return { held: 0, broken: 0, things: 0 };
  const { held, broken, spoken } = counted;
  counted.things ??= new Set(spoken.map((names) => JSON.stringify(names))).size;
  return { held, broken, things: counted.things };
}
