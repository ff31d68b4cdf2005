/** Where the elements of a page stand, as far as their styles and the page's own style sheets say it. */
import { attribute } from './look.ts';
import type { HtmlElement, HtmlNode } from './tree.ts';

/** A style as far as it says where something stands, in pixels. */
export interface Style {
  readonly placed: boolean;
  readonly left?: number;
  readonly top?: number;
  readonly bottom?: number;
  readonly width?: number;
  readonly height?: number;
  readonly size?: number;
  /** By how much letters are drawn larger than their size. */
  readonly scale?: number;
}

/** The styles of a page's elements. */
export class Styles {
  readonly #classes: ReadonlyMap<string, Style>;

  constructor(root: HtmlNode) {
    this.#classes = classesOf(root);
  }

  /** The classes in their order, and what the element says itself. */
  of(element: HtmlElement): Style {
    const names = (attribute(element, 'class') ?? '').split(/\s+/);
    const styles = names.flatMap((name) => this.#classes.get(name) ?? []);
    const own = styleFrom(attribute(element, 'style') ?? '');
    return [...styles, own].reduce((all, style) => ({
      ...all,
      ...style,
      placed: all.placed || style.placed,
    }));
  }
}

export function isBox({ placed, left }: Style): boolean {
  return placed && left !== undefined;
}

export function sizeOf({ size, scale = 1 }: Style): number | null {
  return size === undefined ? null : size * scale;
}

/** The words of an element, a text a line; an element without words may be a gap. */
export function linesIn(node: HtmlNode, blank: (gap: HtmlElement) => string = () => ''): string[] {
  const lines = [''];
  const read = (each: HtmlNode): void => {
    if (each.nodeName === '#text' && 'value' in each) {
      lines[lines.length - 1] += each.value.replace(/[\n\r\t]+/g, ' ');
    } else if (each.nodeName === 'br') lines.push('');
    else if ('tagName' in each && each.childNodes.length === 0) {
      lines[lines.length - 1] += blank(each);
    } else if ('childNodes' in each) each.childNodes.forEach(read);
  };
  read(node);
  return lines;
}

/** The rules of the page's own style sheets that are of one class. */
function classesOf(root: HtmlNode): Map<string, Style> {
  const classes = new Map<string, Style>();
  const read = (node: HtmlNode): void => {
    if ('tagName' in node && node.tagName === 'style') {
      for (const [, name = '', rule = ''] of linesIn(node).join('').matchAll(classRule)) {
        const known = classes.get(name);
        const style = styleFrom(rule);
        classes.set(name, { ...known, ...style, placed: style.placed || known?.placed === true });
      }
    } else if ('childNodes' in node) node.childNodes.forEach(read);
  };
  read(root);
  return classes;
}

const classRule = /\.([\w-]{1,40})\s{0,5}\{([^{}]{0,400})\}/g;

function styleFrom(text: string): Style {
  const lengths = Object.entries(properties).flatMap(([key, property]) => {
    const found = property.exec(text);
    const pixels = found && Number(found[1]) * (found[2]?.toLowerCase() === 'pt' ? 4 / 3 : 1);
    return pixels === null ? [] : [[key, pixels] as const];
  });
  return { placed: isPlaced.test(text), ...Object.fromEntries(lengths) };
}

const isPlaced = /position\s{0,5}:\s{0,5}(?:absolute|relative)/i;

const properties = {
  left: lengthOf('left'),
  top: lengthOf('top'),
  bottom: lengthOf('bottom'),
  width: lengthOf('width'),
  height: lengthOf('height'),
  size: lengthOf('font-size'),
  scale: /transform\s{0,5}:\s{0,5}matrix\(([\d.]{1,12})/i,
};

function lengthOf(property: string): RegExp {
  return new RegExp(
    `(?:^|[;\\s])${property}\\s{0,5}:\\s{0,5}(-?[\\d.]{1,12}(?=px|pt)|0(?![.\\d]))(px|pt)?`,
    'i',
  );
}
