/** The flow of money from its sources through the functional classes to its uses, as a Sankey. */
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

export interface FlowChartNode {
  readonly id: string;
  /** Its column: 0 sources, 1 classes, 2 uses. */
  readonly column: number;
  readonly name: string;
  /** The amount as it is written under the name. */
  readonly text: string;
  readonly colour: string;
  readonly hatched?: boolean;
  /** For those who listen. */
  readonly description: string;
}

export interface FlowChartLink {
  readonly from: string;
  readonly to: string;
  readonly amount: Fen;
  readonly description: string;
}

const nodeWidth = 12;
/** What the flows themselves need in height, beside the labels. */
const bodyHeight = 220;

/**
 * The Sankey in that width (px). Labels stand to the right of their node, in as many lines as they
 * need; the height grows so that none lies on another. Marks are the nodes, then the links
 * (`from>to`).
 */
export function flowChart(
  nodes: readonly FlowChartNode[],
  links: readonly FlowChartLink[],
  { width, palette }: { width: number; palette: Palette },
): BuiltChart {
  const last = largest(
    nodes.map(({ column }) => column),
    1,
  );
  const lastLabels = nodes.filter(({ column }) => column === last);
  const right = Math.min(width * 0.3, widest(lastLabels)) + 12;
  const between = (width - right - nodeWidth) / last - nodeWidth;
  const labels = nodes.map((node) => {
    const room = node.column === last ? right - 10 : between - 14;
    return [...wrapText(node.name, room, letter), node.text];
  });
  const colours = new Map(nodes.map(({ id, column, colour }) => [id, { column, colour }]));
  const columns = Array.from({ length: last + 1 }, (_, column) =>
    labels.filter((_, index) => nodes[index]?.column === column),
  );
  const labelHeight = largest(labels.map((lines) => lines.length)) * lineHeight;
  const most = largest(columns.map(({ length }) => length));
  return {
    height: bodyHeight + (most - 1) * labelHeight,
    marks: marksOf(nodes, links),
    option: {
      ...baseOption(palette),
      series: [
        {
          type: 'sankey',
          left: 2,
          right,
          top: labelHeight / 2,
          bottom: labelHeight / 2,
          nodeWidth,
          nodeGap: labelHeight,
          nodeAlign: 'justify',
          layoutIterations: 0,
          draggable: false,
          cursor: 'default',
          emphasis: { focus: 'none', ...emphasised(palette), lineStyle: { opacity: 0.75 } },
          data: nodes.map(({ id, column, colour, hatched }, index) => ({
            name: id,
            depth: column,
            itemStyle: { color: colour, ...(hatched ? { decal: hatch(palette) } : {}) },
            label: {
              position: 'right',
              formatter: (labels[index] ?? []).join('\n'),
              color: palette.ink,
              fontSize: letter,
              lineHeight,
              textBorderColor: palette.paper,
              textBorderWidth: 3,
            },
          })),
          links: links.map(({ from, to, amount }) => ({
            source: from,
            target: to,
            value: amount,
            lineStyle: { color: linkColour(colours.get(from), colours.get(to)), opacity: 0.4 },
          })),
        },
      ],
    },
  };
}

/** A link has the colour of its class, on either side of it. */
function linkColour(
  from: { column: number; colour: string } | undefined,
  to: { column: number; colour: string } | undefined,
): string | undefined {
  return from?.column === 1 ? from.colour : to?.colour;
}

function widest(nodes: readonly FlowChartNode[]): number {
  return largest(
    nodes.flatMap(({ name, text }) => [name, text]).map((line) => textWidth(line, letter)),
    0,
  );
}

function marksOf(nodes: readonly FlowChartNode[], links: readonly FlowChartLink[]): ChartMark[] {
  return [
    ...nodes.map(({ id, description }, dataIndex): ChartMark => {
      return { id, label: description, seriesIndex: 0, dataIndex, dataType: 'node' };
    }),
    ...links.map(({ from, to, description }, dataIndex): ChartMark => {
      const id = `${from}>${to}`;
      return { id, label: description, seriesIndex: 0, dataIndex, dataType: 'edge' };
    }),
  ];
}
