/**
 * The data of a page as a Data Package (datapackage.org, version 2.0): what each file is, every field of
 * the figures, where it is from, and the packages of a region in one.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { sourcesOf, stages, type Disclosure } from '#domain/disclosure/disclosure.ts';
import { siteData } from '#words/later/site-words.ts';
import { words } from '#words/words.ts';
import { figureColumns, type FigureColumn } from './figures.ts';
import { addressOf, filesOf, versionOf, type Published } from './published.ts';

const profile = 'https://datapackage.org/profiles/2.0/datapackage.json';

/** What a program should know of a column beside its type. */
const known: Partial<Record<FigureColumn, object>> = {
  disclosure: { constraints: { required: true } },
  year: { type: 'integer', constraints: { required: true } },
  stage: { categories: [...stages], constraints: { required: true } },
  table: { constraints: { required: true } },
  row: { type: 'integer', constraints: { required: true, minimum: 1 } },
  side: { categories: ['revenue', 'expenditure'] },
  role: { categories: ['total', 'subtotal', 'carryOver'] },
  code: { constraints: { pattern: '^[0-9]{3,7}$' } },
  column: { constraints: { required: true } },
  kind: { categories: ['amount', 'quantity'], constraints: { required: true } },
  value: { type: 'number', constraints: { required: true } },
  unit: { categories: ['元', '万元', '亿元'] },
};

/** Of one disclosure; `csv` and `json` are the texts of its two files. */
export function describeDisclosure(
  { disclosure, entry }: Published,
  { csv, json }: { readonly csv: string; readonly json: string },
  site: string | null,
) {
  const { id, organization, year, stage, region } = disclosure;
  const title = words.takeAway.disclosureTitle(organization.name, year, stage);
  const files = filesOf(id);
  return {
    $schema: profile,
    name: slug(id),
    id,
    title,
    description: siteData.description(title),
    version: versionOf(entry),
    ...(site === null ? {} : { homepage: addressOf(files.page, site) }),
    ...(entry.published === undefined ? {} : { created: `${entry.published}T00:00:00Z` }),
    keywords: [region.name, organization.name, words.stage(stage), String(year)].filter(Boolean),
    licenses: [{ name: 'other-open', title: siteData.licence }],
    sources: sourcesOf(disclosure).map((source) => ({
      title: source.title || source.file || id,
      version: source.sha256,
      ...(isWebAddress(source.url) ? { path: source.url } : {}),
    })),
    resources: [
      {
        ...fileResource('figures', files.csv, csv),
        title: siteData.figures,
        type: 'table',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        schema: {
          fields: figureColumns.map((name) => ({
            name,
            type: 'string',
            description: siteData.fields[name],
            ...known[name],
          })),
          primaryKey: ['disclosure', 'table', 'row', 'column'],
          missingValues: [''],
        },
      },
      {
        ...fileResource('budget', files.json, json),
        title: siteData.budgetJson,
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
      },
    ],
  };
}

/** Of a region: a package whose resources are the packages of its disclosures. */
export function describeRegion(
  region: { readonly code: string; readonly name: string },
  published: readonly Published[],
) {
  const title = siteData.regionTitle(region.name);
  return {
    $schema: profile,
    name: `region-${region.code}`,
    title,
    description: siteData.regionDescription(region.name, published.length),
    resources: published.map(({ disclosure }) => ({
      name: slug(disclosure.id),
      title: titleOf(disclosure),
      path: filesOf(disclosure.id).descriptor,
      format: 'json',
      mediatype: 'application/json',
    })),
  };
}

export function titleOf({ organization, year, stage }: Disclosure): string {
  return words.takeAway.disclosureTitle(organization.name, year, stage);
}

function fileResource(name: string, path: string, text: string) {
  const bytes = utf8ToBytes(text);
  return { name, path, bytes: bytes.length, hash: `sha256:${bytesToHex(sha256(bytes))}` };
}

/** Names of packages are lower-case letters, digits and `-._/`. */
function slug(id: string): string {
  return id.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
}

export function isWebAddress(text: string | null): text is string {
  return text !== null && /^https?:\/\/[^\s<>"]+$/.test(text);
}
