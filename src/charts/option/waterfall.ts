/**
 * From one total to another in steps: columns where there is room, rows on a phone. A rise is in the
 * accent, a fall in the colour for falls, and the sign always stands in the text.
 */
import type { Fen } from '#domain/money.ts';
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

export interface WaterfallBar {
  readonly id: string;
  readonly name: string;
  /** A total's whole amount, or a step's change. */
  readonly amount: Fen;
  readonly kind: 'total' | 'step';
  /** Not printed but worked out: drawn as an outline. */
  readonly derived?: boolean;
  /** The amount as it is written at the bar, with its sign if it is a step. */
  readonly text: string;
  /** For those who listen. */
  readonly description: string;
}

/** Where a bar begins and ends on the scale, and the level on which it hands over to the next. */
interface Span {
  readonly low: Fen;
  readonly high: Fen;
  readonly after: Fen;
}

/** The waterfall of these bars in that width (px). A total starts again from zero. */
export function waterfallChart(
  bars: readonly WaterfallBar[],
  { width, palette }: { width: number; palette: Palette },
): BuiltChart {
  const spans = spansOf(bars);
  const rows = width < narrow;
  const layout = rows ? rowLayout(bars, width) : columnLayout(bars, width);
  const names = {
    type: 'category',
    data: bars.map(({ name }) => wrapText(name, layout.nameWidth, letter).join('\n')),
    axisTick: { show: false },
    axisLine: { lineStyle: { color: palette.ink } },
    axisLabel: { color: palette.ink2, fontSize: letter, lineHeight, interval: 0 },
    ...(rows ? { inverse: true } : {}),
  };
  const amounts = { type: 'value', show: false, min: Math.min(0, ...spans.map(({ low }) => low)) };
  return {
    height: layout.height,
    marks: bars.map(({ id, description }, dataIndex): ChartMark => {
      return { id, label: description, seriesIndex: below(spans[dataIndex]) ? 2 : 1, dataIndex };
    }),
    option: {
      ...baseOption(palette),
      grid: { ...layout.grid, containLabel: false },
      [rows ? 'yAxis' : 'xAxis']: names,
      [rows ? 'xAxis' : 'yAxis']: amounts,
      series: [
        ...barSeries(bars, spans, rows, palette),
        joints(spans, layout.barShare, rows, palette),
      ],
    },
  };
}

function spansOf(bars: readonly WaterfallBar[]): Span[] {
  let level = 0;
  return bars.map(({ kind, amount }) => {
    const before = kind === 'total' ? 0 : level;
    level = kind === 'total' ? amount : level + amount;
    return { low: Math.min(before, level), high: Math.max(before, level), after: level };
  });
}

function below(span: Span | undefined): boolean {
  return span !== undefined && span.high <= 0 && span.low < 0;
}

/** An unseen bar from zero to the span, the span above zero, the span below zero. */
function barSeries(
  bars: readonly WaterfallBar[],
  spans: readonly Span[],
  rows: boolean,
  palette: Palette,
) {
  const label = (bar: WaterfallBar, down: boolean) => ({
    show: true,
    position: rows ? (down ? 'left' : 'right') : down ? 'bottom' : 'top',
    formatter: bar.text,
    color: palette.ink,
    fontSize: letter + 1,
    fontWeight: bar.kind === 'total' ? 'bold' : 'normal',
  });
  const common = { type: 'bar', stack: 'steps', barCategoryGap: '44%', cursor: 'default' };
  const seen = { ...common, barMinHeight: 2, emphasis: emphasised(palette) };
  return [
    {
      ...common,
      silent: true,
      itemStyle: { color: 'transparent' },
      data: spans.map(({ low, high }) => (low > 0 ? low : high < 0 ? high : 0)),
    },
    {
      ...seen,
      data: spans.map(({ low, high }, index) => {
        const bar = bars[index] as WaterfallBar;
        if (below(spans[index])) return { value: '-' };
        const value = high - Math.max(low, 0);
        return { value, itemStyle: barStyle(bar, palette), label: label(bar, false) };
      }),
    },
    {
      ...seen,
      data: spans.map(({ low, high }, index) => {
        const bar = bars[index] as WaterfallBar;
        if (low >= 0) return { value: '-' };
        const value = low - Math.min(high, 0);
        const itemStyle = barStyle(bar, palette);
        return { value, itemStyle, ...(high <= 0 ? { label: label(bar, true) } : {}) };
      }),
    },
  ];
}

function barStyle({ kind, amount, derived }: WaterfallBar, { ink, paper, accent, down }: Palette) {
  if (derived) {
    return { color: paper, borderColor: ink, borderWidth: 1.5, borderType: 'dashed' };
  }
  return { color: kind === 'total' ? ink : amount < 0 ? down : accent };
}

/** Hairlines from the end of one bar to the beginning of the next. */
function joints(spans: readonly Span[], barShare: number, rows: boolean, { ink2 }: Palette) {
  return {
    type: 'custom',
    silent: true,
    z: 1,
    data: spans.slice(0, -1).map(({ after }, index) => [index, after]),
    renderItem: (_: unknown, api: JointApi) => {
      const [from, level] = [api.value(0), api.value(1)];
      const at = (index: number) => api.coord(rows ? [level, index] : [index, level]);
      const [x1, y1] = at(from);
      const [x2, y2] = at(from + 1);
      const half = (barShare * (rows ? y2 - y1 : x2 - x1)) / 2;
      const shape = rows
        ? { x1, y1: y1 + half, x2, y2: y2 - half }
        : { x1: x1 + half, y1, x2: x2 - half, y2 };
      return { type: 'line', shape, style: { stroke: ink2, lineWidth: 1 } };
    },
  };
}

interface JointApi {
  value(dimension: number): number;
  coord(point: readonly [number, number]): [number, number];
}

const barShare = 0.56;

function columnLayout(bars: readonly WaterfallBar[], width: number) {
  const nameWidth = width / bars.length - 12;
  const lines = Math.max(...bars.map(({ name }) => wrapText(name, nameWidth, letter).length));
  const grid = { left: 4, right: 4, top: 32, bottom: 12 + lines * lineHeight };
  return { nameWidth, grid, barShare, height: 260 + lines * lineHeight };
}

function rowLayout(bars: readonly WaterfallBar[], width: number) {
  const nameWidth = Math.min(
    width * 0.3,
    Math.max(...bars.map(({ name }) => textWidth(name, letter))),
  );
  const lines = Math.max(...bars.map(({ name }) => wrapText(name, nameWidth, letter).length));
  const right = 12 + Math.max(...bars.map(({ text }) => textWidth(text, letter + 1)));
  const grid = { left: nameWidth + 14, right, top: 4, bottom: 4 };
  return {
    nameWidth,
    grid,
    barShare,
    height: 8 + bars.length * Math.max(44, lines * lineHeight + 12),
  };
}
