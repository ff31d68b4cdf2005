/** A disclosure as a line of its region's list: whose it is, its headline figures, what the checks say. */
import { pinyin } from 'pinyin-pro';
import type { CheckReport } from '#checks/run-checks.ts';
import type { Checked, ShardDisclosure } from '#domain/catalog/catalog.ts';
import { currentFigure } from '#domain/disclosure/current-figure.ts';
import {
  sourcesOf,
  tableOf,
  totalRow,
  valueOf,
  type Disclosure,
} from '#domain/disclosure/disclosure.ts';
import { numberFromFen } from '#domain/money/money.ts';
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
    },
    checked: countsOf(report),
    sources: sourcesOf(disclosure).map((source) => source.sha256),
  };
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
