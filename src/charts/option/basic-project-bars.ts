/**
 * Rows of bars, each in two parts: basic spending solid and project spending hatched by subject, or
 * personnel and running costs by economic class. Names wrap and are never cut.
 */
import type { Fen } from '#domain/money/money.ts';
import { largest } from '#domain/large-lists.ts';
import { textWidth } from '../layout/text-width.ts';
import { wrapText } from '../layout/wrap-text.ts';
import type { Palette } from '../theme.ts';
import {
  baseOption,
  emphasised,
  hatch,
  letter,
  lineHeight,
  type BuiltChart,
  type ChartMark,
} from './chart.ts';

export interface BarPart {
  readonly id: string;
  /** `null` where the cell is blank: no bar and no mark. */
  readonly amount: Fen | null;
  readonly look: 'solid' | 'hatched' | 'pale';
  /** For those who listen. */
  readonly description: string;
}

export interface BarRow {
  readonly id: string;
  readonly name: string;
  readonly colour: string;
  /** The same parts in the same order in every row. */
  readonly parts: readonly BarPart[];
  /** The row's amount as it is written after its bar. */
  readonly text: string;
}

/** The rows in that width (px). Mark ids are `row.part`. */
export function basicProjectBars(
  rows: readonly BarRow[],
  { width, palette }: { width: number; palette: Palette },
): BuiltChart {
  const widest = largest(
    rows.map(({ name }) => textWidth(name, letter)),
    0,
  );
  const nameWidth = Math.min(width * (width < 560 ? 0.36 : 0.3), widest + 4);
  const names = rows.map(({ name }) => wrapText(name, nameWidth, letter));
  const rowHeight = largest(
    names.map((lines) => lines.length * lineHeight + 14),
    38,
  );
  const right =
    12 +
    largest(
      rows.map(({ text }) => textWidth(text, letter)),
      0,
    );
  const partCount = rows[0]?.parts.length ?? 0;
  return {
    height: rows.length * rowHeight + 8,
    marks: marksOf(rows),
    option: {
      ...baseOption(palette),
      grid: { left: nameWidth + 14, right, top: 4, bottom: 4, containLabel: false },
      xAxis: { type: 'value', show: false },
      yAxis: {
        type: 'category',
        inverse: true,
        z: 3,
        data: names.map((lines) => lines.join('\n')),
        axisTick: { show: false },
        axisLine: { onZero: true, lineStyle: { color: palette.ink } },
        axisLabel: { color: palette.ink, fontSize: letter, lineHeight, interval: 0 },
      },
      series: [
        ...Array.from({ length: partCount }, (_, part) => partSeries(rows, part, palette)),
        endText(rows, palette),
      ],
    },
  };
}

function marksOf(rows: readonly BarRow[]): ChartMark[] {
  return rows.flatMap((row, dataIndex) =>
    row.parts.flatMap((part, seriesIndex) =>
      part.amount === null
        ? []
        : [{ id: `${row.id}.${part.id}`, label: part.description, seriesIndex, dataIndex }],
    ),
  );
}

function partSeries(rows: readonly BarRow[], at: number, palette: Palette) {
  return {
    type: 'bar',
    stack: 'parts',
    barWidth: 18,
    // Small next to the largest, but there.
    barMinHeight: 4,
    cursor: 'default',
    emphasis: emphasised(palette),
    data: rows.map(({ colour, parts }) => {
      const part = parts[at];
      return { value: part?.amount ?? '-', itemStyle: partStyle(part?.look, colour, palette) };
    }),
  };
}

/** The paper border is the gap between neighbours. */
function partStyle(look: BarPart['look'] | undefined, color: string, palette: Palette) {
  const gap = { borderColor: palette.paper, borderWidth: 1 };
  if (look === 'hatched') return { color, decal: hatch(palette), ...gap };
  if (look === 'pale') return { color: palette.paper, borderColor: color, borderWidth: 1.5 };
  return { color, ...gap };
}

/** Nothing but the text, at the end of the last part that there is. */
function endText(rows: readonly BarRow[], { ink }: Palette) {
  return {
    type: 'bar',
    stack: 'parts',
    silent: true,
    data: rows.map(({ text }) => ({
      value: 0,
      label: { show: true, position: 'right', formatter: text, color: ink, fontSize: letter },
    })),
  };
}
