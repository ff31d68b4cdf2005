/** What all published pages have in common. */
import { words } from '#words/words.ts';
import { element } from '../svg/markup.ts';

export interface PageFile {
  /** Relative to the folder of the pages. */
  readonly path: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** Relative to the pages: they lie in a folder beside index.html. */
export const app = '../index.html';
export const icon = '../icon.svg';
/** The page of method. */
export const methodFile = 'method.html';

export function foot(): string {
  return element(
    'footer',
    {},
    element(
      'p',
      { class: 'wrap' },
      words.staticPages.madeFrom,
      ' ',
      element('a', { href: methodFile }, words.method),
    ),
  );
}
