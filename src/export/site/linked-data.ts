/** The published data for machines that gather data: schema.org on each page, DCAT for all of it. */
import { sourcesOf } from '#domain/disclosure/disclosure.ts';
import { siteData } from '#words/later/site-words.ts';
import { isWebAddress, titleOf } from './descriptor.ts';
import { addressOf, filesOf, versionOf, type Published } from './published.ts';

/** A schema.org Dataset. */
export function datasetOf({ disclosure, entry }: Published, site: string | null) {
  const { id, region, organization, year } = disclosure;
  const files = filesOf(id);
  const title = titleOf(disclosure);
  const file = (name: string, encodingFormat: string) => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: addressOf(name, site),
  });
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    identifier: id,
    name: title,
    description: siteData.description(title),
    ...(site === null ? {} : { url: addressOf(files.page, site) }),
    version: versionOf(entry),
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
    temporalCoverage: String(year),
    ...(entry.published === undefined ? {} : { datePublished: entry.published }),
    creator: { '@type': 'GovernmentOrganization', name: organization.name },
    ...(region.name === ''
      ? {}
      : { spatialCoverage: { '@type': 'AdministrativeArea', name: region.name } }),
    isBasedOn: sourcesOf(disclosure).flatMap(({ url }) => (isWebAddress(url) ? [url] : [])),
    distribution: [file(files.csv, 'text/csv'), file(files.json, 'application/json')],
  };
}

/** A schema.org DataCatalog of all of them, each told in full on its own page. */
export function dataCatalogOf(
  published: readonly Published[],
  about: { readonly name: string; readonly description: string },
  site: string | null,
) {
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    ...about,
    ...(site === null ? {} : { url: addressOf('index.html', site) }),
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
    dataset: published.map(({ disclosure }) => ({
      '@type': 'Dataset',
      '@id': addressOf(filesOf(disclosure.id).page, site),
      name: titleOf(disclosure),
      description: siteData.description(titleOf(disclosure)),
    })),
  };
}

/** A DCAT 3 catalog of all disclosures, as JSON-LD. */
export function catalogOf(published: readonly Published[], site: string | null) {
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
    },
    '@type': 'dcat:Catalog',
    'dct:title': siteData.wholeTitle,
    'dct:language': 'zh-CN',
    'dcat:dataset': published.map(({ disclosure, entry }) => {
      const files = filesOf(disclosure.id);
      const distribution = (name: string, type: string) => ({
        '@type': 'dcat:Distribution',
        'dcat:downloadURL': { '@id': addressOf(name, site) },
        'dcat:mediaType': type,
      });
      return {
        '@type': 'dcat:Dataset',
        'dct:identifier': disclosure.id,
        'dct:title': titleOf(disclosure),
        'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': disclosure.organization.name },
        ...(entry.published === undefined ? {} : { 'dct:issued': entry.published }),
        'dcat:version': versionOf(entry),
        'dcat:landingPage': { '@id': addressOf(files.page, site) },
        'dcat:distribution': [
          distribution(files.csv, 'text/csv'),
          distribution(files.json, 'application/json'),
        ],
      };
    }),
  };
}

/** JSON that may stand in a `<script>` of a page: nothing in it can end the element or begin a comment. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
