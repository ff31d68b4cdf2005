/**
 * How long all checks take on a disclosure of about ten thousand identities. Run by
 * `npx tsx bench/checks.ts [SUBJECTS]`; prints one table.
 */
import { cpus } from 'node:os';
import { runChecks } from '../src/checks/run-checks.ts';
import type { Disclosure, Row, Table } from '../src/domain/disclosure/disclosure.ts';

const items = Number(process.argv[2] ?? 830);
const rounds = 30;
const columns = ['total', 'basic', 'project'];

/** 类, 款 and 项 in tens, each 项 with basic and project money, and every sum printed. */
function subjectRows(): Row[] {
  const sums = new Map<string, number[]>();
  const codes: string[] = [];
  for (let index = 0; index < items; index += 1) {
    const section = Math.floor(index / 10);
    const code = [201 + Math.floor(section / 10), section % 10, index % 10]
      .map((part, level) => (level === 0 ? String(part) : String(part + 1).padStart(2, '0')))
      .join('');
    for (const above of [code.slice(0, 3), code.slice(0, 5), code]) {
      const known = sums.get(above);
      if (!known) codes.push(above);
      const [total = 0, basic = 0, project = 0] = known ?? [];
      sums.set(above, [total + 30_000, basic + 10_000, project + 20_000]);
    }
  }
  const rows = codes.map((code, no): Row => {
    return { no: no + 2, code, name: `科目${code}`, values: sums.get(code) ?? [], at: {} };
  });
  const values = [30_000 * items, 10_000 * items, 20_000 * items];
  return [{ no: 1, role: 'total', name: '合计', values, at: {} }, ...rows];
}

function table(id: string, ids: readonly string[], rows: readonly Row[]): Table {
  const printed = ids.map((column) => {
    return { id: column, label: column, groups: [], kind: 'amount' as const };
  });
  return { id, title: id, caption: [], columns: printed, rows, note: null };
}

/** A disclosure like any other, with nothing in it but large tables. */
function made(): Disclosure {
  const rows = subjectRows();
  const income = rows.map(({ values, ...row }) => {
    const [total = 0] = values;
    return { ...row, values: [total, total, total, null] };
  });
  const sources = ['total', 'currentYear', 'fiscalAppropriation', 'carryOver'];
  return {
    id: 'bench',
    stage: 'budget',
    year: 2023,
    region: { code: '130207', name: '' },
    organization: { code: null, name: '', kind: 'department', units: [] },
    unit: '万元',
    decimals: 2,
    source: { title: '', file: '', format: 'json', sha256: '', url: null },
    tables: [
      table('revenue', sources, income),
      table('expenditure', columns, rows),
      table('general', columns, rows),
      table('governmentFund', columns, []),
    ],
    projects: [],
    changes: [],
    statements: [],
    texts: [],
    performance: { overall: [], items: [], measures: [] },
    glossary: [],
  };
}

const times: number[] = [];
let identities = 0;
let broken = 0;
while (times.length < rounds) {
  // A new one each time: what is kept of a disclosure must not make the next round look faster.
  const disclosure = made();
  const start = performance.now();
  const { examined, held } = runChecks(disclosure);
  times.push(performance.now() - start);
  identities = examined;
  broken = examined - held;
}
const first = times[0] ?? 0;
times.sort((one, other) => one - other);
const at = (share: number) => (times[Math.floor(share * rounds)] ?? 0).toFixed(1);
console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}`);
console.table({
  'all rules': {
    subjects: items,
    identities,
    'not holding': broken,
    'first call, ms': first.toFixed(1),
    'median, ms': at(0.5),
    '95th percentile, ms': at(0.95),
    rounds,
  },
});
