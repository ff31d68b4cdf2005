import Sunburst from 'sunburst-chart';
import { colours, largest, plainNode, side, type Peer, type PlainNode } from './drawing.ts';

/** With its own defaults, in the same box. */
export const sunburstChartPeer: Peer = {
  duration: 750,
  prepare: plainNode,
  draw(box, root: PlainNode) {
    const chart = new Sunburst(box);
    const colour = (name: string) => colours[(name.charCodeAt(0) || 0) % colours.length] ?? '#000';
    chart
      .width(side)
      .height(side)
      .size('value')
      .color((node) => colour((node as PlainNode).name))
      .data(root);
    const target = (root.children ?? [])[largest(root)] as PlainNode;
    return { zoom: (into) => void chart.focusOnNode(into ? target : root) };
  },
};
