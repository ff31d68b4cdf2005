/** A disclosure as a line of its region's list: whose it is, its headline figures, what the checks say. */
import { pinyin } from 'pinyin-pro';
import type { CheckReport } from '#checks/run-checks.ts';
import type { Checked, ShardDisclosure } from '#domain/catalog/catalog.ts';
import { functionalClassOf } from '#domain/subjects/classification.ts';
import { currentFigure } from '#domain/disclosure/current-figure.ts';
import {
  sourcesOf,
  tableOf,
  totalRow,
  valueOf,
  type Disclosure,
} from '#domain/disclosure/disclosure.ts';
import { numberFromFen, type Fen } from '#domain/money/money.ts';
import { printedTree, unreadIn } from '#domain/subjects/printed-tree.ts';
import { spendingTable } from '#domain/subjects/spending-table.ts';
import type { NamedFile } from '../library-files.ts';

/** The entry of a disclosure that stands in `file`, in an edition without earlier versions. */
export function entryOf(
  disclosure: Disclosure,
  { path, sha256, text }: NamedFile,
  report: CheckReport,
): ShardDisclosure {
  const { id, organization, year, stage, unit } = disclosure;
  const table = tableOf(disclosure, 'expenditure');
  const row = table && totalRow(table);
  const total = (table && row && valueOf(table, row, 'total')) ?? null;
  const change = disclosure.changes.find(
    ({ of, baseYear }) => of === 'total' && baseYear === year - 1,
  );
  const delta = change?.delta ?? null;
  const figure = (of: string): number | null => {
    const found = currentFigure(disclosure, of);
    return found && numberFromFen(found.amount, unit);
  };
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
    kind: organization.kind,
    figures: {
      basic: figure('basic'),
      project: figure('project'),
      threePublic: figure('threePublic'),
      ...classesOf(disclosure, total),
    },
    checked: countsOf(report),
    sources: sourcesOf(disclosure).map((source) => source.sha256),
  };
}

/** The classes of all spending, where together they are the total; else the list tells none. */
function classesOf(
  disclosure: Disclosure,
  total: Fen | null,
): { classes?: [code: string, amount: number][] } {
  const table = spendingTable(disclosure);
  if (table?.id !== 'expenditure' || total === null) return {};
  const root = printedTree(disclosure, table);
  const isWhole = root.amounts['total'] === total && unreadIn(root, 'total', root) === 0;
  const amounts = root.children.map(
    ({ code, amounts }) => [code, amounts['total'] ?? null] as const,
  );
  const known = amounts.filter((one): one is [string, Fen] => one[1] !== null && one[1] !== 0);
  if (!isWhole || known.length === 0 || !known.every(([code]) => functionalClassOf(code)))
    return {};
  return { classes: known.map(([code, fen]) => [code, numberFromFen(fen, disclosure.unit)]) };
}

function countsOf({ examined, held, findings }: CheckReport): Checked {
  const count = (wanted: string) => findings.filter(({ severity }) => severity === wanted).length;
  return {
    examined,
    held,
    contradictions: count('contradiction'),
    warnings: count('warning'),
    questions: count('question'),
  };
}

/** The first letters of the pinyin, so that a name is found by typing `rdb`. */
function initialsOf(name: string): string {
  const letters = pinyin(name, { pattern: 'first', toneType: 'none', type: 'array' }).join('');
  return letters.toLowerCase().replace(/[^a-z0-9]/g, '');
}
