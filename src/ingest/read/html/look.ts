/** Whether words of a page are seen, as far as the page itself says it: style sheets are not read. */
import type { HtmlElement } from './tree.ts';

export interface Look {
  /** Whether words are written in white. */
  readonly white: boolean;
  /** Whether there is a ground on which white is seen. */
  readonly shaded: boolean;
}

export const plainLook: Look = { white: false, shaded: false };

const notShown =
  /display\s{0,5}:\s{0,5}none|mso-hide\s{0,5}:\s{0,5}all|visibility\s{0,5}:\s{0,5}hidden|font-size\s{0,5}:\s{0,5}0(?:\.0{1,9})?(?![.\d])/i;

/** Not displayed, or written in no size at all. */
export function isHidden(element: HtmlElement): boolean {
  return (
    attribute(element, 'hidden') !== undefined || notShown.test(attribute(element, 'style') ?? '')
  );
}

/** How words in an element look that stands in another of this look. */
export function lookOf(element: HtmlElement, around: Look): Look {
  const style = attribute(element, 'style') ?? '';
  const colour = /(?:^|[;\s])color\s{0,5}:([^;]{1,40})/i.exec(style)?.[1];
  const ground = /background(?:-color)?\s{0,5}:([^;]{1,200})/i.exec(style)?.[1];
  const written = colour ?? attribute(element, 'color');
  const under = ground ?? attribute(element, 'bgcolor') ?? attribute(element, 'background');
  return {
    white: written === undefined ? around.white : isWhite(written),
    shaded: around.shaded || (under !== undefined && !isWhite(under) && !isClear(under)),
  };
}

/** White, or so near to it that nobody reads it on paper. */
function isWhite(colour: string): boolean {
  const plain = colour.toLowerCase().replace(/\s|!important/g, '');
  return /^(?:white|#fff|#(?:f[8-f]){3}|rgb\((?:2[45]\d,?){3}\))$/.test(plain);
}

function isClear(ground: string): boolean {
  return /^\s*(?:none|transparent|inherit|initial)\s*$/i.test(ground);
}

export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}
