/**
 * What is drawn on a page: characters and ruling lines, each at its place. Both come out of one
 * pass over the page's drawing operators, which costs less than pdf.js' own text extraction and a
 * second pass for the lines, and tells the place of every single character.
 */
import { append } from '#domain/large-lists.ts';
import type { OpsTable, PageOperators } from './pdf-library.ts';
import { seenCharacter } from './characters.ts';
import { identity, intersection, multiply } from './geometry.ts';
import type { Box, Matrix } from './geometry.ts';
import { boxOfPath, rulingsOf, type Ruling } from './rulings.ts';
import { upright, type Placed, type Turn } from './upright.ts';

export interface Glyph {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly baseline: number;
  readonly size: number;
  /** Characters written by one operator share it: they belong to the same words. */
  readonly run: number;
}

export interface PageContent {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rulings: readonly Ruling[];
  /** What is written on the page and cannot be seen: beyond its edges, clipped away, invisible ink. */
  readonly hidden: string;
  /** Whether a picture takes up much of the page, or its drawing is made of very many paths. */
  readonly pictured: boolean;
}

interface State {
  matrix: Matrix;
  font: FontMeasures;
  size: number;
  direction: 1 | -1;
  characterSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  rise: number;
  leading: number;
  fill: string;
  stroke: string;
  clip: Box;
  invisible: boolean;
}

export interface FontMeasures {
  /** Font units → text units, usually 1/1000. */
  readonly scale: number;
  readonly vertical: boolean;
}

interface FontCharacter {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly vmetric?: readonly [number, number, number] | null;
}

/** A page with more is too long in any case. */
const mostCharacters = 5_000_000;

const plainFont: FontMeasures = { scale: 0.001, vertical: false };

/** The interpreter of PDF 32000-1, 8 and 9, as far as places of text and straight lines need it. */
export function readPageContent(
  { page, width, height, view, functions, operands, fontOf }: PageOperators,
  ops: OpsTable,
): PageContent {
  const placed: Placed[] = [];
  const rulings: Ruling[] = [];
  const saved: State[] = [];
  let state: State = {
    matrix: view,
    font: plainFont,
    size: 0,
    direction: 1,
    characterSpacing: 0,
    wordSpacing: 0,
    horizontalScale: 1,
    rise: 0,
    leading: 0,
    fill: '#000000',
    stroke: '#000000',
    clip: { x0: 0, y0: 0, x1: width, y1: height },
    invisible: false,
  };
  let textMatrix = identity;
  let x = 0;
  let y = 0;
  let lineX = 0;
  let lineY = 0;
  let run = 0;
  let pictured = false;
  let paths = 0;
  let clips = false;

  const moveText = (dx: number, dy: number) => {
    x = lineX += dx;
    y = lineY += dy;
    run += 1;
  };
  const restore = () => {
    state = saved.pop() ?? state;
  };
  const show = (characters: readonly (FontCharacter | number | null)[]) => {
    const { font, size, horizontalScale, direction } = state;
    const [a, b, c, d, e, f] = multiply(state.matrix, textMatrix);
    const along = Math.hypot(a, b);
    const seenSize = Math.hypot(c, d) * size;
    const turn = turnOf(a, b);
    const scale = horizontalScale * direction;
    for (const character of characters) {
      if (character === null) continue;
      if (typeof character === 'number') {
        if (font.vertical) y += (character * size) / 1000;
        else x -= ((character * size) / 1000) * scale;
        continue;
      }
      const spacing = (character.isSpace ? state.wordSpacing : 0) + state.characterSpacing;
      const advance = character.width * size * font.scale;
      const text = seenCharacter(character.unicode);
      if (text !== '' && placed.length <= mostCharacters) {
        const left = font.vertical ? x - size / 2 : x;
        const base = font.vertical ? y - size * 0.88 : y + state.rise;
        placed.push({
          text,
          x: a * left + c * base + e,
          y: b * left + d * base + f,
          length: Math.abs(font.vertical ? size : advance * scale) * along,
          size: seenSize,
          run,
          turn,
          clip: state.invisible ? null : state.clip,
        });
      }
      if (font.vertical) y -= Math.abs(advance) + spacing;
      else x += (advance + spacing) * scale;
    }
  };

  functions.forEach((operator, index) => {
    const given = operands[index] as never;
    switch (operator) {
      case ops.save:
        saved.push({ ...state });
        break;
      case ops.restore:
      case ops.paintFormXObjectEnd:
        restore();
        break;
      case ops.transform:
        state.matrix = multiply(state.matrix, given);
        // A picture is drawn in the unit square; the picture itself is not decoded.
        pictured ||= areaOf(state.matrix) > (width * height) / 4;
        break;
      case ops.paintFormXObjectBegin: {
        const [matrix] = given as [Matrix | null];
        saved.push({ ...state });
        if (matrix) state.matrix = multiply(state.matrix, matrix);
        break;
      }
      case ops.beginText:
        textMatrix = identity;
        x = y = lineX = lineY = 0;
        run += 1;
        break;
      case ops.setTextMatrix:
        textMatrix = (given as [Matrix])[0];
        x = y = lineX = lineY = 0;
        run += 1;
        break;
      case ops.moveText:
        moveText(given[0], given[1]);
        break;
      case ops.setLeadingMoveText:
        state.leading = given[1];
        moveText(given[0], given[1]);
        break;
      case ops.nextLine:
        moveText(0, state.leading);
        break;
      case ops.setLeading:
        state.leading = -given[0];
        break;
      case ops.setFont: {
        const [name, size] = given as [string, number];
        state.font = fontOf(name) ?? plainFont;
        state.size = Math.abs(size);
        state.direction = size < 0 ? -1 : 1;
        break;
      }
      case ops.setCharSpacing:
        state.characterSpacing = given[0];
        break;
      case ops.setWordSpacing:
        state.wordSpacing = given[0];
        break;
      case ops.setHScale:
        state.horizontalScale = given[0] / 100;
        break;
      case ops.setTextRise:
        state.rise = given[0];
        break;
      case ops.showText:
        show((given as [(FontCharacter | number | null)[]])[0]);
        break;
      case ops.setTextRenderingMode:
        // 3 paints nothing, 7 only clips (table 106): text that was recognised under a scan.
        state.invisible = given[0] === 3 || given[0] === 7;
        break;
      case ops.clip:
      case ops.eoClip:
        clips = true;
        break;
      case ops.setFillRGBColor:
        state.fill = String(given[0]);
        break;
      case ops.setStrokeRGBColor:
        state.stroke = String(given[0]);
        break;
      case ops.constructPath: {
        paths += 1;
        const [painting, [path] = [null]] = given as [number, [ArrayLike<number> | null]?];
        if (path) append(rulings, rulingsOf(path, painting, state, ops));
        if (path && clips) state.clip = intersection(state.clip, boxOfPath(path, state.matrix));
        clips = false;
        break;
      }
    }
  });
  pictured ||= paths > 500;
  return { page, pictured, ...upright(width, height, placed, rulings) };
}

/** Of the unit square. */
function areaOf([a, b, c, d]: Matrix): number {
  return Math.abs(a * d - b * c);
}

/** Quarter turns clockwise of the writing direction; `null` where it is oblique, as watermarks are. */
function turnOf(a: number, b: number): Turn | null {
  const length = Math.hypot(a, b) || 1;
  if (Math.abs(b) < 0.05 * length) return a > 0 ? 0 : 2;
  if (Math.abs(a) < 0.05 * length) return b > 0 ? 1 : 3;
  return null;
}
