/** Libraries and documents of a size that the bundled ones do not have. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const data = (path) => fileURLToPath(new URL(`../../public/data/${path}`, import.meta.url));
const hashOf = (text) => createHash('sha256').update(text).digest('hex');

/** One region that lists that many departments: the files of the library by their paths. */
export function departments(count) {
  const region = { code: '130207', name: '唐山市丰南区' };
  const names = ['教育局', '卫生健康局', '民政局', '水利局', '财政局'];
  const initials = ['jyj', 'wsjkj', 'mzj', 'slj', 'czj'];
  const listed = Array.from({ length: count }, (_, index) => ({
    id: `130207-${index + 1}-2023-budget`,
    organization: {
      code: String(index + 1),
      name: `第${index + 1}${names[index % 5]}`,
      initials: `d${index + 1}${initials[index % 5]}`,
    },
    year: 2023,
    stage: 'budget',
    total: 1_000 + index,
    unit: '万元',
    totalLastYear: null,
    path: `disclosures/${index + 1}.json`,
    sha256: hashOf(String(index)),
    bytes: 1_000,
  }));
  const shard = JSON.stringify({
    format: 'mingzhang-region',
    version: 1,
    region,
    disclosures: listed,
  });
  const path = 'regions/130207.json';
  const catalog = JSON.stringify({
    format: 'mingzhang-catalog',
    version: 1,
    regions: [{ ...region, path, sha256: hashOf(shard), disclosures: count }],
  });
  return new Map([
    ['catalog.json', catalog],
    [path, shard],
  ]);
}

function bundled() {
  const catalog = JSON.parse(readFileSync(data('catalog.json'), 'utf8'));
  const region = catalog.regions.find(({ code }) => code === '130207');
  const shard = JSON.parse(readFileSync(data(region.path), 'utf8'));
  return JSON.parse(readFileSync(data(shard.disclosures[0].path), 'utf8'));
}

function written(disclosures) {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-large-'));
  return disclosures.map((disclosure, index) => {
    const path = join(folder, `${index + 1}.json`);
    writeFileSync(path, JSON.stringify(disclosure));
    return path;
  });
}

/** That many departments' disclosures, each like the bundled one, as files: their paths. */
export function disclosures(count) {
  const like = bundled();
  return written(
    Array.from({ length: count }, (_, index) => ({
      ...like,
      id: `130207-${1_000 + index}-2023-budget`,
      organization: { ...like.organization, code: String(1_000 + index), name: `第${index + 1}局` },
    })),
  );
}

/** A disclosure whose tables have that many rows in all, as a file: its path in a list. */
export function disclosureOfRows(count) {
  const like = bundled();
  const [table, ...others] = like.tables.filter(({ rows }) => rows.length > 5);
  const rows = Array.from({ length: count }, (_, index) => table.rows[index % table.rows.length]);
  return written([
    {
      ...like,
      id: '130207-999-2023-budget',
      organization: { ...like.organization, code: '999', name: '两万行局' },
      tables: [{ ...table, rows }, ...others],
    },
  ]);
}
