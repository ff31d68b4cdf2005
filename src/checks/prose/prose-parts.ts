/**
 * Figures in the text add up where all parts of a whole are named: 支出 = 基本 + 项目, 基本 = 人员 + 公用,
 * 三公 = 出国 + 用车 + 接待, 采购 = 货物 + 工程 + 服务. Parts never exceed the whole.
 */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { amountColumns, cell, sheetOf, statementsOf } from '../disclosure-index.ts';
import { amountOf, identity, sum, type Figure, type Identity } from '../identity.ts';
import { identityRule } from '../rule.ts';

interface Whole {
  readonly id: string;
  readonly parts: readonly string[];
  /** How many of the parts must be named for them to be all there are. */
  readonly complete: number;
}

const sources = [
  'generalPublic',
  'governmentFund',
  'stateCapital',
  'fiscalAccount',
  'ownFunds',
  'service',
  'operating',
  'superiorSubsidy',
  'affiliateRemittance',
  'other',
  'carryOver',
].map((source) => `revenue.${source}`);

const wholes: readonly Whole[] = [
  { id: 'revenue.total', parts: sources, complete: 5 },
  { id: 'expenditure.total', parts: ['expenditure.basic', 'expenditure.project'], complete: 2 },
  {
    id: 'expenditure.basic',
    parts: ['expenditure.basic.personnel', 'expenditure.basic.running'],
    complete: 2,
  },
  {
    id: 'threePublic.total',
    parts: ['threePublic.overseas', 'threePublic.vehicle', 'threePublic.reception'],
    complete: 3,
  },
  {
    id: 'threePublic.vehicle',
    parts: ['threePublic.vehicle.purchase', 'threePublic.vehicle.operation'],
    complete: 2,
  },
  {
    id: 'procurement.total',
    parts: ['procurement.goods', 'procurement.works', 'procurement.services'],
    complete: 3,
  },
  { id: 'procurement.total', parts: ['procurement.smallBusiness'], complete: Infinity },
  // 小型 and 微型 enterprises are 中小企业 (中小企业划型标准规定, 2011).
  {
    id: 'procurement.smallBusiness',
    parts: ['procurement.smallBusiness.micro'],
    complete: Infinity,
  },
  {
    id: 'threePublic.reception',
    parts: ['threePublic.reception.foreign'],
    complete: Infinity,
  },
  ...['general', 'fiscal'].flatMap((scope): Whole[] => [
    { id: `${scope}.total`, parts: [`${scope}.basic`, `${scope}.project`], complete: 2 },
    {
      id: `${scope}.basic`,
      parts: [`${scope}.basic.personnel`, `${scope}.basic.running`],
      complete: 2,
    },
  ]),
  {
    id: 'threePublic.total.budget',
    parts: ['overseas', 'vehicle', 'reception'].map((item) => `threePublic.${item}.budget`),
    complete: 3,
  },
];

export const proseParts = identityRule('prose-parts', (disclosure) =>
  wholes.flatMap((whole) => partsOf(disclosure, whole)),
);

/** A figure said twice with two amounts may be of two things: each must be said with one only. */
function partsOf(disclosure: Disclosure, { id, parts, complete }: Whole): Identity[] {
  const whole = saidOnce(disclosure, id);
  const named = parts.flatMap((part) => saidOnce(disclosure, part) ?? []);
  const doubtful = parts.some((part) => isSaid(disclosure, part) && !saidOnce(disclosure, part));
  if (!whole || named.length === 0 || doubtful) return [];
  const ofKinds = /^(?:expenditure|general|fiscal)\.total$/.test(id);
  const all = named.length >= complete && !(ofKinds && hasOtherKinds(disclosure));
  return [
    identity({
      key: all ? 'prose-parts' : 'prose-exceeds',
      names: { statement: id },
      left: sum(named),
      relation: all ? '=' : '≤',
      right: sum(whole),
    }),
  ];
}

function isSaid(disclosure: Disclosure, id: string): boolean {
  return statementsOf(disclosure, id).length > 0;
}

function saidOnce(disclosure: Disclosure, id: string): Figure | null {
  const [figure, ...more] = statementsOf(disclosure, id);
  return figure && more.every(({ amount }) => amount === figure.amount) ? figure : null;
}

/** Whether there is spending that is neither basic nor project, as far as that can be told. */
function hasOtherKinds(disclosure: Disclosure): boolean {
  const kinds = otherKinds(disclosure);
  return kinds === null || kinds.length > 0;
}

/**
 * 经营支出, 上缴上级支出, 单位预留机动经费 …: the kinds of spending that are neither basic nor project, by their
 * columns. Without the table the figures in the text must show that there are none: else `null`.
 */
export function otherKinds(disclosure: Disclosure): string[] | null {
  const sheet = sheetOf(disclosure, 'expenditure');
  if (!sheet) return addUpInText(disclosure) ? [] : null;
  return amountColumns(sheet)
    .map(({ id }) => id)
    .filter((id) => !['total', 'basic', 'personnel', 'running', 'project'].includes(id))
    .filter((id) => sheet.lines.some((line) => cell(sheet, line, id)?.amount));
}

function addUpInText(disclosure: Disclosure): boolean {
  const [total] = statementsOf(disclosure, 'expenditure.total');
  const parts = ['expenditure.basic', 'expenditure.project'].map(
    (id) => statementsOf(disclosure, id)[0],
  );
  return total !== undefined && amountOf(sum(parts)) === total.amount;
}
