import { hierarchy, partition, type HierarchyRectangularNode } from 'd3-hierarchy';
import { interpolate } from 'd3-interpolate';
import { scaleOrdinal } from 'd3-scale';
import { select } from 'd3-selection';
import { arc } from 'd3-shape';
import 'd3-transition';
import { colours, largest, plainNode, side, type Peer, type PlainNode } from './drawing.ts';

interface Place {
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}
type Node = HierarchyRectangularNode<PlainNode> & { current: Place; target: Place };

/** The zoomable sunburst as it is commonly written with D3: a path a node, three rings in sight. */
export const plainD3Peer: Peer = {
  duration: 750,
  prepare: plainNode,
  draw(box, data: PlainNode) {
    const radius = side / 8;
    const sized = hierarchy(data)
      .sum(({ value }) => value ?? 0)
      .sort((one, other) => (other.value ?? 0) - (one.value ?? 0));
    const root = partition<PlainNode>().size([2 * Math.PI, sized.height + 1])(sized) as Node;
    root.each((node) => ((node as Node).current = node));
    const colour = scaleOrdinal<string, string>(colours);
    const shape = arc<Place>()
      .startAngle(({ x0 }) => x0)
      .endAngle(({ x1 }) => x1)
      .padAngle(({ x0, x1 }) => Math.min((x1 - x0) / 2, 0.005))
      .padRadius(radius * 1.5)
      .innerRadius(({ y0 }) => y0 * radius)
      .outerRadius(({ y0, y1 }) => Math.max(y0 * radius, y1 * radius - 1));
    const seen = ({ x0, x1, y0, y1 }: Place) => y1 <= 4 && y0 >= 1 && x1 > x0;
    const labelled = (place: Place) =>
      seen(place) && (place.y1 - place.y0) * (place.x1 - place.x0) > 0.1;
    const turn = ({ x0, x1, y0, y1 }: Place) => {
      const angle = (((x0 + x1) / 2) * 180) / Math.PI;
      return `rotate(${angle - 90}) translate(${((y0 + y1) / 2) * radius},0) rotate(${angle < 180 ? 0 : 180})`;
    };

    const svg = select(box)
      .append('svg')
      .attr('width', side)
      .attr('height', side)
      .attr('viewBox', [-side / 2, -side / 2, side, side].join(' '));
    const nodes = root.descendants().slice(1) as Node[];
    const family = (node: Node): string =>
      node.depth > 1 && node.parent ? family(node.parent as Node) : node.data.name;
    const paths = svg
      .append('g')
      .selectAll('path')
      .data(nodes)
      .join('path')
      .attr('fill', (node) => colour(family(node)))
      .attr('fill-opacity', (node) => (seen(node.current) ? (node.children ? 0.6 : 0.4) : 0))
      .attr('d', (node) => shape(node.current));
    paths.append('title').text((node) => node.data.name);
    const labels = svg
      .append('g')
      .attr('text-anchor', 'middle')
      .selectAll('text')
      .data(nodes)
      .join('text')
      .attr('dy', '0.35em')
      .attr('fill-opacity', (node) => Number(labelled(node.current)))
      .attr('transform', (node) => turn(node.current))
      .text((node) => node.data.name);

    const zoomTo = (focus: Node) => {
      const share = (x: number) =>
        Math.max(0, Math.min(1, (x - focus.x0) / (focus.x1 - focus.x0))) * 2 * Math.PI;
      root.each((each) => {
        (each as Node).target = {
          x0: share(each.x0),
          x1: share(each.x1),
          y0: Math.max(0, each.y0 - focus.depth),
          y1: Math.max(0, each.y1 - focus.depth),
        };
      });
      paths
        .transition()
        .duration(750)
        .tween('data', (node) => {
          const way = interpolate(node.current, node.target);
          return (time: number) => (node.current = { ...way(time) });
        })
        .filter(function (node) {
          return (
            Number(this instanceof Element && this.getAttribute('fill-opacity')) > 0 ||
            seen(node.target)
          );
        })
        .attr('fill-opacity', (node) => (seen(node.target) ? (node.children ? 0.6 : 0.4) : 0))
        .attrTween('d', (node) => () => shape(node.current) ?? '');
      labels
        .filter(function (node) {
          return (
            Number(this instanceof Element && this.getAttribute('fill-opacity')) > 0 ||
            labelled(node.target)
          );
        })
        .transition()
        .duration(750)
        .attr('fill-opacity', (node) => Number(labelled(node.target)))
        .attrTween('transform', (node) => () => turn(node.current));
    };
    const first = sized.children?.findIndex(
      (child) => child.data === (data.children ?? [])[largest(data)],
    );
    const target = root.children?.[first ?? 0] as Node;
    return { zoom: (into) => zoomTo(into ? target : root) };
  },
};
