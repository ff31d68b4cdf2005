/**
 * The parts of a row add up to its whole: 合计 = 基本 + 项目 + 经营 + …, 基本 = 人员 + 公用, 合计 = 本年收入 +
 * 上年结转, 本年收入 = Σ sources, 合计 = Σ three budgets (table forms of 财预〔2016〕143号).
 */
import type { Disclosure } from '#domain/disclosure.ts';
import {
  booksOf,
  cell,
  columnLabel,
  hasFigures,
  nameOf,
  titleOf,
  type Line,
  type Sheet,
} from '../books.ts';
import { identity, judge, sum, type Identity } from '../identity.ts';
import { identityRule } from '../rule.ts';

/** A column, and the columns that make it up: each entry the first that the table has. */
interface Whole {
  readonly column: string;
  readonly parts: readonly (readonly string[])[];
}

const budgets = [['generalPublic'], ['governmentFund'], ['stateCapital']];
const ownSources = [
  ['fiscalAccount'],
  ['service'],
  ['operating'],
  ['superiorSubsidy'],
  ['affiliateRemittance'],
  ['ownFunds'],
  ['other'],
];
const kinds: readonly Whole[] = [
  {
    column: 'total',
    parts: [
      ['basic', 'personnel'],
      ['basic', 'running'],
      ['project'],
      ['operating'],
      ['toSuperior'],
      ['toAffiliates'],
      ['reserve'],
    ],
  },
  { column: 'basic', parts: [['personnel'], ['running']] },
];
const threeBudgets: readonly Whole[] = [{ column: 'total', parts: budgets }];

const wholes: Readonly<Record<string, readonly Whole[]>> = {
  revenue: [
    {
      column: 'total',
      parts: [
        ['currentYear', 'fiscalAppropriation', 'generalPublic'],
        ['currentYear', 'fiscalAppropriation', 'governmentFund'],
        ['currentYear', 'fiscalAppropriation', 'stateCapital'],
        ...ownSources.map((source) => ['currentYear', ...source]),
        ['carryOver'],
      ],
    },
    {
      column: 'currentYear',
      parts: [...budgets.map((budget) => ['fiscalAppropriation', ...budget]), ...ownSources],
    },
    { column: 'fiscalAppropriation', parts: budgets },
  ],
  expenditure: kinds,
  general: kinds,
  governmentFund: kinds,
  stateCapital: kinds,
  basic: kinds,
  fiscal: threeBudgets,
  threePublic: threeBudgets,
  procurement: [
    {
      column: 'total',
      parts: [
        ...budgets,
        ['fiscalAccount'],
        ['ownFunds'],
        ['fiscalCarryOver'],
        ['nonFiscalCarryOver'],
      ],
    },
  ],
};

export const rowSum = identityRule('row-sum', (disclosure) => rowSums(disclosure));

function rowSums(disclosure: Disclosure): Identity[] {
  return [...booksOf(disclosure).sheets.values()].flatMap((sheet) =>
    (wholes[sheet.table.id] ?? []).flatMap((whole) => understood(sheet, sumsOf(sheet, whole))),
  );
}

function sumsOf(sheet: Sheet, { column, parts }: Whole): Identity[] {
  const ids = new Set(sheet.table.columns.map(({ id }) => id));
  if (!ids.has(column)) return [];
  const present = new Set(
    parts.map((choices) => choices.find((id) => ids.has(id))).filter((id) => id !== undefined),
  );
  present.delete(column);
  if (present.size < 2) return [];
  return sheet.lines
    .filter(hasFigures)
    .flatMap((line) => rowIdentity(sheet, line, column, [...present]) ?? []);
}

function rowIdentity(sheet: Sheet, line: Line, column: string, parts: string[]): Identity | null {
  const whole = cell(sheet, line, column);
  if (!whole) return null;
  return identity({
    key: 'row-sum',
    names: { table: titleOf(sheet), row: nameOf(line), column: columnLabel(sheet, column) },
    left: sum(whole),
    relation: '=',
    right: sum(...parts.map((part) => cell(sheet, line, part))),
  });
}

/**
 * A table with columns of unknown meaning may have parts that are not known here: its rows are only
 * checked where most of them add up without those.
 */
function understood(sheet: Sheet, identities: Identity[]): Identity[] {
  const strange = sheet.table.columns.some(
    ({ id, kind }) => kind === 'amount' && /^c\d+$/.test(id),
  );
  if (!strange) return identities;
  const holding = identities.filter((each) => judge(each) === null);
  return holding.length * 2 > identities.length ? identities : [];
}
