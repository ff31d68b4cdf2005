/** The tree of a page → paragraphs and tables in order. */
import { append } from '#domain/large-lists.ts';
import type { FlowItem, Unseen } from '../flow.ts';
import { htmlTable, type HtmlRow } from './table.ts';
import { raised } from '../raised.ts';
import { attribute, isHidden, lookOf, plainLook, type Look } from './look.ts';
import type { HtmlElement, HtmlNode } from './tree.ts';

/** Known and left out with all that is in them: no words of the page, or not shown. */
const leftOut = new Set(
  `script style head template noscript iframe object embed applet svg math canvas audio video select
  option textarea button input map area colgroup col title xml`.split(/\s+/),
);

/** Elements that begin and end a line of their own; all others stand in the line. */
const lines = new Set(
  `address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption
  figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section
  summary ul caption`.split(/\s+/),
);

/**
 * Words that are not seen stand behind the line that they are in: hidden ones are left out, white ones
 * on no ground of their own are read as well.
 */
export function itemsOf(root: HtmlNode, look: Look = plainLook): FlowItem[] {
  const flow = new Flow(look);
  flow.readChildren(root);
  return flow.end();
}

class Flow {
  readonly #items: FlowItem[] = [];
  #line = '';
  /** What stands in the line and is not seen. */
  readonly #unseen: Unseen[] = [];
  #look: Look;

  constructor(look: Look) {
    this.#look = look;
  }

  end(): FlowItem[] {
    this.#endLine();
    return this.#items;
  }

  readChildren(parent: HtmlNode): void {
    for (const child of 'childNodes' in parent ? parent.childNodes : []) this.#read(child);
  }

  #read(node: HtmlNode): void {
    if (node.nodeName === '#text' && 'value' in node) this.#print(node.value);
    if (node.nodeName === '#comment' && 'data' in node) this.#hide(tableIn(node.data));
    if (!('tagName' in node) || leftOut.has(node.tagName)) return;
    if (isHidden(node)) {
      this.#hide(wordsIn(node));
      return;
    }
    const { tagName } = node;
    if (tagName === 'br') this.#line += '\n';
    else if (tagName === 'sup') this.#print(raised(wordsIn(node)));
    else if (tagName === 'table') {
      this.#endLine();
      const look = lookOf(node, this.#look);
      const caption = childrenOf(node).find((child) => child.tagName === 'caption');
      for (const item of caption ? itemsOf(caption, look) : []) this.#items.push(item);
      this.#items.push(htmlTable(rowsOf(node, look)));
      hiddenRows(node).forEach((row) => this.#hide(wordsIn(row)));
      this.#endLine();
    } else {
      const around = this.#look;
      this.#look = lookOf(node, around);
      if (lines.has(tagName)) this.#endLine();
      this.readChildren(node);
      if (lines.has(tagName)) this.#endLine();
      this.#look = around;
    }
  }

  /**
   * A break in the source with the indentation around it is one space, and none at the start of a
   * line; other white space is kept, because depth may be told by it alone.
   */
  #print(text: string): void {
    if (this.#look.white && !this.#look.shaded && text.trim() !== '')
      this.#unseen.push({ unseen: 'white', text: text.trim() });
    const [first = '', ...more] = text.split(/\r\n|[\n\r]/);
    this.#line += more.length > 0 ? first.trimEnd() : first;
    for (const part of more) {
      const indented = part.replace(/^[ \t\f]+/, '');
      const starts = this.#line === '' || this.#line.endsWith('\n') || this.#line.endsWith(' ');
      if (indented !== '') this.#line += starts ? indented : ` ${indented}`;
    }
  }

  #endLine(): void {
    const text = this.#line.trimEnd();
    if (text.trim() !== '') this.#items.push(text);
    this.#line = '';
    append(this.#items, this.#unseen.splice(0));
  }

  #hide(text: string): void {
    if (text !== '') this.#unseen.push({ unseen: 'hidden', text });
  }
}

/** The words of an element in one line, of what is left out none. */
function wordsIn(node: HtmlNode): string {
  return rawWords(node).replace(/\s+/g, ' ').trim();
}

function rawWords(node: HtmlNode): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (!('childNodes' in node) || leftOut.has(node.nodeName)) return '';
  const words = node.childNodes.map(rawWords).join('');
  return lines.has(node.nodeName) || /^t[rdh]$/.test(node.nodeName) ? ` ${words} ` : words;
}

/** The words of a table that was made a comment; other comments are notes of whoever wrote the page. */
function tableIn(comment: string): string {
  if (!/<t[dr][\s>]/i.test(comment)) return '';
  return comment
    .replace(/<[^<>]{0,2000}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

interface Section {
  /** `null` for a row that stands in none. */
  readonly section: HtmlElement | null;
  readonly rows: readonly HtmlElement[];
}

function sectionsOf(table: HtmlElement): Section[] {
  return childrenOf(table).flatMap((child): Section[] => {
    if (child.tagName === 'tr') return [{ section: null, rows: [child] }];
    if (!/^t(?:head|body|foot)$/.test(child.tagName)) return [];
    return [{ section: child, rows: childrenOf(child).filter(({ tagName }) => tagName === 'tr') }];
  });
}

function hiddenRows(table: HtmlElement): HtmlElement[] {
  return sectionsOf(table).flatMap(({ section, rows }) =>
    section && isHidden(section) ? [section] : rows.filter(isHidden),
  );
}

function rowsOf(table: HtmlElement, around: Look): HtmlRow[] {
  return sectionsOf(table).flatMap(({ section, rows }) => {
    if (section && isHidden(section)) return [];
    const inSection = section ? lookOf(section, around) : around;
    return rows.map((row, index) => {
      const look = lookOf(row, inSection);
      return {
        left: isHidden(row) ? 0 : rows.length - index,
        cells: childrenOf(row)
          .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
          .map((cell) => ({
            items: isHidden(cell) ? hiddenItems(cell) : itemsOf(cell, lookOf(cell, look)),
            columnSpan: attribute(cell, 'colspan'),
            rowSpan: attribute(cell, 'rowspan'),
          })),
      };
    });
  });
}

function hiddenItems(cell: HtmlElement): FlowItem[] {
  const text = wordsIn(cell);
  return text === '' ? [] : [{ unseen: 'hidden', text }];
}

function childrenOf(element: HtmlElement): HtmlElement[] {
  return element.childNodes.filter((child): child is HtmlElement => 'tagName' in child);
}
