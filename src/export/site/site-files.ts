/** All files of data beside the published pages, with their paths in the folder of the pages. */
import { printBudgetJson } from '#domain/disclosure/budget-json.ts';
import { sourcesOf } from '#domain/disclosure/disclosure.ts';
import { siteData } from '#words/later/site-words.ts';
import { printPlainCsv } from '../csv.ts';
import type { PageFile } from '../html/page-parts.ts';
import { describeDisclosure, describeRegion, isWebAddress, titleOf } from './descriptor.ts';
import { atomFeed, sitemap } from './feed.ts';
import { figuresData } from './figures.ts';
import { catalogOf } from './linked-data.ts';
import { addressOf, filesOf, regionFeed, versionOf, type Published } from './published.ts';

/**
 * CSV, Budget JSON, description and README of each disclosure; the package of packages of each region; the
 * catalog. With the site's own address also a sitemap and the feeds, which name whole addresses.
 */
export function siteFiles(published: readonly Published[], site: string | null): PageFile[] {
  const regions = regionsOf(published);
  return [
    ...published.flatMap((each) => disclosureFiles(each, site)),
    ...regions.map(({ region, members }) => ({
      path: `region-${region.code}.datapackage.json`,
      content: printed(describeRegion(region, members)),
    })),
    { path: 'catalog.jsonld', content: printed(catalogOf(published, site)) },
    ...(site === null ? [] : addressedFiles(published, regions, site)),
  ];
}

function disclosureFiles(published: Published, site: string | null): PageFile[] {
  const { disclosure, entry } = published;
  const files = filesOf(disclosure.id);
  const csv = printPlainCsv(figuresData(disclosure));
  const json = printBudgetJson(disclosure);
  const title = titleOf(disclosure);
  const address = site === null ? '' : addressOf(files.page, site);
  const readme = siteData.readmeText({
    title,
    cite: siteData.cite(title, disclosure.region.name, versionOf(entry), address),
    sources: sourcesOf(disclosure).map(({ title: named, file, sha256, url }) =>
      [named || file, ...(isWebAddress(url) ? [url] : []), `SHA-256 ${sha256}`].join('，'),
    ),
    unit: disclosure.unit,
    csv: addressOf(files.csv, site),
  });
  return [
    { path: files.csv, content: csv },
    { path: files.json, content: json },
    {
      path: files.descriptor,
      content: printed(describeDisclosure(published, { csv, json }, site)),
    },
    { path: files.readme, content: readme },
  ];
}

interface RegionMembers {
  readonly region: { readonly code: string; readonly name: string };
  readonly members: readonly Published[];
}

function regionsOf(published: readonly Published[]): RegionMembers[] {
  const byCode = new Map<string, Published[]>();
  for (const each of published) {
    const { code } = each.disclosure.region;
    if (code === null) continue;
    const members = byCode.get(code);
    if (members) members.push(each);
    else byCode.set(code, [each]);
  }
  return [...byCode].map(([code, members]) => ({
    region: { code, name: members[0]?.disclosure.region.name ?? code },
    members,
  }));
}

function addressedFiles(
  published: readonly Published[],
  regions: readonly RegionMembers[],
  site: string,
): PageFile[] {
  const feeds = [
    { name: siteData.wholeTitle, file: 'atom.xml', members: published },
    ...regions.map(({ region: { code, name }, members }) => ({
      name,
      file: regionFeed(code),
      members,
    })),
  ];
  return [
    { path: 'sitemap.xml', content: sitemap(published, site) },
    ...feeds.flatMap(({ name, file, members }) => {
      const content = atomFeed({ name, file }, members, site);
      return content === null ? [] : [{ path: file, content }];
    }),
  ];
}

function printed(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
