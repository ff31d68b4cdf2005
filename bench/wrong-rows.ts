/** How long all checks take on tables in which no row adds up: it must grow as the rows do. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { runChecks } from '../src/checks/run-checks.ts';
import type { Disclosure, Row } from '../src/domain/disclosure/disclosure.ts';
import { printTable, rounded } from './table.ts';

const counts = [8_000, 16_000, 64_000, 200_000];

function rowsOf(count: number): Row[] {
  const rows: Row[] = [{ no: 1, role: 'total', name: '合计', values: [7, 1, 2], at: {} }];
  for (let index = 0; index < count; index += 1) {
    const basic = ((index * 7_919) % 99_991) * 100;
    const project = ((index * 104_729) % 899_981) * 100;
    const values = [basic + project + 1_000_000 + index * 100, basic, project];
    const code = String(2_010_101 + index);
    rows.push({ no: index + 2, code, name: `科目${index}`, values, at: {} });
  }
  return rows;
}

function made(count: number): Disclosure {
  const columns = ['total', 'basic', 'project'].map((id) => {
    return { id, label: id, groups: [], kind: 'amount' as const };
  });
  const rows = rowsOf(count);
  return {
    id: 'bench',
    stage: 'budget',
    year: 2023,
    region: { code: '130207', name: '' },
    organization: { code: null, name: '', kind: 'department', units: [] },
    unit: '万元',
    decimals: 2,
    source: { title: '', file: '', format: 'json', sha256: '', url: null },
    tables: [{ id: 'expenditure', title: '支出', caption: [], columns, rows, note: null }],
    projects: [],
    changes: [],
    statements: [],
    texts: [],
    performance: { overall: [], items: [], measures: [] },
    glossary: [],
  };
}

/** What a process of its own tells: the first call in it is the one that a reader waits for. */
function measured(count: number): Promise<number[]> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), [String(count)]);
    child.once('message', (told) => resolve(told as number[]));
    child.once('exit', () => reject(new Error('It ended')));
  });
}

function measure(count: number): number[] {
  const disclosure = made(count);
  const [before, start] = [process.cpuUsage(), performance.now()];
  runChecks(disclosure);
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return [(user + system) / 1e6, wall / 1e3, process.memoryUsage().rss / 1e6];
}

const [, , chosen] = process.argv;
if (chosen !== undefined && process.send) {
  process.send(measure(Number(chosen)));
} else {
  const rows: (string | number)[][] = [];
  for (const count of chosen === undefined ? counts : [Number(chosen)]) {
    const [processor = NaN, wall = NaN, memory = NaN] = await measured(count);
    const each = rounded((processor * 1e6) / count);
    rows.push([count, rounded(processor), rounded(wall), each, Math.round(memory)]);
  }
  printTable(
    'Checks of wrong rows',
    'All rules over one table in which no row adds up and the total fits nothing; the first call in a ' +
      'new Node. 200,000 rows are to take 5 s.',
    ['rows', 'processor, s', 'wall, s', 'processor a row, µs', 'memory, MB'],
    rows,
  );
}
