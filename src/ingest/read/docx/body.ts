/** word/document.xml → paragraphs and tables in order. */
import type { FlowItem, Unseen } from '../flow.ts';
import { levelIn, type Numbering } from './numbering.ts';
import { isOn, type Styles } from './styles.ts';
import { columnsIn, wordTable, type WordRow } from './table.ts';
import { raised } from '../raised.ts';
import type { AttributeOf, XmlVisitor } from '../archive/xml.ts';

interface Paragraph {
  text: string;
  style: string;
  list: string | null;
  level: string | null;
  shaded: boolean;
  readonly unseen: Unseen[];
}

interface Run {
  style: string;
  /** `null` where its styles decide. */
  hidden: boolean | null;
  colour: string | null;
  raised: boolean | null;
  shaded: boolean;
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
 * kept. A text box is read before the paragraph that it is anchored to. Words that are hidden (w:vanish,
 * by themselves or by a style, or under a merged cell) are left out and reported; white words on no
 * ground of their own are read and reported. Raised digits (w:vertAlign) are those of a footnote or a power.
 */
export class BodyReader implements XmlVisitor {
  readonly items: FlowItem[] = [];
  changesTracked = false;

  readonly #numbering: Numbering;
  readonly #styles: Styles;
  readonly #flows: FlowItem[][] = [this.items];
  readonly #paragraphs: Paragraph[] = [];
  readonly #tables: WordRow[][] = [];
  readonly #runs: Run[] = [];
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
    else if (this.#properties === 'pPr') this.#paragraphProperty(name, attribute);
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
      const table = wordTable(this.#tables.pop() ?? []);
      last(this.#flows)?.push(table);
    } else if (name === 'txbxContent') {
      const box = this.#flows.pop() ?? [];
      for (const item of box) last(this.#flows)?.push(item);
    }
  }

  text(text: string): void {
    if (this.#inText && this.#leftOutDepth === 0) this.#print(text);
  }

  #paragraphProperty(name: string, attribute: AttributeOf): void {
    const paragraph = last(this.#paragraphs);
    const value = attribute('val') ?? '';
    if (!paragraph) return;
    if (name === 'pStyle') paragraph.style = value;
    else if (name === 'numId') paragraph.list = value;
    else if (name === 'ilvl') paragraph.level = value;
    else if (name === 'shd') paragraph.shaded = isGround(attribute('fill'));
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
    else if (name === 'shd' && cell && this.#runs.length === 0)
      cell.shaded = isGround(attribute('fill'));
    else if (name === 'tc') {
      const items: FlowItem[] = [];
      row?.cells.push({ items, span: 1, continues: false, widens: false, shaded: false });
      this.#flows.push(items);
    } else return false;
    return true;
  }

  #openText(name: string, attribute: AttributeOf): void {
    const run = last(this.#runs);
    if (name === 'p') {
      const plain = { text: '', style: '', list: null, level: null, shaded: false, unseen: [] };
      this.#paragraphs.push(plain);
    } else if (name === 'r') {
      this.#runs.push({ style: '', hidden: null, colour: null, raised: null, shaded: false });
    } else if (name === 't') this.#inText = true;
    else if (name === 'tab' || name === 'ptab') this.#print('\t');
    else if (name === 'br' || name === 'cr') this.#print('\n');
    else if (name === 'noBreakHyphen') this.#print('-');
    else if (name === 'txbxContent') this.#flows.push([]);
    else if (run) runProperty(run, name, attribute);
  }

  #print(text: string): void {
    const paragraph = last(this.#paragraphs);
    if (!paragraph) return;
    const run = last(this.#runs);
    const own = this.#styles.lookOf(run?.style ?? '');
    const around = this.#styles.lookOf(paragraph.style);
    const hidden = run?.hidden ?? own.hidden ?? around.hidden ?? false;
    const colour = run?.colour ?? own.colour ?? around.colour ?? '';
    const cell = last(last(last(this.#tables))?.cells);
    const shaded = paragraph.shaded || run?.shaded === true || cell?.shaded === true;
    if (hidden) paragraph.unseen.push({ unseen: 'hidden', text });
    else paragraph.text += (run?.raised ?? own.raised) ? raised(text) : text;
    if (!hidden && !shaded && isWhite(colour)) paragraph.unseen.push({ unseen: 'white', text });
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
    const flow = last(this.#flows);
    if (!empty) flow?.push(marker + paragraph.text);
    for (const words of paragraph.unseen) flow?.push(words);
  }
}

function runProperty(run: Run, name: string, attribute: AttributeOf): void {
  const value = attribute('val') ?? '';
  if (name === 'rStyle') run.style = value;
  else if (name === 'vanish') run.hidden = isOn(value);
  else if (name === 'color') run.colour = value;
  else if (name === 'vertAlign') run.raised = value === 'superscript';
  else if (name === 'highlight') run.shaded = value !== 'none' && value !== 'white';
  else if (name === 'shd') run.shaded = isGround(attribute('fill'));
}

/** White, or so near to it that nobody reads it on paper. */
function isWhite(colour: string): boolean {
  return /^(?:F[8-F]){3}$/i.test(colour);
}

/** Whether a shading (w:fill) gives a ground on which white is seen. */
function isGround(fill: string | undefined): boolean {
  return fill !== undefined && fill !== 'auto' && !isWhite(fill);
}

function last<T>(items: readonly T[] | undefined): T | undefined {
  return items?.[items.length - 1];
}
