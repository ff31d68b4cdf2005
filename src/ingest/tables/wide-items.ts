/**
 * A table whose columns are the items (三公, 会议费, 培训费, 机关运行经费 in Jiangsu, Shanghai, Anhui, Shaanxi
 * and in all final accounts): it is turned so that each item is a row, as in the standard form.
 */
import type { Column, Row } from '#domain/disclosure/disclosure.ts';
import { capital, stageIn, withoutYear } from '../recognise/columns/column-meanings.ts';
import { isBlank, type HeaderColumn, type Placed } from '../recognise/layout.ts';
import { isEmpty, matchable, printed } from '../wording.ts';
import { valuesOf, type Reading } from './table-reading.ts';
import { wideColumns, type Series, type WideColumn } from './wide-columns.ts';

export interface WideItems {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

type Line = readonly Placed[];

/** A printed row: the figures of the whole, of one stage (预算数 in front of it), or of one unit. */
interface WideLine {
  readonly line: Line;
  readonly stage: string;
  /** The unit that the row is of; empty for the whole. */
  readonly unit: string;
}

/**
 * `null` where the columns are no items, or where several rows are filled and not told apart by their
 * stage or by the name of a unit. The figures of a unit stand in columns of their own.
 */
export function readWide(
  columns: readonly HeaderColumn[],
  body: readonly Line[],
  reading: Reading,
): WideItems | null {
  const items = wideColumns(columns, reading.year);
  const named = items.filter(({ name }) => /出国|接待|用车|会议费|培训费/.test(name));
  if (new Set(named.map(({ name }) => name)).size < 2) return null;
  const lines = linesIn(body, items);
  if (lines === null) return null;
  const places = items.map(({ column }) => column.index);
  for (const { line } of lines) {
    const beside = line.filter((_, index) => !places.includes(index));
    reading.account.ignore(
      'caption',
      beside.map(({ cell }) => cell),
    );
  }
  const figures = figureColumns(items, lines);
  return {
    columns: figures.map(({ column }) => column),
    rows: lines.length === 0 ? [] : rowsOf(items, figures, reading),
  };
}

function linesIn(body: readonly Line[], items: readonly WideColumn[]): WideLine[] | null {
  const places = items.map(({ column }) => column.index);
  const lines = body
    .filter((line) => !isBlank(line))
    .map((line): WideLine => {
      const words = line
        .filter(({ own, cell }, index) => own && !places.includes(index) && !isEmpty(cell.text))
        .map(({ cell }) => cell.text);
      const stage = words.find((text) => stageOf(text) !== null);
      const name = words.filter((text) => /\p{Script=Han}/u.test(text)).pop() ?? '';
      const whole = /^(?:合计|总计)$/.test(matchable(name));
      return { line, stage: printed(stage ?? ''), unit: whole ? '' : printed(name) };
    });
  const [only, more] = lines;
  if (only === undefined || more === undefined) {
    return lines.map((line) => ({ ...line, unit: '' }));
  }
  if (lines.every(({ stage }) => stage !== '')) return lines.map((line) => ({ ...line, unit: '' }));
  const units = new Set(lines.map(({ unit }) => unit));
  return units.size === lines.length ? lines.map((line) => ({ ...line, stage: '' })) : null;
}

function stageOf(text: string): string | null {
  const stage = stageIn(withoutYear(text));
  return stage === 'amount' ? null : stage;
}

interface FigureColumn {
  readonly column: Column;
  readonly line: Line | undefined;
  readonly series: string;
}

/** A column for every figure that the items have, then one for each that they count. */
function figureColumns(items: readonly WideColumn[], lines: readonly WideLine[]): FigureColumn[] {
  const amounts = seriesIn(items.filter(({ counted }) => !counted));
  const counts = seriesIn(items.filter(({ counted }) => counted));
  const ofLines = lines.length > 0 ? lines : [{ line: undefined, stage: '', unit: '' }];
  const ids = new Set([
    ...amounts.map(({ id }) => id),
    ...ofLines.flatMap(({ stage }) => stageOf(stage) ?? []),
  ]);
  const stages = ['budget', 'adjusted', 'actual', 'total'].filter((id) => ids.has(id));
  const several =
    stages.filter((id) => id !== 'total' || lines.every(({ stage }) => stage === '')).length > 1;
  return (['amount', 'quantity'] as const).flatMap((kind) =>
    ofLines.flatMap(({ line, stage, unit }, index) =>
      (kind === 'amount' ? amounts : counts).map((series): FigureColumn => {
        const own = stage === '' ? series.id : (stageOf(stage) ?? 'total');
        const alone = !several && (own === 'budget' || own === 'actual');
        const id = idOf(alone ? 'total' : own, unit === '' ? 0 : index + 1, kind);
        const label = [unit, stage || series.label].filter((part) => part !== '').join(' ');
        const column = { id, label: label || labels[kind], groups: [], kind };
        return { column, line, series: series.id };
      }),
    ),
  );
}

const labels = { amount: '金额', quantity: '数量' } as const;

function idOf(id: string, unit: number, kind: Column['kind']): string {
  const figure = kind === 'amount' ? id : id === 'total' ? 'quantity' : `${id}Quantity`;
  return unit === 0 ? figure : `unit${unit}${capital(figure)}`;
}

function seriesIn(items: readonly WideColumn[]): Series[] {
  const ids = items.map(({ series }) => series.id);
  return items
    .filter((_, index) => ids.indexOf(ids[index] ?? '') === index)
    .map(({ series }) => series);
}

function rowsOf(
  items: readonly WideColumn[],
  figures: readonly FigureColumn[],
  reading: Reading,
): Row[] {
  const keys = items.map(keyOf);
  const firsts = items.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
  return firsts.map((first): Row => {
    const own = items.filter((item) => keyOf(item) === keyOf(first));
    const values = figures.map(({ column, line, series }) => {
      const item = own.find(
        (each) => each.counted === (column.kind === 'quantity') && each.series.id === series,
      );
      if (!item || !line) return null;
      const meant = { ...item.column, id: column.id, role: column.kind };
      return valuesOf(line, [meant], reading)[0] ?? null;
    });
    return {
      ...(first.role ? { role: first.role } : { level: first.level }),
      name: first.name,
      values,
      at: figures[0]?.line?.[0]?.cell.at ?? {},
    };
  });
}

function keyOf({ name, level, role }: WideColumn): string {
  return `${level}:${role ?? ''}:${matchable(name)}`;
}
