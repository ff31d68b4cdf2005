/**
 * The picture that stands beside a link where it is sent on (og:image): whose budget, of which year, how
 * much, what changed, the three largest classes, and the source. Messengers show it larger than the title.
 */
import { wrapText } from '#charts/layout/wrap-text.ts';
import { palettes } from '#charts/theme.ts';
import { currentFigure } from '#domain/disclosure/current-figure.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { formatPercent, readableFen } from '#domain/money/format.ts';
import { whyOf } from '#domain/changes/why.ts';
import { words } from '#words/words.ts';
import { spendingBars, type Bar } from '../brief/spending-bars.ts';
import { readable } from '../brief/takeaway.ts';
import { element, escapeXml, textBlock, textLine } from '../svg/markup.ts';

/** In pixels: what messengers and search engines show without cutting. */
export const coverSize = { width: 1200, height: 630 } as const;
const margin = 64;
const inner = coverSize.width - 2 * margin;
const { paper, ink, ink2, rule, accent, down } = palettes.light;
/** Where the bars begin, and the line under them. */
const [barsTop, barStep, foot] = [364, 62, 566];
const mostBars = 3;

/** The picture as SVG; what the document does not tell is left out. */
export function coverSvg(disclosure: Disclosure, before: Disclosure | null): string {
  const { width, height } = coverSize;
  const { organization, region, stage, year } = disclosure;
  const name = wrapText(organization.name, inner, 50).slice(0, 2);
  const head = textBlock(name, margin, 100, { size: 50, fill: ink, lineHeight: 66 });
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
    element('rect', { width, height, fill: paper }),
    textLine(words.eyebrow(region.name, stage, year), margin, 78, { size: 28, fill: ink2 }),
    textLine(words.name, width - margin, 78, { size: 34, fill: accent, anchor: 'end' }),
    head.markup,
    total(disclosure, before, 100 + head.height + 92),
    bars(spendingBars(disclosure)?.bars ?? []),
    element('rect', { x: margin, y: foot, width: inner, height: 2, fill: rule }),
    textLine(words.staticPages.coverSource(year), margin, foot + 40, { size: 25, fill: ink2 }),
  );
}

function total(disclosure: Disclosure, before: Disclosure | null, y: number): string {
  const figure = currentFigure(disclosure, 'total');
  if (!figure) return '';
  const { digits, unit } = readableFen(figure.amount, disclosure);
  const amount = element(
    'text',
    { x: margin, y, fill: ink, 'font-size': 84 },
    escapeXml(digits),
    element('tspan', { 'font-size': 36, fill: ink2 }, escapeXml(` ${unit}`)),
  );
  const compared = whyOf(disclosure, before)?.total;
  if (!compared || compared.delta === 0) return amount;
  const rate = compared.rate === null ? '' : words.inBrackets(formatPercent(compared.rate, true));
  const change = words.spending.centreChange(
    compared.baseYear,
    readable(compared.delta, disclosure, true) + rate,
  );
  const fill = compared.delta > 0 ? accent : down;
  return amount + textLine(change, coverSize.width - margin, y, { size: 36, fill, anchor: 'end' });
}

/** The largest classes: name and share over the bar. */
function bars(all: readonly Bar[]): string[] {
  return all.slice(0, mostBars).flatMap(({ name, share, percent, length, colour }, index) => {
    const y = barsTop + index * barStep;
    // Of the whole where that is known, so that the bar is as long as its figure says.
    const part = percent === null ? length : percent / 100;
    return [
      textLine(name, margin, y + 26, { size: 27, fill: ink }),
      textLine(share, coverSize.width - margin, y + 26, { size: 27, fill: ink, anchor: 'end' }),
      element('rect', {
        x: margin,
        y: y + 37,
        width: Math.max(4, part * inner),
        height: 14,
        fill: colour,
      }),
    ];
  });
}
