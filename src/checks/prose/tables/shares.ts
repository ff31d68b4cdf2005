/**
 * What the text gives as a share (占比) of a whole that it gives too: the part in percent of the whole, and
 * the shares of all parts are 100% together. Where the sentence does not name the whole, it is not certain
 * (占本年支出, 占编报项目): only where another share of the same whole fits is one that does not fit wrong.
 */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import type { Fen } from '#domain/money/money.ts';
import { statementsOf } from '../../disclosure-index.ts';
import { operandOf, precisionOf, type Figure } from '../../identity.ts';
import { remark, remarkRule, type Remark } from '../../rule.ts';
import { driftOf, judgeRate } from '../rate.ts';
import { tableFigures } from './table-figures.ts';

export const shares = remarkRule('shares', (disclosure) => {
  const stated = withListed(sharesIn(disclosure));
  const sums = wholeShares(disclosure);
  const fitting = new Set(stated.filter(fits).map(wholeKey));
  return {
    examined: stated.length + sums.length,
    remarks: [...stated.flatMap((share) => judged(share, fitting)), ...sums.flatMap(judgeSum)],
  };
});

/** What a figure may be said to be a share of, the likeliest first. */
function wholesOf(id: string): readonly string[] {
  const [scope = ''] = id.split('.');
  if (scope === 'threePublic') return ['threePublic.total'];
  if (scope === 'function') return ['general.total', 'fiscal.expenditure', 'expenditure.total'];
  if (scope === 'revenue') return ['revenue.total'];
  if (/^(?:general|fiscal)\.(?:total|expenditure)$/.test(id)) return ['expenditure.total'];
  return [`${scope}.total`, 'expenditure.total'];
}

interface Share {
  readonly id: string;
  readonly stated: number;
  readonly index: number;
  readonly part: Figure;
  /** Every figure of a whole that it can be a share of. */
  readonly wholes: readonly Figure[];
  /** Whether the sentence says what it is a share of. */
  readonly named: boolean;
}

function sharesIn(disclosure: Disclosure): Share[] {
  return disclosure.statements.flatMap(({ id, amount, kind, base }, index): Share[] => {
    const of = /^(.+)\.share$/.exec(id)?.[1];
    if (of === undefined || kind !== 'quantity') return [];
    const parts = statementsOf(disclosure, of);
    const [part] = parts;
    if (!part || parts.some((other) => other.amount !== part.amount)) return [];
    const paths = base === undefined ? wholesOf(of) : [base];
    const wholes = paths.flatMap((whole) => figuresOf(disclosure, whole));
    const named = base !== undefined;
    return wholes.length === 0 ? [] : [{ id: of, stated: amount, index, part, wholes, named }];
  });
}

/** A share may be one of what is listed: 基本 and 项目 of 本年支出, which is less than all spending. */
function withListed(stated: readonly Share[]): Share[] {
  return stated.map((share) => {
    const parts = new Map(
      stated.filter((each) => listOf(each) === listOf(share)).map(({ id, part }) => [id, part]),
    );
    if (parts.size < 2) return share;
    const amount = [...parts.values()].reduce((sum, part) => sum + (part.amount ?? 0), 0);
    return amount > 0
      ? { ...share, wholes: [...share.wholes, { ...share.part, ref: null, amount }] }
      : share;
  });
}

function listOf({ id }: Share): string {
  return id.slice(0, id.lastIndexOf('.'));
}

/** As the text says it and as a table prints it: 三公 with and without 会议费 and 培训费. */
function figuresOf(disclosure: Disclosure, id: string): Figure[] {
  const printed = tableFigures(disclosure, id).flatMap(({ side }) =>
    side.figures.length === 1 ? side.figures : [],
  );
  return [...statementsOf(disclosure, id), ...printed].filter(({ amount }) => amount);
}

function triedOn({ stated, part, wholes }: Share) {
  return wholes.map((whole) => {
    const [some, all] = [part.amount ?? 0, whole.amount as Fen];
    const computed = (some / all) * 100;
    const drift = driftOf(some, all, precisionOf(part));
    return { whole, computed, severity: judgeRate(stated, computed, drift) };
  });
}

/** The whole, and the list that the part stands in: 基本 and 项目 are shares of one thing. */
function wholeKey(share: Share): string {
  return JSON.stringify([listOf(share), share.wholes[0]?.ref]);
}

function fits(share: Share): boolean {
  return triedOn(share).some(({ severity }) => severity === null);
}

function judged(share: Share, fitting: ReadonlySet<string>): Remark[] {
  const { id, stated, index, part } = share;
  const tried = triedOn(share);
  const [first] = tried;
  if (!first || fits(share)) return [];
  const rounded = tried.find(({ severity }) => severity === 'rounding');
  const { whole, computed, severity } = rounded ?? first;
  const ref = { kind: 'statement', index } as const;
  const sure = share.named || fitting.has(wholeKey(share));
  return [
    remark({
      key: 'share-rate',
      severity: severity ?? 'rounding',
      ...(sure || severity === 'rounding' ? {} : { doubt: 'prose-unsure' as const }),
      values: { statement: id, stated, computed },
      evidence: [ref, ...[part.ref ?? [], whole.ref ?? []].flat()],
      formula: {
        left: { combine: 'sum', operands: [{ ref, amount: stated, unit: 'percent', sign: 1 }] },
        relation: '=',
        right: { combine: 'percent', operands: [operandOf(part), operandOf(whole)] },
      },
    }),
  ];
}

interface WholeShares {
  readonly whole: string;
  readonly shares: readonly { readonly index: number; readonly percent: number }[];
}

const complete: readonly (readonly [string, readonly string[]])[] = [
  ['threePublic.total', ['threePublic.overseas', 'threePublic.vehicle', 'threePublic.reception']],
];

/** Where the shares of all three parts of 三公 are given. Zero for all of them is a share of nothing. */
function wholeShares({ statements }: Disclosure): WholeShares[] {
  return complete.flatMap(([whole, parts]) => {
    const found = parts.flatMap((part) => {
      const index = statements.findIndex(({ id }) => id === `${part}.share`);
      return index < 0 ? [] : [{ index, percent: statements[index]?.amount ?? 0 }];
    });
    const given = found.length === parts.length && found.some(({ percent }) => percent !== 0);
    return given ? [{ whole, shares: found }] : [];
  });
}

function judgeSum({ whole, shares: parts }: WholeShares): Remark[] {
  const sum = parts.reduce((total, { percent }) => total + percent, 0);
  if (Math.abs(sum - 100) <= parts.length) return [];
  const evidence = parts.map(({ index }) => ({ kind: 'statement', index }) as const);
  const values = { statement: whole, sum };
  return [remark({ key: 'shares-sum', severity: 'warning', values, evidence })];
}
