/**
 * Which codes a name of a subject may have in a budget year. 款 and 项 by function are those read in
 * published documents and not all there are: a name that is not here has no code. Classes by function
 * stand in `classification.ts`, subjects by economy in `economic-subjects.ts`, names that were given
 * up in `former-names.ts`, codes that changed their meaning in `crosswalk.ts`.
 */
import { functionalClasses } from './classification.ts';
import { reforms } from './crosswalk.ts';
import { departmentSubjects, governmentSubjects } from './economic-subjects.ts';
import {
  formerClasses,
  formerEconomicClasses,
  formerSections,
  type FormerName,
} from './former-names.ts';
import { untoldYear } from '../organization/identity.ts';
import { listed, type Entry } from './subject-list.ts';

/** By function; by economy for the department's and for the government's budget. */
export type SubjectAxis = 'functional' | 'economic' | 'governmentEconomic';

const functionalSections = listed(`
20101人大事务 04人大会议 05人大立法 06人大监督 07人大代表履职能力提升 08代表工作 09人大信访工作
20102政协事务 04政协会议 05委员视察
20103政府办公厅（室）及相关机构事务 50事业运行
20105统计信息事务 06统计管理 07专项普查活动
20106财政事务 04预算改革业务 05财政国库业务 07信息化建设 08财政委托业务支出
20113商贸事务 50事业运行
20129群众团体事务
20131党委办公厅（室）及相关机构事务
20132组织事务
20133宣传事务
20134统战事务
20138市场监督管理事务
20139社会工作事务 50事业运行
20404检察 04查办和预防职务犯罪 05公诉、审判、侦查、执行等检察监督支出 06侦查监督 10检察监督 50事业运行
20405法院 04案件审判 05案件执行
20406司法 04基层司法业务 05普法宣传 07公共法律服务 13信息化建设
20502普通教育 05高等教育
20605科技条件与服务 03科技条件专项
20607科学技术普及 02科普活动
20703体育 08群众体育
20802民政管理事务 06社会组织管理
20805行政事业单位养老支出 01行政单位离退休 02事业单位离退休 04未归口管理的行政单位离退休 05机关事业单位基本养老保险缴费支出 06机关事业单位职业年金缴费支出
20807就业补助 05公益性岗位补贴 11就业见习补贴
20808抚恤 01死亡抚恤
20810社会福利 05社会福利事业单位
20816红十字事业
20825其他生活救助 01其他城市生活救助
21007计划生育事务 17计划生育服务
21011行政事业单位医疗 01行政单位医疗 02事业单位医疗 03公务员医疗补助
21201城乡社区管理事务 04城管执法
21202城乡社区规划与管理 01城乡社区规划与管理
21203城乡社区公共设施
21205城乡社区环境卫生 01城乡社区环境卫生
21508支持中小企业发展和管理支出
22001自然资源事务 50事业运行
22102住房改革支出 01住房公积金 02提租补贴 03购房补贴
22103城乡社区住宅`);

/** 项 that every 款 has under the same number. */
const everySection: readonly (readonly [end: string, name: string])[] = [
  ['01', '行政运行'],
  ['02', '一般行政管理事务'],
  ['03', '机关服务'],
];

/** What is no subject without 支出: other things have these names. */
const spendingOnly: readonly string[] = ['其他', '国有资本经营预算'];

/** A name as names are matched: without ordinal, 其中, white space, brackets and 支出 at its end. */
export function subjectKey(name: string): string {
  const plain = name
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^其中:?/, '')
    .replace(
      /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[、.)])/,
      '',
    )
    .replace(/\([类款项]\)/g, '')
    .replace(/[()"“”]/g, '');
  const core = plain.replace(/支出$/, '');
  return spendingOnly.includes(core) ? plain : core;
}

/** The names of one axis in one year, each under the subject that it is a part of. */
export class SubjectNamesOfYear {
  readonly #codes = new Map<string, string[]>();
  readonly #keys = new Map<string, string>();

  /** For a year that is not told only what is the same in all of them. */
  constructor(axis: SubjectAxis, year: number) {
    for (const [code, name] of entriesOf(axis, year)) this.#add(code, name);
  }

  #add(code: string, name: string): void {
    const key = subjectKey(name);
    const place = `${parentOf(code)} ${key}`;
    this.#codes.set(place, [...(this.#codes.get(place) ?? []), code]);
    if (!this.#keys.has(code)) this.#keys.set(code, key);
  }

  /** The one code that the name has right under that subject (`''`: as a class); else `null`. */
  codeUnder(parent: string, key: string): string | null {
    const [only, second] = this.#codes.get(`${parent} ${key}`) ?? [];
    if (only !== undefined) return second === undefined ? only : null;
    return parent === '' ? null : this.#byRule(parent, key);
  }

  /** 行政运行 and its like, and 其他人大事务支出 under 人大事务, which is its 99. */
  #byRule(parent: string, key: string): string | null {
    const above = this.#keys.get(parent);
    const rest = /^(?:\d{3})99$/.test(parent) ? key : `其他${above ?? ''}`;
    if (key.startsWith('其他') && key.length > 2 && key === rest) return `${parent}99`;
    const section = parent.length === 5 && !parent.endsWith('99');
    const known = section && everySection.find(([, name]) => name === key);
    return known ? parent + known[0] : null;
  }

  /** Whether the name of a section may as well be that of a part of it: 城乡社区环境卫生 21205, 2120501. */
  namesItsPart(code: string, key: string): boolean {
    return code.length === 5 && code.startsWith('2') && this.codeUnder(code, key) !== null;
  }
}

function entriesOf(axis: SubjectAxis, year: number): Entry[] {
  if (axis === 'governmentEconomic') return [...governmentSubjects];
  const economic = axis === 'economic';
  const present = economic
    ? departmentSubjects
    : [...functionalClasses.map(entryOf), ...functionalSections];
  const digit = economic ? '3' : '2';
  const former = [...formerClasses, ...formerEconomicClasses, ...formerSections].filter(
    (old) => old.code.startsWith(digit) && (isRenamed(old, economic) || isBefore(year, old.since)),
  );
  return [...present.filter(([code]) => stands(code, year)), ...former.map(entryOf)];
}

function entryOf({ code, name }: { readonly code: string; readonly name: string }): Entry {
  return [code, name];
}

/** By function a renamed subject keeps its code, and many documents go on with its old name. */
function isRenamed({ code }: FormerName, economic: boolean): boolean {
  return !economic && reforms.some(({ kind, to }) => kind === 'renamed' && to.includes(code));
}

/** Whether the code was in use in the year with the name that it has last. */
function stands(code: string, year: number): boolean {
  const renewed = formerSections.some((old) => old.code === code);
  const isFrom = reforms.filter(({ from }) => from.includes(code));
  const isTo = reforms.filter(({ to, kind }) => kind !== 'renamed' && to.includes(code));
  const begun = isTo.filter(({ from }) => renewed || !from.includes(code));
  const ended = isFrom.filter(
    ({ since }) => !reforms.some((other) => other.since === since && other.to.includes(code)),
  );
  return (
    begun.every(({ since }) => year !== untoldYear && year >= since) &&
    ended.every(({ since }) => isBefore(year, since))
  );
}

function isBefore(year: number, since: number): boolean {
  return year !== untoldYear && year < since;
}

function parentOf(code: string): string {
  return code.length > 3 ? code.slice(0, -2) : '';
}
