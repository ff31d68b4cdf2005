/**
 * SVG with Chinese words to PNG, without a browser: the letters come out of a font package that is cut
 * into about a hundred files by character, of which only those that the words need are read.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { openWoff } from './open-woff.ts';

const require = createRequire(import.meta.url);
const family = '@fontsource/noto-sans-sc';
const weight = 500;

let ready: Promise<void> | null = null;
const letters = new Map<string, Uint8Array>();

/** Draws pictures of any size; to be asked for once, because the renderer is loaded first. */
export async function pictureDrawer(): Promise<(svg: string) => Uint8Array<ArrayBuffer>> {
  ready ??= initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  await ready;
  const files = filesByCharacter();
  return (svg) => {
    const fontBuffers = files(svg).map(fontFile);
    const font = {
      fontBuffers,
      defaultFontFamily: 'Noto Sans SC',
      sansSerifFamily: 'Noto Sans SC',
    };
    const drawn = new Resvg(svg, { font });
    return new Uint8Array(drawn.render().asPng());
  };
}

/** A font as SFNT: the package has WOFF. */
function fontFile(name: string): Uint8Array {
  const known = letters.get(name);
  if (known) return known;
  const path = require.resolve(`${family}/files/noto-sans-sc-${name}-${weight}-normal.woff`);
  const opened = openWoff(readFileSync(path));
  letters.set(name, opened);
  return opened;
}

/** The names of the files that hold the characters of a text, Latin letters and digits first. */
function filesByCharacter(): (text: string) => string[] {
  const listed = JSON.parse(
    readFileSync(require.resolve(`${family}/unicode.json`), 'utf8'),
  ) as Record<string, string>;
  const ranges = Object.entries(listed).map(([name, range]) => ({
    name: name.replace(/[[\]]/g, ''),
    spans: range.split(',').map(spanOf),
  }));
  return (text) => {
    const points = [...new Set(text)].map((character) => character.codePointAt(0) ?? 0);
    const needed = ranges.filter(({ spans }) =>
      points.some((point) => spans.some(([from, to]) => from <= point && point <= to)),
    );
    return needed
      .map(({ name }) => name)
      .sort((one, other) => Number(other === 'latin') - Number(one === 'latin'));
  };
}

/** `U+4e00-4eff`, `U+3000`, or with `?` for any digit. */
function spanOf(range: string): readonly [from: number, to: number] {
  const [, from = '', to] = /^U\+([0-9a-f?]{1,6})(?:-([0-9a-f]{1,6}))?$/i.exec(range.trim()) ?? [];
  const first = Number.parseInt(from.replace(/\?/g, '0'), 16);
  return [first, Number.parseInt(to ?? from.replace(/\?/g, 'f'), 16)];
}
