/** SVG as text: elements with escaped attributes and words, and lines of words. */
import { fontFamily } from '#charts/option/chart.ts';

/** A piece of a picture: markup between (0, 0) and its width and height. */
export interface SvgPart {
  readonly markup: string;
  readonly width: number;
  readonly height: number;
}

/** The fonts of the app by their names, so that a picture looks the same wherever they are. */
export const fonts = {
  sans: fontFamily,
  serif:
    "'Noto Serif SC', 'Source Han Serif SC', 'Noto Serif CJK SC', 'Songti SC', STSong, SimSun, serif",
};

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; attributes that are `undefined` are left out. `content` is markup. */
export function element(
  name: string,
  attributes: Attributes,
  ...content: readonly (string | readonly string[])[]
): string {
  return `<${name}${attributesText(attributes)}>${content.flat().join('')}</${name}>`;
}

/** Attributes as they stand behind the name of an element, each with a blank before it. */
export function attributesText(attributes: Attributes): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`],
  );
  return written.join('');
}

/** Words as markup. What XML cannot hold is left out, half characters are replaced. */
export function escapeXml(text: string): string {
  return text
    .replace(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

export interface TextStyle {
  readonly size: number;
  readonly fill: string;
  readonly bold?: boolean;
  readonly serif?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** One line of words with its baseline at (x, y). */
export function textLine(text: string, x: number, y: number, style: TextStyle): string {
  const { size, fill, bold, serif, anchor } = style;
  return element(
    'text',
    {
      x,
      y,
      fill,
      'font-size': size,
      'font-family': serif ? fonts.serif : fonts.sans,
      'font-weight': bold ? 700 : undefined,
      'text-anchor': anchor,
    },
    escapeXml(text),
  );
}

/** Lines under each other from the top of a block; the height is that of the whole block. */
export function textBlock(
  lines: readonly string[],
  x: number,
  top: number,
  style: TextStyle & { readonly lineHeight: number },
): { readonly markup: string; readonly height: number } {
  const { size, lineHeight } = style;
  const markup = lines.map((line, index) =>
    textLine(line, x, top + index * lineHeight + (lineHeight + size) / 2 - size * 0.12, style),
  );
  return { markup: markup.join(''), height: lines.length * lineHeight };
}

/** A part moved to (x, y). */
export function placed({ markup }: SvgPart, x: number, y: number): string {
  return element('g', { transform: `translate(${x} ${y})` }, markup);
}
