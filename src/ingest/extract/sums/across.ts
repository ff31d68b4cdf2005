/** The parts of a row add up to its whole: 合计 = 基本 + 项目 + …, 合计 = 本年收入 + 上年结转 and the like. */
import { columnsOf, type Row, type Table } from '#domain/disclosure.ts';
import { matchable } from '../../wording.ts';
import { checkSum, type Measure, type SumCheck } from './sum-check.ts';

interface Whole {
  /** Column ids that make up the whole together, most often one. */
  readonly of: readonly string[];
  readonly parts: readonly string[];
}

const budgets = ['generalPublic', 'governmentFund', 'stateCapital'];
const ownSources = ['service', 'operating', 'superiorSubsidy', 'affiliateRemittance', 'other'];

/** Every row in which a whole and at least two of its parts have columns. */
export function checkAcross(table: Table, measure: Measure): SumCheck[] {
  return table.rows.flatMap((row) => {
    const columns = columnsOf(table, row);
    // A column of unknown meaning may be a part of the whole.
    if (columns.some(({ id }) => /^c\d+$/.test(id))) return [];
    const ids = columns.map(({ id }) => id);
    const valueOf = (id: string) => row.values[ids.indexOf(id)] ?? null;
    return wholesOf(table, row).flatMap(({ of, parts }) => {
      const present = parts.flatMap((id) => (ids.includes(id) ? [id] : partsOf(id, ids)));
      const whole = of.reduce<number | null>((sum, id) => {
        const value = valueOf(id);
        return value === null ? sum : (sum ?? 0) + value;
      }, null);
      if (present.length < 2 || !of.every((id) => ids.includes(id))) return [];
      const label = columns[ids.indexOf(of[0] ?? '')]?.label ?? '';
      return checkSum(row, label, whole, present.map(valueOf), measure);
    });
  });
}

/** Of a part that has no column of its own: 财政拨款结转结余 over the funds that it is of. */
function partsOf(part: string, ids: readonly string[]): string[] {
  return ids.filter((id) => id.startsWith(part) && /^[A-Z]/.test(id.slice(part.length)));
}

function wholesOf(table: Table, row: Row): Whole[] {
  const columns = columnsOf(table, row);
  const ids = columns.map(({ id }) => id);
  const has = (id: string) => ids.includes(id);
  const appropriated = has('fiscalAppropriation') ? ['fiscalAppropriation'] : budgets;
  const inOwnFunds = columns
    .filter(({ groups }) => groups.some((group) => /单位资金/.test(matchable(group))))
    .map(({ id }) => id);
  const own = ownSources.filter((id) => !has('ownFunds') || !inOwnFunds.includes(id));
  const sources = [...appropriated, 'fiscalAccount', 'ownFunds', ...own];
  const appropriation = { of: ['fiscalAppropriation'], parts: budgets };
  if (table.id === 'revenue') {
    return has('currentYear')
      ? [
          { of: ['total'], parts: ['currentYear', 'carryOver'] },
          { of: ['currentYear'], parts: sources },
          appropriation,
        ]
      : [{ of: ['total'], parts: [...sources, 'carryOver'] }, appropriation];
  }
  if (has('basic') || has('personnel')) {
    const basic = has('basic') ? ['basic'] : ['personnel', 'running'];
    const moved = has('currentYear') ? [] : ['carryForward'];
    const kinds = [
      ...basic,
      'project',
      'operating',
      'toSuperior',
      'toAffiliates',
      'reserve',
      ...moved,
    ];
    return [
      { of: ['total'], parts: kinds },
      { of: ['basic'], parts: ['personnel', 'running'] },
      ...(has('currentYear') && has('carryForward')
        ? [{ of: ['carryOver', 'currentYear'], parts: ['total', 'carryForward'] }]
        : []),
    ];
  }
  const funds = ['fiscalAccount', 'ownFunds', 'fiscalCarryOver', 'nonFiscalCarryOver', 'carryOver'];
  return [{ of: ['total'], parts: [...appropriated, ...funds] }, appropriation];
}
