/** The items of the 三公 table, found by name in its rows or, in a wide table of one row, its columns. */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import {
  amountColumns,
  cell,
  columnLabel,
  hasFigures,
  sheetOf,
  type Line,
  type Sheet,
} from './disclosure-index.ts';
import { ownTotal } from '#domain/disclosure/three-public.ts';
import type { Figure } from './identity.ts';
import { plainName } from './names.ts';

export interface ThreePublicItems {
  readonly sheet: Sheet;
  /** The label and id of the column they stand in; empty where each has a column of its own. */
  readonly column: string;
  readonly columnId: string;
  readonly total: Figure | null;
  /** “三公”经费小计, where it stands beside the total. */
  readonly all: Figure | null;
  readonly overseas: Figure | null;
  readonly vehicle: Figure | null;
  readonly purchase: Figure | null;
  readonly operation: Figure | null;
  readonly reception: Figure | null;
  /** 会议费 and 培训费, which some provinces print below and add to the total. */
  readonly further: readonly Figure[];
}

type Item = 'total' | 'all' | 'overseas' | 'vehicle' | 'purchase' | 'operation' | 'reception';

/** In this order: 购置及运行 is both, and 小计 under 公务用车 is the vehicles'. */
const patterns: readonly (readonly [Item | 'further', RegExp])[] = [
  [
    'vehicle',
    /用?车.{0,3}购置(?:费)?(?:及|和|、|与)[^:]{0,8}(?:运行|维护|运维)[^:]*(?::(?:小计|合计))?$/,
  ],
  ['purchase', /购置(?:费)?$/],
  ['operation', /(?:运行|维护|运维)(?:维护)?(?:费)?$/],
  ['overseas', /出国/],
  ['reception', /接待/],
  ['all', ownTotal],
  ['all', /^小计$/],
  ['further', /会议费|培训费/],
  ['total', /合计|总计/],
];

/** One set of items for each column of money, or one for the only row; none without the table. */
export function threePublicItems(disclosure: Disclosure): ThreePublicItems[] {
  const sheet = sheetOf(disclosure, 'threePublic');
  if (!sheet) return [];
  const named = sheet.lines.some(({ row }) => /接待|出国/.test(row.name));
  if (!named) return wideItems(sheet);
  return amountColumns(sheet).map(({ id, label }) =>
    itemsOf(
      sheet,
      { label, id },
      sheet.lines.map((line) => [line.row.name, cell(sheet, line, id)] as const),
    ),
  );
}

/** The items in the column of the whole: in final accounts what was spent, not what was planned. */
export function threePublicTotals(disclosure: Disclosure): ThreePublicItems | undefined {
  const all = threePublicItems(disclosure);
  return all.find(({ columnId }) => columnId === 'actual') ?? all[0];
}

function wideItems(sheet: Sheet): ThreePublicItems[] {
  const lines = sheet.lines.filter(hasFigures);
  const [line] = lines;
  if (!line || lines.length > 1) return [];
  const own = { label: '', id: '' };
  return [
    itemsOf(
      sheet,
      own,
      amountColumns(sheet).map(({ id }) => wideCell(sheet, line, id)),
    ),
  ];
}

function wideCell(sheet: Sheet, line: Line, id: string): readonly [string, Figure | null] {
  const groups = sheet.table.columns.find((column) => column.id === id)?.groups ?? [];
  const name = [...groups.slice(-1), columnLabel(sheet, id)].join(':');
  return [name, cell(sheet, line, id)];
}

function itemsOf(
  sheet: Sheet,
  column: { readonly label: string; readonly id: string },
  cells: readonly (readonly [string, Figure | null])[],
): ThreePublicItems {
  const found: Partial<Record<Item, Figure>> = {};
  const further: Figure[] = [];
  for (const [name, figure] of cells) {
    const item = patterns.find(([, pattern]) => pattern.test(plainName(name)))?.[0];
    if (!figure || !item) continue;
    if (item === 'further') further.push(figure);
    else found[item] ??= figure;
  }
  return {
    sheet,
    column: column.label,
    columnId: column.id,
    total: found.total ?? null,
    all: found.all ?? null,
    overseas: found.overseas ?? null,
    vehicle: found.vehicle ?? null,
    purchase: found.purchase ?? null,
    operation: found.operation ?? null,
    reception: found.reception ?? null,
    further,
  };
}
