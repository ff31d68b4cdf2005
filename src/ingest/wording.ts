/** Printed words in the forms in which they are shown and compared. */

/** Full-width letters and brackets, Kangxi radicals and the like as the plain character. */
const variant = /[\u2e80-\u2fdf\u3000\uf900-\ufaff\uff01-\uff5e\u00a0]/g;

/**
 * Folds full-width forms (`（`, `：`, `１`), Kangxi radicals and compatibility ideographs to the plain
 * character, one for one: the result is as long as the input, so places in both are the same.
 */
export function folded(text: string): string {
  return text.replace(variant, (character) => {
    const plain = character.normalize('NFKC');
    return plain.length === 1 ? plain : character;
  });
}

/** What `matchable` changes: most labels have none of it, and are compared very often. */
const unlike = /[\s\u2e80-\u2fdf\uf900-\ufaff\uff01-\uff5e]/;

/** The form in which labels and headings are compared: folded, without any white space. */
export function matchable(text: string): string {
  if (!unlike.test(text)) return text;
  return folded(text).replace(/\s+/g, '');
}

/** Whether nothing is printed, white space of any width aside. */
export function isEmpty(text: string): boolean {
  return text.trim() === '';
}

/**
 * The form in which a name is kept: as printed, less the padding that fills out a cell, which is
 * all white space between Han characters and their punctuation and at both ends.
 */
export function printed(text: string): string {
  const trimmed = text.trim();
  if (!/\s/.test(trimmed)) return trimmed;
  const parts = trimmed.split(/(\s+)/);
  return parts
    .filter((part, index) => {
      if (index % 2 === 0) return true;
      return !(hanEnd.test(parts[index - 1] ?? '') && hanStart.test(parts[index + 1] ?? ''));
    })
    .join('');
}

const hanStart = /^[\p{Script=Han}，。、；：？！（）《》“”‘’【】]/u;
const hanEnd = /[\p{Script=Han}，。、；：？！（）《》“”‘’【】]$/u;

/** How deep a name is indented, in characters; a full-width space counts as two. */
export function indentation(text: string): number {
  const space = /^\s*/.exec(text)?.[0] ?? '';
  return space.replace(/\u3000/g, '  ').length;
}

/** 一、 （二） 3、 (4) 5. 第六部分 and the like at the start of a heading or a paragraph. */
const marker =
  /^(?:第[一二三四五六七八九十]{1,3}部分[、:]?|[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}(?:[、)]|\.(?!\d)))/;

export type MarkerKind = 'part' | 'section' | 'bracket' | 'number';

/** The ordinal that a text starts with: its kind and its length; `null` where it has none. */
export function ordinalOf(text: string): { kind: MarkerKind; length: number } | null {
  const start = /^\s*/.exec(text)?.[0].length ?? 0;
  const found = marker.exec(folded(text.slice(start, start + 12)))?.[0];
  if (!found) return null;
  const after = /^\s*/.exec(text.slice(start + found.length))?.[0].length ?? 0;
  return { kind: markerKind(found), length: start + found.length + after };
}

function markerKind(found: string): MarkerKind {
  if (found.startsWith('第')) return 'part';
  if (found.startsWith('(')) return 'bracket';
  return /^\d/.test(found) ? 'number' : 'section';
}

/** The text without the ordinal that it starts with. */
export function withoutOrdinal(text: string): string {
  return text.slice(ordinalOf(text)?.length ?? 0);
}

/** Whether a text is a name with its code glued before it (301某某办公室), and not a year (2023年…). */
export function isGluedName(text: string): boolean {
  return /^\d{3,9}(?!年)\p{Script=Han}/u.test(text);
}

/** Whether a matchable header label heads a column of classification codes. */
export function isCodeLabel(label: string): boolean {
  return /(?:编码|代码)(?:\(.{0,12}\))?$/.test(label);
}

/** Whether a matchable header label heads a column of names: 科目名称, 项目, 项目(按功能分类), 支出功能分类科目. */
export function isNameLabel(label: string): boolean {
  return /^(?:.{0,14}(?:科目|分类).{0,6}名称|名称|(?:收入|支出)?项目(?:名称)?|(?:.{0,6}(?:功能|经济)(?:分类)?)?科目|支出项目类别|单位\(项目\)名称|单位名称(?=\(科目))(?:\(.{0,14}\))?$/.test(
    label,
  );
}

/** Whether a label heads a list of one side of a ledger: 收入, 支出类别, 功能分类, 按支出用途. */
export function isLedgerLabel(label: string): boolean {
  return /^(?:收入|支出)(?:项目|类别|科目|内容)?$|^按?(?:支出)?(?:(?:政府|部门)预算)?(?:支出)?(?:功能|经济|用途|性质)(?:科目|分类|分)*(?:科目)?(?:\(.{1,14}\))?$/.test(
    label,
  );
}

/** At most `length` characters of a text, for a report: the end is marked where it was cut. */
export function excerpt(text: string, length = 30): string {
  const plain = printed(text);
  return plain.length > length ? `${plain.slice(0, length)}…` : plain;
}
