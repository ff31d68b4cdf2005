/** The parts of a row add up to its whole: 合计 = 基本 + 项目 + …, 合计 = 本年收入 + 上年结转 and the like. */
import { columnsOf, type Row, type Side, type Table } from '../disclosure/disclosure.ts';
import { append } from '../large-lists.ts';
import { plainName } from './row-words.ts';
import { hold, sumIn, type Measure, type Sum } from './sum.ts';

interface Whole {
  /** Column ids that make up the whole together, most often one. */
  readonly of: readonly string[];
  readonly parts: readonly string[];
}

const budgets = ['generalPublic', 'governmentFund', 'stateCapital'];
const ownSources = ['service', 'operating', 'superiorSubsidy', 'affiliateRemittance', 'other'];

/**
 * Every row in which a whole and at least two of its parts have columns. A column of unknown meaning may
 * be a part of the whole: the rows of such a table count only where most of them add up without it, and a
 * row that prints an amount in it only with that amount, where it adds up so.
 */
export function acrossSums(table: Table, measure: Measure): Sum[] {
  const kinds = kindsOfRows(table);
  const unknown = table.columns.flatMap(({ id, kind }, index) =>
    kind === 'amount' && /^c\d+$/.test(id) ? [{ id, index }] : [],
  );
  const sums: Sum[] = [];
  const told: Sum[] = [];
  table.rows.forEach((row, index) => {
    const own = rowSums(table, kinds(row), index, measure);
    const more = unknown.filter((column) => row.values[column.index]).map(({ id }) => id);
    append(sums, own);
    append(
      told,
      more.length === 0 ? own : own.flatMap((sum) => withMore(table, sum, more, measure)),
    );
  });
  if (unknown.length === 0) return told;
  const held = sums.filter(({ result }) => result !== 'differs').length;
  return held * 2 > sums.length ? told : [];
}

/** The sum as it is where it holds, else with the parts that nobody knows; none where that differs as well. */
function withMore(table: Table, sum: Sum, more: readonly string[], measure: Measure): Sum[] {
  if (sum.result !== 'differs') return [sum];
  const [{ row } = { row: -1 }] = sum.whole;
  const parts = [...sum.parts, ...more.map((column) => ({ row, column }))];
  const all = sumIn(table, 'across', sum.whole, parts, measure);
  return hold(all) ? all : [];
}

/** The wholes of a row with those of their parts that have columns, once for all rows of a side. */
function kindsOfRows(table: Table): (row: Row) => readonly Whole[] {
  const known = new Map<Side | undefined, readonly Whole[]>();
  return (row) => {
    const before = known.get(row.side);
    if (before) return before;
    const ids = columnsOf(table, row).map(({ id }) => id);
    const wholes = wholesOf(table, row).flatMap(({ of, parts }) => {
      const present = parts.flatMap((id) => (ids.includes(id) ? [id] : partsOf(id, ids)));
      return present.length < 2 || !of.every((id) => ids.includes(id))
        ? []
        : [{ of, parts: present }];
    });
    known.set(row.side, wholes);
    return wholes;
  };
}

function rowSums(table: Table, wholes: readonly Whole[], row: number, measure: Measure): Sum[] {
  const at = (column: string) => ({ row, column });
  return wholes.flatMap(({ of, parts }) =>
    sumIn(table, 'across', of.map(at), parts.map(at), measure),
  );
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
    .filter(({ groups }) => groups.some((group) => /单位资金/.test(plainName(group))))
    .map(({ id }) => id);
  const own = ownSources.filter((id) => !has('ownFunds') || !inOwnFunds.includes(id));
  const sources = [...appropriated, 'fiscalAccount', 'ownFunds', ...own];
  const appropriation = { of: ['fiscalAppropriation'], parts: budgets };
  if (/^revenue\d*$/.test(table.id)) {
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
