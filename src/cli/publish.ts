/**
 * `publish FILE... --summaries DIR -o DIR`: the library that ships with the app, made anew from the
 * files given. The same files give the same bytes. In a built program it keeps what the build made
 * of the data true too: the scripts beside it, and with `--pages` the pages.
 */
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { pinyin } from 'pinyin-pro';
import { printBudgetJson } from '#domain/budget-json.ts';
import type { Catalog, CatalogRegion, Shard, ShardDisclosure } from '#domain/catalog.ts';
import { tableOf, totalRow, valueOf, type Disclosure } from '#domain/disclosure.ts';
import { numberFromFen } from '#domain/money.ts';
import type { ImportOptions } from '#ingest/import-document.ts';
import { cliWords } from '#words/zh/cli.ts';
import { hasDataScripts, writeDataScripts } from './data-scripts.ts';
import { readDisclosure } from './files.ts';
import { Stop } from './reply.ts';
import { removeFiles, staleFiles } from './stale-files.ts';
import { readSummaries, summarise } from './summaries.ts';
import { writePages } from './write-pages.ts';
import { writeWhole } from './write-whole.ts';

export interface PublishRequest extends ImportOptions {
  readonly files: readonly string[];
  readonly out: string;
  readonly summaries: string;
  /** The folder of the pages that need no program; they are not written where it is left out. */
  readonly pages?: string;
  /** The address of the folder that the pages' folder will stand in. */
  readonly site?: string;
  /** Whether files of earlier publications go. */
  readonly prune: boolean;
}

interface NamedFile {
  readonly path: string;
  readonly text: string;
  readonly sha256: string;
}

/**
 * Reads all files before it writes any, and writes what is pointed to before what points to it, so
 * that a run that stops half-way leaves the old library whole. What earlier runs wrote stays, because
 * embeds are pinned to it, and goes last where that is asked for.
 */
export async function publish(request: PublishRequest): Promise<void> {
  const { files, out, summaries, pages, site = null, prune, ...options } = request;
  const disclosures: Disclosure[] = [];
  for (const file of files) {
    const disclosure = await readDisclosure(file, options);
    disclosures.push(summarise(disclosure, readSummaries(summaries, disclosure)));
  }
  refuseRepeated(disclosures);
  const library = libraryOf(disclosures);
  for (const { path, text } of library.files) writeWhole(join(out, path), text);
  writeWhole(join(out, 'catalog.json'), library.catalog);
  if (hasDataScripts(out)) writeDataScripts(out);
  const kept = new Set(library.files.map(({ path }) => path));
  const stale = staleFiles('data', out, kept);
  const written = pages === undefined ? null : writePages(out, pages, site);
  if (prune) {
    removeFiles(out, stale);
    if (pages !== undefined && written) removeFiles(pages, staleFiles('pages', pages, written));
  } else if (stale.length > 0) {
    process.stderr.write(`${cliWords.publishedKept(stale.length)}\n`);
  }
}

function refuseRepeated(disclosures: readonly Disclosure[]): void {
  const ids = disclosures.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new Stop(1, cliWords.idTwice(twice));
}

function libraryOf(disclosures: readonly Disclosure[]): { files: NamedFile[]; catalog: string } {
  const byRegion = new Map<string, Disclosure[]>();
  for (const disclosure of disclosures) {
    const { code } = disclosure.region;
    if (code === null) throw new Stop(1, cliWords.regionNeeded(disclosure.id));
    byRegion.set(code, [...(byRegion.get(code) ?? []), disclosure]);
  }
  const files: NamedFile[] = [];
  const regions = [...byRegion]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, members]) => {
      const name = members[0]?.region.name ?? code;
      const listed = [...members].sort(byOrganizationAndYear).map((disclosure): ShardDisclosure => {
        const file = namedFile('disclosures', disclosure.id, printBudgetJson(disclosure));
        files.push(file);
        return entryOf(disclosure, file);
      });
      const shard: Shard = {
        format: 'mingzhang-region',
        version: 1,
        region: { code, name },
        disclosures: listed,
      };
      const file = namedFile('regions', code, printed(shard));
      files.push(file);
      const { path, sha256 } = file;
      return { code, name, path, sha256, disclosures: listed.length } satisfies CatalogRegion;
    });
  const catalog: Catalog = { format: 'mingzhang-catalog', version: 1, regions };
  return { files, catalog: printed(catalog) };
}

function byOrganizationAndYear(a: Disclosure, b: Disclosure): number {
  const key = ({ organization, stage }: Disclosure) => `${organization.name}\n${stage}`;
  if (a.organization.name === b.organization.name && a.year !== b.year) return b.year - a.year;
  return key(a) < key(b) ? -1 : 1;
}

function entryOf(disclosure: Disclosure, { path, sha256, text }: NamedFile): ShardDisclosure {
  const { id, organization, year, stage, unit } = disclosure;
  const table = tableOf(disclosure, 'expenditure');
  const row = table && totalRow(table);
  const total = (table && row && valueOf(table, row, 'total')) ?? null;
  const change = disclosure.changes.find(
    ({ of, baseYear }) => of === 'total' && baseYear === year - 1,
  );
  const delta = change?.delta ?? null;
  return {
    id,
    organization: {
      code: organization.code,
      name: organization.name,
      initials: initialsOf(organization.name),
    },
    year,
    stage,
    total: total === null ? null : numberFromFen(total, unit),
    unit,
    totalLastYear: total === null || delta === null ? null : numberFromFen(total - delta, unit),
    path,
    sha256,
    bytes: Buffer.byteLength(text),
  };
}

/** The first letters of the pinyin, so that a name is found by typing `rdb`. */
function initialsOf(name: string): string {
  const letters = pinyin(name, { pattern: 'first', toneType: 'none', type: 'array' }).join('');
  return letters.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function namedFile(folder: string, name: string, text: string): NamedFile {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { path: `${folder}/${name}-${sha256.slice(0, 12)}.json`, text, sha256 };
}

function printed(value: Catalog | Shard): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
