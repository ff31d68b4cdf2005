import { expect, test } from 'vitest';
import { parseBudgetJson, printBudgetJson } from '#domain/disclosure/budget-json.ts';
import { currentFigure } from '#domain/disclosure/current-figure.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { formatFen } from '#domain/money/format.ts';
import { spendingTable } from '#domain/subjects/spending-table.ts';
import { subjectTree } from '#domain/subjects/subject-tree.ts';
import { fillHandout } from '#export/html/handout.ts';
import { bundled, firstBundled as disclosure } from '../bundled.ts';
import { attribute, elements, parse, textIn } from './parsed.ts';

const template =
  '<!doctype html><html><head><!--handout:head--></head><body><!--handout:body--><script>1</script></body></html>';
const day = new Date(2026, 10, 22, 12);

function dataIn(page: string): string {
  const data = elements(parse(page), 'script').find(
    (each) => attribute(each, 'type') === 'application/json',
  );
  return data ? textIn(data) : '';
}

test.each(bundled)('the data of %s comes out as it went in', (_, of) => {
  const { value, issues } = parseBudgetJson(dataIn(fillHandout(template, of, [], day) ?? ''));
  expect(issues).toEqual([]);
  expect(value && printBudgetJson(value)).toBe(printBudgetJson(of));
});

test('a name that would end the data or begin a script stays a name', () => {
  const name = '</script><!--<script>]]>&lt;\u2028\u2029$&$1<!--handout:body-->';
  const of = { ...disclosure, organization: { ...disclosure.organization, name } };
  const page = fillHandout(template, of, [], day) ?? '';
  const written = page.slice(page.indexOf('type="application/json"'));
  const data = written.slice(written.indexOf('>') + 1, written.indexOf('</script>'));
  expect(data).not.toMatch(/[<>&\u2028\u2029]/);
  expect(elements(parse(page), 'script')).toHaveLength(2);
  expect(parseBudgetJson(dataIn(page)).value?.organization.name).toBe(name);
  expect(textIn(elements(parse(page), 'title')[0]!)).toContain(name);
});

test('a template without its places, or with one of them twice, is none', () => {
  expect(fillHandout('<!doctype html>', disclosure, [], day)).toBeNull();
  expect(fillHandout(template.replace('<!--handout:body-->', ''), disclosure, [], day)).toBeNull();
  expect(fillHandout(template + template, disclosure, [], day)).toBeNull();
});

test('other years are data of their own, and their figures stand in tables beside each other', () => {
  const wanli = new Map(bundled);
  const [y2025, y2024, y2023] = [2025, 2024, 2023].map((year) => {
    const found = wanli.get(`310107-eece0746-${year}-budget`);
    if (!found) throw new Error(`${year} is not bundled`);
    return found;
  }) as [Disclosure, Disclosure, Disclosure];
  const page = parse(fillHandout(template, y2025, [y2024, y2023], day) ?? '');
  const ids = elements(page, 'script').flatMap((each) => attribute(each, 'data-disclosure') ?? []);
  expect(ids).toEqual([y2025.id, y2024.id, y2023.id]);
  const titles = elements(page, 'h2').map(textIn);
  expect(titles).toContain('各年度主要数字');
  expect(titles).toContain('2024年与2025年按功能科目比较');
  expect(titles).toContain('2023年与2024年按功能科目比较');
  const [figures, classes] = ['各年度主要数字', '各年度支出（按功能分类）'].map((name) =>
    elements(page, 'table').find((each) => textIn(each).startsWith(name)),
  );
  for (const of of [y2023, y2024, y2025]) {
    const total = currentFigure(of, 'total');
    expect(textIn(figures!)).toContain(formatFen(total?.amount ?? 0, of));
    for (const row of subjectTree(spendingTable(of)!).children) {
      expect(textIn(classes!)).toContain(formatFen(row.amounts['total'] ?? 0, of));
    }
  }
});
