/** What is new and what has changed, as an Atom feed (RFC 4287), and all pages as a sitemap. */
import { siteData } from '#words/later/site-words.ts';
import { element, escapeXml } from '../svg/markup.ts';
import { titleOf } from './descriptor.ts';
import { methodFile } from '../html/page-parts.ts';
import { addressOf, filesOf, versionOf, type Published } from './published.ts';

/** More than a reader of feeds keeps. */
const most = 200;

/**
 * The feed of those whose date of publication is known, the newest first; `null` where there is none.
 * An entry is a version: one that is published again is a new entry.
 */
export function atomFeed(
  { name, file }: { readonly name: string; readonly file: string },
  published: readonly Published[],
  site: string,
): string | null {
  const dated = published
    .flatMap((each) =>
      each.entry.published === undefined ? [] : [{ ...each, date: each.entry.published }],
    )
    .sort((one, other) =>
      one.date === other.date
        ? one.entry.id < other.entry.id
          ? -1
          : 1
        : one.date < other.date
          ? 1
          : -1,
    )
    .slice(0, most);
  const [newest] = dated;
  if (!newest) return null;
  const address = addressOf(file, site);
  return markup([
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    element('title', {}, escapeXml(siteData.feedTitle(name))),
    element('id', {}, escapeXml(address)),
    element('link', { rel: 'self', type: 'application/atom+xml', href: address }),
    element('link', { rel: 'alternate', type: 'text/html', href: addressOf('index.html', site) }),
    element('updated', {}, instant(newest.date)),
    ...dated.map((each) => entry(each, each.date, site)),
    '</feed>',
  ]);
}

function entry({ disclosure, entry: listed }: Published, date: string, site: string): string {
  const page = addressOf(filesOf(listed.id).page, site);
  const { changedCells, versions = [] } = listed;
  const summary =
    changedCells !== undefined
      ? siteData.feedAgain(changedCells)
      : versions.length > 0
        ? siteData.feedReread
        : siteData.feedNew;
  return [
    '<entry>',
    element('title', {}, escapeXml(titleOf(disclosure))),
    element('id', {}, escapeXml(`${page}#${versionOf(listed)}`)),
    element('link', { rel: 'alternate', type: 'text/html', href: page }),
    element('updated', {}, instant(date)),
    element('author', {}, element('name', {}, escapeXml(disclosure.organization.name))),
    element('summary', {}, escapeXml(summary)),
    '</entry>',
  ].join('\n');
}

/** All pages, each with the date it was published on where that is known. */
export function sitemap(published: readonly Published[], site: string): string {
  const url = (file: string, date?: string) =>
    element(
      'url',
      {},
      element('loc', {}, escapeXml(addressOf(file, site))),
      date === undefined ? '' : element('lastmod', {}, date),
    );
  return markup([
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    url('index.html'),
    url(methodFile),
    ...published.map(({ entry: listed }) => url(filesOf(listed.id).page, listed.published)),
    '</urlset>',
  ]);
}

function markup(lines: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines.join('\n')}\n`;
}

function instant(date: string): string {
  return `${date}T00:00:00Z`;
}
