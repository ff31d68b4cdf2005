/**
 * Figures in the text add up where all parts of a whole are named: 支出 = 基本 + 项目, 基本 = 人员 + 公用,
 * 三公 = 出国 + 用车 + 接待, 采购 = 货物 + 工程 + 服务. Parts never exceed the whole.
 */
import type { Disclosure } from '#domain/disclosure.ts';
import { amountColumns, cell, sheetOf, statementsOf } from '../books.ts';
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
];

export const proseParts = identityRule('prose-parts', (disclosure) =>
  wholes.flatMap((whole) => partsOf(disclosure, whole)),
);

/** Only where each is said once: a figure said twice may be of two things. */
function partsOf(disclosure: Disclosure, { id, parts, complete }: Whole): Identity[] {
  const [whole, again] = statementsOf(disclosure, id);
  const named = parts.map((part) => statementsOf(disclosure, part)).filter(({ length }) => length);
  if (!whole || again || named.length === 0 || named.some(({ length }) => length > 1)) return [];
  const all =
    named.length >= complete && !(id === 'expenditure.total' && hasOtherKinds(disclosure));
  const figures: Figure[] = named.flat();
  return [
    identity({
      key: all ? 'prose-parts' : 'prose-exceeds',
      names: { statement: id },
      left: sum(...figures),
      relation: all ? '=' : '≤',
      right: sum(whole),
    }),
  ];
}

/**
 * 经营支出, 上缴上级支出, 单位预留机动经费 …: whether there is spending that is neither basic nor project. Without
 * the table the figures in the text must show that there is none.
 */
export function hasOtherKinds(disclosure: Disclosure): boolean {
  const sheet = sheetOf(disclosure, 'expenditure');
  if (!sheet) return !addUpInText(disclosure);
  return amountColumns(sheet)
    .filter(({ id }) => !['total', 'basic', 'personnel', 'running', 'project'].includes(id))
    .some(({ id }) => sheet.lines.some((line) => cell(sheet, line, id)?.amount));
}

function addUpInText(disclosure: Disclosure): boolean {
  const [total] = statementsOf(disclosure, 'expenditure.total');
  const parts = ['expenditure.basic', 'expenditure.project'].map(
    (id) => statementsOf(disclosure, id)[0],
  );
  return total !== undefined && amountOf(sum(...parts)) === total.amount;
}
