import { SunburstChart } from 'echarts/charts';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { colours, largest, plainNode, side, type Peer, type PlainNode } from './drawing.ts';

use([SunburstChart, CanvasRenderer]);

/** ECharts' own sunburst, with its own defaults but for the labels, which are left out if too small. */
export const echartsPeer: Peer = {
  duration: 500,
  prepare: plainNode,
  draw(box, root: PlainNode) {
    const chart = init(box, null, { width: side, height: side });
    const series = { type: 'sunburst', data: root.children, radius: ['33%', '98%'] };
    chart.setOption({ color: colours, series: [{ ...series, label: { minAngle: 10 } }] });
    const name = (root.children ?? [])[largest(root)]?.name;
    return {
      zoom(into) {
        const targetNode = into ? name : '';
        const tree = { type: 'sunburstRootToNode', seriesIndex: 0 };
        chart.dispatchAction({ ...tree, targetNode: targetNode || rootOf(chart) });
      },
    };
  },
};

/** The node without a name above the first level. */
function rootOf(chart: ReturnType<typeof init>): unknown {
  const model = (chart as unknown as { getModel(): Model }).getModel();
  return model.getSeriesByIndex(0).getData().tree.root;
}
interface Model {
  getSeriesByIndex(index: number): { getData(): { tree: { root: unknown } } };
}
