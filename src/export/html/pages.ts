/**
 * The pages that are published beside the app: one a disclosure, with its picture, and a list of all.
 * Search engines, messengers and readers without scripts get everything from them.
 */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { formatFen } from '#domain/money/format.ts';
import { currentFigure } from '#domain/disclosure/current-figure.ts';
import { sameOrganization } from '#domain/organization/same-organization.ts';
import { words } from '#words/words.ts';
import { takeawayText } from '../brief/takeaway.ts';
import { element, escapeXml } from '../svg/markup.ts';
import { coverSize, coverSvg } from './cover.ts';
import { dataCatalogOf, datasetOf, scriptJson } from '../site/linked-data.ts';
import { addressOf, regionFeed, type Published } from '../site/published.ts';
import { changedSection, dataSection } from './data-section.ts';
import { app, foot, icon, type PageFile } from './page-parts.ts';
import { htmlPage } from './page.ts';
import { pageTitle, staticDisclosure } from './static-disclosure.ts';

/** Makes a PNG of an SVG. */
export type Draw = (svg: string) => Uint8Array<ArrayBuffer>;

/**
 * All files of the folder but its style sheet, which `style` names. `site` is the address of the folder
 * above, which pictures need to be shown beside a link; `null` where it is not known. `draw` makes a PNG
 * of an SVG.
 */
export function staticPages(
  published: readonly Published[],
  style: string,
  site: string | null,
  draw: Draw,
): PageFile[] {
  const disclosures = published.map(({ disclosure }) => disclosure);
  return [
    ...published.flatMap((each) => pageOf(each, disclosures, style, site, draw)),
    { path: 'index.html', content: listPage(published, style, site) },
  ];
}

function pageOf(
  published: Published,
  all: readonly Disclosure[],
  style: string,
  site: string | null,
  draw: Draw,
): readonly PageFile[] {
  const { disclosure } = published;
  const { id, unit, region } = disclosure;
  const say = words.staticPages;
  const title = pageTitle(disclosure);
  const before = yearBefore(disclosure, all);
  const cover = `${id}.png`;
  const src = site === null ? cover : addressOf(cover, site);
  const picture = { src, alt: say.coverOf(title), size: coverSize };
  const ways = element(
    'p',
    { class: 'ways' },
    element('a', { href: `${app}#/${id}` }, say.app),
    ' ',
    element('a', { href: 'index.html' }, say.all),
  );
  const body = [
    element(
      'main',
      { class: 'static wrap' },
      ways,
      '\n',
      staticDisclosure(disclosure, before),
      changedSection(published),
      dataSection(published),
    ),
    foot(),
  ].join('\n');
  const description = say.description(takeawayText(disclosure, before), unit);
  const head = {
    ...{ title, description, style, icon, picture },
    linkedData: scriptJson(datasetOf(published, site)),
    ...(site === null || region.code === null ? {} : { feed: regionFeed(region.code) }),
  };
  return [
    { path: `${id}.html`, content: htmlPage(head, body) },
    { path: cover, content: draw(coverSvg(disclosure, before)) },
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

function listPage(published: readonly Published[], style: string, site: string | null): string {
  const say = words.staticPages;
  const regions = new Map<string, Disclosure[]>();
  for (const { disclosure } of published) {
    const { name } = disclosure.region;
    regions.set(name, [...(regions.get(name) ?? []), disclosure]);
  }
  const lead = say.listLead(published.length, regions.size);
  const body = [
    element(
      'main',
      { class: 'static wrap' },
      element('p', { class: 'ways' }, element('a', { href: app }, say.app)),
      element('h1', {}, say.listTitle),
      element('p', { class: 'lead' }, lead),
      [...regions].map(([name, members]) => regionList(name, members)),
    ),
    foot(),
  ].join('\n');
  const about = { name: say.listTitle, description: lead };
  const linkedData = scriptJson(dataCatalogOf(published, about, site));
  return htmlPage({ title: say.listTitle, description: lead, style, icon, linkedData }, body);
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
      element('tbody', {}, rows),
    ),
  );
}
