/** Further years of the bundled department, made from it by code, and a library that lists them too. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

const bundled = fileURLToPath(new URL('../../public/data', import.meta.url));
const read = (path: string) => JSON.parse(readFileSync(`${bundled}/${path}`, 'utf8'));
const catalog = read('catalog.json');
const region = catalog.regions.find(({ code }: { code: string }) => code === '130207');
const shard = read(region.path);
const entry = shard.disclosures[0];

/** In 万元; `second` marks what belongs to the third column: project spending, running costs. */
type Amounts = Record<string, readonly [name: string, amount: number, second?: 'second']>;

/** Rows of every level and of the total, from the finest subjects: the whole and its two parts. */
function rowsOf(amounts: Amounts, columns: number, names: Record<string, string>) {
  const cents = new Map<string, [number, number, number]>();
  for (const [code, [, amount, second]] of Object.entries(amounts)) {
    for (const length of [0, 3, 5, 7].filter((end) => end <= code.length)) {
      const at = code.slice(0, length);
      const sums = cents.get(at) ?? [0, 0, 0];
      cents.set(at, sums);
      for (const column of [0, second ? 2 : 1] as const) sums[column] += Math.round(amount * 100);
    }
  }
  return [...cents].sort().map(([code, sums], index) => ({
    no: index + 1,
    ...(code ? { code, level: (code.length - 1) / 2 } : { role: 'total' }),
    name: code ? (amounts[code]?.[0] ?? names[code] ?? code) : '合计',
    values: Array.from({ length: columns }, (_, column) =>
      sums[column] ? sums[column] / 100 : null,
    ),
    at: { table: 3, row: index + 4 },
  }));
}

const subjects: Amounts = {
  2010101: ['行政运行', 400],
  2010102: ['一般行政管理事务', 211, 'second'],
  2010104: ['人大会议', 3.73, 'second'],
  2080501: ['行政单位离退休', 90],
  2080505: ['机关事业单位基本养老保险缴费支出', 50],
  2101101: ['行政单位医疗', 18],
  2101103: ['公务员医疗补助', 35],
  2210201: ['住房公积金', 40],
};

/** The codes of before 2018: 住房公积金 is 30311, 医疗费 30307. */
const oldItems: Amounts = {
  30101: ['基本工资', 100],
  30201: ['办公费', 12, 'second'],
  30302: ['退休费', 90],
  30307: ['医疗费', 5],
  30311: ['住房公积金', 40],
};

const projects: Record<string, number> = {
  会议费: 60,
  区代表活动经费: 25,
  '人大代表之家（联络站）运行经费': 20,
  业务工作经费: 88,
  公务车购置: 18,
  换届选举经费: 3.73,
};

/** What a journey changes in a made year; `original` is the year that ships with the app. */
export type Change = (
  made: { projects: MadeProject[] },
  original: { projects: MadeProject[] },
) => void;

export interface MadeProject {
  name: string;
  goals: { text: string; kind: string }[];
  indicators: { level3: string; target: string; result?: string }[];
}

/** Budget JSON of another year. Its total of 847.73 is what the one of 2023 says of 2022. */
function otherYear(year: number, change: Change): string {
  const made = read(entry.path);
  const table = (id: string) => made.tables.find((one: { id: string }) => one.id === id);
  const names = Object.fromEntries(
    made.tables.flatMap(({ rows }: { rows: { code?: string; name: string }[] }) =>
      rows.map(({ code, name }) => [code, name]),
    ),
  );
  for (const id of ['expenditure', 'general']) {
    table(id).rows = rowsOf(subjects, table(id).columns.length, names);
  }
  if (year < 2018) table('basic').rows = rowsOf(oldItems, 3, names);
  made.id = `130207-301-${year}-budget`;
  made.year = year;
  made.changes = [];
  made.statements = [];
  made.projects = Object.entries(projects).map(([name, amount]) => ({
    name,
    amount,
    goals: [],
    indicators: [],
  }));
  change(made, read(entry.path));
  return JSON.stringify(made);
}

function named(folder: string, text: string) {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { path: `${folder}-${sha256.slice(0, 12)}.json`, sha256 };
}

/** Serves the bundled library with these further years in it, changed as the journey needs them. */
export async function serveYears(
  page: Page,
  years: readonly number[],
  change: Change = () => undefined,
): Promise<void> {
  const files = new Map<string, string>();
  const put = (folder: string, text: string) => {
    const place = named(folder, text);
    files.set(place.path, text);
    return place;
  };
  const made = years.map((year) => {
    const text = otherYear(year, change);
    const id = `130207-301-${year}-budget`;
    const bytes = Buffer.byteLength(text);
    const head = { ...entry, id, year, total: 847.73, totalLastYear: null, bytes };
    return { ...head, ...put(`disclosures/${id}`, text) };
  });
  const list = { ...shard, disclosures: [entry, ...made] };
  const listed = put('regions/130207', JSON.stringify(list));
  const regions = [{ ...region, ...listed, disclosures: list.disclosures.length }];
  files.set('catalog.json', JSON.stringify({ ...catalog, regions }));
  await page.route('**/data/**', (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^.*\/data\//, '');
    const body = files.get(path);
    return body === undefined
      ? route.fallback()
      : route.fulfill({ body, contentType: 'application/json' });
  });
}
