import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { chartSvg } from '#charts/echarts.ts';
import { divergingBars } from '#charts/option/diverging-bars.ts';
import { palettes } from '#charts/theme.ts';
import { formatFen } from '#domain/money/format.ts';
import { spendingTable } from '#domain/subjects/spending-table.ts';
import { subjectTree } from '#domain/subjects/subject-tree.ts';
import { bodyWidth, nested, standaloneSvg, type Picture } from '#export/svg/frame.ts';
import { element, escapeXml } from '#export/svg/markup.ts';
import { sunburstPart } from '#export/svg/sunburst-part.ts';
import { bundled, taken } from '../bundled.ts';

/** The words of a picture that can be parsed as XML. */
function textsOf(svg: string): string[] {
  const texts: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', (text) => texts.push(text.trim()));
  parser.write(svg).close();
  return texts.filter((text) => text !== '');
}

function pictureOf(body: Picture['body']): Picture {
  return {
    finding: '近八成用于<一般公共服务>',
    owner: '区人大办2023年部门预算',
    caption: '功能分类 · 单位：万元',
    body,
    notes: ['斜纹是项目支出。'],
    sources: ['来源：2023年部门预算《部门预算支出总表》'],
  };
}

describe.each(bundled)('the sunburst of %s as a picture', (_, disclosure) => {
  const root = subjectTree(spendingTable(disclosure)!, disclosure);
  const style = { unit: disclosure.unit, decimals: disclosure.decimals };
  const picture = pictureOf(
    sunburstPart({
      root,
      measure: 'total',
      hatched: 'project',
      focus: '',
      labelOf: ({ subject }) => subject.name,
      rowOf: ({ subject, amount }) => ({ name: subject.name, text: formatFen(amount ?? 0, style) }),
      centre: ({ amount }) => ({ amount: formatFen(amount ?? 0, style), lines: [style.unit] }),
    }),
  );
  const svg = standaloneSvg(picture, taken);

  it('says its finding, its unit, its source with year and stage, and its address', () => {
    const texts = textsOf(svg);
    for (const text of [picture.finding, picture.caption, picture.owner, ...picture.sources]) {
      expect(texts).toContain(text);
    }
    expect(texts.join('')).toContain(taken.address);
    expect(texts.join('')).toContain('2026-11-22');
  });

  it('names the largest parts with their amounts, and the whole in the middle', () => {
    const texts = textsOf(svg);
    const [largest] = [...root.children].sort(
      (one, other) => (other.amounts['total'] ?? 0) - (one.amounts['total'] ?? 0),
    );
    expect(texts.join('')).toContain(largest?.name);
    expect(texts).toContain(formatFen(largest?.amounts['total'] ?? 0, style));
    expect(texts).toContain(formatFen(root.amounts['total'] ?? 0, style));
  });

  it('stands alone: no style of the page, nothing from elsewhere', () => {
    expect(svg).not.toMatch(/var\(--|currentcolor|class=|<script|<image|url\((?!#)/i);
    expect(svg).toContain('Noto Sans SC');
    const links = [...svg.matchAll(/href="([^"]*)"/g)].map(([, link]) => link);
    expect(links.every((link) => link?.startsWith('#'))).toBe(true);
  });
});

describe('a chart of ECharts as a picture', () => {
  const bars = [
    { id: 'a', name: '2022年 "<推算>"', delta: 100, text: '+100', note: '', description: '' },
    { id: 'b', name: '人员经费', delta: -30, text: '-30', note: '', description: '' },
  ] as const;
  const { option, height } = divergingBars(bars, { width: bodyWidth, palette: palettes.light });
  const svg = standaloneSvg(
    pictureOf(nested(chartSvg(option, bodyWidth, height), bodyWidth, height)),
    taken,
  );

  it('is drawn without a page and holds every name and amount', () => {
    const texts = textsOf(svg);
    for (const { name, text } of bars) {
      expect(texts.join('')).toContain(name);
      expect(texts).toContain(text);
    }
  });
});

describe('markup', () => {
  it('escapes words and attributes, and leaves out what XML cannot hold', () => {
    expect(escapeXml('<a href="x">&\u0000\ud800</a>')).toBe(
      '&lt;a href=&quot;x&quot;&gt;&amp;\ufffd&lt;/a&gt;',
    );
    expect(element('g', { id: '"><script>', x: undefined })).toBe(
      '<g id="&quot;&gt;&lt;script&gt;"></g>',
    );
  });
});
