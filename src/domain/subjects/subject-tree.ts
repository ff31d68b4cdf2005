/** From a table's flat rows to the tree 类 → 款 → 项 that the charts draw. */
import { parentCode } from './classification.ts';
import {
  totalRow,
  valueOf,
  type Disclosure,
  type Row,
  type Table,
} from '../disclosure/disclosure.ts';
import { cellRef, type FigureRef } from '../disclosure/figure.ts';
import { sumOfFen, type Fen } from '../money/money.ts';
import { printedStep } from '../disclosure/parts-read.ts';

export interface Subject {
  /** Classification code; the root has none. */
  readonly code: string;
  readonly name: string;
  /** 0 for the whole, 1 类, 2 款, 3 项. */
  readonly level: number;
  /** Fen by column id, `null` where the cell is blank. */
  readonly amounts: Readonly<Record<string, Fen | null>>;
  /**
   * The printed row; `null` where the amounts are added up: the table leaves the level out, or lists the
   * subject once for each unit.
   */
  readonly row: number | null;
  readonly children: readonly Subject[];
  /** Code of the functional class whose colour it has, where its own code is no class's. */
  readonly tone?: string;
  /** Of the root: the smallest amount that its table is printed with, in fen; one where it is not told. */
  readonly step?: Fen;
}

/**
 * The subject tree of a table whose rows carry codes. The root is the printed total row. A subject that is
 * listed for several units is one, its amount what they come to. A level that the table does not print (a
 * 项 without its 款) is added, its amounts being the sum of its children. A table without coded rows gives a
 * root without children. `printed` says how the disclosure writes
 * amounts, so that a reader of the tree can tell rounding from a part that is missing.
 */
export function subjectTree(
  table: Table,
  printed?: Pick<Disclosure, 'unit' | 'decimals'>,
): Subject {
  const rows = new Map<string, Row[]>();
  for (const row of table.rows) {
    if (row.code === undefined) continue;
    const same = rows.get(row.code);
    if (same) same.push(row);
    else rows.set(row.code, [row]);
  }

  const childrenOf = new Map<string, string[]>();
  const seen = new Set<string>();
  const place = (code: string): void => {
    if (seen.has(code)) return;
    seen.add(code);
    const parent = parentCode(code) ?? '';
    if (parent) place(parent);
    childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), code]);
  };
  for (const code of rows.keys()) place(code);

  const build = (code: string, level: number): Subject => {
    const children = (childrenOf.get(code) ?? []).map((child) => build(child, level + 1));
    const own = code ? (rows.get(code) ?? []) : [totalRow(table)].flatMap((total) => total ?? []);
    const [row, again] = own;
    const parts =
      own.length > 0
        ? own.map((each) => printedAmounts(table, each))
        : children.map(({ amounts }) => amounts);
    return {
      code,
      name: row?.name ?? code,
      level,
      amounts: addedUp(table, parts),
      row: row && !again ? table.rows.indexOf(row) : null,
      children,
    };
  };
  const root = build('', 0);
  return printed ? { ...root, step: printedStep(printed, table) } : root;
}

function printedAmounts(table: Table, row: Row): Record<string, Fen | null> {
  return Object.fromEntries(table.columns.map(({ id }) => [id, valueOf(table, row, id) ?? null]));
}

function addedUp(table: Table, parts: readonly Subject['amounts'][]): Record<string, Fen | null> {
  return Object.fromEntries(
    table.columns.map(({ id }) => [id, sumOfFen(parts.map((part) => part[id] ?? null))]),
  );
}

/** The path from the root to the subject of that code, both included; `null` if there is none. */
export function pathTo(root: Subject, code: string): readonly Subject[] | null {
  const path = [root];
  while (path[path.length - 1]?.code !== code) {
    const next = path[path.length - 1]?.children.find((child) => code.startsWith(child.code));
    if (!next) return null;
    path.push(next);
  }
  return path;
}

/** Where a subject's amount in a column is printed; `null` for one that was added up. */
export function subjectRef(table: Table, subject: Subject, column: string): FigureRef | null {
  const row = subject.row === null ? undefined : table.rows[subject.row];
  return row ? cellRef(table, row, column) : null;
}
