/** word/document.xml → paragraphs and tables in order. */
import type { FlowItem } from './flow.ts';
import { levelIn, type Numbering } from './docx-numbering.ts';
import type { Styles } from './docx-styles.ts';
import { columnsIn, wordTable, type WordRow } from './docx-table.ts';
import type { AttributeOf, XmlVisitor } from './xml.ts';

interface Paragraph {
  text: string;
  style: string;
  list: string | null;
  level: string | null;
}

/**
 * Known and left out with all that is in them: what was deleted or moved away under tracking, field
 * codes, former properties, page set-up, the older twin of a drawing, pronunciation guides (w:rt).
 */
const leftOut = new Set([
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'delInstrText',
  'pPrChange',
  'rPrChange',
  'tblPrChange',
  'trPrChange',
  'tcPrChange',
  'sectPr',
  'rt',
  'mc:Fallback',
]);

/** Marks of tracking: the document was read as if all changes were accepted. */
const tracked = new Set(['ins', 'del', 'moveFrom', 'moveTo']);

/**
 * Pictures, symbols (w:sym) and references to notes and comments have no text here and are passed
 * over; hyperlinks, fields and content controls give the text that is printed, and no address is
 * kept. A text box is read before the paragraph that it is anchored to.
 */
export class BodyReader implements XmlVisitor {
  readonly items: FlowItem[] = [];
  /** Words that are kept in the file and not printed (w:vanish, under a merged cell). */
  readonly hidden: string[] = [];
  changesTracked = false;

  readonly #numbering: Numbering;
  readonly #styles: Styles;
  readonly #flows: FlowItem[][] = [this.items];
  readonly #paragraphs: Paragraph[] = [];
  readonly #tables: WordRow[][] = [];
  readonly #runs: { hidden: boolean }[] = [];
  #properties: 'pPr' | 'trPr' | null = null;
  #leftOutDepth = 0;
  #inText = false;

  constructor(numbering: Numbering, styles: Styles) {
    this.#numbering = numbering;
    this.#styles = styles;
  }

  open(name: string, attribute: AttributeOf): void {
    if (this.#leftOutDepth > 0) {
      this.#leftOutDepth += 1;
      return;
    }
    if (tracked.has(name)) this.changesTracked = true;
    if (leftOut.has(name)) {
      this.#leftOutDepth = 1;
      const row = last(last(this.#tables));
      if (name === 'del' && this.#properties === 'trPr' && row) row.deleted = true;
    } else if (name === 'pPr' || name === 'trPr') this.#properties = name;
    else if (this.#properties === 'pPr') this.#paragraphProperty(name, attribute('val') ?? '');
    else if (!this.#openTable(name, attribute)) this.#openText(name, attribute);
  }

  close(name: string): void {
    if (this.#leftOutDepth > 0) {
      this.#leftOutDepth -= 1;
    } else if (name === 'pPr' || name === 'trPr') this.#properties = null;
    else if (name === 't') this.#inText = false;
    else if (name === 'r') this.#runs.pop();
    else if (name === 'p') this.#closeParagraph();
    else if (name === 'tc') this.#flows.pop();
    else if (name === 'tbl') {
      const table = wordTable(this.#tables.pop() ?? [], (text) => this.hidden.push(text));
      last(this.#flows)?.push(table);
    } else if (name === 'txbxContent') {
      const box = this.#flows.pop() ?? [];
      for (const item of box) last(this.#flows)?.push(item);
    }
  }

  text(text: string): void {
    if (this.#inText && this.#leftOutDepth === 0) this.#print(text);
  }

  #paragraphProperty(name: string, value: string): void {
    const paragraph = last(this.#paragraphs);
    if (!paragraph) return;
    if (name === 'pStyle') paragraph.style = value;
    else if (name === 'numId') paragraph.list = value;
    else if (name === 'ilvl') paragraph.level = value;
  }

  #openTable(name: string, attribute: AttributeOf): boolean {
    const row = last(last(this.#tables));
    const cell = last(row?.cells);
    if (name === 'tbl') this.#tables.push([]);
    else if (name === 'tr') last(this.#tables)?.push({ cells: [], before: 0, deleted: false });
    else if (name === 'gridBefore' && row) row.before = columnsIn(attribute('val'), 0);
    else if (name === 'gridSpan' && cell) cell.span = columnsIn(attribute('val'), 1);
    else if (name === 'vMerge' && cell) cell.continues = attribute('val') !== 'restart';
    else if (name === 'hMerge' && cell) cell.widens = attribute('val') !== 'restart';
    else if (name === 'tc') {
      const items: FlowItem[] = [];
      row?.cells.push({ items, span: 1, continues: false, widens: false });
      this.#flows.push(items);
    } else return false;
    return true;
  }

  #openText(name: string, attribute: AttributeOf): void {
    const run = last(this.#runs);
    if (name === 'p') this.#paragraphs.push({ text: '', style: '', list: null, level: null });
    else if (name === 'r') this.#runs.push({ hidden: false });
    else if (name === 'vanish' && run)
      run.hidden = !/^(?:0|false|off)$/.test(attribute('val') ?? '');
    else if (name === 't') this.#inText = true;
    else if (name === 'tab' || name === 'ptab') this.#print('\t');
    else if (name === 'br' || name === 'cr') this.#print('\n');
    else if (name === 'noBreakHyphen') this.#print('-');
    else if (name === 'txbxContent') this.#flows.push([]);
  }

  #print(text: string): void {
    const paragraph = last(this.#paragraphs);
    if (last(this.#runs)?.hidden) this.hidden.push(text);
    else if (paragraph) paragraph.text += text;
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (!paragraph || this.#styles.isContents(paragraph.style)) return;
    const styled = this.#styles.listOf(paragraph.style);
    const list = paragraph.list ?? styled?.list ?? null;
    const level = levelIn(paragraph.level ?? styled?.level ?? undefined);
    const empty = paragraph.text.trim() === '';
    // Word numbers an empty paragraph too; a marker without words is nothing to the reader.
    const marker = list === null ? '' : this.#numbering.next(list, level);
    if (!empty) last(this.#flows)?.push(marker + paragraph.text);
  }
}

function last<T>(items: readonly T[] | undefined): T | undefined {
  return items?.[items.length - 1];
}
