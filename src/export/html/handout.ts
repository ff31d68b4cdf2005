/**
 * One file with a department's budget in it: the program that the build makes (dist/handout.html),
 * filled with the disclosure as data for its screens and as HTML for readers without scripts.
 */
import { printBudgetJson } from '#domain/budget-json.ts';
import type { Disclosure } from '#domain/disclosure.ts';
import { words } from '#words/words.ts';
import { takeawayText } from '../brief/takeaway.ts';
import { dayOf } from '../taken.ts';
import { element, escapeXml } from '../svg/markup.ts';
import { empty } from './page.ts';
import { pageTitle, staticDisclosure } from './static-disclosure.ts';

/** The whole file; `null` where the template lacks a place to fill, so is none. */
export function fillHandout(template: string, disclosure: Disclosure, at: Date): string | null {
  const description = words.staticPages.description(
    takeawayText(disclosure, null),
    disclosure.unit,
  );
  const parts = {
    head: [
      element('title', {}, escapeXml(words.titleOf(pageTitle(disclosure)))),
      empty('meta', { name: 'description', content: description }),
    ].join('\n'),
    body: [
      element('main', { id: 'static', class: 'static wrap' }, staticDisclosure(disclosure, null)),
      element(
        'footer',
        { id: 'static-foot' },
        element('p', { class: 'wrap' }, words.staticPages.handoutFoot(dayOf(at))),
      ),
      element('script', { type: 'application/json', id: 'disclosure' }, dataText(disclosure)),
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
