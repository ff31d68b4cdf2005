/**
 * Web pages that a program made from a printed one: every word in a box at its place, and no table. They are
 * read as the printed page is.
 */
import { attribute, isHidden } from './look.ts';
import { isBox, linesIn, sizeOf, Styles } from './styles.ts';
import type { HtmlElement, HtmlNode } from './tree.ts';
import type { Glyph, PageContent } from '../pdf/page/page-content.ts';

/** Fewer boxes are ornaments of a page that flows. */
const fewestBoxes = 40;
/** More letters than this are no document. */
const mostLetters = 2_000_000;
/** What a browser takes where nothing is said, in pixels. */
const usualSize = 16;
const usualHeight = 1262;

interface Page {
  readonly width: number;
  readonly height: number;
  readonly boxes: Box[];
}

/** A line of a box. */
interface Box {
  readonly text: string;
  readonly x: number;
  /** Of its top edge, or of its lower one where it is placed from below. */
  readonly y: number;
  readonly fromBelow: boolean;
  /** Height of its letters; `null` where no style says it. */
  readonly size: number | null;
  /** Which line of its box it is. */
  readonly line: number;
  /** What its style is called: boxes of one name have one size. */
  readonly name: string;
}

/** Where the children of an element are placed from. */
interface Origin {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly size: number | null;
}

/** The pages with their characters at their places, or `null` where most of the words stand in no box. */
export function placedPages(root: HtmlNode): PageContent[] | null {
  const boxes = new Boxes(root);
  boxes.read(root, { x: 0, y: 0, height: usualHeight, size: null });
  const { pages, count, placed, flowing } = boxes;
  if (count < fewestBoxes || placed < 4 * flowing || placed > mostLetters) return null;
  const sizes = sizesByName(pages);
  return pages
    .filter((page) => page.boxes.length > 0)
    .map(({ width, height, boxes: own }, index) => ({
      page: index + 1,
      width,
      height,
      glyphs: own.flatMap((box, run) => glyphsOf(box, run, sizes)),
      rulings: [],
      hidden: '',
      pictured: false,
    }));
}

class Boxes {
  readonly pages: Page[] = [];
  count = 0;
  /** Letters in boxes and outside them. */
  placed = 0;
  flowing = 0;
  readonly #styles: Styles;
  /** Elements with a box inside them. */
  readonly #holders = new Set<HtmlNode>();

  constructor(root: HtmlNode) {
    this.#styles = new Styles(root);
    this.#find(root);
  }

  /** Whether the node is a box or has one inside. */
  #find(node: HtmlNode): boolean {
    let inside = false;
    for (const child of 'childNodes' in node ? node.childNodes : []) {
      if (this.#find(child)) inside = true;
    }
    if (inside) this.#holders.add(node);
    return inside || ('tagName' in node && isBox(this.#styles.of(node)));
  }

  read(node: HtmlNode, origin: Origin): void {
    if (node.nodeName === '#text' && 'value' in node) this.flowing += node.value.trim().length;
    if ('tagName' in node && (leftOut.has(node.tagName) || isHidden(node))) return;
    const style = 'tagName' in node ? this.#styles.of(node) : null;
    if (style && isBox(style) && 'tagName' in node) {
      const top = style.top ?? (style.bottom === undefined ? 0 : origin.height - style.bottom);
      const size = sizeOf(style) ?? origin.size;
      const at = { x: origin.x + (style.left ?? 0), y: origin.y + top, size };
      if (!this.#holders.has(node)) return this.#print(node, at, style.top === undefined);
      return this.#children(node, { ...at, height: style.height ?? origin.height });
    }
    if (style?.placed) {
      const { width = 0, height = origin.height } = style;
      this.pages.push({ width, height, boxes: [] });
      return this.#children(node, { x: 0, y: 0, height, size: sizeOf(style) ?? origin.size });
    }
    this.#children(node, { ...origin, size: (style && sizeOf(style)) ?? origin.size });
  }

  #children(parent: HtmlNode, origin: Origin): void {
    for (const child of 'childNodes' in parent ? parent.childNodes : []) this.read(child, origin);
  }

  /** A line of a box for each break in it. */
  #print(
    element: HtmlElement,
    at: { readonly x: number; readonly y: number; readonly size: number | null },
    fromBelow: boolean,
  ): void {
    const blank = (gap: HtmlElement) => {
      const { width = 0 } = this.#styles.of(gap);
      return ' '.repeat(Math.min(200, Math.round(width / (0.5 * (at.size ?? usualSize)))));
    };
    const lines = linesIn(element, blank);
    if (lines.every((text) => text.trim() === '')) return;
    this.count += 1;
    const page = this.pages[this.pages.length - 1] ?? this.#firstPage();
    const name = attribute(element, 'class') ?? '';
    lines.forEach((text, line) => {
      page.boxes.push({ ...at, text, line, name, fromBelow });
      this.placed += text.trim().length;
    });
  }

  #firstPage(): Page {
    const page = { width: 0, height: usualHeight, boxes: [] };
    this.pages.push(page);
    return page;
  }
}

/** Characters one after the other, as wide as they are by rule: Chinese ones a square, others half of it. */
function glyphsOf(box: Box, run: number, sizes: ReadonlyMap<string, number>): Glyph[] {
  const size = box.size ?? sizes.get(box.name) ?? usualSize;
  const down = box.fromBelow ? -0.2 * size : 0.85 * size;
  const baseline = box.y + down + box.line * 1.2 * size;
  let x = box.x;
  return [...box.text].map((sign) => {
    const [x0, x1] = [x, x + size * emsOf(sign)];
    x = x1;
    return { text: sign, x0, x1, baseline, size, run };
  });
}

function emsOf(sign: string): number {
  return (sign.codePointAt(0) ?? 0) < 0x250 ? 0.5 : 1;
}

/** The size of boxes whose style is not told: where the next box on the line begins, theirs have ended. */
function sizesByName(pages: readonly Page[]): Map<string, number> {
  const told = new Map<string, number[]>();
  for (const { boxes } of pages) {
    boxes.forEach((box, index) => {
      const next = boxes[index + 1];
      const ems = [...box.text].reduce((sum, sign) => sum + emsOf(sign), 0);
      const isBeside = next && Math.abs(next.y - box.y) < 2 && next.x > box.x;
      if (box.size !== null || !isBeside || ems < 5 || !/\p{Script=Han}$/u.test(box.text)) return;
      told.set(box.name, [...(told.get(box.name) ?? []), (next.x - box.x) / ems]);
    });
  }
  return new Map(
    [...told].flatMap(([name, sizes]) => {
      const size = commonSize(sizes);
      return size === null ? [] : [[name, size] as const];
    }),
  );
}

/** The smallest size that a quarter of them agree on: of words in one line, and not of cells far apart. */
function commonSize(sizes: readonly number[]): number | null {
  const sorted = [...sizes].sort((a, b) => a - b);
  const least = sorted[Math.floor(sorted.length / 10)] ?? 0;
  const agreeing = sorted.filter((size) => Math.abs(size - least) < 0.05 * least);
  return agreeing.length >= Math.max(4, sorted.length / 4) ? least : null;
}

const leftOut = new Set(['script', 'style', 'head', 'template', 'noscript', 'title']);
