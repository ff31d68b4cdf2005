/**
 * A disclosure as HTML that needs no program: whose it is, its takeaway, its key figures, where the
 * money goes, every table, and where all of it is from. It stands in the published pages and, for
 * readers whose scripts are blocked, in the file that is handed out.
 */
import { runChecks } from '#checks/run-checks.ts';
import { sourcesOf, type Disclosure } from '#domain/disclosure/disclosure.ts';
import { formatCount } from '#domain/money/format.ts';
import { words } from '#words/words.ts';
import type { BriefTable } from '../brief/brief.ts';
import { keyFigures } from '../brief/key-figures.ts';
import { spendingBars } from '../brief/spending-bars.ts';
import { takeawayText } from '../brief/takeaway.ts';
import { unique, type DataTable } from '../data-table.ts';
import { furtherData } from '../further-data.ts';
import { yearsData } from '../years-data.ts';
import { printedData } from '../printed-data.ts';
import { element, escapeXml } from '../svg/markup.ts';
import { htmlBars } from './bars.ts';
import { htmlTable } from './table.ts';

/** What the page is called: the organization, year and stage. */
export function pageTitle({ organization, id, year, stage }: Disclosure): string {
  return words.takeAway.disclosureTitle(organization.name || id, year, stage);
}

/** Every table as printed, then units, projects, targets, prose and terms; no two of one title. */
export function staticTables(disclosure: Disclosure): DataTable[] {
  const tables = [
    ...disclosure.tables.map((table) => printedData(disclosure, table)),
    ...furtherData(disclosure),
  ];
  const titles = unique(
    tables.map(({ title }) => title),
    ' ',
  );
  return tables.map((table, index) => ({ ...table, title: titles[index] ?? table.title }));
}

/**
 * Markup for inside `<main>`. `before` is the disclosure of the year before, where there is one; `others`
 * are other years that stand in the same file, and are compared in tables before those of the document.
 */
export function staticDisclosure(
  disclosure: Disclosure,
  before: Disclosure | null,
  others: readonly Disclosure[] = [],
): string {
  const { region, stage, year } = disclosure;
  const bars = spendingBars(disclosure);
  const { examined, held } = runChecks(disclosure);
  const say = words.staticPages;
  const years = others.length > 0 ? yearsData([disclosure, ...others]) : [];
  const tables = [...years, ...staticTables(disclosure)];
  return [
    element('p', { class: 'eyebrow' }, escapeXml(words.eyebrow(region.name, stage, year))),
    element('h1', {}, escapeXml(pageTitle(disclosure))),
    element('p', { class: 'lead' }, escapeXml(takeawayText(disclosure, before))),
    section(words.overview.keyFigures, keyFigureTable(keyFigures(disclosure, before))),
    ...(bars ? [section(bars.title, htmlBars(bars))] : []),
    element(
      'p',
      { class: 'checked' },
      words.brief.checked(formatCount(examined), formatCount(held)),
    ),
    index(tables),
    ...tables.map((table, number) => section(table.title, htmlTable(table), anchor(number))),
    section(say.sources, sources(disclosure)),
  ].join('\n');
}

function section(title: string, content: string, id?: string): string {
  return element('section', { id }, element('h2', {}, escapeXml(title)), content);
}

function anchor(number: number): string {
  return `t${number + 1}`;
}

function index(tables: readonly DataTable[]): string {
  const entries = tables.map(({ title }, number) =>
    element('li', {}, element('a', { href: `#${anchor(number)}` }, escapeXml(title))),
  );
  const label = words.tables.index;
  return element('nav', { class: 'index', 'aria-label': label }, element('ol', {}, entries));
}

function keyFigureTable({ label, caption, columns, rows }: BriefTable): string {
  const line = (cells: readonly string[]): string =>
    element(
      'tr',
      {},
      cells.map((cell, column) => {
        if (column === 0) return element('th', { scope: 'row' }, escapeXml(cell));
        const number = columns[column]?.number ? 'number' : undefined;
        return element('td', { class: number }, escapeXml(cell));
      }),
    );
  const heads = columns.map((column) =>
    element(
      'th',
      { scope: 'col', class: column.number ? 'number' : undefined },
      escapeXml(column.label),
    ),
  );
  return element(
    'div',
    { class: 'scroll', role: 'region', tabindex: 0, 'aria-label': label },
    element(
      'table',
      {},
      element('caption', {}, escapeXml(caption)),
      element('thead', {}, element('tr', {}, heads)),
      element('tbody', {}, rows.map(line)),
    ),
  );
}

/** Each document with its hash, and its address where one is known that a browser may open. */
function sources(disclosure: Disclosure): string {
  const entries = sourcesOf(disclosure).map(({ title, file, sha256, url }) => {
    const name = escapeXml(title || file);
    const open = url !== null && /^https?:\/\//.test(url);
    const linked = open ? element('a', { href: url, rel: 'noopener noreferrer' }, name) : name;
    return element('li', {}, linked, element('span', { class: 'hash' }, escapeXml(` ${sha256}`)));
  });
  return element('ul', {}, entries) + element('p', { class: 'quiet' }, words.takeAway.blankNote);
}
