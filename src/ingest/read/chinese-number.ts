const digits = '零一二三四五六七八九';

/** A count from 1 to 999 as Chinese headings write it: 十, 十二, 二十, 一百零五; others in figures. */
export function chineseNumber(count: number): string {
  if (!Number.isInteger(count) || count < 1 || count > 999) return String(count);
  const hundreds = Math.floor(count / 100);
  const tens = Math.floor((count % 100) / 10);
  const ones = count % 10;
  const digit = (value: number) => digits.charAt(value);
  let text = hundreds > 0 ? `${digit(hundreds)}百` : '';
  if (tens > 0) text += tens === 1 && hundreds === 0 ? '十' : `${digit(tens)}十`;
  else if (hundreds > 0 && ones > 0) text += '零';
  return ones > 0 ? text + digit(ones) : text;
}
