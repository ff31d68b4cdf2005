/** A whole page around some markup, that loads nothing but its style and the host's pictures. */
import { language } from '#words/zh.ts';
import { words } from '#words/words.ts';
import { attributesText, element, escapeXml, type Attributes } from '../svg/markup.ts';

/** What these pages may load: less than the app. It needs no script at all. */
const policy =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

export interface PageHead {
  readonly title: string;
  readonly description: string;
  /** Addresses relative to the page. */
  readonly style: string;
  readonly icon: string;
  readonly picture?: { readonly src: string; readonly alt: string; readonly size: Size };
  /** What machines that gather data read: JSON, written so that it cannot end its element. */
  readonly linkedData?: string;
  /** The address of an Atom feed. */
  readonly feed?: string;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The HTML document; `body` is markup for inside `<body>`. */
export function htmlPage(head: PageHead, body: string) {
  const { title, description, style, icon, picture, linkedData, feed } = head;
  const meta = (name: string, content: string): string => empty('meta', { name, content });
  const graph = (property: string, content: string | number): string =>
    empty('meta', { property: `og:${property}`, content });
  return `<!doctype html>
${element(
  'html',
  { lang: language },
  `\n${element(
    'head',
    {},
    [
      '',
      empty('meta', { charset: 'utf-8' }),
      empty('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
      meta('viewport', 'width=device-width, initial-scale=1'),
      meta('color-scheme', 'light dark'),
      meta('referrer', 'no-referrer'),
      element('title', {}, escapeXml(words.titleOf(title))),
      meta('description', description),
      graph('type', 'article'),
      graph('site_name', words.name),
      graph('locale', language.replace('-', '_')),
      graph('title', title),
      graph('description', description),
      ...(picture
        ? [
            graph('image', picture.src),
            graph('image:width', picture.size.width),
            graph('image:height', picture.size.height),
            graph('image:alt', picture.alt),
          ]
        : []),
      empty('link', { rel: 'icon', href: icon, type: 'image/svg+xml' }),
      empty('link', { rel: 'stylesheet', href: style }),
      ...(feed === undefined
        ? []
        : [empty('link', { rel: 'alternate', type: 'application/atom+xml', href: feed })]),
      // Data, and no program: no policy for scripts is about it.
      ...(linkedData === undefined
        ? []
        : [element('script', { type: 'application/ld+json' }, linkedData)]),
      '',
    ].join('\n'),
  )}\n${element('body', {}, `\n${body}\n`)}\n`,
)}
`;
}

/** An element that has no content, and no end tag. */
export function empty(name: string, attributes: Attributes): string {
  return `<${name}${attributesText(attributes)}>`;
}
