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

/** Whether words behind 项目支出 open a list of projects; 主要用于 opens one of uses. */
export function opensProjects(words: string): boolean {
  return /^(?:主要(?!用于|原因|因|是?由于)|具体包括|其中|包括|分别|\([一二三四五六七八九十\d]|1[、.])/.test(
    words,
  );
}

/** Whether words in a list of projects name one: they are numbered, or end as names of projects do. */
export function namesProject(words: string, core: string): boolean {
  const numbered = /\([一二三四五六七八九十\d]{1,3}\)|^\d{1,2}[、.]/.test(words);
  return core !== '' && !category.test(core) && (numbered || projectEnd.test(core));
}

const projectEnd = /(?:项目|支出|经费|费用?|补贴|补助|资金|购置|工程|建设|改造|工作|活动|服务)$/;
/** Kinds of projects, which are sums of several, and the economic classes that projects are spent on. */
const category =
  /^(?:其他|其它|本级|专项|一般|部门|当年|结转|行政事业类|基本建设类?|特定目标类?|其他运转类|运转类|财政拨款|上年结转|支出类|工资福利|商品[和及与]?服务|对个人和家庭的?补助|资本性|债务利息及?费用?|对企业的?补助|人员|公用)*(?:项目|支出|资金|经费|专项|收入|工程|服务)*$/;
