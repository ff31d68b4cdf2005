/** The line that names the document: 某办公室2023年部门预算信息公开情况说明. */
import type { Document, Paragraph } from '../../read/document.ts';
import { matchable, ordinalOf, printed, withoutOrdinal } from '../../wording.ts';

/** The organization that a title names, before its year or behind it; `null` where it names none. */
export function organizationOfTitle(title: string): string | null {
  const words = title
    .replace(/(?<=\d{4})\s+(?=年)/g, '')
    .replace(/^[(（][^()（）]{0,12}(?:预算|决算)[^()（）]{0,8}[)）]/, '')
    .replace(/^关于(?:公开|公布)?|关于(?:公开|公布)?(?=\d{4}年)/g, '');
  const name =
    /^(.{2,60}?)(?:\(.{1,6}\))?\d{4}年/.exec(words)?.[1] ??
    /^\d{4}年(?:度)?(.{2,50}?)(?:部门|单位)(?:综合)?(?:预算|决算)/.exec(words)?.[1] ??
    /^\d{4}年(?:度)?(.{2,50}?)(?:[“"]?三公|(?:预算|决算)(?:编制|公开|信息|情况|说明))/.exec(
      words,
    )?.[1];
  if (name === undefined || namesNobody.test(name)) return null;
  const whole = name.trim();
  return whole.length > 5 ? whole.replace(/(?:部门|单位)$/, '') : whole;
}

/** What stands in the place of a name and is none: 2022年一般公共预算情况说明. */
const namesNobody =
  /^(?:[本我](?:部门|单位|局)|一般公共|政府性?基金|国有资本|财政拨款|收支|收入|支出|部门|单位)|\d{4}年|预算|决算|经费/;

/** A title with its organization, year and 预算 or 决算, or at least with the last two. */
const whole = /\p{Script=Han}{2}.{0,50}?\d{4}年.{0,24}?(?:预算|决算)/u;
/** The year in front: 2024年某某局部门预算公开说明, 2020年度某某学校决算编制说明. */
const yearFirst =
  /^(?:关于(?:公开|公布)?)?\d{4}年(?:度)?(?![本我](?:部门|单位)|一般公共|政府性?基金|国有资本|财政拨款)\p{Script=Han}.{2,50}?(?:(?:部门|单位)(?:综合)?(?:预算|决算)|三公.{0,4}经费.{0,8}(?:预算|决算)|(?:预算|决算)(?:编制|公开|信息|情况)*(?:说明|公开)$)/u;
const partial = /\d{4}年.{0,10}(?:预算|决算)/;
/** What a title says that a government's own budget is not published under. */
const disclosed =
  /(?:部门|单位)(?:预算|决算)|(?:预算|决算)(?:信息)?公开|三公.{0,4}经费.{0,8}(?:预算|决算)|(?:预算|决算)(?:编制|收支|增减|变化|情况|其他事项)*说明$/;

/**
 * Wrapped over up to three lines where it stands at the head of the document (…规划和自然 / 资源局 /
 * 2024年度部门决算); else the first line anywhere that reads like one. Empty where there is none.
 */
export function titleOf(document: Document): string {
  return wordsOf(titleLinesOf(document));
}

/** The lines that the title stands in. */
export function titleLinesOf({ blocks }: Document): Paragraph[] {
  const lines = blocks.filter((block): block is Paragraph => block.kind === 'paragraph');
  const named = () =>
    lines
      .slice(0, 60)
      .find((line) => ordinalOf(line.text) === null && isBudgetTitle(wordsOf([line])));
  const alone = () => named() ?? lines.find((line) => isTitle(wordsOf([line]), partial));
  return wrapped(lines.slice(0, 8)) ?? [alone()].filter((line) => line !== undefined);
}

/**
 * Whether a line of a cover says no more than the title does: the title again, a part of it (the
 * organization's name) or the date of the document.
 */
export function isCoverLine(text: string, title: string): boolean {
  const words = matchable(text);
  const whole = matchable(title);
  if (
    /^[(]?[〇○零一二三四五六七八九\d]{4}年[一二三四五六七八九十\d]{1,3}月(?:[一二三四五六七八九十\d]{1,3}日)?[)]?$/.test(
      words,
    )
  )
    return true;
  return words.length >= 4 && words.length <= 80 && whole.includes(words);
}

function wordsOf(lines: readonly Paragraph[]): string {
  return lines.map(({ text }) => printed(withoutOrdinal(printed(text)))).join('');
}

/** Whether a title names an organization's budget or final accounts of a year. */
export function isBudgetTitle(title: string): boolean {
  return (isTitle(title, whole) && disclosed.test(title)) || isTitle(title, yearFirst);
}

function wrapped(lines: readonly Paragraph[]): Paragraph[] | null {
  const contents = lines.findIndex(({ text }) => /^目录/.test(matchable(text)));
  for (let from = 0; from < lines.length; from += 1) {
    if (contents >= 0 && from >= contents) return null;
    for (let count = 1; count <= 3; count += 1) {
      const joined = lines.slice(from, from + count);
      if (joined.some(({ text }) => printed(text).length > 40 && count > 1)) break;
      if (joined.some(({ text }) => /^附件?\d{0,2}[:：]?$/.test(matchable(text)))) break;
      if (isTitle(wordsOf(joined), whole) || isTitle(wordsOf(joined), yearFirst)) return joined;
    }
  }
  return null;
}

function isTitle(line: string, pattern: RegExp): boolean {
  const words = matchable(line);
  return words.length <= 80 && pattern.test(words) && !/[。;]|[,:]$/.test(words);
}
