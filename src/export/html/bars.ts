/** The largest functional classes as a table with a bar a line, readable without a program. */
import { subjectColour } from '#charts/colours.ts';
import { words } from '#words/words.ts';
import type { Bar, Bars } from '../brief/spending-bars.ts';
import { element, escapeXml } from '../svg/markup.ts';

/** Markup of the table; every bar has its colour on paper and on the dark ground. */
export function htmlBars({ source, bars }: Bars): string {
  const heads = [
    element('th', { scope: 'col' }, words.subject),
    element('td', { class: 'bar' }),
    element('th', { scope: 'col', class: 'number' }, words.amountColumn),
    element('th', { scope: 'col', class: 'number' }, words.share),
  ];
  return element(
    'table',
    { class: 'bars' },
    element('caption', {}, escapeXml(source)),
    element('thead', {}, element('tr', {}, heads)),
    element('tbody', {}, bars.map(line)),
  );
}

function line(bar: Bar): string {
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, escapeXml(bar.name)),
    element('td', { class: 'bar' }, drawing(bar)),
    element('td', { class: 'number' }, escapeXml(bar.amount)),
    element('td', { class: 'number' }, escapeXml(bar.share)),
  );
}

function drawing({ code, length }: Bar): string {
  const width = Math.max(1, Math.round(length * 200));
  const half = (theme: 'light' | 'dark'): string =>
    element('rect', {
      class: `on-${theme}`,
      width,
      height: 10,
      fill: subjectColour(code, 1, theme),
    });
  const frame = { viewBox: '0 0 200 10', preserveAspectRatio: 'none', 'aria-hidden': 'true' };
  return element('svg', frame, half('light'), half('dark'));
}
