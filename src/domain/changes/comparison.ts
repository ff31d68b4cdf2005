/**
 * Two disclosures of one organization, subject by subject: risen, fallen, new, ended, renamed. Amounts
 * are fen on both sides, so that documents printed in 元 and in 万元 compare as they are.
 */
import { comparedProjects } from './compared-projects.ts';
import { comparedSubjects, type SubjectTables } from './compared-subjects.ts';
import type { Reform } from '../subjects/crosswalk.ts';
import type { Disclosure, Table } from '../disclosure/disclosure.ts';
import type { FigureRef } from '../disclosure/figure.ts';
import type { Fen } from '../money/money.ts';
import { sameOrganization } from '../organization/same-organization.ts';
import { statedChecks, type StatedCheck } from './stated-check.ts';

/**
 * `new` and `ended`: nothing planned on the other side. `renamed`: goes on under another name or code.
 * `break`: the code means something else, or its extent changed, so that no rate can be told.
 */
export type ChangeKind = 'risen' | 'fallen' | 'same' | 'new' | 'ended' | 'renamed' | 'break';

/** A figure in one of the two documents. */
export interface SideFigure {
  /** Code of a subject in that year; a project has none. */
  readonly code: string | null;
  /** As that document names it. */
  readonly name: string;
  readonly amount: Fen | null;
  /** Where it stands; `null` where it was added up of finer subjects. */
  readonly ref: FigureRef | null;
}

/** What the later document itself says of a change. */
export interface StatedChange {
  readonly delta: Fen | null;
  /** In percent. */
  readonly rate: number | null;
  readonly reason: string | null;
  readonly ref: FigureRef;
}

export interface ChangeRow {
  /** Unique within its list: the code, or the name of a project. */
  readonly id: string;
  readonly kind: ChangeKind;
  /** 1 类, 2 款, 3 项; 1 for projects. */
  readonly level: number;
  /** Of the finest that both documents tell: these rows add up, the others are sums of them. */
  readonly leaf: boolean;
  /** `null` where that document has no such subject or project. */
  readonly before: SideFigure | null;
  readonly after: SideFigure | null;
  /** After less before, a missing amount counting as nothing: what the row adds to the total. */
  readonly delta: Fen;
  /** In percent of before; `null` for a break, and where there was nothing before. */
  readonly rate: number | null;
  /** What reforms of the classification did to the subject between the two years. */
  readonly reforms: readonly Reform[];
  readonly stated: StatedChange | null;
}

export interface ChangeList {
  readonly lens: 'subject' | 'item' | 'project';
  /** The tables on either side; `null` for projects. */
  readonly tables: SubjectTables | null;
  readonly rows: readonly ChangeRow[];
  readonly before: SideFigure | null;
  readonly after: SideFigure | null;
  /** The change of the total; `null` where a total is missing. */
  readonly delta: Fen | null;
  /** What the finest rows leave open of it; `null` where a total is missing. */
  readonly rest: Fen | null;
}

/** What keeps the figures of both sides from meaning the same. */
export type Mismatch =
  | { readonly kind: 'stage' | 'organizationKind' }
  /** One side counts all funds, the other the general public budget alone. */
  | { readonly kind: 'tables'; readonly before: Table; readonly after: Table };

export interface Comparison {
  readonly before: Disclosure;
  readonly after: Disclosure;
  readonly lists: readonly ChangeList[];
  readonly mismatches: readonly Mismatch[];
  readonly checks: readonly StatedCheck[];
}

/**
 * Compares two disclosures, the earlier one as before whatever their order here. `null` when they are
 * one and the same or not of the same organization. A list is left out where either side has nothing.
 */
export function compareDisclosures(one: Disclosure, other: Disclosure): Comparison | null {
  if (one.id === other.id || !sameOrganization(one, other)) return null;
  const [before, after] = inOrder(one, other);
  const lists = [
    comparedSubjects('subject', before, after),
    comparedSubjects('item', before, after),
    comparedProjects(before, after),
  ].filter((list): list is ChangeList => list !== null);
  return {
    before,
    after,
    lists,
    mismatches: mismatchesOf(before, after, lists),
    checks: statedChecks(before, after),
  };
}

const stageOrder = ['budget', 'adjusted', 'execution', 'finalAccounts'];

/** The two of them, the earlier year first; in one year the budget before the accounts. */
export function inOrder(one: Disclosure, other: Disclosure): readonly [Disclosure, Disclosure] {
  const place = ({ year, stage }: Disclosure): number => year * 10 + stageOrder.indexOf(stage);
  return place(one) <= place(other) ? [one, other] : [other, one];
}

function mismatchesOf(
  before: Disclosure,
  after: Disclosure,
  lists: readonly ChangeList[],
): Mismatch[] {
  const found: Mismatch[] = [];
  if (before.stage !== after.stage) found.push({ kind: 'stage' });
  if (before.organization.kind !== after.organization.kind) {
    found.push({ kind: 'organizationKind' });
  }
  for (const { tables } of lists) {
    if (tables && tables.before.id !== tables.after.id) found.push({ kind: 'tables', ...tables });
  }
  return found;
}
