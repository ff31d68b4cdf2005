/** What of word/styles.xml tells about the text: numbering by style, and the table of contents. */
import type { XmlVisitor } from './xml.ts';

interface Style {
  name: string;
  basedOn: string;
  list: string | null;
  level: string | null;
}

export class Styles {
  readonly #styles = new Map<string, Style>();

  visitor(): XmlVisitor {
    let style: Style | null = null;
    return {
      open: (name, attribute) => {
        const value = attribute('val') ?? '';
        if (name === 'style') {
          style = { name: '', basedOn: '', list: null, level: null };
          this.#styles.set(attribute('styleId') ?? '', style);
        } else if (!style) return;
        else if (name === 'name') style.name = value;
        else if (name === 'basedOn') style.basedOn = value;
        else if (name === 'numId') style.list = value;
        else if (name === 'ilvl') style.level = value;
      },
      close: (name) => {
        if (name === 'style') style = null;
      },
      text() {},
    };
  }

  /** The list that paragraphs of this style belong to, its own or that of a style it is based on. */
  listOf(id: string): { list: string; level: string | null } | null {
    const chain = this.#chain(id);
    const list = chain.find((style) => style.list !== null)?.list ?? null;
    const level = chain.find((style) => style.level !== null)?.level ?? null;
    return list === null ? null : { list, level };
  }

  /** Whether it is a line of the table of contents, which says nothing that the text does not. */
  isContents(id: string): boolean {
    return /^toc \d$/i.test(this.#styles.get(id)?.name ?? '') || /^TOC\d$/i.test(id);
  }

  #chain(id: string): Style[] {
    const chain: Style[] = [];
    let style = this.#styles.get(id);
    // A style may be based on itself in a broken file.
    while (style && !chain.includes(style)) {
      chain.push(style);
      style = this.#styles.get(style.basedOn);
    }
    return chain;
  }
}
