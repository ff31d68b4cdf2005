/**
 * The part of the build that makes `pages/`: a page for each disclosure of the library that needs no
 * program, its picture, a list of all, and one style sheet. `MINGZHANG_SITE`, the address of the
 * folder that the build will stand in, makes the address of the picture one that messengers take.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';

const folder = 'pages';
const styles = ['tokens', 'base', 'table', 'static', 'print'];

/** The style sheets of the app that these pages need, in one. */
function styleOf(root) {
  const read = (name) => readFileSync(join(root, `src/ui/styles/${name}.css`), 'utf8');
  return styles.map(read).join('\n');
}

function readJson(...path) {
  return JSON.parse(readFileSync(join(...path), 'utf8'));
}

/** Every disclosure of the library, in the order of its lists. */
function disclosuresIn(data, parseBudgetJson) {
  const shards = readJson(data, 'catalog.json').regions.map(({ path }) => readJson(data, path));
  return shards.flatMap(({ disclosures }) =>
    disclosures.map(({ path }) => {
      const { value } = parseBudgetJson(readFileSync(join(data, path), 'utf8'));
      if (value === null) throw new Error(`${path} is no Budget JSON: run publish again.`);
      return value;
    }),
  );
}

async function source(root, path) {
  const { module } = await runnerImport(join(root, path), { configFile: false, root });
  return module;
}

/** @returns {import('vite').Plugin} */
export function pages() {
  let config;
  return {
    name: 'mingzhang-pages',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    closeBundle: {
      sequential: true,
      async handler() {
        const { root } = config;
        const out = resolve(root, config.build.outDir);
        const { parseBudgetJson } = await source(root, 'src/domain/budget-json.ts');
        const { staticPages } = await source(root, 'src/export/html/pages.ts');
        const style = styleOf(root);
        const hash = createHash('sha256').update(style).digest('hex').slice(0, 8);
        const named = `page-${hash}.css`;
        const site = process.env.MINGZHANG_SITE ?? null;
        const made = staticPages(disclosuresIn(join(out, 'data'), parseBudgetJson), named, site);
        mkdirSync(join(out, folder), { recursive: true });
        for (const { path, content } of [...made, { path: named, content: style }]) {
          writeFileSync(join(out, folder, path), content);
        }
      },
    },
  };
}
