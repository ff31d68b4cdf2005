/**
 * An identity: two sides that must agree, made of printed figures. It is told here, once for all
 * rules, whether one holds, differs by rounding, or is contradicted.
 */
import type {
  Expression,
  FindingKey,
  FindingSeverity,
  FindingValues,
  Formula,
  Operand,
  Sides,
} from '#domain/findings/finding.ts';
import { fenPerUnit, type AmountUnit, type Fen } from '#domain/money/money.ts';

export interface Printed {
  readonly unit: AmountUnit;
  readonly decimals: number;
}

/** A printed figure, and the unit and decimals it is printed in; `null` for a count or a rate, which is exact. */
export interface Figure extends Operand {
  readonly printed: Printed | null;
  /** Prose may round further than the tables: the last digit that the figure itself shows, in fen. */
  readonly lastDigit?: Fen;
  /** A change in 万元 of figures in 元: often the difference of two figures that were rounded before. */
  readonly ofRounded?: boolean;
}

export interface Side {
  readonly combine: 'sum' | 'product';
  readonly figures: readonly Figure[];
}

/** The keys of findings that compare two amounts. */
export type IdentityKey = {
  [K in FindingKey]: FindingValues[K] extends Sides ? K : never;
}[FindingKey];

export interface Identity<K extends IdentityKey = IdentityKey> {
  readonly key: K;
  /** What the sentence needs beside the two amounts. */
  readonly names: Omit<FindingValues[K], keyof Sides>;
  readonly left: Side;
  readonly relation: Formula['relation'];
  readonly right: Side;
  /** How bad it is when broken; contradiction unless said otherwise. */
  readonly severity?: FindingSeverity;
  /** Whether a side on which nothing is printed counts as zero and not as missing. */
  readonly blankIsZero?: boolean;
}

/** An identity with its names typed by its key. */
export function identity<K extends IdentityKey>(of: Identity<K>): Identity {
  return of as unknown as Identity;
}

/** Figures added up; those that the document does not have are left out. */
export function sum(
  ...figures: readonly (Figure | null | undefined | readonly (Figure | null | undefined)[])[]
): Side {
  const given = figures.flat().filter((figure): figure is Figure => !!figure);
  return { combine: 'sum', figures: given };
}

/** Figures multiplied; every one is needed. */
export function product(...figures: readonly Figure[]): Side {
  return { combine: 'product', figures };
}

/** The same figure, to be taken away. */
export function minus(figure: Figure): Figure {
  return { ...figure, sign: figure.sign === 1 ? -1 : 1 };
}

/** The amount of a side; `null` where nothing is printed on it. A blank beside a figure adds nothing. */
export function amountOf({ combine, figures }: Side): Fen | null {
  let amount: Fen | null = null;
  for (const figure of figures) {
    if (figure.amount === null) continue;
    if (combine === 'sum') amount = (amount ?? 0) + figure.sign * figure.amount;
    else amount = (amount ?? 1) * (figure.unit === 'percent' ? figure.amount / 100 : figure.amount);
  }
  return amount;
}

export interface Verdict {
  readonly left: Fen;
  readonly right: Fen;
  readonly severity: FindingSeverity;
}

/**
 * `null` where the identity holds, `unprinted` where no figure stands on either side. A difference
 * that the printed precision can explain is rounding: each figure may be off by half its last digit.
 * A figure against nothing at all is a gap and a warning, for a blank may be the reader's own fault.
 */
export function judge(identity: Identity): Verdict | null | 'unprinted' {
  const left = amountOf(identity.left);
  const right = amountOf(identity.right);
  if (left === null && right === null) return 'unprinted';
  const difference = (left ?? 0) - (right ?? 0);
  if (agrees(difference, identity.relation)) return null;
  if (isUsualRounding(identity, difference)) return null;
  const severity = identity.severity ?? 'contradiction';
  const sides = { left: left ?? 0, right: right ?? 0 };
  if (isBelowDigits(identity, Math.abs(difference))) return { ...sides, severity: 'rounding' };
  const gap = !identity.blankIsZero && (left === null || right === null);
  return { ...sides, severity: gap && severity === 'contradiction' ? 'warning' : severity };
}

function agrees(difference: Fen, relation: Formula['relation']): boolean {
  if (difference === 0) return true;
  return relation === '≤' ? difference < 0 : relation === '≥' && difference > 0;
}

/**
 * Prose says 万元 with two decimals of what a table prints in 元: that is how it is written, and nothing
 * to be told.
 */
function isUsualRounding(identity: Identity, difference: Fen): boolean {
  if (!identity.left.figures.some(isSaid) && !identity.right.figures.some(isSaid)) return false;
  const usual = fenPerUnit('万元') / 100;
  const figures = [...identity.left.figures, ...identity.right.figures];
  const cells = figures.filter((figure) => !isSaid(figure) && figure.printed !== null);
  if (!cells.some((figure) => precisionOf(figure) < usual)) return false;
  return Math.abs(difference) <= (isProseAgainstCell(identity) ? usual / 2 : slackOf(identity));
}

function isSaid({ lastDigit }: Figure): boolean {
  return lastDigit !== undefined;
}

/**
 * Of two figures the coarser may have been cut off where it might have been rounded: a difference below its
 * last digit is none. Of more than two each may be off by half its last digit.
 */
function isBelowDigits(identity: Identity, difference: Fen): boolean {
  if (difference <= slackOf(identity)) return true;
  if (identity.left.figures.length + identity.right.figures.length !== 2) return false;
  const figures = [...identity.left.figures, ...identity.right.figures];
  const [one = 0, other = 0] = figures.map((figure) =>
    figure.unit === 'fen' ? Math.max(precisionOf(figure), figure.lastDigit ?? 0) : 0,
  );
  return difference < Math.max(one, other);
}

/** How far printed figures may drift apart: half the last digit of each. */
export function slackOf(identity: Identity): Fen {
  const { left, right } = identity;
  const alone = isProseAgainstCell(identity);
  let slack = 0;
  for (const { figures } of [left, right]) {
    for (const figure of figures) {
      if (figure.amount === null) continue;
      slack += lastDigitOf(figure, alone) / (figure.ofRounded ? 1 : 2);
    }
  }
  return slack;
}

/** One figure of the prose against one of a table: only then may it be rounded further than that. */
function isProseAgainstCell({ left, relation, right }: Identity): boolean {
  const [one, other] = [left.figures[0], right.figures[0]];
  if (!one || !other || left.figures.length > 1 || right.figures.length > 1) return false;
  return relation !== '≥' && isSaid(one) !== isSaid(other);
}

function lastDigitOf(figure: Figure, alone: boolean): Fen {
  const printed = precisionOf(figure);
  return alone ? Math.max(printed, figure.lastDigit ?? 0) : printed;
}

/** One of the last decimal that the figure is printed with, in fen; 0 for an exact one. */
export function precisionOf({ printed }: Figure): Fen {
  return printed ? fenPerUnit(printed.unit) / 10 ** printed.decimals : 0;
}

export function formulaOf({
  left,
  relation,
  right,
}: Pick<Identity, 'left' | 'relation' | 'right'>): Formula {
  return { left: expressionOf(left), relation, right: expressionOf(right) };
}

/** Nobody reads on; and a page that is handed 100,000 of them stands still. */
const mostOperands = 1_000;

function expressionOf({ combine, figures }: Side): Expression {
  const operands = figures.slice(0, mostOperands).map(operandOf);
  const unlisted = figures.length - operands.length;
  return unlisted > 0 ? { combine, operands, unlisted } : { combine, operands };
}

/** The figure without what only the comparison needs. */
export function operandOf({ ref, amount, unit, sign, document }: Figure): Operand {
  return { ref, amount, unit, sign, ...(document === undefined ? {} : { document }) };
}
