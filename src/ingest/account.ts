/**
 * The account of what was understood: every paragraph, cell and figure of a document is taken by
 * the part that reads it, or ignored for a reason on the list, or reported with its place. Nothing
 * is dropped in silence.
 */
import { issue, type Issue } from '#domain/issues/issue.ts';
import { figuresIn, type Figure } from './figures.ts';
import type { Cell, Document, Paragraph } from './read/document.ts';
import { excerpt, isEmpty } from './wording.ts';

/** Everything that is known and carries nothing of its own. */
export type Ignored =
  | 'cover'
  | 'contents'
  /** 图1：收入预算图: a drawing has no words. */
  | 'drawing-caption'
  | 'heading'
  | 'table-title'
  | 'caption'
  | 'header'
  /** The 栏次 row, and a header that is printed again. */
  | 'column-numbers'
  /** 单价在20万元以上的设备: a figure that bounds a class and is no amount. */
  | 'threshold'
  /** 全年完成投资169亿元, under 主要任务: money that is no figure of the budget. */
  | 'narrative';

type Item = Paragraph | Cell | Figure;

export class Account {
  readonly #taken = new Set<Paragraph | Cell | Figure>();
  readonly #figures = new Map<Paragraph, readonly Figure[]>();

  /** Marks words or a figure as read into the disclosure. */
  take(...items: readonly (Item | readonly Item[])[]): void {
    for (const item of items.flat() as Item[]) this.#taken.add(item);
  }

  /** Marks words or a figure as known and left out, for one of the reasons on the list. */
  ignore(reason: Ignored, ...items: readonly (Item | readonly Item[])[]): void {
    void reason;
    this.take(items.flat() as Item[]);
  }

  has(item: Paragraph | Cell | Figure): boolean {
    return this.#taken.has(item);
  }

  /** The figures of money in a paragraph: the same objects at every call. */
  figuresOf(paragraph: Paragraph): readonly Figure[] {
    const known = this.#figures.get(paragraph);
    if (known) return known;
    const figures = figuresIn(paragraph.text);
    this.#figures.set(paragraph, figures);
    return figures;
  }

  /** What nobody took: paragraphs and cells with words in them, and figures in the prose. */
  report(document: Document): Issue[] {
    return document.blocks.flatMap((block) =>
      block.kind === 'paragraph'
        ? this.#untakenIn(block)
        : block.rows
            .flat()
            .filter((cell) => this.#isLeft(cell))
            .map(cellIssue),
    );
  }

  #isLeft(cell: Cell): boolean {
    return !cell.covered && !this.has(cell) && !saysNothing(cell.text);
  }

  #untakenIn(paragraph: Paragraph): Issue[] {
    if (!this.has(paragraph)) {
      const text = excerpt(paragraph.text);
      return [issue('paragraph-not-understood', 'warning', { text }, paragraph.at)];
    }
    return this.figuresOf(paragraph)
      .filter((figure) => !this.has(figure))
      .map((figure) => {
        const { text, lead } = figure;
        return issue('figure-not-understood', 'warning', { text, lead }, paragraph.at);
      });
  }
}

/** 无 and / stand for an empty cell. */
function saysNothing(text: string): boolean {
  return isEmpty(text) || /^(?:无|[/\\—–-]{1,3})$/.test(text.trim());
}

function cellIssue(cell: Cell): Issue {
  return issue('cell-not-understood', 'warning', { text: excerpt(cell.text) }, cell.at);
}
