/**
 * One project has several names in one document: 会议费项目支出 in the sentence that gives its amount,
 * 会议费绩效目标表 over its targets, 就业生活补贴（区级垫付）支出 and 就业生活补贴增加.
 */
import { folded, matchable } from '../wording.ts';

/** The name itself: without its ordinal and without 绩效目标表, 项目支出, 项目 or 支出 behind it. */
export function projectNameIn(text: string): string {
  const suffix = /(?:项目)?(?:支出)?(?:预算)?绩效目标(?:申报)?表?$|项目支出$|支出$|项目$/;
  const end = folded(text).search(suffix);
  return end > 0 ? text.slice(0, end) : text;
}

/**
 * A name out of the folded text `plain` as `prose` prints it, without 项目支出 behind it: the two texts
 * are as long as each other, so places are the same.
 */
export function printedName(name: string, prose: string, plain: string): string {
  const at = plain.indexOf(name);
  return projectNameIn(at < 0 ? name : prose.slice(at, at + name.length));
}

/**
 * The one of `names` that `name` means: the same words, or the same but for a remark in brackets
 * when only one of the names fits so; `null` where none or several do.
 */
export function matchProject(name: string, names: readonly string[]): string | null {
  const same = names.find((other) => key(other) === key(name));
  if (same !== undefined) return same;
  const near = names.filter((other) => bareKey(other) === bareKey(name));
  return near.length === 1 ? (near[0] ?? null) : null;
}

function key(name: string): string {
  return projectNameIn(matchable(name));
}

function bareKey(name: string): string {
  return projectNameIn(matchable(name).replace(/\([^()]{0,40}\)/g, ''));
}
