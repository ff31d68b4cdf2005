/** The tree of a page → paragraphs and tables in order. */
import type { FlowItem } from './flow.ts';
import { htmlTable, type HtmlRow } from './html-table.ts';
import type { HtmlElement, HtmlNode } from './html-tree.ts';

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

export function itemsOf(root: HtmlNode): FlowItem[] {
  const flow = new Flow();
  flow.readChildren(root);
  return flow.end();
}

class Flow {
  readonly #items: FlowItem[] = [];
  #line = '';

  end(): FlowItem[] {
    this.#endLine();
    return this.#items;
  }

  readChildren(parent: HtmlNode): void {
    for (const child of 'childNodes' in parent ? parent.childNodes : []) this.#read(child);
  }

  #read(node: HtmlNode): void {
    if (node.nodeName === '#text' && 'value' in node) this.#print(node.value);
    if (!('tagName' in node) || leftOut.has(node.tagName) || isHidden(node)) return;
    const { tagName } = node;
    if (tagName === 'br') this.#line += '\n';
    else if (tagName === 'table') {
      this.#endLine();
      const caption = childrenOf(node).find((child) => child.tagName === 'caption');
      for (const item of caption ? itemsOf(caption) : []) this.#items.push(item);
      this.#items.push(htmlTable(rowsOf(node)));
    } else {
      if (lines.has(tagName)) this.#endLine();
      this.readChildren(node);
      if (lines.has(tagName)) this.#endLine();
    }
  }

  /**
   * A break in the source with the indentation around it is one space, and none at the start of a
   * line; other white space is kept, because depth may be told by it alone.
   */
  #print(text: string): void {
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
  }
}

function rowsOf(table: HtmlElement): HtmlRow[] {
  const sections = childrenOf(table).flatMap((child) => {
    if (child.tagName === 'tr') return [[child]];
    const isSection = /^t(?:head|body|foot)$/.test(child.tagName) && !isHidden(child);
    return isSection ? [childrenOf(child).filter(({ tagName }) => tagName === 'tr')] : [];
  });
  return sections.flatMap((rows) =>
    rows.map((row, index) => ({
      left: isHidden(row) ? 0 : rows.length - index,
      cells: childrenOf(row)
        .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
        .map((cell) => ({
          items: isHidden(cell) ? [] : itemsOf(cell),
          columnSpan: attribute(cell, 'colspan'),
          rowSpan: attribute(cell, 'rowspan'),
        })),
    })),
  );
}

function childrenOf(element: HtmlElement): HtmlElement[] {
  return element.childNodes.filter((child): child is HtmlElement => 'tagName' in child);
}

function isHidden(element: HtmlElement): boolean {
  const style = attribute(element, 'style') ?? '';
  return (
    attribute(element, 'hidden') !== undefined ||
    /display\s{0,5}:\s{0,5}none|mso-hide\s{0,5}:\s{0,5}all|visibility\s{0,5}:\s{0,5}hidden/i.test(
      style,
    )
  );
}

function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}
