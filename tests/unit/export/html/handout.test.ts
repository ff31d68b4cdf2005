import { expect, test } from 'vitest';
import { parseBudgetJson, printBudgetJson } from '#domain/budget-json.ts';
import { fillHandout } from '#export/html/handout.ts';
import { bundled, firstBundled as disclosure } from '../bundled.ts';
import { attribute, elements, parse, textIn } from './parsed.ts';

const template =
  '<!doctype html><html><head><!--handout:head--></head><body><!--handout:body--><script>1</script></body></html>';
const day = new Date(2026, 10, 22, 12);

function dataIn(page: string): string {
  const data = elements(parse(page), 'script').find(
    (each) => attribute(each, 'id') === 'disclosure',
  );
  return data ? textIn(data) : '';
}

test.each(bundled)('the data of %s comes out as it went in', (_, of) => {
  const { value, issues } = parseBudgetJson(dataIn(fillHandout(template, of, day) ?? ''));
  expect(issues).toEqual([]);
  expect(value && printBudgetJson(value)).toBe(printBudgetJson(of));
});

test('a name that would end the data or begin a script stays a name', () => {
  const name = '</script><!--<script>]]>&lt;\u2028\u2029$&$1<!--handout:body-->';
  const of = { ...disclosure, organization: { ...disclosure.organization, name } };
  const page = fillHandout(template, of, day) ?? '';
  const written = page.slice(page.indexOf('type="application/json"'));
  const data = written.slice(written.indexOf('>') + 1, written.indexOf('</script>'));
  expect(data).not.toMatch(/[<>&\u2028\u2029]/);
  expect(elements(parse(page), 'script')).toHaveLength(2);
  expect(parseBudgetJson(dataIn(page)).value?.organization.name).toBe(name);
  expect(textIn(elements(parse(page), 'title')[0]!)).toContain(name);
});

test('a template without its places, or with one of them twice, is none', () => {
  expect(fillHandout('<!doctype html>', disclosure, day)).toBeNull();
  expect(fillHandout(template.replace('<!--handout:body-->', ''), disclosure, day)).toBeNull();
  expect(fillHandout(template + template, disclosure, day)).toBeNull();
});
