/** Where the tables give what a statement in the prose is about. */
import type { Disclosure } from '#domain/disclosure.ts';
import { basicFigures } from '../basic-figures.ts';
import { amountColumns, cell, sheetOf, titleOf, type Line, type Sheet } from '../books.ts';
import { incomeLines } from '../income.ts';
import { sum, type Side } from '../identity.ts';
import { ledgerParts } from '../ledger-parts.ts';
import { coreName, plainName } from '../names.ts';
import { threePublicItems, threePublicTotals, type ThreePublicItems } from '../three-public.ts';

export interface Candidate {
  /** The table's title. */
  readonly table: string;
  readonly side: Side;
  /** The table is empty and says so: nothing printed in it is nothing planned. */
  readonly nil?: boolean;
  /** The table does not print it as such: it is usually, and not always, these figures together. */
  readonly usual?: boolean;
}

type Lookup = (disclosure: Disclosure) => Candidate[];

/** The total row of a table in a column. */
function totalIn(id: string, column: string): Lookup {
  return (disclosure) => {
    const sheet = sheetOf(disclosure, id);
    const figure = sheet && cell(sheet, sheet.total, column);
    return sheet && figure ? [{ table: titleOf(sheet), side: sum(figure) }] : [];
  };
}

function inLedger(
  id: string,
  linesOf: (sheet: Sheet) => readonly Line[],
  side: Line['row']['side'],
) {
  return (disclosure: Disclosure): Candidate[] => {
    const sheet = sheetOf(disclosure, id);
    const [column] = sheet && side ? amountColumns(sheet, side) : [];
    if (!sheet || !column) return [];
    const lines = linesOf(sheet);
    if (lines.length === 0) return [];
    const figures = lines.map((line) => cell(sheet, line, column.id));
    return [{ table: titleOf(sheet), side: sum(...figures) }];
  };
}

function incomeOf(name: RegExp): Lookup {
  return inLedger('balance', (sheet) => incomeLines(sheet, name), 'revenue');
}

function sumLine(id: string, side: 'revenue' | 'expenditure', which: 'total' | 'subtotal'): Lookup {
  const lines = (sheet: Sheet) => {
    const line = ledgerParts(sheet, side)[which];
    return line ? [line] : [];
  };
  return inLedger(id, lines, side);
}

function inBasic(item: 'personnel' | 'running'): Lookup {
  return (disclosure) => {
    const basic = basicFigures(disclosure);
    const found = basic?.[item];
    return basic && found ? [{ table: titleOf(basic.sheet), side: sum(found.figure) }] : [];
  };
}

function basicTotal(disclosure: Disclosure): Candidate[] {
  const basic = basicFigures(disclosure);
  if (!basic || basic.total.length === 0) return [];
  return [{ table: titleOf(basic.sheet), side: sum(...basic.total) }];
}

function carriedOver(sheet: Sheet): Line[] {
  return sheet.lines.filter(
    ({ row }) => row.side === 'revenue' && row.role === 'carryOver' && row.level !== 2,
  );
}

function carriedForward(sheet: Sheet): Line[] {
  return sheet.lines.filter(
    ({ row }) => row.side === 'expenditure' && row.role === 'carryOver' && row.level !== 2,
  );
}

/** A row by its name, which the table has once. */
function rowIn(id: string, named: RegExp): Lookup {
  return (disclosure) => {
    const sheet = sheetOf(disclosure, id);
    const lines = sheet?.lines.filter(({ row }) => named.test(plainName(row.name))) ?? [];
    const column = sheet && amountColumns(sheet)[0]?.id;
    const figure = sheet && column !== undefined ? cell(sheet, lines[0], column) : null;
    return sheet && figure && lines.length === 1
      ? [{ table: titleOf(sheet), side: sum(figure) }]
      : [];
  };
}

function threePublicRow(named: RegExp): Lookup {
  return rowIn('threePublic', named);
}

/** Jiangsu lists 基本支出, 项目支出 and 机动经费 beside the functional classes. */
function byUse(named: RegExp): Lookup {
  return rowIn('balanceByUse', named);
}

function procuredAs(named: RegExp): Lookup {
  return rowIn('procurement', named);
}

const isPersonnel = (code: string) => code === '301' || code === '303';
const isRunning = (code: string) => /^3\d\d$/.test(code) && !isPersonnel(code);

/** 人员经费 and 公用经费 of a table that prints neither: the economic classes that usually make them up. */
function classesOf(id: string, wanted: (code: string) => boolean): Lookup {
  return (disclosure) => {
    const sheet = sheetOf(disclosure, id);
    if (!sheet || sheet.repeatsCodes) return [];
    const lines = [...sheet.byCode].filter(([code]) => wanted(code)).map(([, line]) => line);
    const figures = lines.map((line) => cell(sheet, line, 'total'));
    if (figures.length === 0) return [];
    return [{ table: titleOf(sheet), side: sum(...figures), usual: true }];
  };
}

type ThreePublicItem = Exclude<keyof ThreePublicItems, 'sheet' | 'column' | 'columnId' | 'further'>;

/** In final accounts the text gives what was planned as well as what was spent. */
function threePublic(item: ThreePublicItem): Lookup {
  return (disclosure) => {
    const planned = threePublicItems(disclosure).filter(({ columnId }) => columnId === 'budget');
    const totals = threePublicTotals(disclosure);
    return [...(totals ? [totals] : []), ...planned].flatMap((items) => {
      const figure = items[item];
      return figure ? [{ table: titleOf(items.sheet), side: sum(figure) }] : [];
    });
  };
}

/** The total of the procurement table, or its rows added up; an empty table stands for nothing. */
function procured(disclosure: Disclosure): Candidate[] {
  const sheet = sheetOf(disclosure, 'procurement');
  if (!sheet?.columns.has('total')) return [];
  const lines = sheet.total ? [sheet.total] : sheet.lines;
  const side = sum(...lines.map((line) => cell(sheet, line, 'total')));
  const nil = sheet.lines.length === 0 && sheet.table.note !== null;
  return [{ table: titleOf(sheet), side, nil }];
}

const threePublicStatements: Readonly<Record<string, ThreePublicItem>> = {
  'threePublic.total': 'total',
  'threePublic.overseas': 'overseas',
  'threePublic.vehicle': 'vehicle',
  'threePublic.vehicle.purchase': 'purchase',
  'threePublic.vehicle.operation': 'operation',
  'threePublic.reception': 'reception',
};

/** Every table that may give the figure, the likeliest first. */
const lookups: Readonly<Record<string, readonly Lookup[]>> = {
  total: [sumLine('balance', 'revenue', 'total'), totalIn('expenditure', 'total')],
  'revenue.total': [
    sumLine('balance', 'revenue', 'total'),
    sumLine('balance', 'revenue', 'subtotal'),
    totalIn('revenue', 'total'),
    sumLine('fiscal', 'revenue', 'total'),
  ],
  'revenue.fiscalAppropriation': [
    totalIn('revenue', 'fiscalAppropriation'),
    incomeOf(/财政拨款|一般公共预算|政府性?基金|国有资本经营/),
    sumLine('fiscal', 'revenue', 'total'),
  ],
  'revenue.generalPublic': [totalIn('revenue', 'generalPublic'), incomeOf(/一般公共预算/)],
  'revenue.governmentFund': [totalIn('revenue', 'governmentFund'), incomeOf(/政府性?基金/)],
  'revenue.stateCapital': [totalIn('revenue', 'stateCapital'), incomeOf(/国有资本经营/)],
  'revenue.fiscalAccount': [totalIn('revenue', 'fiscalAccount'), incomeOf(/财政专户/)],
  'revenue.ownFunds': [
    totalIn('revenue', 'ownFunds'),
    incomeOf(/单位资金|^事业(?:单位)?收入|经营收入|上级补助|附属单位|^其他收入/),
  ],
  'revenue.service': [totalIn('revenue', 'service'), incomeOf(/^事业(?:单位)?收入/)],
  'revenue.operating': [totalIn('revenue', 'operating'), incomeOf(/经营收入/)],
  'revenue.superiorSubsidy': [totalIn('revenue', 'superiorSubsidy'), incomeOf(/上级补助/)],
  'revenue.affiliateRemittance': [totalIn('revenue', 'affiliateRemittance'), incomeOf(/附属单位/)],
  'revenue.other': [totalIn('revenue', 'other'), incomeOf(/^其他收入/)],
  'revenue.otherFunds': [incomeOf(/^其他资金/)],
  'revenue.carryOver': [
    totalIn('revenue', 'carryOver'),
    inLedger('balance', carriedOver, 'revenue'),
  ],
  'expenditure.total': [
    totalIn('expenditure', 'total'),
    sumLine('balance', 'expenditure', 'subtotal'),
    sumLine('balance', 'expenditure', 'total'),
    totalIn('general', 'total'),
  ],
  'expenditure.basic': [totalIn('expenditure', 'basic'), totalIn('general', 'basic')],
  'expenditure.project': [totalIn('expenditure', 'project'), totalIn('general', 'project')],
  'expenditure.basic.personnel': [
    inBasic('personnel'),
    totalIn('expenditure', 'personnel'),
    totalIn('general', 'personnel'),
  ],
  'expenditure.basic.running': [
    inBasic('running'),
    totalIn('expenditure', 'running'),
    totalIn('general', 'running'),
  ],
  'expenditure.reserve': [totalIn('expenditure', 'reserve'), byUse(/机动/)],
  'expenditure.operating': [totalIn('expenditure', 'operating')],
  'expenditure.toSuperior': [totalIn('expenditure', 'toSuperior')],
  'expenditure.toAffiliates': [totalIn('expenditure', 'toAffiliates')],
  'expenditure.carryForward': [
    totalIn('expenditure', 'carryForward'),
    inLedger('balance', carriedForward, 'expenditure'),
  ],
  'fiscal.total': [
    sumLine('fiscal', 'revenue', 'total'),
    sumLine('fiscal', 'expenditure', 'total'),
  ],
  'fiscal.expenditure': [
    sumLine('fiscal', 'expenditure', 'subtotal'),
    sumLine('fiscal', 'expenditure', 'total'),
  ],
  'general.total': [totalIn('general', 'total')],
  'general.basic': [totalIn('general', 'basic'), basicTotal],
  'fiscal.basic': [totalIn('fiscalBasic', 'total'), totalIn('general', 'basic'), basicTotal],
  'fiscal.basic.personnel': [inBasic('personnel'), classesOf('fiscalBasic', isPersonnel)],
  'fiscal.basic.running': [inBasic('running'), classesOf('fiscalBasic', isRunning)],
  'fiscal.project': [totalIn('general', 'project')],
  'general.basic.personnel': [inBasic('personnel'), classesOf('basic', isPersonnel)],
  'general.basic.running': [inBasic('running'), classesOf('basic', isRunning)],
  'general.project': [totalIn('general', 'project')],
  'governmentFund.total': [totalIn('governmentFund', 'total')],
  'stateCapital.total': [totalIn('stateCapital', 'total')],
  'threePublic.total': [threePublic('all'), threePublic('total')],
  'threePublic.overseas': [threePublic('overseas')],
  'threePublic.vehicle': [threePublic('vehicle')],
  'threePublic.vehicle.purchase': [threePublic('purchase')],
  'threePublic.vehicle.operation': [threePublic('operation')],
  'threePublic.reception': [threePublic('reception')],
  'conference.total': [threePublicRow(/^会议费/)],
  'training.total': [threePublicRow(/^培训费/)],
  'agencyOperating.total': [totalIn('agencyOperating', 'total'), threePublicRow(/机关运行经费/)],
  'procurement.total': [procured],
  'procurement.goods': [procuredAs(/^货物/)],
  'procurement.works': [procuredAs(/^工程/)],
  'procurement.services': [procuredAs(/^服务/)],
  'assets.fixed': [totalIn('assets', 'value')],
  'assets.total': [totalIn('assets', 'value')],
};

/**
 * The tables' figures for a statement's id, also for a subject (`function.2010101`) and for what was
 * planned of what was spent (`threePublic.total.budget`); none if unknown.
 */
export function tableFigures(disclosure: Disclosure, id: string): Candidate[] {
  const subject = /^function\.([^.]+)$/.exec(id)?.[1];
  const item = /^(threePublic\..+)\.budget$/.exec(id)?.[1];
  if (item !== undefined) return planned(disclosure, item);
  const tried = subject === undefined ? (lookups[id] ?? []) : [ofSubject(subject)];
  return tried.flatMap((lookup) => lookup(disclosure));
}

/** The 预算数 column of the 三公 table in final accounts. */
function planned(disclosure: Disclosure, id: string): Candidate[] {
  const item = threePublicStatements[id];
  if (item === undefined) return [];
  return threePublicItems(disclosure)
    .filter(({ columnId }) => columnId === 'budget')
    .flatMap((items) => {
      const figure = items[item];
      return figure ? [{ table: titleOf(items.sheet), side: sum(figure) }] : [];
    });
}

/** By its code, or by the name of a row that each table has once. */
function ofSubject(subject: string): Lookup {
  const code = /^\d{3,7}$/.test(subject);
  const name = coreName(subject.split('-').pop() ?? '');
  return (disclosure) =>
    ['expenditure', 'general'].flatMap((id) => {
      const sheet = sheetOf(disclosure, id);
      const named = code ? [] : sheet?.lines.filter(({ row }) => coreName(row.name) === name);
      const line = code ? sheet?.byCode.get(subject) : named?.length === 1 ? named[0] : undefined;
      const figure = sheet && cell(sheet, line, 'total');
      return sheet && figure ? [{ table: titleOf(sheet), side: sum(figure) }] : [];
    });
}
