/** Whose document this is, of which year and stage, in which unit: from captions and titles. */
import type { Organization, Stage } from '#domain/disclosure/disclosure.ts';
import { isYear } from '#domain/organization/identity.ts';
import { issue, type Issue } from '#domain/issues/issue.ts';
import type { AmountUnit } from '#domain/money/money.ts';
import type { Document } from '../read/document.ts';
import { folded } from '../wording.ts';
import { organizationIn as namedOrganization, type Caption } from './caption.ts';
import { organizationOfTitle, titleOf } from './document/document-title.ts';
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
  const stated = [...new Set(years(captions))];
  if (stated.length > 1) {
    issues.push(issue('years-differ', 'warning', { years: stated.join('、') }));
  }
  const units = captions.flatMap(({ unit }) => (unit === null ? [] : [unit]));
  if (units.length === 0 && tables.length > 0)
    issues.push(issue('unit-missing', 'warning', { assumed: '万元' }));
  const titles = tables.map((table) => table.title).filter((each) => each !== '');
  const organization = organizationIn(document, captions, title);
  return {
    issues,
    identity: {
      title,
      year: mostFrequent(years(captions)) ?? yearIn(title) ?? mostFrequent(titles.flatMap(yearsIn)),
      stage: stageIn(title, titles),
      organization: organization && { ...organization, kind: kindIn(title, titles) },
      unit: mostFrequent(units) ?? '万元',
    },
  };
}

function years(captions: readonly Caption[]): number[] {
  return captions.flatMap(({ year }) => (isYear(year) ? [year] : []));
}

/** The name that most captions give; else 预算主管部门： above the tables; else what the title begins with. */
function organizationIn(
  document: Document,
  captions: readonly Caption[],
  title: string,
): Pick<Organization, 'code' | 'name'> | null {
  const names = captions.flatMap(({ organization }) =>
    organization === null ? [] : [organization],
  );
  const name = mostFrequent(names) ?? firstNamed(document) ?? organizationOfTitle(title);
  if (name === null) return null;
  const own = captions.find(({ organization }) => organization === name);
  return { code: own?.organizationCode ?? null, name: withoutScope(name) };
}

/** 某某局（部门）, 某某局（汇总）: the words in brackets are no part of the name. */
function withoutScope(name: string): string {
  return name.replace(/[(（](?:部门|汇总|单位)[)）]$/, '');
}

function firstNamed({ blocks }: Document): string | null {
  const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
  return (
    lines
      .slice(0, 12)
      .filter((line) => line.length < 80 && !/[。；]$/.test(line))
      .map(namedOrganization)
      .find((name) => name !== null) ?? null
  );
}

function yearIn(title: string): number | null {
  return yearsIn(title)[0] ?? null;
}

function yearsIn(title: string): number[] {
  const year = /(\d{4})\s{0,3}年/.exec(folded(title))?.[1];
  return year && isYear(Number(year)) ? [Number(year)] : [];
}

/** What the document's own title says counts before the titles of its tables. */
function kindIn(title: string, titles: readonly string[]): Organization['kind'] {
  const unit = /单位(?:预算|决算)/;
  const department = /部门(?:预算|决算|收支|支出|收入)/;
  if (department.test(title)) return 'department';
  if (unit.test(title)) return 'unit';
  const words = titles.join(' ');
  return unit.test(words) && !department.test(words) ? 'unit' : 'department';
}

function stageIn(title: string, titles: readonly string[]): Stage {
  if (/决算/.test(title)) return /预算(?:信息)?公开/.test(title) ? 'budget' : 'finalAccounts';
  const settled = titles.filter((each) => /决算/.test(each)).length;
  if (!/预算/.test(title) && settled * 2 > titles.length) return 'finalAccounts';
  return /预算调整|调整预算/.test([title, ...titles].join(' ')) ? 'adjusted' : 'budget';
}

function mostFrequent<T>(values: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, m], [, n]) => n - m)[0]?.[0] ?? null;
}
