/** Whose document this is, of which year and stage, in which unit: from captions and titles. */
import type { Organization, Stage } from '#domain/disclosure.ts';
import { issue, type Issue } from '#domain/issue.ts';
import type { AmountUnit } from '#domain/money.ts';
import type { Document } from '../read/document.ts';
import { folded, matchable, printed, withoutOrdinal } from '../wording.ts';
import type { FoundTable } from './recognise-tables.ts';

export interface Identity {
  readonly title: string;
  readonly year: number | null;
  readonly stage: Stage;
  readonly organization: Pick<Organization, 'code' | 'name' | 'kind'> | null;
  readonly unit: AmountUnit;
}

/**
 * Captions count before titles. Years that differ between captions, and a document without a unit of
 * money (万元 is then assumed), are reported; what is not found is `null`.
 */
export function identify(
  document: Document,
  tables: readonly FoundTable[],
): { identity: Identity; issues: Issue[] } {
  const issues: Issue[] = [];
  const captions = tables.map(({ caption }) => caption);
  const title = titleOf(document);
  const years = [...new Set(captions.flatMap(({ year }) => (year === null ? [] : [year])))];
  if (years.length > 1) {
    issues.push(issue('years-differ', 'warning', { years: years.join('、') }));
  }
  const units = captions.flatMap(({ unit }) => (unit === null ? [] : [unit]));
  if (units.length === 0) issues.push(issue('unit-missing', 'warning', { assumed: '万元' }));
  const words = [title, ...tables.map((table) => table.title)].join(' ');
  const named = captions.find(({ organization }) => organization !== null);
  const name = named?.organization ?? /^(.{2,60}?)\d{4}年/.exec(title)?.[1] ?? null;
  const kind = /单位(?:预算|决算)/.test(words) && !/部门(?:预算|决算)/.test(words);
  return {
    issues,
    identity: {
      title,
      year:
        mostFrequent(captions.flatMap(({ year }) => (year === null ? [] : [year]))) ??
        yearIn(title),
      stage: stageIn(words),
      organization:
        name === null
          ? null
          : { code: named?.organizationCode ?? null, name, kind: kind ? 'unit' : 'department' },
      unit: mostFrequent(units) ?? '万元',
    },
  };
}

/** The line that names the document: 某办公室2023年部门预算信息公开情况说明. */
function titleOf({ blocks }: Document): string {
  const titles = blocks.flatMap((block) => {
    if (block.kind === 'grid') return [];
    const words = matchable(block.text);
    const fits =
      words.length <= 80 && /\d{4}年.{0,10}(?:预算|决算)/.test(words) && !/[。;,:]$/.test(words);
    return fits ? [printed(withoutOrdinal(printed(block.text)))] : [];
  });
  return titles[0] ?? '';
}

function yearIn(title: string): number | null {
  const year = /(\d{4})年/.exec(folded(title))?.[1];
  return year ? Number(year) : null;
}

function stageIn(words: string): Stage {
  if (/决算/.test(words) && !/预算信息公开|预算公开/.test(words)) return 'finalAccounts';
  return /预算调整|调整预算/.test(words) ? 'adjusted' : 'budget';
}

function mostFrequent<T>(values: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, m], [, n]) => n - m)[0]?.[0] ?? null;
}
