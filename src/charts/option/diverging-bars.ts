/**
 * Rows of changes on either side of a zero line: rises to the right in the accent, falls to the left
 * in the colour for falls, the sign always in the text. What cannot be compared has no bar, but two
 * strokes across the line. Names wrap and are never cut. On a phone the amounts stand under the names:
 * at both ends of the bars they would leave no room for these.
 */
import type { Fen } from '#domain/money/money.ts';
import { largest, smallest } from '#domain/large-lists.ts';
import { textWidth } from '../layout/text-width.ts';
import { wrapText } from '../layout/wrap-text.ts';
import type { Palette } from '../theme.ts';
import {
  baseOption,
  emphasised,
  letter,
  lineHeight,
  narrow,
  type BuiltChart,
  type ChartMark,
} from './chart.ts';

export interface DivergingBar {
  readonly id: string;
  readonly name: string;
  /** The change; `null` for a break. */
  readonly delta: Fen | null;
  /** As it is written at the bar: the amount with its sign; empty for a break. */
  readonly text: string;
  /** What else is to be said of it, such as that it is new; may be empty. */
  readonly note: string;
  /** For those who listen. */
  readonly description: string;
}

/** The bars from top to bottom in that width (px). */
export function divergingBars(
  bars: readonly DivergingBar[],
  { width, palette }: { width: number; palette: Palette },
): BuiltChart {
  const layout = layoutOf(bars, width);
  const breaks = bars.flatMap(({ delta }, row) => (delta === null ? [row] : []));
  return {
    height: bars.length * layout.rowHeight + 8,
    marks: bars.map(({ id, description, delta }, row): ChartMark => {
      const label = description;
      return delta === null
        ? { id, label, seriesIndex: 1, dataIndex: breaks.indexOf(row) }
        : { id, label, seriesIndex: 0, dataIndex: row };
    }),
    option: {
      ...baseOption(palette),
      grid: { ...layout.grid, top: 4, bottom: 4, containLabel: false },
      xAxis: { type: 'value', show: false, ...extentOf(bars) },
      yAxis: {
        type: 'category',
        inverse: true,
        data: layout.names.map((lines) => lines.join('\n')),
        axisTick: { show: false },
        axisLine: { show: false, onZero: false },
        axisLabel: {
          color: palette.ink,
          fontSize: letter,
          lineHeight,
          interval: 0,
          margin: layout.labelMargin,
        },
      },
      series: [changes(bars, layout.tails, palette), strokes(bars, breaks, layout.tails, palette)],
    },
  };
}

function extentOf(bars: readonly DivergingBar[]): { min: Fen; max: Fen } {
  const deltas = bars.map(({ delta }) => delta ?? 0);
  const [min, max] = [smallest(deltas, 0), largest(deltas, 0)];
  return { min, max: min === max ? 1 : max };
}

function layoutOf(bars: readonly DivergingBar[], width: number) {
  const phone = width < narrow;
  const told = bars.map(({ name, text, note }) => (phone ? [name, text, note] : [name]));
  const widest = largest(
    told.flat().map((words) => textWidth(words, letter)),
    0,
  );
  const nameWidth = Math.min(width * (phone ? 0.42 : 0.3), widest + 4);
  const names = told.map((words) =>
    words.filter((part) => part !== '').flatMap((part) => wrapText(part, nameWidth, letter)),
  );
  const tails = bars.map((bar) => (phone ? '' : tailOf(bar)));
  const roomFor = (left: boolean): number => {
    const own = tails.filter((tail, row) => tail !== '' && isLeft(bars[row]) === left);
    return own.length ? 12 + largest(own.map((tail) => textWidth(tail, letter))) : 4;
  };
  const lines = largest(
    names.map(({ length }) => length),
    1,
  );
  return {
    names,
    tails,
    rowHeight: Math.max(38, lines * lineHeight + 14),
    grid: { left: nameWidth + 14 + roomFor(true), right: roomFor(false) },
    labelMargin: 10 + roomFor(true),
  };
}

function isLeft(bar: DivergingBar | undefined): boolean {
  return (bar?.delta ?? 0) < 0;
}

/** What stands at the end of a bar. */
function tailOf({ text, note }: DivergingBar): string {
  return [text, note].filter((part) => part !== '').join(' ');
}

function changes(bars: readonly DivergingBar[], tails: readonly string[], palette: Palette) {
  return {
    type: 'bar',
    barWidth: 16,
    // Small next to the largest, but there.
    barMinHeight: 2,
    cursor: 'default',
    emphasis: emphasised(palette),
    data: bars.map(({ delta }, row) => ({
      value: delta ?? '-',
      itemStyle: { color: (delta ?? 0) < 0 ? palette.down : palette.accent },
      label: {
        show: true,
        position: (delta ?? 0) < 0 ? 'left' : 'right',
        formatter: tails[row] ?? '',
        color: palette.ink,
        fontSize: letter,
        lineHeight,
      },
    })),
  };
}

interface DrawingApi {
  value(dimension: number): number;
  coord(point: readonly [number, number]): [number, number];
}
interface DrawingParams {
  readonly coordSys: { readonly y: number; readonly height: number };
  readonly dataIndex: number;
}

/** The zero line, once more for every row that a break cuts it at, and the break's words behind it. */
function strokes(
  bars: readonly DivergingBar[],
  breaks: readonly number[],
  tails: readonly string[],
  palette: Palette,
) {
  const { ink, ink2, paper } = palette;
  return {
    type: 'custom',
    z: 3,
    // The line itself is the last: marks count the breaks from 0.
    data: [...breaks, bars.length].map((row) => [0, row]),
    renderItem: ({ coordSys }: DrawingParams, api: DrawingApi) => {
      const row = api.value(1);
      const [x, y] = api.coord([0, Math.min(row, bars.length - 1)]);
      if (row === bars.length) {
        const shape = { x1: x, x2: x, y1: coordSys.y, y2: coordSys.y + coordSys.height };
        return { type: 'line', silent: true, z2: -1, shape, style: { stroke: ink } };
      }
      const stroke = (shift: number) => ({
        type: 'line',
        shape: { x1: x - 6 + shift, y1: y + 8, x2: x + 2 + shift, y2: y - 8 },
        style: { stroke: ink, lineWidth: 1.5 },
        emphasis: { style: { lineWidth: 3 } },
      });
      const words = {
        text: tails[row] ?? '',
        x: x + 14,
        y,
        fill: ink2,
        fontSize: letter,
        lineHeight,
        verticalAlign: 'middle',
      };
      return {
        type: 'group',
        children: [
          {
            type: 'rect',
            shape: { x: x - 3, y: y - 8, width: 8, height: 16 },
            style: { fill: paper },
          },
          stroke(0),
          stroke(5),
          { type: 'text', style: words },
        ],
      };
    },
  };
}
