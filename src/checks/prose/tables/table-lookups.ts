/** The ways to find a figure in a table: its total row, a row by name, a side of a ledger, a subject. */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { basicFigures } from '../../basic-figures.ts';
import {
  amountColumns,
  cell,
  sheetOf,
  titleOf,
  type Line,
  type Sheet,
} from '../../disclosure-index.ts';
import { incomeLines } from '../../income.ts';
import { sum, type Side } from '../../identity.ts';
import { ledgerParts } from '../../ledger-parts.ts';
import { coreName, plainName } from '../../names.ts';
import { threePublicItems, threePublicTotals, type ThreePublicItems } from '../../three-public.ts';

export interface Candidate {
  /** The table's title. */
  readonly table: string;
  readonly side: Side;
  /** The table is empty and says so: nothing printed in it is nothing planned. */
  readonly nil?: boolean;
  /** The table does not print it as such: it is usually, and not always, these figures together. */
  readonly usual?: boolean;
}

export type Lookup = (disclosure: Disclosure) => Candidate[];

/** The total row of a table in a column. */
export function totalIn(id: string, column: string): Lookup {
  return (disclosure) => {
    const sheet = sheetOf(disclosure, id);
    const figure = sheet && cell(sheet, sheet.total, column);
    return sheet && figure ? [{ table: titleOf(sheet), side: sum(figure) }] : [];
  };
}

export function inLedger(
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
    return [{ table: titleOf(sheet), side: sum(figures) }];
  };
}

export function incomeOf(name: RegExp): Lookup {
  return inLedger('balance', (sheet) => incomeLines(sheet, name), 'revenue');
}

export function sumLine(
  id: string,
  side: 'revenue' | 'expenditure',
  which: 'total' | 'subtotal',
): Lookup {
  const lines = (sheet: Sheet) => {
    const line = ledgerParts(sheet, side)[which];
    return line ? [line] : [];
  };
  return inLedger(id, lines, side);
}

export function inBasic(item: 'personnel' | 'running'): Lookup {
  return (disclosure) => {
    const basic = basicFigures(disclosure);
    const found = basic?.[item];
    return basic && found ? [{ table: titleOf(basic.sheet), side: sum(found.figure) }] : [];
  };
}

export function basicTotal(disclosure: Disclosure): Candidate[] {
  const basic = basicFigures(disclosure);
  if (!basic || basic.total.length === 0) return [];
  return [{ table: titleOf(basic.sheet), side: sum(basic.total) }];
}

export function carriedOver(sheet: Sheet): Line[] {
  return sheet.lines.filter(
    ({ row }) => row.side === 'revenue' && row.role === 'carryOver' && row.level !== 2,
  );
}

export function carriedForward(sheet: Sheet): Line[] {
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

export function threePublicRow(named: RegExp): Lookup {
  return rowIn('threePublic', named);
}

/** Jiangsu lists 基本支出, 项目支出 and 机动经费 beside the functional classes. */
export function byUse(named: RegExp): Lookup {
  return rowIn('balanceByUse', named);
}

export function procuredAs(named: RegExp): Lookup {
  return rowIn('procurement', named);
}

const isPersonnel = (code: string) => code === '301' || code === '303';
const isRunning = (code: string) => /^3\d\d$/.test(code) && !isPersonnel(code);

/** 人员经费 and 公用经费 of a table that prints neither: the economic classes that usually make them up. */
export function classesOf(id: string, item: 'personnel' | 'running'): Lookup {
  return (disclosure) => {
    const sheet = sheetOf(disclosure, id);
    if (!sheet || sheet.repeatsCodes) return [];
    const wanted = item === 'personnel' ? isPersonnel : isRunning;
    const lines = [...sheet.byCode].filter(([code]) => wanted(code)).map(([, line]) => line);
    const figures = lines.map((line) => cell(sheet, line, 'total'));
    if (figures.length === 0) return [];
    return [{ table: titleOf(sheet), side: sum(figures), usual: true }];
  };
}

type ThreePublicItem = Exclude<keyof ThreePublicItems, 'sheet' | 'column' | 'columnId' | 'further'>;

/** In final accounts the text gives what was planned as well as what was spent. */
export function threePublic(item: ThreePublicItem): Lookup {
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
export function procured(disclosure: Disclosure): Candidate[] {
  const sheet = sheetOf(disclosure, 'procurement');
  if (!sheet?.columns.has('total')) return [];
  const lines = sheet.total ? [sheet.total] : sheet.lines;
  const side = sum(lines.map((line) => cell(sheet, line, 'total')));
  const nil = sheet.lines.length === 0 && sheet.table.note !== null;
  return [{ table: titleOf(sheet), side, nil }];
}

const threePublicStatements: ReadonlyMap<string, ThreePublicItem> = new Map(
  Object.entries<ThreePublicItem>({
    'threePublic.total': 'total',
    'threePublic.overseas': 'overseas',
    'threePublic.vehicle': 'vehicle',
    'threePublic.vehicle.purchase': 'purchase',
    'threePublic.vehicle.operation': 'operation',
    'threePublic.reception': 'reception',
  }),
);

/** The 预算数 column of the 三公 table in final accounts. */
export function planned(disclosure: Disclosure, id: string): Candidate[] {
  const item = threePublicStatements.get(id);
  if (item === undefined) return [];
  return threePublicItems(disclosure)
    .filter(({ columnId }) => columnId === 'budget')
    .flatMap((items) => {
      const figure = items[item];
      return figure ? [{ table: titleOf(items.sheet), side: sum(figure) }] : [];
    });
}

/** By its code, or by the name of a row that each table has once. */
export function ofSubject(subject: string): Lookup {
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
