/**
 * Every sum that a table must keep inside itself: the parts under a row, the parts of a row, the items of a
 * ledger and the totals of its two sides. What they are is told by the engine that reading is judged by, so
 * that the report of an import and the review speak of the same sums.
 */
import { columnsOf, type Disclosure } from '#domain/disclosure/disclosure.ts';
import { append } from '#domain/large-lists.ts';
import { sumsOf } from '#domain/reconcile/sums.ts';
import type { CellAt, Sum, SumKind } from '#domain/reconcile/sum.ts';
import { indexed, cell, columnLabel, nameOf, titleOf, type Sheet } from '../disclosure-index.ts';
import { identity, type Figure, type Identity, type IdentityKey, type Side } from '../identity.ts';
import { identityRule } from '../rule.ts';

export const subjectTree = identityRule('subject-tree', (disclosure) => of(disclosure, ['down']));
export const rowSum = identityRule('row-sum', (disclosure) => of(disclosure, ['across']));
export const ledger = identityRule('ledger', (disclosure) => of(disclosure, ['ledger', 'balance']));

const keys = {
  down: 'children-sum',
  across: 'row-sum',
  ledger: 'ledger-sum',
  balance: 'ledger-balance',
} as const satisfies Record<SumKind, IdentityKey>;

const known = new WeakMap<Sheet, ReadonlyMap<SumKind, readonly Identity[]>>();

/** Worked out once for the three rules. */
function identitiesIn(sheet: Sheet): ReadonlyMap<SumKind, readonly Identity[]> {
  const before = known.get(sheet);
  if (before) return before;
  const found = new Map<SumKind, Identity[]>();
  for (const each of sumsOf(sheet.table, sheet.printed)) {
    const made = asIdentity(sheet, each);
    const alike = found.get(each.kind);
    if (made && alike) alike.push(made);
    else if (made) found.set(each.kind, [made]);
  }
  known.set(sheet, found);
  return found;
}

function of(disclosure: Disclosure, kinds: readonly SumKind[]): Identity[] {
  const all: Identity[] = [];
  for (const sheet of indexed(disclosure).sheets.values()) {
    for (const kind of kinds) append(all, identitiesIn(sheet).get(kind) ?? []);
  }
  return all;
}

function asIdentity(sheet: Sheet, { kind, whole, parts }: Sum): Identity | null {
  const [first] = whole;
  const line = sheet.lines[first?.row ?? -1];
  if (!first || !line) return null;
  const table = titleOf(sheet);
  const [left, right] = [sideOf(sheet, whole), sideOf(sheet, parts)];
  if (kind === 'balance') {
    // Its parts are the income, which is told first.
    const names = { table };
    return identity({ key: keys[kind], names, left: right, relation: '=', right: left });
  }
  const names = { table, row: nameOf(line), column: labelOf(sheet, first) };
  return identity({ key: keys[kind], names, left, relation: '=', right });
}

function sideOf(sheet: Sheet, cells: readonly CellAt[]): Side {
  const figures: Figure[] = [];
  for (const at of cells) {
    const figure = figureAt(sheet, at);
    if (figure) figures.push(figure);
  }
  return { combine: 'sum', figures };
}

function figureAt(sheet: Sheet, { row, column }: CellAt): Figure | null {
  return cell(sheet, sheet.lines[row], column);
}

/** The printed label: in a ledger the two sides may have columns of one id. */
function labelOf(sheet: Sheet, { row, column }: CellAt): string {
  const line = sheet.lines[row];
  const own = line && columnsOf(sheet.table, line.row).find(({ id }) => id === column);
  return own?.label || columnLabel(sheet, column);
}
