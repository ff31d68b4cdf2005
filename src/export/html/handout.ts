/**
 * One file with a department's budget in it: the program that the build makes (dist/handout.html),
 * filled with the disclosure as data for its screens and as HTML for readers without scripts.
 */
import { printBudgetJson } from '#domain/disclosure/budget-json.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { words } from '#words/words.ts';
import { takeawayText } from '../brief/takeaway.ts';
import { dayOf } from '../provenance.ts';
import { element, escapeXml } from '../svg/markup.ts';
import { empty } from './page.ts';
import { yearBefore } from './pages.ts';
import { pageTitle, staticDisclosure } from './static-disclosure.ts';

/**
 * The whole file; `null` where the template lacks a place to fill, so is none. `others` are other years
 * of the same organization, to compare with: they are data of their own, and tables of changes.
 */
export function fillHandout(
  template: string,
  disclosure: Disclosure,
  others: readonly Disclosure[],
  at: Date,
): string | null {
  const before = yearBefore(disclosure, others);
  const description = words.staticPages.description(
    takeawayText(disclosure, before),
    disclosure.unit,
  );
  const parts = {
    head: [
      element('title', {}, escapeXml(words.titleOf(pageTitle(disclosure)))),
      empty('meta', { name: 'description', content: description }),
    ].join('\n'),
    body: [
      element(
        'main',
        { id: 'static', class: 'static wrap' },
        staticDisclosure(disclosure, before, others),
      ),
      element(
        'footer',
        { id: 'static-foot' },
        element('p', { class: 'wrap' }, words.staticPages.handoutFoot(dayOf(at))),
      ),
      ...[disclosure, ...others].map((each) =>
        element('script', { type: 'application/json', 'data-disclosure': each.id }, dataText(each)),
      ),
    ].join('\n'),
  };
  return (['head', 'body'] as const).reduce<string | null>((text, name) => {
    const [before, after, ...more] = text?.split(`<!--handout:${name}-->`) ?? [];
    const once = before !== undefined && after !== undefined && more.length === 0;
    return once ? before + parts[name] + after : null;
  }, template);
}

/** JSON that no part of can be taken for markup, nor for the end of a line of a script. */
function dataText(disclosure: Disclosure): string {
  return printBudgetJson(disclosure).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
