/** Names in the form in which rules compare them, whatever ordinals and brackets they are printed with. */

const ordinal =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、.．)）])/;

/** Without white space, ordinal and 其中：, with plain brackets: 「二、 外交支出」 is 「外交支出」. */
export function plainName(name: string): string {
  return name
    .replace(/\s+/g, '')
    .replace(/^其中[:：]?/, '')
    .replace(ordinal, '')
    .replace(/（/g, '(')
    .replace(/）/g, ')');
}

/** A class or source without the 支出 or 收入 that one table prints behind it and another does not. */
export function coreName(name: string): string {
  return plainName(name).replace(/(?:支出|收入)$/, '');
}

/** A project or subject without brackets and the words that say that it is one. */
export function projectCore(name: string): string {
  return plainName(name)
    .replace(/\([^()]{0,30}\)/g, '')
    .replace(/(?:项目支出|项目|支出|经费)$/, '');
}

/** How deep an ordinal stands: 一、 1, （一） 2, 1. 3; 其中 is below whatever is above it; none is 0. */
export function ordinalDepth(name: string): 0 | 1 | 2 | 3 | 4 {
  const text = name.replace(/\s+/g, '');
  if (/^其中/.test(text)) return 4;
  if (/^[一二三四五六七八九十]{1,3}、/.test(text)) return 1;
  if (/^[（(][一二三四五六七八九十]{1,3}[）)]/.test(text)) return 2;
  return /^(?:\d{1,2}[、.．)）]|[（(]\d{1,2}[）)])/.test(text) ? 3 : 0;
}
