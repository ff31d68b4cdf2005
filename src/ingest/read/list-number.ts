/** A list's count as it is printed, by the names of ECMA-376 part 1, 17.18.59 (ST_NumberFormat). */
import { chineseNumber } from './chinese-number.ts';

/** Formats with characters of their own for 1 and the counts after it: the first one and how many. */
const enclosed: ReadonlyMap<string, readonly [first: number, count: number]> = new Map(
  Object.entries<readonly [first: number, count: number]>({
    decimalEnclosedCircle: [0x2460, 20],
    decimalEnclosedCircleChinese: [0x2460, 20],
    decimalEnclosedParen: [0x2474, 20],
    decimalEnclosedFullstop: [0x2488, 20],
    ideographEnclosedCircle: [0x3220, 10],
  }),
);

const roman = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

/** Empty for `none` and `bullet`; a format that is not known, or a count beyond it, gives figures. */
export function listNumber(count: number, format: string): string {
  const own = enclosed.get(format);
  if (own && count >= 1 && count <= own[1]) return String.fromCharCode(own[0] + count - 1);
  switch (format) {
    case 'none':
    case 'bullet':
      return '';
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'japaneseCounting':
      return chineseNumber(count);
    case 'decimalZero':
      return String(count).padStart(2, '0');
    case 'decimalFullWidth':
      return String(count).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
    case 'upperRoman':
      return romanNumber(count).toUpperCase();
    case 'lowerRoman':
      return romanNumber(count);
    case 'upperLetter':
      return letters(count).toUpperCase();
    case 'lowerLetter':
      return letters(count);
    case 'ideographTraditional':
      return '甲乙丙丁戊己庚辛壬癸'.charAt(count - 1) || String(count);
    default:
      return String(count);
  }
}

function romanNumber(count: number): string {
  if (count < 1 || count > 3999) return String(count);
  let left = count;
  let text = '';
  for (const [value, sign] of roman) {
    text += sign.repeat(Math.floor(left / value));
    left %= value;
  }
  return text;
}

/** a … z, then aa … zz: Word repeats the letter. */
function letters(count: number): string {
  if (count < 1 || count > 780) return String(count);
  const letter = String.fromCharCode(0x61 + ((count - 1) % 26));
  return letter.repeat(Math.ceil(count / 26));
}
