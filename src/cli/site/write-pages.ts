/**
 * The folder `pages`: a page for each disclosure of a library that needs no program, its picture, a
 * list of all, and one style sheet. The build makes it, and `publish` makes it anew.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseBudgetJson } from '#domain/disclosure/budget-json.ts';
import type { Catalog, Shard } from '#domain/catalog/catalog.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { changedCells } from '#domain/catalog/republication.ts';
import { methodPage } from '#export/html/method-page.ts';
import { staticPages } from '#export/html/pages.ts';
import type { Published } from '#export/site/published.ts';
import { siteFiles } from '#export/site/site-files.ts';
import { pictureDrawer } from './draw-picture.ts';
import { projectFolder } from '../project-folder.ts';
import { writeWhole } from '../write-whole.ts';

/** The style sheets of the app that these pages need. */
const styles = ['tokens', 'base', 'table', 'static', 'print'];
const styleFolder = fileURLToPath(new URL('src/ui/styles', projectFolder));

/**
 * Writes the pages of the library in the folder `data` into the folder `out`, their list last; gives
 * the names of all files. `site` is the address of the folder that `out` will stand in, `null` where
 * it is not known. Throws where `data` is no library.
 */
export async function writePages(
  data: string,
  out: string,
  site: string | null,
): Promise<ReadonlySet<string>> {
  const style = styles
    .map((name) => readFileSync(join(styleFolder, `${name}.css`), 'utf8'))
    .join('\n');
  const draw = await pictureDrawer();
  const hash = createHash('sha256').update(style).digest('hex').slice(0, 8);
  const named = `page-${hash}.css`;
  const { regions } = JSON.parse(readFileSync(join(data, 'catalog.json'), 'utf8')) as Catalog;
  const published = publishedIn(data, regions);
  const files = [
    { path: named, content: style },
    ...staticPages(published, named, site, draw),
    methodPage(regions, named),
    ...siteFiles(published, site),
  ];
  for (const { path, content } of files) writeWhole(join(out, path), content);
  return new Set(files.map(({ path }) => path));
}

/** Every disclosure of the library, in the order of its lists. */
function publishedIn(data: string, regions: Catalog['regions']): Published[] {
  const read = (path: string) => readFileSync(join(data, path), 'utf8');
  const disclosure = (path: string): Disclosure => {
    const { value } = parseBudgetJson(read(path));
    if (value === null) throw new Error(`${path} is no Budget JSON: run publish again.`);
    return value;
  };
  const shards = regions.map(({ path }) => JSON.parse(read(path)) as Shard);
  return shards.flatMap(({ disclosures }) =>
    disclosures.map((entry) => {
      const now = disclosure(entry.path);
      const [first] = entry.versions ?? [];
      const isChanged =
        entry.changedCells !== undefined && first && existsSync(join(data, first.path));
      const changed = isChanged ? changedCells(disclosure(first.path), now) : [];
      return { disclosure: now, entry, changed };
    }),
  );
}
