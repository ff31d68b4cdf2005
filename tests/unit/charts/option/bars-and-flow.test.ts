import { expect, test } from 'vitest';
import { basicProjectBars, type BarRow } from '#charts/option/basic-project-bars.ts';
import { flowChart, type FlowChartNode } from '#charts/option/flow.ts';
import { palettes } from '#charts/theme.ts';

const palette = palettes.light;

function row(id: string, name: string, basic: number | null, project: number | null): BarRow {
  const part = (key: string, amount: number | null, look: 'solid' | 'hatched') => {
    return { id: key, amount, look, description: `${name} ${key} ${amount}` } as const;
  };
  const parts = [part('basic', basic, 'solid'), part('project', project, 'hatched')];
  return { id, name, colour: '#2f5d8a', parts, text: '1' };
}

const rows = [row('201', '一般公共服务支出', 57, 22), row('210', '卫生健康支出', 59, null)];

test('basic is solid, project is hatched, a blank cell is no bar and no mark', () => {
  const { option, marks } = basicProjectBars(rows, { width: 800, palette });
  const [basic, project] = option['series'] as { data: { value: unknown; itemStyle: object }[] }[];
  expect(basic?.data.map(({ value }) => value)).toEqual([57, 59]);
  expect(project?.data.map(({ value }) => value)).toEqual([22, '-']);
  expect(basic?.data[0]?.itemStyle).not.toHaveProperty('decal');
  expect(project?.data[0]?.itemStyle).toHaveProperty('decal');
  expect(marks.map(({ id }) => id)).toEqual(['201.basic', '201.project', '210.basic']);
});

test('long names wrap, and the drawing grows with their lines', () => {
  const long = [row('2080505', '机关事业单位基本养老保险缴费支出机关事业单位', 1, null)];
  const chart = basicProjectBars(long, { width: 320, palette });
  const { data } = chart.option['yAxis'] as { data: string[] };
  expect(data[0]?.replaceAll('\n', '')).toBe(long[0]?.name);
  expect(chart.height).toBeGreaterThan(basicProjectBars(long, { width: 1200, palette }).height);
});

const nodes = [
  ['source.fiscal', 0, '财政拨款收入'],
  ['class.201', 1, '一般公共服务支出'],
  ['class.208', 1, '社会保障和就业支出'],
  ['use.basic', 2, '基本支出'],
].map(([id, column, name]): FlowChartNode => {
  const text = { name: String(name), text: '1', description: String(name) };
  return { id: String(id), column: Number(column), colour: `#${String(id).length}05060`, ...text };
});
const links = [
  { from: 'source.fiscal', to: 'class.201', amount: 3, description: 'one' },
  { from: 'class.201', to: 'use.basic', amount: 3, description: 'two' },
];

test('a flow has the colour of its class on either side of it', () => {
  const { option } = flowChart(nodes, links, { width: 800, palette });
  const [sankey] = option['series'] as { links: { lineStyle: { color: string } }[] }[];
  expect(sankey?.links.map(({ lineStyle }) => lineStyle.color)).toEqual([
    nodes[1]?.colour,
    nodes[1]?.colour,
  ]);
});

test('names are whole at every width, over several lines where need be', () => {
  for (const width of [300, 358, 900]) {
    const { option } = flowChart(nodes, links, { width, palette });
    const [sankey] = option['series'] as { data: { label: { formatter: string } }[] }[];
    expect(sankey?.data.map(({ label }) => label.formatter.replaceAll('\n', ''))).toEqual(
      nodes.map(({ name, text }) => name + text),
    );
  }
});

test('nodes and then links are marks', () => {
  const { marks } = flowChart(nodes, links, { width: 800, palette });
  expect(marks.map(({ dataType, dataIndex }) => `${dataType}${dataIndex}`)).toEqual([
    'node0',
    'node1',
    'node2',
    'node3',
    'edge0',
    'edge1',
  ]);
});
