import { textWidth } from './text-width.ts';

/**
 * A text in lines no wider than `width` at that letter size. Chinese may break between any two
 * characters; a run of Latin letters or digits (an amount, a code) and a closing mark stay whole.
 */
export function wrapText(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[\u0021-\u007e]+|\s|[^\s\u0021-\u007e][，。、；：）”》]*/gu) ??
    []) {
    if (line !== '' && textWidth(line + piece, size) > width) {
      lines.push(line);
      line = '';
    }
    if (line !== '' || piece.trim() !== '') line += piece;
  }
  return line === '' ? lines : [...lines, line];
}
