/** What the line above a table says: 301某某办公室 | 预算年度：2023 | 单位：万元. */
import { amountUnits, type AmountUnit } from '#domain/money/money.ts';
import { folded, matchable, printed } from '../wording.ts';

export interface Caption {
  readonly organizationCode: string | null;
  readonly organization: string | null;
  readonly year: number | null;
  readonly unit: AmountUnit | null;
}

/** Before a name: 编制部门：, 部门名称：; 单位：万元 is told from 单位：某某局 by what follows. */
const label =
  /(?:^|\s)(?:编制|填报|公开|预算|预算主管|主管)?(?:部门|单位)(?:\(单位\))?(?:名称|全称)?\s*:\s*(\S.{0,80})/;

/** Where the name ends: at a wide gap, or where the unit or the year is named. */
const nameEnd = /\s{2,}|\s*(?:金额)?单位\s*:|\s*(?:预算)?年度\s*:|\s*\d{4}年|\s*日期\s*:/;

/** Reads the cells of a caption, or the short lines between a title and its table. */
export function captionFrom(texts: readonly string[]): Caption {
  const glued = texts
    .map((text) => /^(\d{3,9})(?=\p{Script=Han})(?!\d*年)(.*)$/u.exec(printed(text)))
    .find((match) => match !== null && !isNoName(withoutRest(match[2] ?? '')));
  const named = texts.map(organizationIn).find((name) => name !== null);
  const year = texts
    .map((text) => /^(?:预算)?年度:(\d{4})(?!\d)/.exec(matchable(text))?.[1] ?? yearAlone(text))
    .find(Boolean);
  return {
    organizationCode: glued?.[1] ?? null,
    organization: glued?.[2] ? withoutRest(glued[2]) : (named ?? null),
    year: year ? Number(year) : null,
    unit: texts.map(unitIn).find((unit) => unit !== null) ?? null,
  };
}

/** A name up to what else the line says; places in the folded text are those of the text. */
function withoutRest(name: string): string {
  const end = folded(name).search(nameEnd);
  return end < 0 ? name : name.slice(0, end);
}

/** 编制部门：某某局  2024年度  单位：元: a year that stands by itself, and begins no date. */
function yearAlone(text: string): string | undefined {
  return /(?:^|\s)\(?(\d{4})年(?:度\)?(?=\s|$)|\)?(?=\s{2,}\D|\s*$))/.exec(
    folded(text).slice(0, 240),
  )?.[1];
}

/** The name behind 部门：, 编制单位： and the like; `null` where none is printed. */
export function organizationIn(text: string): string | null {
  const after = label.exec(folded(text).trim().slice(0, 240))?.[1];
  if (after === undefined) return null;
  const name = printed(after.split(nameEnd)[0] ?? '');
  return /\p{Script=Han}{2}/u.test(name) && !isNoName(name) ? name : null;
}

/** A unit of money, the title of a table or a part of a form stands where a name could. */
function isNoName(name: string): boolean {
  const words = matchable(name);
  return (
    unitIn(`单位:${words}`) !== null ||
    /^[亿万]?元(?:\/|$)|表(?:\(.*\))?$|预算|决算|[。;]/.test(words)
  );
}

/** 单位：万元, 金额单位：元, （单位:亿元); `null` where the text names no unit of money. */
export function unitIn(text: string): AmountUnit | null {
  const name = /单位:?\(?(?:人民币)?(亿元|万元|元)|^\(?(?:人民币)?(亿元|万元|元)\)?$/.exec(
    matchable(text),
  );
  return amountUnits.find((unit) => unit === (name?.[1] ?? name?.[2])) ?? null;
}

/** 金额（元）, 预算数(单位：万元): the unit that the label of a column ends with. */
export function unitOfLabel(label: string): AmountUnit | null {
  const name = /\((?:.{0,4}单位:)?(亿元|万元|元)\)$/.exec(matchable(label))?.[1];
  return amountUnits.find((unit) => unit === name) ?? null;
}

/** Whether a line says whose, of when or in which unit a table is, or which one of the set. */
export function isCaptionText(text: string): boolean {
  const words = matchable(text);
  if (words.length > 80 || /[。;]$/.test(words) || isTitleWithUnit(words)) return false;
  return (
    unitIn(text) !== null ||
    isTableNumber(text) ||
    /^\(?\d{4}年度?\)?$/.test(words) ||
    /^(?:编制|填报|公开|预算|预算主管|主管)?(?:部门|单位)(?:\(单位\))?(?:名称|全称|编码)?:/.test(
      words,
    ) ||
    /^(?:预算)?年度:|^(?:截止|编制|填报|填表)?(?:时间|日期):/.test(words)
  );
}

/** 部门收支总表（单位：万元）: the unit behind a title. */
function isTitleWithUnit(words: string): boolean {
  const [title = '', unit] = words.split(/\(?(?:金额)?单位:(?:人民币)?(?:亿元|万元|元)\)?$/);
  return unit !== undefined && /表$/.test(title) && !isTableNumber(title) && !/[:]/.test(title);
}

/** 公开01表, 公开表三, （财决公开02表）, 表一, 附表2: the number of a table in its set. */
export function isTableNumber(text: string): boolean {
  return /^附(?:件|表)\d{0,2}:?$|^\(?(?:附件?|财决|预算|部门)?(?:公开)?(?:\d{1,2}(?:-\d)?表|表[一二三四五六七八九十\d]{1,3}(?:-\d)?|[一二三四五六七八九十]{1,3}表):?\)?$/.test(
    matchable(text),
  );
}
