/** The part of ECharts that is used, as one chunk that is loaded when the first chart is shown. */
import { BarChart, CustomChart, SankeyChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use, type ECharts, type EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, CustomChart, SankeyChart, GridComponent, SVGRenderer]);

/** Makes a chart in an element; `dispose()` empties the element again. */
export function openChart(element: HTMLElement, width: number, height: number): ECharts {
  const chart = init(element, null, { renderer: 'svg', width, height });
  emptyWithoutHtml(element);
  element.querySelectorAll('svg').forEach(emptyWithoutHtml);
  return chart;
}

/** The drawing as a picture of its own, an SVG document, without an element to draw into. */
export function chartSvg(option: EChartsCoreOption, width: number, height: number): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption(option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

/**
 * When it is disposed of, the SVG painter empties its drawing and its element by way of `innerHTML`,
 * which the page's content security policy (require-trusted-types-for 'script') forbids. On these
 * elements emptying is done without HTML.
 */
function emptyWithoutHtml(element: Element): void {
  Object.defineProperty(element, 'innerHTML', {
    configurable: true,
    set: () => element.replaceChildren(),
  });
}
