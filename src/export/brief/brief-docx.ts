/**
 * The brief as a Word document (Office Open XML, ISO/IEC 29500) that Word and WPS open: real headings
 * and tables, fonts that both have, A4, page numbers.
 */
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type ISectionOptions,
  type IStylesOptions,
} from 'docx';
import { words } from '#words/words.ts';
import type { Brief, BriefBlock, BriefTable } from './brief.ts';
import type { Bars } from './spending-bars.ts';

/** A picture of bars as PNG, and the size at which it is shown, in pixels. */
export interface BriefPicture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** In twentieths of a point, as Word writes it. */
const a4 = { width: 11_906, height: 16_838 };
const margin = convertMillimetersToTwip(25);
const textWidth = a4.width - 2 * margin;
const song = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: 'SimSun' };
const hei = { ascii: 'Arial', hAnsi: 'Arial', eastAsia: 'SimHei' };
const rule = { style: BorderStyle.SINGLE, size: 4, color: '808080' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** The bytes of the file. Bars without a picture are told in words. */
export async function printBriefDocx(
  brief: Brief,
  pictures: ReadonlyMap<Bars, BriefPicture>,
): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title: brief.title,
    creator: words.name,
    description: brief.subtitle,
    styles,
    sections: [section(brief, pictures)],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** Sizes in half points: 二号 22, 三号 16, 四号 14, 小四 12, 五号 10.5. */
const styles: IStylesOptions = {
  default: {
    document: { run: { font: song, size: 24, language: { eastAsia: 'zh-CN' } } },
    title: {
      run: { font: hei, size: 44 },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 120 } },
    },
    heading1: {
      run: { font: hei, size: 32 },
      paragraph: { spacing: { before: 360, after: 160 }, keepNext: true },
    },
    heading2: {
      run: { font: hei, size: 28 },
      paragraph: { spacing: { before: 240, after: 120 }, keepNext: true },
    },
  },
};

function section(brief: Brief, pictures: ReadonlyMap<Bars, BriefPicture>): ISectionOptions {
  return {
    properties: {
      page: {
        size: a4,
        margin: { top: margin, bottom: margin, left: margin, right: margin },
      },
    },
    footers: { default: new Footer({ children: [pageNumber()] }) },
    children: [
      new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(clean(brief.title))] }),
      line(brief.subtitle, { alignment: AlignmentType.CENTER, size: 21 }),
      ...brief.blocks.flatMap((block, index, blocks) =>
        blockParts(block, pictures, { first: index === 0, next: blocks[index + 1] }),
      ),
    ],
  };
}

function pageNumber(): Paragraph {
  const { before, of, after } = words.brief.page;
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new TextRun({
        size: 18,
        children: [before, PageNumber.CURRENT, of, PageNumber.TOTAL_PAGES, after],
      }),
    ],
  });
}

function blockParts(
  block: BriefBlock,
  pictures: ReadonlyMap<Bars, BriefPicture>,
  { first, next }: { readonly first: boolean; readonly next: BriefBlock | undefined },
): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading': {
      const department = block.level === 1;
      return [
        new Paragraph({
          heading: department ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          // Each department begins on a page of its own, so that it can be handed out.
          pageBreakBefore: department && !first,
          children: [new TextRun(clean(block.text))],
        }),
      ];
    }
    case 'lead':
      return [line(block.text, { size: 28 })];
    case 'question':
      return [line(block.text, { bold: true, keepNext: true })];
    case 'text':
      return [line(block.text, { keepNext: next?.kind === 'table' })];
    case 'quiet':
      return [line(block.text, { size: 21, colour: '595959' })];
    case 'table':
      return [
        ...(block.caption === ''
          ? []
          : [line(block.caption, { size: 21, alignment: AlignmentType.RIGHT, keepNext: true })]),
        tableOf(block),
        line('', { size: 21, dense: true }),
      ];
    case 'bars':
      return barsParts(block, pictures.get(block));
  }
}

function barsParts(bars: Bars, picture: BriefPicture | undefined): Paragraph[] {
  const title = line(bars.title, { bold: true, keepNext: true });
  const source = line(bars.source, { size: 21, colour: '595959' });
  if (!picture) return [title, line(bars.said, {}), source];
  const { png, width, height } = picture;
  const image = new ImageRun({
    type: 'png',
    data: png,
    transformation: { width, height },
    altText: { name: bars.title, title: bars.title, description: bars.said },
  });
  return [title, new Paragraph({ keepNext: true, children: [image] }), source];
}

interface LineStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly keepNext?: boolean;
  /** As in a table: less space between the lines, and none below them. */
  readonly dense?: boolean;
  readonly alignment?: (typeof AlignmentType)[keyof typeof AlignmentType];
}

/** A paragraph; every line of the text on a line of its own. */
function line(text: string, of: LineStyle): Paragraph {
  const { size, bold, colour, keepNext, dense, alignment } = of;
  const style = {
    ...(size === undefined ? {} : { size }),
    ...(bold === undefined ? {} : { bold }),
    ...(colour === undefined ? {} : { color: colour }),
  };
  return new Paragraph({
    spacing: dense ? { after: 0, line: 280 } : { after: 80, line: 320 },
    ...(keepNext === undefined ? {} : { keepNext }),
    ...(alignment === undefined ? {} : { alignment }),
    children: clean(text)
      .split('\n')
      .map(
        (part, index) => new TextRun({ ...style, text: part, ...(index > 0 ? { break: 1 } : {}) }),
      ),
  });
}

function tableOf({ columns, rows }: BriefTable): Table {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.round((share / whole) * textWidth));
  const row = (cells: readonly string[], header: boolean): TableRow =>
    new TableRow({
      tableHeader: header,
      cantSplit: true,
      children: columns.map(
        ({ number }, index) =>
          new TableCell({
            width: { size: widths[index] ?? 0, type: WidthType.DXA },
            margins: { top: 40, bottom: 40, left: 60, right: 60 },
            children: [
              line(cells[index] ?? '', {
                size: 21,
                bold: header,
                // A header does not stand alone at the foot of a page.
                keepNext: header,
                dense: true,
                ...(number ? { alignment: AlignmentType.RIGHT } : {}),
              }),
            ],
          }),
      ),
    });
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: rule,
      bottom: rule,
      left: none,
      right: none,
      insideHorizontal: rule,
      insideVertical: none,
    },
    rows: [
      row(
        columns.map(({ label }) => label),
        true,
      ),
      ...rows.map((cells) => row(cells, false)),
    ],
  });
}

/** XML holds neither control characters nor halves of characters. */
function clean(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .replace(/\p{Cs}/gu, '\ufffd');
}
