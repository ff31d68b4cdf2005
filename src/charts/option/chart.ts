/** What every option builder gives, and what they have in common. */
import type { EChartsCoreOption } from 'echarts/core';
import type { Palette } from '../theme.ts';

/** One thing in a drawing that can be pointed at, and its words for those who listen. */
export interface ChartMark {
  readonly id: string;
  readonly label: string;
  readonly seriesIndex: number;
  readonly dataIndex: number;
  /** Of a flow: a node or a link. */
  readonly dataType?: 'node' | 'edge';
}

export interface BuiltChart {
  readonly option: EChartsCoreOption;
  /** In the order in which the arrow keys go through them. */
  readonly marks: readonly ChartMark[];
  /** In px, so that every label has its line. */
  readonly height: number;
}

/** Letter size and line height of all labels, in px. */
export const letter = 13;
export const lineHeight = 18;
/** Narrower than this, columns become rows. */
export const narrow = 560;

/**
 * The system's own sans, named because pictures are drawn outside of the page. With single quotes:
 * ECharts writes it into a quoted attribute as it stands.
 */
export const fontFamily =
  "system-ui, -apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', 'Noto Sans CJK SC', sans-serif";

/** What every drawing starts from. Nothing moves: a ledger stands still, also when it is printed. */
export function baseOption({ ink }: Palette): EChartsCoreOption {
  return {
    animation: false,
    stateAnimation: { duration: 0 },
    textStyle: { fontFamily, fontSize: letter, color: ink },
  };
}

/** Hatching: lines of the ground's colour over a solid fill, as everywhere for project spending. */
export function hatch({ paper }: Palette) {
  return {
    symbol: 'rect',
    color: paper,
    dashArrayX: [1, 0],
    dashArrayY: [2, 4],
    rotation: Math.PI / 4,
  };
}

/** How a mark looks when it is pointed at. */
export function emphasised({ ink }: Palette) {
  return { itemStyle: { borderColor: ink, borderWidth: 2, borderType: 'solid' as const } };
}
