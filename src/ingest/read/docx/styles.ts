/**
 * What of word/styles.xml tells about the text: numbering by style, the table of contents, and
 * whether its words are seen.
 */
import type { XmlVisitor } from '../archive/xml.ts';

interface Style {
  name: string;
  basedOn: string;
  list: string | null;
  level: string | null;
  hidden: boolean | null;
  colour: string | null;
  raised: boolean | null;
}

type Look = Readonly<Pick<Style, 'hidden' | 'colour' | 'raised'>>;

export class Styles {
  readonly #styles = new Map<string, Style>();
  /** Asked for with every run of text. */
  readonly #looks = new Map<string, Look>();

  visitor(): XmlVisitor {
    let style: Style | null = null;
    return {
      open: (name, attribute) => {
        const value = attribute('val') ?? '';
        if (name === 'style') {
          const unsaid = { list: null, level: null, hidden: null, colour: null, raised: null };
          style = { name: '', basedOn: '', ...unsaid };
          this.#styles.set(attribute('styleId') ?? '', style);
        } else if (!style) return;
        else if (name === 'name') style.name = value;
        else if (name === 'basedOn') style.basedOn = value;
        else if (name === 'numId') style.list = value;
        else if (name === 'ilvl') style.level = value;
        else if (name === 'vanish') style.hidden = isOn(value);
        else if (name === 'color') style.colour = value;
        else if (name === 'vertAlign') style.raised = value === 'superscript';
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

  /** Whether words of this style are hidden or raised, and their colour; `null` where the style does not say. */
  lookOf(id: string): Look {
    const known = this.#looks.get(id);
    if (known) return known;
    const chain = this.#chain(id);
    const look = {
      hidden: chain.find(({ hidden }) => hidden !== null)?.hidden ?? null,
      colour: chain.find(({ colour }) => colour !== null)?.colour ?? null,
      raised: chain.find(({ raised }) => raised !== null)?.raised ?? null,
    };
    this.#looks.set(id, look);
    return look;
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

/** A toggle property (17.7.3) is on unless it is said to be off. */
export function isOn(value: string): boolean {
  return !/^(?:0|false|off)$/.test(value);
}
