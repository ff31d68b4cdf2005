/** The page of method beside the published pages: the same as the screen, without a program. */
import type { CatalogRegion } from '#domain/catalog/catalog.ts';
import { words } from '#words/words.ts';
import { methodOf } from '../method.ts';
import { element, escapeXml } from '../svg/markup.ts';
import { htmlPage } from './page.ts';
import { app, foot, icon, methodFile, type PageFile } from './page-parts.ts';
import { htmlTable } from './table.ts';

export function methodPage(regions: readonly CatalogRegion[], style: string): PageFile {
  const { title, lead, tried, lists, tables } = methodOf(regions);
  const say = words.staticPages;
  const text = (of: string): string => element('p', {}, escapeXml(of));
  const body = [
    element(
      'main',
      { class: 'static wrap' },
      element(
        'p',
        { class: 'ways' },
        element('a', { href: `${app}#/method` }, say.app),
        ' ',
        element('a', { href: 'index.html' }, say.all),
      ),
      element('h1', {}, escapeXml(title)),
      element('p', { class: 'lead' }, escapeXml(lead)),
      tried === null ? '' : text(tried),
      lists.map(({ title: head, texts }) =>
        element(
          'section',
          {},
          element('h2', {}, escapeXml(head)),
          element(
            'ul',
            {},
            texts.map((each) => element('li', {}, escapeXml(each))),
          ),
        ),
      ),
      tables.map((table) =>
        element('section', {}, element('h2', {}, escapeXml(table.title)), htmlTable(table)),
      ),
    ),
    foot(),
  ].join('\n');
  return { path: methodFile, content: htmlPage({ title, description: lead, style, icon }, body) };
}
