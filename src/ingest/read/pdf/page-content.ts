/**
 * What is drawn on a page: characters and ruling lines, each at its place. Both come out of one
 * pass over the page's drawing operators, which costs less than pdf.js' own text extraction and a
 * second pass for the lines, and tells the place of every single character.
 */
import type { OpsTable, PageOperators } from './pdf-library.ts';
import { seenCharacter } from './characters.ts';
import { apply, boxAround, identity, intersection, multiply } from './geometry.ts';
import type { Box, Matrix } from './geometry.ts';
import { boxOfPath, rulingsOf, type Ruling } from './rulings.ts';
import { wordsOf } from './words.ts';

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

/** A character with the direction that it is written in, before the page is turned upright. */
interface Placed extends Glyph {
  readonly seen: boolean;
  readonly turn: 0 | 1 | 2 | 3 | null;
  readonly x: number;
  readonly y: number;
  readonly length: number;
}

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
    const { font, size, direction, horizontalScale } = state;
    const whole = multiply(state.matrix, textMatrix);
    for (const character of characters) {
      if (character === null) continue;
      if (typeof character === 'number') {
        const back = (character * size) / 1000;
        if (font.vertical) y += back;
        else x -= back * horizontalScale * direction;
        continue;
      }
      const spacing = (character.isSpace ? state.wordSpacing : 0) + state.characterSpacing;
      const advance = character.width * size * font.scale;
      const text = seenCharacter(character.unicode);
      if (text !== '' && placed.length < 5_000_001) {
        const at = font.vertical
          ? { x: x - size / 2, y: y - size * 0.88, width: size }
          : { x, y: y + state.rise, width: advance * horizontalScale * direction };
        const glyph = place(text, whole, at.x, at.y, at.width, size, run);
        placed.push({ ...glyph, seen: !state.invisible && isWithin(glyph, state.clip) });
      }
      if (font.vertical) y += Math.abs(advance) * -1 - spacing;
      else x += (advance + spacing) * horizontalScale * direction;
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
        if (path) rulings.push(...rulingsOf(path, painting, state, ops));
        if (path && clips) state.clip = intersection(state.clip, boxOfPath(path, state.matrix));
        clips = false;
        break;
      }
    }
  });
  pictured ||= paths > 500;
  return { ...upright({ page, width, height, placed, rulings }), pictured };
}

/** Whether the middle of a character is in the box, or near enough for a hair of it to be seen. */
function isWithin({ x0, x1, baseline, size }: Glyph, clip: Box): boolean {
  const x = (x0 + x1) / 2;
  const y = baseline - 0.38 * size;
  const slack = size / 4;
  return x > clip.x0 - slack && x < clip.x1 + slack && y > clip.y0 - slack && y < clip.y1 + slack;
}

/** Of the unit square. */
function areaOf([a, b, c, d]: Matrix): number {
  return Math.abs(a * d - b * c);
}

function place(
  text: string,
  whole: Matrix,
  x: number,
  y: number,
  width: number,
  size: number,
  run: number,
): Omit<Placed, 'seen'> {
  const start = apply(whole, x, y);
  const end = apply(whole, x + width, y);
  const [a, b, c, d] = whole;
  return {
    text,
    x0: Math.min(start.x, end.x),
    x1: Math.max(start.x, end.x),
    baseline: start.y,
    size: Math.hypot(c, d) * size,
    run,
    turn: turnOf(a, b),
    x: start.x,
    y: start.y,
    length: Math.abs(width) * Math.hypot(a, b),
  };
}

/** Quarter turns clockwise of the writing direction; `null` where it is oblique, as watermarks are. */
function turnOf(a: number, b: number): 0 | 1 | 2 | 3 | null {
  const length = Math.hypot(a, b) || 1;
  if (Math.abs(b) < 0.05 * length) return a > 0 ? 0 : 2;
  if (Math.abs(a) < 0.05 * length) return b > 0 ? 1 : 3;
  return null;
}

/** Turns a page whose text is written sideways, as landscape tables on portrait pages often are. */
function upright(drawn: {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly placed: readonly Placed[];
  readonly rulings: readonly Ruling[];
}): Omit<PageContent, 'pictured'> {
  const { page, width, height, placed, rulings } = drawn;
  const counts = [0, 0, 0, 0];
  for (const { turn } of placed) if (turn !== null) counts[turn] = (counts[turn] ?? 0) + 1;
  const turn = counts.indexOf(Math.max(...counts)) as 0 | 1 | 2 | 3;
  const [glyphs, hidden] = seenWords(placed.filter((glyph) => glyph.turn === turn));
  if (turn === 0) return { page, width, height, glyphs, hidden, rulings };
  const back = backTurns[turn](width, height);
  const point = (x: number, y: number) => apply(back, x, y);
  const [w, h] = turn === 2 ? [width, height] : [height, width];
  return {
    page,
    width: w,
    height: h,
    hidden,
    glyphs: glyphs.map((glyph) => {
      const start = point(glyph.x, glyph.y);
      return { ...glyph, x0: start.x, x1: start.x + glyph.length, baseline: start.y };
    }),
    rulings: rulings.map(({ box }) => ({ box: turned(box, point) })),
  };
}

/** A word of which any part can be seen is kept whole: long labels are clipped by their cells. */
function seenWords(glyphs: readonly Placed[]): readonly [Placed[], string] {
  const kept: Placed[] = [];
  let hidden = '';
  for (const word of wordsOf(glyphs)) {
    if (word.some(({ seen }) => seen)) kept.push(...word);
    else hidden += word.map(({ text }) => text).join('');
  }
  return [kept, hidden.trim()];
}

const backTurns: Record<1 | 2 | 3, (width: number, height: number) => Matrix> = {
  1: (width) => [0, -1, 1, 0, 0, width],
  2: (width, height) => [-1, 0, 0, -1, width, height],
  3: (_, height) => [0, 1, -1, 0, height, 0],
};

function turned(
  { x0, y0, x1, y1 }: Box,
  point: (x: number, y: number) => { x: number; y: number },
): Box {
  return boxAround([point(x0, y0), point(x1, y1)]);
}
