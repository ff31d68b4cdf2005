/**
 * The pages that are published beside the app: one a disclosure, with its picture, and a list of all.
 * Search engines, messengers and readers without scripts get everything from them.
 */
import type { Disclosure } from '#domain/disclosure.ts';
import { formatFen } from '#domain/format.ts';
import { currentFigure } from '#domain/changes.ts';
import { sameOrganization } from '#domain/same-organization.ts';
import { words } from '#words/words.ts';
import { spendingBars } from '../brief/spending-bars.ts';
import { takeawayText } from '../brief/takeaway.ts';
import { element, escapeXml } from '../svg/markup.ts';
import { coverPicture, coverSize } from './cover.ts';
import { htmlPage } from './page.ts';
import { pageTitle, staticDisclosure } from './static-disclosure.ts';

export interface PageFile {
  /** Relative to the folder of the pages. */
  readonly path: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** Relative to the pages: they lie in a folder beside index.html. */
const app = '../index.html';
const icon = '../icon.svg';

/**
 * All files of the folder but its style sheet, which `style` names. `site` is the address of the folder
 * above, which pictures need to be shown beside a link; `null` where it is not known.
 */
export function staticPages(
  disclosures: readonly Disclosure[],
  style: string,
  site: string | null,
): PageFile[] {
  const base = site === null ? '' : `${site.replace(/\/$/, '')}/pages/`;
  return [
    ...disclosures.flatMap((disclosure) => pageOf(disclosure, disclosures, style, base)),
    { path: 'index.html', content: listPage(disclosures, style) },
  ];
}

function pageOf(
  disclosure: Disclosure,
  all: readonly Disclosure[],
  style: string,
  base: string,
): readonly PageFile[] {
  const { id, unit } = disclosure;
  const say = words.staticPages;
  const title = pageTitle(disclosure);
  const before = yearBefore(disclosure, all);
  const cover = `${id}.png`;
  const picture = { src: base + cover, alt: say.coverOf(title), size: coverSize };
  const ways = element(
    'p',
    { class: 'ways' },
    element('a', { href: `${app}#/${id}` }, say.app),
    ' ',
    element('a', { href: 'index.html' }, say.all),
  );
  const body = [
    element('main', { class: 'static wrap' }, ways, '\n', staticDisclosure(disclosure, before)),
    foot(),
  ].join('\n');
  const description = say.description(takeawayText(disclosure, before), unit);
  return [
    { path: `${id}.html`, content: htmlPage({ title, description, style, icon, picture }, body) },
    { path: cover, content: coverPicture(spendingBars(disclosure)) },
  ];
}

/** The same organization's disclosure of the same stage a year earlier, as the app compares. */
export function yearBefore(of: Disclosure, all: readonly Disclosure[]): Disclosure | null {
  const found = all.find(
    (other) =>
      other.year === of.year - 1 && other.stage === of.stage && sameOrganization(other, of),
  );
  return found ?? null;
}

function listPage(disclosures: readonly Disclosure[], style: string): string {
  const say = words.staticPages;
  const regions = new Map<string, Disclosure[]>();
  for (const disclosure of disclosures) {
    const { name } = disclosure.region;
    regions.set(name, [...(regions.get(name) ?? []), disclosure]);
  }
  const lead = say.listLead(disclosures.length, regions.size);
  const body = [
    element(
      'main',
      { class: 'static wrap' },
      element('p', { class: 'ways' }, element('a', { href: app }, say.app)),
      element('h1', {}, say.listTitle),
      element('p', { class: 'lead' }, lead),
      ...[...regions].map(([name, members]) => regionList(name, members)),
    ),
    foot(),
  ].join('\n');
  return htmlPage({ title: say.listTitle, description: lead, style, icon }, body);
}

function regionList(name: string, members: readonly Disclosure[]): string {
  const heads = words.staticPages.table;
  const rows = members.map((disclosure) => {
    const { id, organization, year, stage } = disclosure;
    const total = currentFigure(disclosure, 'total');
    return element(
      'tr',
      {},
      element(
        'th',
        { scope: 'row' },
        element('a', { href: `${id}.html` }, escapeXml(organization.name || id)),
      ),
      element('td', {}, words.yearAndStage(year, stage)),
      element(
        'td',
        { class: 'number' },
        total
          ? words.amount(formatFen(total.amount, disclosure), disclosure.unit)
          : words.blankSaid,
      ),
    );
  });
  const head = element(
    'tr',
    {},
    element('th', { scope: 'col' }, heads.organization),
    element('th', { scope: 'col' }, heads.year),
    element('th', { scope: 'col', class: 'number' }, heads.total),
  );
  return element(
    'section',
    {},
    element('h2', {}, escapeXml(name)),
    element(
      'table',
      {},
      element('caption', { class: 'visually-hidden' }, escapeXml(name)),
      element('thead', {}, head),
      element('tbody', {}, ...rows),
    ),
  );
}

function foot(): string {
  return element('footer', {}, element('p', { class: 'wrap' }, words.staticPages.madeFrom));
}
